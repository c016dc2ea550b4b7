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

/** Letters that one word has written and the other has yet to write, longer leads given up. */
const LONGEST_LEAD = 3;
const A_AHEAD = 'a';
const B_AHEAD = 'b';

/** Ways to be in one place of both words: who is ahead and by which letters, `''` for level → probability. */
type Ways = Map<string, number>;

const add = (ways: Ways, lead: string, probability: number): void => {
  ways.set(lead, (ways.get(lead) ?? 0) + probability);
};

/** The lead after the word that owes `owed` has written `letters`, its own if it overtakes; null when they differ. */
function settle(owed: string, letters: string, own: string): string | null {
  const letter = owed.slice(1);
  if (letter.startsWith(letters))
    return letter.length === letters.length ? '' : owed[0] + letter.slice(letters.length);
  return letters.startsWith(letter) ? own + letters.slice(letter.length) : null;
}

/** Lets the word whose turn it is write its next unit in every way it may. */
function write(
  writing: Writing,
  [lead, weight]: readonly [string, number],
  to: { own: string; ways: Ways },
): void {
  for (const [letters, probability] of writing) {
    const next = settle(lead, letters, to.own);
    if (next !== null && next.length <= LONGEST_LEAD + 1) add(to.ways, next, weight * probability);
  }
}

/** The probability that both words are written with the same letters, summed over all ways to write them. */
function jointProbability(a: readonly Writing[], b: readonly Writing[]): number {
  const rows = a.length + 1;
  const places: Ways[] = Array.from({ length: rows * (b.length + 1) }, () => new Map());
  places[0]!.set('', 1);
  for (let j = 0; j <= b.length; j += 1) {
    for (let i = 0; i <= a.length; i += 1) {
      for (const way of places[j * rows + i]!) {
        const turn = way[0] === '' ? i < a.length : way[0][0] === B_AHEAD;
        if (turn && i < a.length) write(a[i]!, way, { own: A_AHEAD, ways: places[j * rows + i + 1]! });
        else if (!turn && j < b.length)
          write(b[j]!, way, { own: B_AHEAD, ways: places[(j + 1) * rows + i]! });
      }
    }
  }
  return places.at(-1)!.get('') ?? 0;
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
