import type { Figure } from './figure.js';
import { VAGUE_WORDS } from './number-words.js';
import { SEVERAL } from './numeral-left.js';

const SCALES: readonly (readonly [string, number])[] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
];
const WORDS: ReadonlyMap<string, string> = new Map([...severals(), ...vagues()]);

/** The quantity words that a figure was read from: "dozens", "several hundred", "tens of thousands"; null of any other. */
export function vagueWords({ stated, hedge }: Figure): string | null {
  return hedge === null ? (WORDS.get(stated.join()) ?? null) : null;
}

function* vagues(): Generator<readonly [string, string]> {
  for (const [word, [from, to]] of VAGUE_WORDS) {
    if (from === to) continue;
    yield [[from, to].join(), word === 'handful' ? 'a handful' : word];
    for (const [scale, size] of SCALES)
      if (to < size) yield [[from * size, to * size].join(), `${word} of ${scale}s`];
  }
}

function* severals(): Generator<readonly [string, string]> {
  for (const [word, [from, to]] of SEVERAL) {
    if (from === to) continue;
    const before = word === 'few' ? 'a few' : word;
    for (const [scale, size] of [['dozen', 12], ['hundred', 100], ...SCALES] as const)
      yield [[from * size, to * size].join(), `${before} ${scale}`];
  }
}
