import type { Fact, Statement } from '../../model.js';
import { type Group, hasVerdict, sides, titleOf } from '../view/answers.js';
import { inline } from '../view/clean.js';
import { alsoNames, otherSides, showPair } from '../view/pair.js';
import { type Book, type Item, namesOf, type StoryView } from '../view/story-view.js';
import { bracketed, listed, phrase } from '../view/wording.js';
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
  const both = fact.bothHoldIf === null ? '—' : phrase(fact.bothHoldIf);
  const title = titleOf(book, fact);
  const pair = showPair(book, fact);
  if (pair === null) return [[String(number)], [title], summed(book, sides(book, fact)), ['—'], [both]];
  const speaker = oneSpeaker(book, fact, pair);
  const others = summed(book, otherSides(sides(book, fact), pair));
  return [
    [String(number)],
    [speaker === null ? title : `${title} (${speaker})`],
    said(book, fact, pair),
    joined([said(book, fact, [pair[1], pair[0]]), ...(others.length > 0 ? [others] : [])], '; '),
    [both],
  ];
}

function summed(book: Book, groups: readonly Group[]): Cell {
  return joined(
    groups.map(
      ({ label, statements }): Cell => [
        `${listed(namesOf(book, statements), MOST_NAMES)}: `,
        ...labelled(label),
      ],
    ),
    '; ',
  );
}

/** `al-Sharaa, direct`, when the texts differ on one speaker's words: by the shortest name that one of them gives. */
function oneSpeaker(book: Book, fact: Fact, pair: readonly Statement[]): string | null {
  const speakers = pair.flatMap(({ attribution }) => (attribution?.direct ? inline(attribution.who) : []));
  if (!hasVerdict(fact, 'wording') || speakers.length < pair.length) return null;
  const shortest = speakers.toSorted((a, b) => a.length - b.length)[0] ?? '';
  return titleOf(book, fact).includes(shortest) ? null : `${shortest}, direct`;
}

type PairOf = readonly [one: Statement, other: Statement];

/** One text's words, and who else gives its answer. */
function said(book: Book, fact: Fact, [one, other]: PairOf): Cell {
  const itself = one.article === other.article && one.start > other.start ? ' itself' : '';
  const also = alsoNames(book, fact, one);
  return [
    `${book.name(one.article)}${itself}: `,
    ...quotation(book, one, ROOM),
    also.length === 0 ? '' : ` (also ${bracketed(also, MOST_NAMES)})`,
  ];
}
