import { at, type Scan, textAt } from './scan.js';

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

/** Before these "last" is what a visit does: "it will last two days". */
const LASTING = /(?:\b(?:will|would|may|might|could|can|should|must|to|not)|n['’]t) $/i;

/** A pointing word or two at a token: "last", "the past", "this coming", "the following". */
export function shiftAt(scan: Scan, index: number): Shift | null {
  const start = textAt(scan, index) === 'the' ? index + 1 : index;
  const first = SENSES.get(textAt(scan, start));
  if (
    first === undefined ||
    (first.text === 'last' && LASTING.test(scan.text.slice(0, at(scan, start).start)))
  )
    return null;
  if (first.text === 'this' || first.text === 'same') {
    const second = SENSES.get(textAt(scan, start + 1));
    if (second !== undefined && second.off !== 0) return { ...second, next: start + 2 };
  }
  return at(scan, start + 1).kind === 'end' ? null : { ...first, next: start + 1 };
}
