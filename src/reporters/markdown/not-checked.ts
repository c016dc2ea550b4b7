import type { Report, Statement, UncoveredFigure } from '../../model.js';
import { hasVerdict, titleOf } from '../view/answers.js';
import { inline } from '../view/clean.js';
import { dayWords } from '../view/day-words.js';
import { excerpt } from '../view/excerpt.js';
import { type Book, ofTier, type StoryView } from '../view/story-view.js';
import { counted, listed, phrase, sentence } from '../view/wording.js';
import { dateWords } from './dates.js';
import { type Blocks, type Cell, code, heading, joined, list, quotation, quoted, strong } from './nodes.js';

const MOST = 12;
const MOST_QUOTED = 5;
const ROOM = 80;

/** The ledger of what this report cannot vouch for. */
export function notChecked(book: Book, views: readonly StoryView[]): Blocks {
  const { report } = book;
  const items: readonly Cell[] = [
    ...dateWords(book),
    ...publishers(book),
    ...copies(book),
    ...views.flatMap(unresolved),
    ...unmatched(book),
    ...views.flatMap(apart),
    ...figures(book),
    ...silentRules(report),
    ...notes(book),
  ];
  return items.length === 0 ? [] : [heading(2, 'Not checked'), list(items)];
}

function bullet(title: string, ...content: Cell): Cell {
  return [strong(title), ' ', ...content];
}

function publishers(book: Book): readonly Cell[] {
  const unnamed = book.report.articles.filter(({ source, role }) => source === null && role === 'published');
  const names = unnamed.map(({ id }) => book.shortId(id));
  if (names.length === 0) return [];
  const none = names.length === 1 ? 'names none, so it does not count' : 'name none, so none of them counts';
  return [bullet('Publishers.', `${listed(names, MOST)} ${none} as another voice.`)];
}

function copies(book: Book): readonly Cell[] {
  const lines = book.report.articles.flatMap(({ id, copyOf }) =>
    copyOf === null ? [] : [`${book.label(id)} repeats ${book.label(copyOf)}`],
  );
  return lines.length === 0 ? [] : [bullet('Copies.', `${listed(lines, MOST)}: counted as one voice.`)];
}

function unresolved({ facts, book }: StoryView): readonly Cell[] {
  return ofTier(facts, 'listed')
    .filter((fact) => hasVerdict(fact, 'unresolved'))
    .slice(0, MOST)
    .map((fact) =>
      bullet(
        'Could not be compared.',
        `${titleOf(book, fact)}: ${fact.verdicts.map(({ reason }) => sentence(reason)).join(' ')}`,
      ),
    );
}

function unmatched(book: Book): readonly Cell[] {
  const ids = book.report.unchecked.articlesWithoutStatement;
  if (ids.length === 0) return [];
  const names = listed(ids.map(book.label), MOST);
  return [
    bullet(
      'Articles in which no rule found anything.',
      `${names}. They were read, and nothing in them was compared.`,
    ),
  ];
}

/** Statements that were compared with nothing, those with one reason together. */
function apart({ apart: all, book }: StoryView): readonly Cell[] {
  const reasons = [...new Set(all.map(({ why }) => why))];
  return reasons.map((why) => {
    const statements = book.statements(all.flatMap((each) => (each.why === why ? [each.statement] : [])));
    const shown = statements.slice(0, MOST_QUOTED);
    const quotes = shown.map(
      (each): Cell => [`${book.name(each.article)}, `, ...quotation(book, each, ROOM)],
    );
    const more = statements.length > shown.length ? ` and ${statements.length - shown.length} more` : '';
    return bullet(
      'Compared with nothing:',
      `${dayWords(phrase(why))}. `,
      ...joined(quotes, '; '),
      `${more}.`,
    );
  });
}

/** Sentences with figures, per article, each shortened to the clause of its first figure. */
function figures({ report, shortId }: Book): readonly Cell[] {
  const { figuresUncovered: all } = report.unchecked;
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST);
  const articles = [...new Set(shown.map(({ article }) => article))].map((id): Cell => {
    const quotes = shown
      .filter(({ article }) => article === id)
      .map((each) => quoted(excerpt(aroundFigure(each), ROOM)));
    return [code(shortId(id)), ' ', ...joined(quotes, ', ')];
  });
  const more = all.length > MOST ? ` and ${all.length - MOST} more` : '';
  return [bullet('Figures that no rule covers.', ...joined(articles, '; '), `${more}.`)];
}

const FIGURE = /\p{Sc}?\p{N}(?:[\p{N}.,]*\p{N})?\s?%?/u;

function aroundFigure({ quote, start }: UncoveredFigure): Pick<Statement, 'quote' | 'start' | 'marks'> {
  const figure = FIGURE.exec(quote);
  if (figure === null) return { quote, start, marks: [] };
  const at = start + figure.index;
  return { quote, start, marks: [[at, at + figure[0].trimEnd().length]] };
}

function silentRules({ run, unchecked, statements }: Report): readonly Cell[] {
  const silent = unchecked.rulesThatNeverFired;
  if (silent.length === 0) return [];
  const count = `${silent.length} of ${run.rulesRun}`;
  const named = (ids: readonly string[]): string => listed(ids.map(inline), MOST);
  if (silent.length <= MOST) return [bullet('Rules that found nothing.', `${count}: ${named(silent)}.`)];
  const told = new Map<string, number>();
  for (const { rule } of statements) told.set(topicOf(rule), (told.get(topicOf(rule)) ?? 0) + 1);
  const toldOf = (id: string): number => told.get(topicOf(id)) ?? 0;
  const topics = [...new Set(silent.filter((id) => toldOf(id) === 0).map(topicOf))];
  const beside = silent.filter((id) => toldOf(id) > 0).toSorted((a, b) => toldOf(b) - toldOf(a));
  return [
    bullet(
      'Rules that found nothing.',
      `${count}.`,
      topics.length === 0 ? '' : ` All on ${named(topics)}.`,
      beside.length === 0 ? '' : ` Of topics on which others found something: ${named(beside)}.`,
    ),
  ];
}

/** A rule's id begins with its topic: "casualties-injured". */
const topicOf = (id: string): string => id.split('-', 1)[0]!;

/** Remarks on the input, equal ones together. */
function notes({ report: { notes: all }, filePlace }: Book): readonly Cell[] {
  const messages = [...new Set(all.map(({ message }) => message))];
  const lines = messages.slice(0, MOST).map((message) => {
    const places = all
      .filter((note) => note.message === message)
      .map(({ file, line }) => code(filePlace(file, line)));
    const shown = places.slice(0, MOST).map((place): Cell => [place]);
    const more = places.length > MOST ? ` and ${places.length - MOST} more` : '';
    return bullet('Note.', ...joined(shown, ', '), `${more}: ${sentence(dayWords(message))}`);
  });
  const left = messages.length - lines.length;
  return left > 0 ? [...lines, bullet('And', `${counted(left, 'more note')}.`)] : lines;
}
