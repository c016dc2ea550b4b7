import { at, has, type Scan, textAt, wordAt } from './scan.js';

/** A word that points from the article's day: last (-1), this (0), next (1). */
export interface Shift {
  readonly off: -1 | 0 | 1;
  /** "past" and "coming" mean the nearest; "following", "same" and "that" count from a day that the text has named. */
  readonly text: 'last' | 'past' | 'this' | 'next' | 'coming' | 'following' | 'previous' | 'same';
  readonly next: number;
}

type Sense = Omit<Shift, 'next'>;

const SENSES = new Map<string, Sense>([
  ['last', { off: -1, text: 'last' }],
  ['past', { off: -1, text: 'past' }],
  ['previous', { off: -1, text: 'previous' }],
  ['prior', { off: -1, text: 'previous' }],
  ['this', { off: 0, text: 'this' }],
  ['current', { off: 0, text: 'this' }],
  ['next', { off: 1, text: 'next' }],
  ['coming', { off: 1, text: 'coming' }],
  ['upcoming', { off: 1, text: 'coming' }],
  ['following', { off: 1, text: 'following' }],
  ['same', { off: 0, text: 'same' }],
  ['that', { off: 0, text: 'same' }],
]);

/** Behind these "last" is a verb: "it will last two days". */
const BEFORE_VERB = 'will would may might could can should must to not';

/** A pointing word or two at a token: "last", "the past", "this coming", "the following". */
export function shiftAt(scan: Scan, index: number): Shift | null {
  const start = textAt(scan, index) === 'the' ? index + 1 : index;
  const first = SENSES.get(textAt(scan, start));
  if (first === undefined || (first.text === 'last' && isVerb(scan, start))) return null;
  if (first.text === 'this' || first.text === 'same') {
    const second = SENSES.get(textAt(scan, start + 1));
    if (second !== undefined && second.off !== 0)
      return { off: second.off, text: second.text, next: start + 2 };
  }
  return at(scan, start + 1).kind === 'end' ? null : { off: first.off, text: first.text, next: start + 1 };
}

function isVerb(scan: Scan, index: number): boolean {
  if (has(BEFORE_VERB, wordAt(scan, index - 1))) return true;
  return (
    textAt(scan, index - 1) === 't' && textAt(scan, index - 2) === "'" && /n$/i.test(wordAt(scan, index - 3))
  );
}
