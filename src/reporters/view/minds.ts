import type { Fact, Statement } from '../../model.js';
import { given } from './answers.js';
import { inline } from './clean.js';
import { type Book, namesOf, type ReportArticle } from './story-view.js';
import { bracketed, counted, listed } from './wording.js';

const MOST_NAMES = 4;

/** What a reader of one fact should bear in mind: how far its texts can carry it. One sentence each. */
export function minds(book: Book, fact: Fact): readonly string[] {
  const all = given(book, fact).map(({ statement }) => statement);
  const articles = articlesOf(book, all);
  return [
    drafts(book, articles),
    unnamedReports(all),
    copies(book, articles),
    unnamedOnly(book, fact),
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

/** Answers for which no text with a named publisher stands. */
function unnamedOnly(book: Book, fact: Fact): string {
  const answers = fact.answers.flatMap(({ value, statements, sources }) => {
    const all = book.statements(statements);
    const published = articlesOf(book, all).some(({ role }) => role === 'published');
    if (sources.length > 0 || !published || all[0]?.value?.type === 'text') return [];
    return [`${inline(value)} (${bracketed(namesOf(book, all), MOST_NAMES)})`];
  });
  return answers.length === 0 ? '' : `Only in texts that name no publisher: ${listed(answers, MOST_NAMES)}.`;
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
