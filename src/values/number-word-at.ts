import { wordGate } from './gate.js';
import { NONE_WORDS, NUMBER_WORDS, type NumberWord, VAGUE_WORDS } from './number-words.js';
import { lettersEnd } from './scan.js';

const GATE = wordGate([...NUMBER_WORDS.keys(), ...VAGUE_WORDS.keys(), ...NONE_WORDS]);

/** Whether the run of `length` letters at `at` may be a number word. */
export const mayBeNumber = GATE;

/** The number word at `at`; undefined where another word, or none, stands there. */
export function numberWordAt(text: string, at: number): NumberWord | undefined {
  const end = lettersEnd(text, at);
  return end > at && GATE(text, at, end - at)
    ? NUMBER_WORDS.get(text.slice(at, end).toLowerCase())
    : undefined;
}
