import type { Numeral } from './numeral.js';
import { numerals } from './numerals.js';
import { lettersEnd, skipSpaces, wordAt, wordBefore } from './scan.js';
import type { Found, ValueType } from './value-type.js';

/** What one side and the other got: goals, votes, seats. */
export interface Score {
  readonly first: number;
  readonly second: number;
}

/** A score and where its words stand. */
export interface ScoreHit extends Score {
  readonly start: number;
  readonly end: number;
}

/** Words that speak of a contest, near which two numbers are a score even where they could be a range. */
const CONTEST = new Set(
  (
    'beat beats beating beaten won win wins winning lost lose loses losing loss defeat defeated defeats defeating victory ' +
    'draw drew lead leads led leading trail trails trailed vote votes voted voting score scores scored scoreline ruling ' +
    'ruled passed approved rejected confirmed decision aggregate final tied tie'
  ).split(' '),
);

/** How many words before a score its contest may be named. */
const REACH = 6;

/** Pairs that are no score: round the clock, a day. */
const EVENTS = new Set(['24-7', '7-7']);

/** The largest number of goals or votes in a house. */
const MOST = 9999;

/** What stands between the two sides of a vote: "52 votes to 48", "52 in favour and 48 against". */
const VOTES = /^ votes? (?:to|against) $/;
const IN_FAVOUR =
  /^ (?:(?:votes?|members|lawmakers|deputies|ministers|senators|MPs) )?(?:voted |voting |cast )?(?:for|in favou?r|yes|ayes)(?: of (?:it|the \w+))?(?:,| and|, and| to|, with| with) $/;
const AGAINST = /^ (?:votes? |voted |voting |were |cast )?(?:against|opposed|noe?s?)\b/;

/** Every score in a sentence: "3-1", "52 to 48", "by a vote of 217-213", "52 for and 48 against". */
export function readScores(text: string): readonly ScoreHit[] {
  const found: ScoreHit[] = [];
  const all = numerals(text);
  for (let index = 0; index + 1 < all.length; index++) {
    const hit = readPair(text, all[index]!, all[index + 1]!);
    if (hit === null || all[index + 2]?.start === hit.end + 1) continue;
    found.push(hit);
    index++;
  }
  return found;
}

function readPair(text: string, one: Numeral, other: Numeral): ScoreHit | null {
  if (!counts(one) || !counts(other)) return null;
  const joint = text.slice(one.end, other.start);
  const sides = { first: one.from, second: other.from };
  if (VOTES.test(joint)) return { start: one.start, end: other.end, ...sides };
  const against = IN_FAVOUR.test(joint) ? AGAINST.exec(text.slice(other.end)) : null;
  if (against !== null) return { start: one.start, end: other.end + against[0].length, ...sides };
  const dash = joint === '-' || joint === '–';
  if (!dash && joint !== ' to ') return null;
  if (
    (one.digits === 0) !== (other.digits === 0) ||
    /^\s?(?:%|percent|per cent|million|billion)/.test(text.slice(other.end, other.end + 9))
  )
    return null;
  if (dash && EVENTS.has(text.slice(one.start, other.end))) return null;
  const sure = dash && one.from >= other.from && one.digits < 4;
  if (!sure && !contested(text, one.start, other.end)) return null;
  return { start: one.start, end: other.end, ...sides };
}

function counts({ kind, from, decimals, scale, glued, grouped }: Numeral): boolean {
  return (
    kind === 'cardinal' &&
    decimals === 0 &&
    scale === 1 &&
    glued === '' &&
    !grouped &&
    from >= 0 &&
    from <= MOST
  );
}

/** Whether a contest is named in the words before, or right behind. */
function contested(text: string, start: number, end: number): boolean {
  const next = skipSpaces(text, end);
  if (CONTEST.has(text.slice(next, lettersEnd(text, next)).toLowerCase())) return true;
  let at = start;
  for (let words = 0; words < REACH; words++) {
    at = wordBefore(text, text[at - 2] === ',' ? at - 2 : at);
    if (at < 0) return false;
    const word = wordAt(text, at);
    if (word === 'between' || word === 'from') return false;
    if (CONTEST.has(word)) return true;
  }
  return false;
}

export const score: ValueType<Score> = {
  name: 'score',
  describe: 'What two sides got in a match or a vote: 3-1, 52 to 48, by a vote of 217-213.',
  compare: 'exact',
  find: (text) =>
    readScores(text).map(
      ({ start, end, first, second }): Found<Score> => ({
        start,
        end,
        data: { first, second },
        derivation: '',
      }),
    ),
  canon: ({ first, second }) => `${first}-${second}`,
  format: ({ first, second }) =>
    first >= second && first < 1000 ? `${first}-${second}` : `a score of ${first}-${second}`,
};
