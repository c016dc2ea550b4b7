import { type Gender, genderOf } from '../../names/index.js';
import type { NameFinder, NameHit } from '../../names/name.js';
import type { Token } from '../../text/index.js';
import type { Epithet } from './epithet.js';
import { namesBeforeAge, toldAge } from './told-age.js';

interface Sentence {
  readonly tokens: readonly Token[];
  readonly hits: readonly NameHit[];
}

/** What a text says behind a sentence. */
export interface Ahead<S extends Sentence> {
  readonly text: string;
  readonly names: { readonly find: NameFinder };
  viewAfter(sentence: S): S | null;
}

/** Somebody whom a text names, and how. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** How many sentences on a lead's "a 61-year-old man" is named at the latest. */
const FARTHEST = 3;

const MEN = new Set('man boy father son husband brother boyfriend policeman'.split(' '));
const WOMEN = new Set('woman girl mother daughter wife sister girlfriend policewoman'.split(' '));
/** What somebody who is named does where he only tells of others. */
export const SAYING = /^(?:said|says|told|tells|added|adds|wrote|testified|announced|confirmed|declined)$/;

/**
 * Whom a text names behind "a 61-year-old man": the only person to whom it gives that age, or else the new person with whom one of
 * the next sentences begins and to whom it gives none.
 */
export function namedAhead<S extends Sentence>(epithet: Epithet, view: S, passage: Ahead<S>): Named | null {
  const named = namesBeforeAge(epithet.age, passage.text).flatMap((name) => personOf(name, passage));
  const [first] = named;
  if (first !== undefined) return named.every(({ id }) => id === first.id) ? first : null;
  let after = passage.viewAfter(view);
  for (let left = FARTHEST; after !== null && left > 0; left--) {
    const person = after.hits.find(({ kind }) => kind === 'person');
    if (person !== undefined)
      return isNewSubject(person, after, epithet, passage.text) ? nameOf(person, passage.text) : null;
    after = passage.viewAfter(after);
  }
  return null;
}

export const nameOf = ({ id, start, end }: NameHit, text: string): Named => ({
  id,
  name: text.slice(start, end),
});

export function personOf(name: string, { names }: Pick<Ahead<Sentence>, 'names'>): readonly Named[] {
  const hit = names.find(name).find(({ kind, end }) => kind === 'person' && end === name.length);
  return hit === undefined ? [] : [{ id: hit.id, name }];
}

/** Whether a sentence begins with somebody's full name, who has not been named before, has no other age and is no speaker. */
function isNewSubject(hit: NameHit, { tokens }: Sentence, { noun }: Epithet, text: string): boolean {
  const name = text.slice(hit.start, hit.end);
  const surname = name.split(' ').at(-1)!;
  const next = tokens.find(({ start }) => start >= hit.end);
  return (
    hit.start === tokens[0]!.start &&
    surname !== name &&
    text.indexOf(surname) >= hit.start &&
    toldAge(name, text) === null &&
    !SAYING.test(next?.norm ?? '') &&
    fits(genderOf(undefined, hit.id), noun ?? '')
  );
}

const fits = (gender: Gender | null, noun: string): boolean =>
  !(gender === 'female' && MEN.has(noun)) && !(gender === 'male' && WOMEN.has(noun));
