import { type Gender, genderOf } from '../names/index.js';
import type { NameHit } from '../names/name.js';
import type { Token } from '../text/index.js';
import type { FoundValue } from '../values/index.js';

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

/**
 * The people whom "he" and "she" stand for in a sentence, as persons. A pronoun means the one person of its sex who is named before it in its sentence, or else
 * in the nearest sentence before that names any; where two fit, or somebody without a name stands between, nobody.
 */
export function pronounPersons<S extends Sentence>(view: S, passage: Standing<S>): readonly FoundValue[] {
  return view.tokens.flatMap(({ norm, start, end }) => {
    const gender = PRONOUN.get(norm);
    const person = gender === undefined ? null : meantBy({ gender, start }, view, passage);
    if (person === null) return [];
    const data = { id: person.hit.id, name: person.name, pronoun: true };
    return [{ type: 'person', start, end, data, derivation: `stands for ${person.name}` }];
  });
}

interface Pronoun {
  readonly gender: Gender;
  readonly start: number;
}

interface Meant {
  readonly hit: NameHit;
  readonly name: string;
}

function meantBy<S extends Sentence>(
  { gender, start }: Pronoun,
  view: S,
  passage: Standing<S>,
): Meant | null {
  const here = personsIn(view, gender).filter((hit) => hit.end <= start);
  if (here.length > 0) return onlyOne(here, passage.text);
  if (mentionsSomebody(view, start)) return null;
  let before = passage.viewBefore(view);
  for (let left = FARTHEST; before !== null && left > 0; left--) {
    const persons = personsIn(before, gender);
    if (persons.length > 0) return onlyOne(persons, passage.text);
    if (mentionsSomebody(before, Number.POSITIVE_INFINITY)) return null;
    before = passage.viewBefore(before);
  }
  return null;
}

/** The persons of a sentence who may be of that sex. */
function personsIn(view: Sentence, gender: Gender): readonly NameHit[] {
  return view.hits.filter((hit) => {
    if (hit.kind !== 'person') return false;
    const title = view.tokens[view.tokenAt(hit.start) - 1]?.norm;
    const known = genderOf(title, hit.id);
    return known === null || known === gender;
  });
}

function onlyOne(hits: readonly NameHit[], text: string): Meant | null {
  const [hit] = hits;
  return hit !== undefined && hits.every(({ id }) => id === hit.id)
    ? { hit, name: text.slice(hit.start, hit.end) }
    : null;
}

/** Whether a sentence speaks before a place of somebody whom it does not name. */
function mentionsSomebody({ tokens }: Sentence, until: number): boolean {
  return tokens.some(({ norm, start }) => start < until && SOMEBODY.has(norm));
}
