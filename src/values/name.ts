import type { Found, ValueContext, ValueType } from './value-type.js';

/** Any name: `id` is the lexicon's or the folded words; `name` as printed, its article and endings aside. */
export interface NameData {
  readonly id: string;
  readonly name: string;
}

/** Words in capitals one after the other, small joining words between them. */
const RUN = /\p{Lu}[\p{L}\p{M}\d’'.&-]*(?: (?:(?:of|de|la|del|al|and the|&) )?\p{Lu}[\p{L}\p{M}\d’'.&-]*)*/gu;

/** Words that a sentence opens with, and calendar words: in capitals, and no name. */
const NO_NAME = new Set(
  (
    'the a an in on at by for from to of with and but or so as if when while after before since until once then now also both ' +
    'he she they it we you i his her their its our this that these those there here who what where why how which all some many ' +
    'most no not only even just last next earlier later meanwhile however although though despite during more than ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december mr mrs ms dr'
  ).split(' '),
);

const bare = (word: string): string => word.replace(/[.’'-]+$/u, '').replace(/[’']s$/u, '');

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The names in a run of words in capitals: a possessive ends one, and the next begins behind it. */
function namesIn(run: string, at: number): readonly Place[] {
  const found = nameIn(run, at);
  if (found === null) return [];
  const rest = /^[’']s? /u.exec(run.slice(found.end - at));
  if (rest === null) return [found];
  const from = found.end - at + rest[0].length;
  return [found, ...namesIn(run.slice(from), at + from)];
}

/** The first name in a run: what opens or ends it without being one is left out. */
function nameIn(run: string, at: number): Place | null {
  const words = [...run.matchAll(/\S+/gu)].map((word) => ({
    at: at + word.index,
    bare: bare(word[0]),
    whole: word[0],
  }));
  const first = words.findIndex((word) => !NO_NAME.has(word.bare.toLowerCase()));
  if (first < 0) return null;
  const stop = words.findIndex(
    (word, i) => i > first && NO_NAME.has(word.bare.toLowerCase()) && isCapital(word.bare),
  );
  const ends = words.findIndex((word, i) => i >= first && /[’']s?$/u.test(word.whole));
  const after = Math.min(stop < 0 ? words.length : stop, ends < 0 ? words.length : ends + 1);
  const last = words[after - 1]!;
  return { start: words[first]!.at, end: last.at + last.bare.length };
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A name of whatever kind, by its capitals: teams, parties, armies, companies, whether or not a lexicon has them. */
export const name: ValueType<NameData> = {
  name: 'name',
  describe: 'Any name in capitals: Arsenal, the Liberal Democrats, Islamic State.',
  compare: 'exact',

  find(text: string, { names }: ValueContext): readonly Found<NameData>[] {
    const known = names(text);
    return [...text.matchAll(RUN)]
      .flatMap((run) => namesIn(run[0], run.index))
      .map(({ start, end }) => {
        const printed = text.slice(start, end);
        const hit = known.find((each) => each.start === start && each.end === end);
        return { start, end, data: { id: hit?.id ?? printed.toLowerCase(), name: printed }, derivation: '' };
      });
  },

  canon: ({ id }) => id,
  format: ({ name: printed }) => printed,
};
