import type { Fact } from '../../model.js';
import { type Group, groups, titleOf } from '../view/answers.js';
import { type Speakers, speakersOf } from '../view/speakers.js';
import { type Book, type Item, namesOf, type StoryView } from '../view/story-view.js';
import { ADVICE, bracketed, phrase } from '../view/wording.js';
import { type Blocks, type Cell, heading, italic, joined, labelled, paragraph, table } from './nodes.js';

const MOST_ROWS = 30;
const MOST_NAMES = 4;
const MOST_GROUPS = 6;

/** Questions on which the texts can all hold, but not every wording fits them all. */
export function care({ care: items, book }: StoryView): Blocks {
  if (items.length === 0) return [];
  return [
    heading(2, 'Word with care'),
    table(
      ['#', 'Question', 'The texts', 'Words that fit all of them'],
      items.slice(0, MOST_ROWS).map((item) => row(book, item)),
    ),
    ...(items.length > MOST_ROWS ? [paragraph(`And ${items.length - MOST_ROWS} more, in Details.`)] : []),
  ];
}

function row(book: Book, { number, fact }: Item): readonly Cell[] {
  const all = groups(book, fact);
  const speakers = speakersOf(all.flatMap(({ statements }) => statements));
  const shown = all
    .slice(0, MOST_GROUPS)
    .map((group) => [...labelled(group.label), ` (${bearers(book, group, speakers)})`]);
  const more: readonly Cell[] = all.length > MOST_GROUPS ? [[`${all.length - MOST_GROUPS} more`]] : [];
  return [[String(number)], [titleOf(book, fact)], joined([...shown, ...more], ' · '), [words(fact)]];
}

/** The rule's own words that fit all texts, in italics; else what to do. */
export function words(fact: Fact) {
  return fact.fitsAll === null
    ? ADVICE[fact.verdicts[0]?.verdict ?? 'agreement']
    : italic(phrase(fact.fitsAll));
}

/** `AA, from Peskov`: who has it, and from whom, where all of them have it from one speaker. */
function bearers(book: Book, { label, statements }: Group, nameOf: Speakers): string {
  const names = bracketed(namesOf(book, statements), MOST_NAMES);
  const speakers = new Set(statements.map(nameOf));
  const [only] = speakers;
  return speakers.size === 1 && only && !label.text.includes(only) ? `${names}, from ${only}` : names;
}
