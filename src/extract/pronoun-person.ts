import { type Gender, genderOf } from '../names/index.js';
import type { NameHit } from '../names/name.js';
import type { Token } from '../text/index.js';
import type { FoundValue } from '../values/index.js';
import { isFiniteVerb } from './clauses.js';

/** A sentence with the names in it. */
interface Sentence {
  readonly tokens: readonly Token[];
  readonly hits: readonly NameHit[];
  tokenAt(offset: number): number;
}

/** Where a sentence stands: the text of its field, and the sentence before it. */
interface Standing<S extends Sentence> {
  readonly text: string;
  viewBefore(sentence: S): S | null;
}

/** How many sentences back a pronoun may point. */
const FARTHEST = 4;

const PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
]);

/** People whom a text speaks of without a name: a pronoun behind them may mean them. */
const SOMEBODY = new Set(
  `man woman boy girl gunman gunwoman shooter attacker assailant suspect defendant accused driver victim teenager student
   soldier officer policeman policewoman guard passenger robber bomber knifeman killer hostage-taker husband wife father mother
   son daughter brother sister boyfriend girlfriend judge prosecutor lawyer spokesman spokeswoman witness colleague`.split(
    /\s+/,
  ),
);

/** Those who act on somebody else where "him" follows: "the judge jailed him". */
const OFFICERS_OF_COURT = new Set(['judge', 'prosecutor', 'magistrate']);

/**
 * The people whom "he", "she" and "the 34-year-old" stand for in a sentence, as persons. A pronoun means the one person of its sex who is named before it in its
 * sentence, or else in the nearest sentence before that names any; where two fit, or somebody without a name stands between, nobody.
 */
export function pronounPersons<S extends Sentence>(view: S, passage: Standing<S>): readonly FoundValue[] {
  return view.tokens.flatMap((token, i) => {
    const pronoun = pronounAt(token) ?? epithetAt(view.tokens, i);
    const person = pronoun === null ? null : meantBy(pronoun, view, passage);
    if (pronoun === null || person === null) return [];
    const { start } = token;
    const data = { id: person.hit.id, name: person.name, pronoun: true };
    const derivation = `stands for ${person.name}`;
    return pronoun.ends.map((end) => ({ type: 'person', start, end, data, derivation }));
  });
}

interface Pronoun {
  readonly gender: Gender | null;
  readonly start: number;
  /** Where its words may be taken to end: "the" alone leaves the age to be read. */
  readonly ends: readonly number[];
  readonly age: string | null;
  /** "him" is whom somebody else acts on. */
  readonly object: boolean;
}

function pronounAt({ norm, start, end }: Token): Pronoun | null {
  const gender = PRONOUN.get(norm);
  return gender === undefined ? null : { gender, start, ends: [end], age: null, object: norm === 'him' };
}

/** "The 34-year-old" before a verb or "who": somebody who has been named. */
function epithetAt(tokens: readonly Token[], at: number): Pronoun | null {
  if (tokens[at]!.norm !== 'the') return null;
  const age = tokens[at + 1]?.norm.match(/^\d{1,3}/)?.[0];
  if (age === undefined) return null;
  const last = tokens.findIndex(({ norm }, i) => i > at && i < at + 4 && /(?:^|-)old$/.test(norm));
  const next = tokens[last + 1];
  if (last < 0 || !(isFiniteVerb(next) || next?.norm === 'who')) return null;
  return {
    gender: null,
    start: tokens[at]!.start,
    ends: [tokens[at]!.end, tokens[last]!.end],
    age,
    object: false,
  };
}

/** The age that a text gives a person: "Blake, 34", "Blake, a 34-year-old". */
function ageOf(name: string, text: string): string | null {
  const surname = `${name.split(' ').at(-1)!}, `;
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    const behind = text.slice(at + surname.length, at + surname.length + 12);
    const told = /^(?:aged |now |an? )?(\d{1,3})(?:,|\.|-year)/.exec(behind)?.[1];
    const before = text.slice(Math.max(0, at - name.length), at + surname.length - 2);
    if (told !== undefined && (before.endsWith(name) || !FIRST_NAME.test(before))) return told;
  }
  return null;
}

/** Another word with a capital before the last one of a name. */
const FIRST_NAME = /\p{Lu}[\p{L}.]+ \p{L}+$/u;

/** Whether a text gives a person no other age than that by which "the 34-year-old" calls somebody. */
function isOfAge({ start, end }: NameHit, age: string | null, text: string): boolean {
  if (age === null) return true;
  const told = ageOf(text.slice(start, end), text);
  return told === null || told === age;
}

interface Meant {
  readonly hit: NameHit;
  readonly name: string;
}

function meantBy<S extends Sentence>(pronoun: Pronoun, view: S, passage: Standing<S>): Meant | null {
  const { gender, start, object, age } = pronoun;
  const { text } = passage;
  const fitting = (sentence: S): readonly NameHit[] =>
    personsIn(sentence, gender).filter((hit) => isOfAge(hit, age, text));
  const here = fitting(view).filter((hit) => hit.end <= start);
  if (here.length > 0) return onlyOne(here, text);
  if (mentionsSomebody(view, start, object)) return null;
  let before = passage.viewBefore(view);
  for (let left = FARTHEST; before !== null && left > 0; left--) {
    const persons = fitting(before);
    if (persons.length > 0) return onlyOne(persons, text);
    if (age === null && mentionsSomebody(before, Number.POSITIVE_INFINITY)) return null;
    before = passage.viewBefore(before);
  }
  return null;
}

/** The persons of a sentence who may be of that sex. */
function personsIn(view: Sentence, gender: Gender | null): readonly NameHit[] {
  return view.hits.filter((hit) => {
    if (hit.kind !== 'person') return false;
    const title = view.tokens[view.tokenAt(hit.start) - 1]?.norm;
    const known = genderOf(title, hit.id);
    return known === null || gender === null || known === gender;
  });
}

function onlyOne(hits: readonly NameHit[], text: string): Meant | null {
  const [hit] = hits;
  return hit !== undefined && hits.every(({ id }) => id === hit.id)
    ? { hit, name: text.slice(hit.start, hit.end) }
    : null;
}

/** Whether a sentence speaks before a place of somebody whom it does not name. */
function mentionsSomebody({ tokens }: Sentence, until: number, asObject = false): boolean {
  return tokens.some(
    ({ norm, start }) => start < until && SOMEBODY.has(norm) && !(asObject && OFFICERS_OF_COURT.has(norm)),
  );
}
