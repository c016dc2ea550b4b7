import levenshtein from 'fast-levenshtein';
import natural from 'natural/lib/natural/distance/index.js';
import { tokenize } from './tokenize.js';

/**
 * Dice's coefficient over pairs of letters, 0 to 1, as natural computes it: near 1 for two spellings or inflections of a
 * word ("stabilisation", "stabilization").
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  return natural.DiceCoefficient(a, b);
}

/**
 * How much of the wording two lists of words share in order: 1 minus the edit distance over whole words, divided by the longer
 * length. Each distinct word becomes one character, so that fast-levenshtein counts words. Quadratic: for sentences.
 */
export function wordingSimilarity(a: readonly string[], b: readonly string[]): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  const codes = new Map<string, string>();
  const encode = (list: readonly string[]): string => list.map((word) => codeOf(codes, word)).join('');
  return 1 - levenshtein.get(encode(a), encode(b)) / longer;
}

function codeOf(codes: Map<string, string>, word: string): string {
  const known = codes.get(word);
  if (known !== undefined) return known;
  const code = String.fromCharCode(0x100 + codes.size);
  codes.set(word, code);
  return code;
}

/** The norms of the words of a text, without marks. */
export function wordsOf(text: string, start = 0, end = text.length): string[] {
  return tokenize(text, start, end)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm);
}
