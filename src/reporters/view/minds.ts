import type { Fact, Statement } from '../../model.js';
import { given } from './answers.js';
import { inline } from './clean.js';
import { type Book, namesOf, type ReportArticle } from './story-view.js';
import { counted, listed } from './wording.js';

const MOST_NAMES = 4;

/** What a reader of one fact should bear in mind: how far its texts can carry it. One sentence each. */
export function minds(book: Book, fact: Fact): readonly string[] {
  const all = given(book, fact).map(({ statement }) => statement);
  const articles = articlesOf(book, all);
  return [
    drafts(book, articles),
    unnamedReports(all),
    copies(book, articles),
    ...unnamedOnly(book, fact),
    undated(book, articles, all),
  ].filter((mind) => mind !== '');
}

function articlesOf({ report }: Book, statements: readonly Statement[]): readonly ReportArticle[] {
  const ids = new Set(statements.map(({ article }) => article));
  return report.articles.filter(({ id }) => ids.has(id));
}

function drafts(book: Book, articles: readonly ReportArticle[]): string {
  const names = articles.filter(({ role }) => role === 'draft').map(({ id }) => book.name(id));
  if (names.length === 0) return '';
  const one = listed(names, MOST_NAMES);
  return `${one.charAt(0).toUpperCase()}${one.slice(1)} ${names.length === 1 ? 'is' : 'are'} among the texts that differ.`;
}

function unnamedReports(all: readonly Statement[]): string {
  const unnamed = all.filter(
    ({ certainty, attribution }) => certainty === 'reported' && attribution === null,
  );
  const articles = new Set(unnamed.map(({ article }) => article)).size;
  return articles < 2
    ? ''
    : `${counted(articles, 'text')} rest on reports that they do not name; these may be one report.`;
}

function copies(book: Book, articles: readonly ReportArticle[]): string {
  const copied = articles.flatMap(({ id, copyOf }) => (copyOf === null ? [] : [[id, copyOf] as const]));
  const lines = copied.map(([id, original]) => `${book.label(id)} repeats ${book.label(original)}`);
  return lines.length === 0 ? '' : `${listed(lines, MOST_NAMES)}: one voice.`;
}

function unnamedOnly(book: Book, fact: Fact): readonly string[] {
  return fact.answers.flatMap(({ value, statements, sources }) => {
    const all = book.statements(statements);
    const names = namesOf(book, all);
    const published = articlesOf(book, all).some(({ role }) => role === 'published');
    if (sources.length > 0 || names.length === 0 || !published) return [];
    const unnamed = names.length === 1 ? 'names' : 'name';
    return [
      `Only ${listed(names, MOST_NAMES)}, which ${unnamed} no publisher, ${names.length === 1 ? 'has' : 'have'} this: ${inline(value)}.`,
    ];
  });
}

/** Where the order of events decides, an article without a day of its own may simply be older. */
function undated(book: Book, articles: readonly ReportArticle[], all: readonly Statement[]): string {
  const names = articles
    .filter(({ role, asOf }) => role === 'published' && (asOf.from === 'none' || asOf.from === 'story'))
    .map(({ id }) => book.name(id));
  const staged = all.some(({ value }) => value?.type === 'stage');
  if (!staged || names.length === 0) return '';
  return `${listed([...new Set(names)], MOST_NAMES)} ${names.length === 1 ? 'carries' : 'carry'} no date and may be older.`;
}
