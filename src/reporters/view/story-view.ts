import type { Apart, Fact, Report, Statement, Story, Tier } from '../../model.js';
import { shortIds } from '../../text/index.js';
import { inline } from './clean.js';

export type ReportArticle = Report['articles'][number];

/** A discrepancy with its number, by which the sections of a report refer to it. */
export interface Item {
  readonly number: number;
  readonly fact: Fact;
}

/** Look-ups over a whole report. An id that the report does not have is left out, never an exception. */
export interface Book {
  readonly report: Report;
  statements(ids: readonly string[]): readonly Statement[];
  /** How running text calls an article: its source, else its short id; `the draft` for a draft. */
  name(article: string): string;
  /** As `name`, told apart from other articles of the same source. */
  label(article: string): string;
  /** `003:16`, or `003:title` for a headline. */
  place(statement: Statement): string;
  shortId(article: string): string;
  /** `003:6` for a line of an article's file, `rules/x.yaml:3` for any other. */
  filePlace(file: string, line: number | null): string;
  isDraft(statement: Statement): boolean;
}

/** One story of a report as a reader goes through it. Facts keep the report's order. */
export interface StoryView {
  readonly book: Book;
  readonly story: Story;
  readonly articles: readonly ReportArticle[];
  readonly facts: readonly Fact[];
  readonly settle: readonly Item[];
  readonly care: readonly Item[];
  readonly apart: readonly Apart[];
}

/** A report of no article still says that there was nothing to compare. */
const NO_STORY: Story = { id: '', title: '', articles: [] };

export function openBook(report: Report): Book {
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const byPath = new Map(report.articles.map(({ path, id }) => [path, id]));
  const short = shortIds(report.articles.map(({ id }) => id));
  const shortId = (id: string) => inline(short.get(id) ?? id);
  const drafts = report.articles.filter(({ role }) => role === 'draft').length;
  const perSource = tally(report.articles.flatMap(({ source }) => source ?? []));
  const name = (id: string) => {
    const article = articles.get(id);
    if (article?.role === 'draft') return drafts === 1 ? 'the draft' : `draft ${shortId(id)}`;
    return article?.source == null ? shortId(id) : inline(article.source);
  };
  const label = (id: string) => {
    const article = articles.get(id);
    const shared = article?.role === 'published' && (perSource.get(article.source ?? '') ?? 0) > 1;
    return shared ? `${name(id)} ${shortId(id)}` : name(id);
  };
  return {
    report,
    statements: (ids) => ids.flatMap((id) => statements.get(id) ?? []),
    name,
    label,
    shortId,
    filePlace: (file, line) =>
      [shortId(byPath.get(file) ?? file), ...(line === null ? [] : [line])].join(':'),
    isDraft: ({ article }) => articles.get(article)?.role === 'draft',
    place: ({ article, field, line }) => `${shortId(article)}:${field === 'title' ? 'title' : line}`,
  };
}

/** The stories of a report; discrepancies are numbered through all of them, per story the first tier before the second. */
export function storyViews(book: Book): readonly StoryView[] {
  let number = 0;
  const { stories } = book.report;
  return (stories.length === 0 ? [NO_STORY] : stories).map((story) => {
    const facts = book.report.facts.filter((fact) => fact.story === story.id);
    const items = (tier: Tier): readonly Item[] =>
      ofTier(facts, tier).map((fact) => {
        number += 1;
        return { number, fact };
      });
    const members = new Set(story.articles);
    const inStory = (id: string) => book.statements([id]).some(({ article }) => members.has(article));
    return {
      book,
      story,
      articles: book.report.articles.filter(({ id }) => members.has(id)),
      facts,
      settle: items('settle'),
      care: items('care'),
      apart: book.report.apart.filter(({ statement }) => inStory(statement)),
    };
  });
}

export function ofTier(facts: readonly Fact[], tier: Tier): readonly Fact[] {
  return facts.filter((fact) => fact.tier === tier);
}

/** The names of the articles that some statements stand in, each once, in their order. */
export function namesOf(book: Book, statements: readonly Statement[]): readonly string[] {
  return [...new Set(statements.map(({ article }) => book.name(article)))];
}

function tally(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
