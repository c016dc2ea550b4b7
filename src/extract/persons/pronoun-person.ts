import { type Gender, genderOf } from '../../names/index.js';
import type { NameHit } from '../../names/name.js';
import { isCalendarWord } from '../../names/places.js';
import type { Token } from '../../text/index.js';
import type { FoundValue } from '../../values/index.js';
import { isAdverb, isFiniteVerb } from '../clauses.js';
import { type ByRole, namesOfRole, roleAt } from './by-role.js';
import { type Epithet, epithetAt } from './epithet.js';
import { type Ahead, type Named, namedAhead, nameOf, personOf, SAYING } from './named-ahead.js';
import { SOMEBODY } from './somebody.js';
import { toldAge } from './told-age.js';

/** A sentence with the names in it. */
interface Sentence {
  readonly tokens: readonly Token[];
  readonly hits: readonly NameHit[];
  tokenAt(offset: number): number;
}

/** Where a sentence stands: the text of its field, and the sentences around it. */
interface Standing<S extends Sentence> extends Ahead<S> {
  viewBefore(sentence: S): S | null;
}

/** How many sentences back a pronoun may point. */
const FARTHEST = 4;

const PRONOUN: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
]);

/** Those who act on somebody else where "him" follows: "the judge jailed him". */
const OFFICERS_OF_COURT = new Set(['judge', 'prosecutor', 'magistrate']);

/**
 * The people whom "he", "she", "the 34-year-old" and "a 34-year-old man" stand for in a sentence, as persons. A pronoun means the one person of its sex who is
 * named before it in its sentence, or else in the nearest sentence before that names any; where two fit, or somebody without a name stands between, nobody.
 */
export function pronounPersons<S extends Sentence>(view: S, passage: Standing<S>): readonly FoundValue[] {
  return view.tokens.flatMap((token, i) => {
    const role = roleAt(view.tokens, i);
    if (role !== null) return byRole(role, token, view, passage);
    const pronoun = pronounAt(token);
    const epithet = pronoun === null && !isApposed(view, i) ? epithetAt(view.tokens, i) : null;
    const person =
      epithet?.definite === false
        ? namedAhead(epithet, view, passage)
        : meantBy(pronoun ?? (epithet && definite(epithet)), view, passage);
    if (person === null) return [];
    return (epithet?.ends ?? [token.end]).map((end) => standIn(person, token.start, end));
  });
}

const standIn = ({ id, name }: Named, start: number, end: number): FoundValue => ({
  type: 'person',
  start,
  end,
  data: { id, name, pronoun: true },
  derivation: `stands for ${name}`,
});

/** "The captain" stands for the only person whom the text calls so by name. */
function byRole<S extends Sentence>(
  { role, end }: ByRole,
  { start }: Token,
  { hits }: S,
  passage: Standing<S>,
): readonly FoundValue[] {
  if (hits.some((hit) => hit.start < end && hit.end > start)) return [];
  const known = holders.get(passage) ?? new Map<string, Named | null>();
  holders.set(passage, known);
  if (!known.has(role)) known.set(role, holderOf(role, passage));
  const holder = known.get(role) ?? null;
  return holder === null ? [] : [standIn(holder, start, end)];
}

/** Whom a passage calls by a role, found once for each. */
const holders = new WeakMap<object, Map<string, Named | null>>();

function holderOf(role: string, passage: Ahead<Sentence>): Named | null {
  const named = namesOfRole(role, passage.text).flatMap((name) => personOf(name, passage));
  const [first] = named;
  return first !== undefined && named.every(({ id }) => id === first.id) ? first : null;
}

/**
 * Whether a comma behind a name stands before a token: what follows tells of that name, "Blake, a 34-year-old roofer". So it is behind a
 * capital that opens the sentence, a surname alone.
 */
function isApposed({ tokens, hits }: Sentence, at: number): boolean {
  const [name, comma] = [tokens[at - 2], tokens[at - 1]];
  if (comma?.norm !== ',' || name === undefined) return false;
  const opens = at === 2 && name.capital && name.norm.length > 3 && !isCalendarWord(name.norm);
  return (opens && !isAdverb(name)) || hits.some(({ end }) => end === name.end);
}

interface Pronoun {
  readonly gender: Gender | null;
  readonly start: number;
  readonly age: string | null;
  /** Whether the age must be told of whom it stands for: "the 34-year-old driver" may be somebody else. */
  readonly strict: boolean;
  /** "him" is whom somebody else acts on. */
  readonly object: boolean;
  /** "Lee shot the 34-year-old": whom the sentence has named so far is somebody else. */
  readonly other: boolean;
}

function pronounAt({ norm, start }: Token): Pronoun | null {
  const gender = PRONOUN.get(norm);
  return gender === undefined
    ? null
    : { gender, start, age: null, strict: false, object: norm === 'him', other: false };
}

/** "The 34-year-old" is somebody who has been named. */
const definite = ({ start, age, noun, object }: Epithet): Pronoun => ({
  gender: null,
  start,
  age,
  strict: noun !== null && SOMEBODY.has(noun),
  object: false,
  other: object,
});

/** Whether a text gives a person the age by which an epithet calls somebody, or at least no other. */
function isOfAge({ start, end }: NameHit, { age, strict }: Pronoun, text: string): boolean {
  if (age === null) return true;
  const told = toldAge(text.slice(start, end), text);
  return told === null ? !strict : told === age;
}

