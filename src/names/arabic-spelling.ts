import { ARABIC_LETTERS, type Writing } from './data/arabic-letters.js';

/** Consonants that two or more letters write, longest first. */
const GROUPS = /^(?:tsch|sch|tch|sh|ch|kh|gh|th|ph|dh|zh|dj|ck|ts|tz|dz|rh|wh)/;
const VOWELS = /^[aeiouy]+/;
const LONGEST_VOWELS = 3;
/** Longer words are compared by their beginning: no name word is. */
const LONGEST_WORD = 24;
const UNKNOWN: Writing = [['', 0.5]];

const isVowel = (unit: string): boolean => unit !== 'y' && /^[aeiouy]/.test(unit);

/** A folded word as groups of letters that one sound is written with: "khaled" is kh a l e d. */
function unitsOf(folded: string): string[] {
  let rest = folded
    .slice(0, LONGEST_WORD)
    .replace(/([^aeiouy])\1+/g, '$1')
    .replaceAll('x', 'ks');
  const units: string[] = [];
  while (rest !== '') {
    const unit = vowelsAt(rest) ?? GROUPS.exec(rest)?.[0] ?? rest[0]!;
    units.push(unit);
    rest = rest.slice(unit.length);
  }
  return units;
}

/** A y before a vowel is a consonant of its own. */
function vowelsAt(rest: string): string | null {
  const run = VOWELS.exec(rest)?.[0];
  if (run === undefined) return null;
  if (run.length > 1 && run[0] === 'y') return 'y';
  const glide = /^[aeiou]+(?=y[aeiou])/.exec(run)?.[0];
  return (glide ?? run).slice(0, LONGEST_VOWELS);
}

/** "mike": the last e is silent and tells how to read the i. */
function hasSilentE(units: readonly string[]): boolean {
  const [vowel, consonant, last] = units.slice(-3);
  return (
    last === 'e' && vowel !== undefined && isVowel(vowel) && consonant !== undefined && !isVowel(consonant)
  );
}

function placeOf(units: readonly string[], k: number, silent: boolean): string {
  const last = units.length - 1;
  if (k === 0) return 'i';
  if (!isVowel(units[k]!)) return k === last ? 'f' : 'm';
  if (k === last) return silent ? 'S' : 'f';
  if (silent && k === last - 2) return 'M';
  return k === last - 1 ? 'c' : 'm';
}

const SOFTENED = new Set(['c', 'g', 'ch', 'sc', 'j']);

function writingOf(unit: string, place: string): Writing {
  for (const at of [place, 'm', 'i', 'f', 'c']) {
    const known = ARABIC_LETTERS.get(`${unit}/${at}`);
    if (known !== undefined) return known;
  }
  return unit.length > 1 ? writingOf(unit.slice(0, -1), place) : UNKNOWN;
}

/** How Arabic may write each unit of a folded word. */
function writingsOf(folded: string): Writing[] {
  const units = unitsOf(folded);
  const silent = hasSilentE(units);
  return units.map((unit, k) => {
    const soft = SOFTENED.has(unit) && /^[eiy]/.test(units[k + 1] ?? '');
    return writingOf(soft ? `${unit}+` : unit, placeOf(units, k, silent));
  });
}

/** What one word has written and the other has yet to write: `side` is the word that is ahead. */
interface State {
  readonly i: number;
  readonly j: number;
  readonly ahead: 'a' | 'b';
  readonly letters: string;
  weight: number;
}

const LONGEST_LEAD = 3;

/** What is left when a word that is behind by `owed` writes `letters`: who is ahead then, and by what; null when they differ. */
function settle(owed: string, letters: string): { behind: boolean; letters: string } | null {
  if (owed.startsWith(letters)) return { behind: true, letters: owed.slice(letters.length) };
  return letters.startsWith(owed) ? { behind: false, letters: letters.slice(owed.length) } : null;
}

/** The probability that both words are written with the same letters, summed over all ways to write them. */
function jointProbability(a: readonly Writing[], b: readonly Writing[]): number {
  const layers: Map<string, State>[] = Array.from({ length: a.length + b.length + 1 }, () => new Map());
  const reach = (state: State): void => {
    if (state.letters.length > LONGEST_LEAD) return;
    const layer = layers[state.i + state.j]!;
    const key = `${state.i} ${state.letters === '' ? '' : state.ahead}${state.letters}`;
    const before = layer.get(key);
    if (before === undefined) layer.set(key, state);
    else before.weight += state.weight;
  };
  reach({ i: 0, j: 0, ahead: 'b', letters: '', weight: 1 });
  for (const layer of layers)
    for (const state of layer.values()) for (const next of steps(state, a, b)) reach(next);
  return layers.at(-1)!.get(`${a.length} `)?.weight ?? 0;
}

/** The states after the word that is behind has written its next unit. */
function steps(
  { i, j, ahead, letters, weight }: State,
  a: readonly Writing[],
  b: readonly Writing[],
): State[] {
  const turn = ahead === 'b' || (letters === '' && i < a.length) ? 'a' : 'b';
  const writing = turn === 'a' ? a[i] : b[j];
  if (writing === undefined)
    return letters === '' && turn === 'a' && j < b.length
      ? steps({ i, j, ahead: 'a', letters, weight }, [], b)
      : [];
  const place = turn === 'a' ? { i: i + 1, j } : { i, j: j + 1 };
  return writing.flatMap(([written, probability]) => {
    const left = settle(letters, written);
    if (left === null) return [];
    const lead = left.behind ? ahead : turn;
    return [{ ...place, ahead: lead, letters: left.letters, weight: weight * probability }];
  });
}

const selfProbabilities = new Map<string, number>();
const REMEMBERED = 20_000;

function selfProbability(folded: string, writings: readonly Writing[]): number {
  const known = selfProbabilities.get(folded);
  if (known !== undefined) return known;
  if (selfProbabilities.size >= REMEMBERED) selfProbabilities.clear();
  const fresh = jointProbability(writings, writings);
  selfProbabilities.set(folded, fresh);
  return fresh;
}

/** As unlike as two words can be. */
export const UNLIKE = -12;

/**
 * How likely two folded Latin words romanise one Arabic word, as a logarithm: 0 when Arabic cannot tell them apart, `UNLIKE`
 * when it never writes them alike. Transliteration through the letters of the other script: Knight and Graehl 1998.
 */
export function arabicLikeness(a: string, b: string): number {
  if (a === b) return 0;
  const [x, y] = [writingsOf(a), writingsOf(b)];
  const joint = jointProbability(x, y);
  if (joint === 0) return UNLIKE;
  const alone = selfProbability(a, x) * selfProbability(b, y);
  return Math.max(UNLIKE, Math.log(joint) - Math.log(alone) / 2);
}

const BUCKWALTER = new Map(
  [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچڤگکیژ'].map((letter, i): [string, string] => [
    letter,
    "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYyPJVGkyR"[i]!,
  ]),
);

/** How likely a folded Latin word romanises a word in Arabic letters, as a logarithm; `UNLIKE` when it never does. */
export function scriptLikeness(latin: string, arabic: string): number {
  const letters = [...arabic].flatMap((letter): Writing[] => {
    const written = BUCKWALTER.get(letter);
    return written === undefined ? [] : [[[written, 1]]];
  });
  const writings = writingsOf(latin);
  const joint = jointProbability(writings, letters);
  if (joint === 0) return UNLIKE;
  return Math.max(UNLIKE, Math.log(joint) - Math.log(selfProbability(latin, writings)) / 2);
}
