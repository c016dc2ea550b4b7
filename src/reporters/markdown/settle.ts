import type { Fact, Statement } from '../../model.js';
import { groups, hasVerdict, titleOf } from '../view/answers.js';
import { inline } from '../view/clean.js';
import { showPair } from '../view/pair.js';
import { type Book, type Item, namesOf, type StoryView } from '../view/story-view.js';
import { listed, phrase } from '../view/wording.js';
import { type Blocks, type Cell, heading, joined, labelled, paragraph, quotation, table } from './nodes.js';

/** More than this nobody reads before publishing; Details has all. */
const MOST_ROWS = 20;
const MOST_NAMES = 4;
const ROOM = 80;

/** What to settle first: per question two texts that differ, in their words, and when both would hold. */
export function settle({ settle: items, book }: StoryView): Blocks {
  if (items.length === 0) return [];
  const rows = items.slice(0, MOST_ROWS).map((item) => row(book, item));
  return [
    heading(2, 'Settle before you publish'),
    table(['#', 'The texts differ on', 'One text', 'Another', 'Both hold if'], rows),
    ...(items.length > MOST_ROWS ? [paragraph(`And ${items.length - MOST_ROWS} more, in Details.`)] : []),
  ];
}

function row(book: Book, { number, fact }: Item): readonly Cell[] {
  const pair = showPair(book, fact);
  const both = fact.bothHoldIf === null ? '—' : phrase(fact.bothHoldIf);
  const others = pair === null ? groups(book, fact) : otherAnswers(book, { number, fact }, pair);
  const rest = joined(
    others.map(
      (group): Cell => [`${listed(namesOf(book, group.statements), MOST_NAMES)}: `, ...labelled(group.label)],
    ),
    '; ',
  );
  const title = titleOf(book, fact);
  if (pair === null) return [[String(number)], [title], rest, ['—'], [both]];
  const [one, another] = pair;
  const speaker = oneSpeaker(book, fact, pair);
  const itself = one.article === another.article ? ' itself' : '';
  return [
    [String(number)],
    [speaker === null ? title : `${title} (${speaker})`],
    said(book, one, ''),
    joined([said(book, another, itself), ...(rest.length > 0 ? [rest] : [])], '; '),
    [both],
  ];
}

/** `al-Sharaa, direct`, when the texts differ on one speaker's words: by the shortest name that one of them gives. */
function oneSpeaker(book: Book, fact: Fact, pair: readonly Statement[]): string | null {
  const speakers = pair.flatMap(({ attribution }) => (attribution?.direct ? inline(attribution.who) : []));
  if (!hasVerdict(fact, 'wording') || speakers.length < pair.length) return null;
  const shortest = speakers.toSorted((a, b) => a.length - b.length)[0] ?? '';
  return titleOf(book, fact).includes(shortest) ? null : `${shortest}, direct`;
}

function said(book: Book, statement: Statement, itself: string): Cell {
  return [`${book.name(statement.article)}${itself}: `, ...quotation(book, statement, ROOM)];
}

/** The groups of statements whose answers neither of the pair gives. */
function otherAnswers(book: Book, { fact }: Item, pair: readonly Statement[]) {
  const shown = new Set(
    fact.answers
      .filter(({ statements }) => pair.some(({ id }) => statements.includes(id)))
      .flatMap(({ statements }) => statements),
  );
  return groups(book, fact).filter(({ statements }) => !statements.some(({ id }) => shown.has(id)));
}