function meantBy<S extends Sentence>(pronoun: Pronoun | null, view: S, passage: Standing<S>): Named | null {
  if (pronoun === null) return null;
  const { gender, start, object, age, other } = pronoun;
  const { text } = passage;
  const actors = other ? personsIn(view, gender).filter(({ end }) => end <= start) : [];
  const fitting = (sentence: S): readonly NameHit[] =>
    personsIn(sentence, gender).filter(
      (hit) => isOfAge(hit, pronoun, text) && !actors.some(({ id }) => id === hit.id),
    );
  const here = fitting(view).filter((hit) => hit.end <= start && !(age !== null && isSpeaker(hit, view)));
  if (here.length > 0) return onlyOne(here, text);
  if (mentionsSomebody(view, start, object)) return null;
  let before = passage.viewBefore(view);
  const speaks = SAYING.test(view.tokens.find((token) => token.start > start)?.norm ?? '');
  for (let left = FARTHEST; before !== null && left > 0; left--) {
    const same = age === null && !object && !speaks ? samePronoun(pronoun, before) : null;
    if (same !== null && opensWith(view, start)) return meantBy(same, before, passage);
    const persons = speaks ? fitting(before) : withoutRelations(fitting(before), before);
    if (persons.length > 0)
      return onlyOne(besideSpeakers(persons, before), text) ?? leading(persons, before, text);
    if (age === null && mentionsSomebody(before, Number.POSITIVE_INFINITY)) return null;
    before = passage.viewBefore(before);
  }
  return null;
}

/** Whether a sentence begins with a pronoun, an opening like "In 2003" aside. */
const opensWith = ({ tokens }: Sentence, at: number): boolean =>
  tokens.findIndex(({ start }) => start === at) <= tokens.findIndex(isFiniteVerb);

/** The pronoun with which a sentence begins, where it is the same: "He and the actress Ann Lee married. He was born in Cairo." */
function samePronoun({ gender }: Pronoun, { tokens }: Sentence): Pronoun | null {
  const first = tokens.find(({ kind }) => kind === 'word');
  const pronoun = first === undefined ? null : pronounAt(first);
  return pronoun !== null && pronoun.gender === gender && !pronoun.object ? pronoun : null;
}

/** Those of whom a sentence does not say "his agent Ann Lee": it is about somebody else. */
function withoutRelations(hits: readonly NameHit[], view: Sentence): readonly NameHit[] {
  return hits.filter(({ start }) => {
    const at = view.tokenAt(start);
    const near = view.tokens.slice(Math.max(0, at - RELATION), at);
    const own = near.findLastIndex(({ norm }) => norm === 'his' || norm === 'her');
    return own < 0 || near.slice(own + 1).some(({ kind, capital }) => kind !== 'word' || capital);
  });
}

/** "his longtime agent and friend" */
const RELATION = 5;

/** The persons of a sentence who may be of that sex. */
function personsIn(view: Sentence, gender: Gender | null): readonly NameHit[] {
  return view.hits.filter((hit) => {
    if (hit.kind !== 'person') return false;
    const title = view.tokens[view.tokenAt(hit.start) - 1]?.norm;
    const known = genderOf(title, hit.id);
    return known === null || gender === null || known === gender;
  });
}

/** Whether a verb of saying stands behind a name: "Judge Moss said the 34-year-old had lied" tells of somebody else. */
export function isSpeaker({ end }: Pick<NameHit, 'end'>, { tokens }: Pick<Sentence, 'tokens'>): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return next !== undefined && SAYING.test(next.norm);
}

/** Of several people those who are not told to have said something: "Officer Lee said Blake was held. He was released." */
function besideSpeakers(hits: readonly NameHit[], { tokens }: Sentence): readonly NameHit[] {
  const others = hits.filter((hit) => !isSpeaker(hit, { tokens }));
  return others.length > 0 ? others : hits;
}

/** Of several people the one with whom a sentence begins, where the text names him most: "Blake, who shot Lee, has died. He was 95." */
function leading(hits: readonly NameHit[], { tokens }: Sentence, text: string): Named | null {
  const [first] = hits;
  const verb = tokens.find(isFiniteVerb);
  if (first === undefined || verb === undefined || first.start > verb.start) return null;
  const mentions = ({ start, end }: NameHit): number =>
    text.split(text.slice(start, end).split(' ').at(-1)!).length;
  const others = hits.filter(({ id }) => id !== first.id);
  return others.every((other) => mentions(other) < mentions(first)) ? nameOf(first, text) : null;
}

function onlyOne(hits: readonly NameHit[], text: string): Named | null {
  const [hit] = hits;
  return hit !== undefined && hits.every(({ id }) => id === hit.id) ? nameOf(hit, text) : null;
}

/** Whether a sentence speaks before a place of somebody whom it does not name. */
function mentionsSomebody({ tokens }: Sentence, until: number, asObject = false): boolean {
  return tokens.some(
    ({ norm, start, capital }, i) =>
      start < until &&
      SOMEBODY.has(norm) &&
      !(capital && tokens[i + 1]?.capital) &&
      !(asObject && OFFICERS_OF_COURT.has(norm)),
  );
}
