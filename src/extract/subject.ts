import type { NameHit } from '../names/name.js';
import type { Candidate } from './candidate.js';
import { isFiniteVerb } from './clauses.js';
import type { Passage, View } from './passage.js';

const sentencesBefore = 3;
/** So many names in one sentence are a list of those present, and none of them is whom the next sentence is about. */
const LISTED = 4;

/**
 * Who a match is about: the person that the match names before its end; else the last one named before it in its sentence; else
 * after it behind "by" or "of"; else one named in the three sentences before: the last, or the one that a sentence begins with
 * where that is whom the rule wants.
 */
export function subjectOf(candidate: Candidate, passage: Passage, wanted: readonly string[]): NameHit | null {
  const { view, first, compared, last } = candidate;
  const persons = view.hits.filter(({ kind }) => kind === 'person');
  const from = view.tokens[compared?.from ?? first]!.start;
  const end = view.tokens[last]!.end;
  return (
    persons.findLast((person) => person.end <= from && !isInAside(view, person, from)) ??
    persons.find((person) => person.start >= from && (person.end <= end || afterBy(view, person))) ??
    personBefore(view, passage, wanted)
  );
}

/** Whether a match is about one of the wanted: the person it is about, or, where nobody is named so near, one whom the headline or the first sentence names. */
export function isOf(found: NameHit | null, wanted: readonly string[], headline: readonly View[]): boolean {
  if (found !== null) return wanted.includes(found.id);
  return headline.some(({ hits }) => hits.some(({ id }) => wanted.includes(id)));
}

/** A wanted person in front of a sentence's first verb. */
function openingPerson(view: View, persons: readonly NameHit[], wanted: readonly string[]): NameHit | null {
  const verb = view.tokens.find(isFiniteVerb);
  const opening = persons[0]!;
  return verb !== undefined && opening.start < verb.start && wanted.includes(opening.id) ? opening : null;
}

/** Whether a name stands in a relative clause that is closed before the match: "Lee, who had beaten Moss, made his first visit". */
function isInAside(view: View, person: NameHit, from: number): boolean {
  const { tokens } = view;
  const at = view.tokenAt(person.start);
  const open = tokens.findLastIndex(({ norm }, i) => i < at && norm === ',');
  const closes = tokens.findIndex(({ norm }, i) => i > at && norm === ',');
  if (open < 0 || closes < 0 || tokens[closes]!.start >= from) return false;
  return tokens.slice(open + 1, at).some(({ norm }) => /^(?:who|whose|whom|which)$/.test(norm));
}

/** Whether "by" or "of" stands before a name, titles aside: "by Mr Al Shara". */
function afterBy(view: View, person: NameHit): boolean {
  const at = view.tokenAt(person.start);
  const before = view.tokens.slice(Math.max(0, at - 4), at).map(({ norm }) => norm);
  const cue = Math.max(before.lastIndexOf('by'), before.lastIndexOf('of'));
  const verb = view.tokens[at - before.length + cue - 1]?.norm ?? '';
  const other = view.tokens.slice(Math.max(0, at - OTHER_TIME), at).some(({ norm }) => SINCE.test(norm));
  return cue >= 0 && !other && !BESIDE.test(verb) && before.slice(cue + 1).every((norm) => titles.has(norm));
}

/** "the second since the fall of Lee": so many words before a name another time may be told of. */
const OTHER_TIME = 5;
const SINCE = /^(?:since|after|following|before|until)$/;

/** Whoever comes along did not do it: "his second visit, accompanied by Mr Lee". */
const BESIDE = /^(?:accompanied|joined|flanked|followed|escorted|greeted|surrounded|attended)$/;

const titles = new Set(
  'mr mrs ms president prime minister interim transitional acting leader the syrian russian his her their counterpart king sheikh general foreign'.split(
    ' ',
  ),
);

/** The last person named in the sentences before, or the one whom a sentence is about where the last is not wanted. */
function personBefore({ line }: View, passage: Passage, wanted: readonly string[]): NameHit | null {
  let left = sentencesBefore;
  for (let paragraph = line.paragraph; paragraph >= 0 && left > 0; paragraph--) {
    const own = paragraph === line.paragraph;
    const end = own ? line.index : passage.speech.linesOf(paragraph).length;
    for (const view of passage.views(paragraph, Math.max(0, end - left), end).toReversed()) {
      const persons = view.hits.filter(({ kind }) => kind === 'person');
      const person = new Set(persons.map(({ id }) => id)).size < LISTED ? persons.at(-1) : undefined;
      if (person !== undefined)
        return wanted.includes(person.id) ? person : (openingPerson(view, persons, wanted) ?? person);
      left -= 1;
    }
  }
  return null;
}
