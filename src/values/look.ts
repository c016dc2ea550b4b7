import { ARTICLE_UNITS } from './article.js';
import { CLASSES, DIGIT, LETTER, lettersTouch, tellingDigits } from './date/lexer.js';
import { LEXICON } from './date/lexicon.js';
import { buildTrie } from './date/trie.js';
import { NONE_WORDS, NUMBER_WORDS, VAGUE_WORDS } from './number-words.js';
import { GLYPHS } from './share.js';

/** What a sentence may hold: bits of what `look` gives. A bit that is not set is certain, one that is set is not. */
export const NUMBERS = 1;
export const DATES = 2;
export const LENGTHS = 4;
const ALL = NUMBERS | DATES | LENGTHS;

function senses(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (word: string, bits: number) => found.set(word, (found.get(word) ?? 0) | bits);
  for (const word of [...NUMBER_WORDS.keys(), ...VAGUE_WORDS.keys(), ...NONE_WORDS, ...ARTICLE_UNITS])
    add(word, NUMBERS);
  for (const { text, anchor, unit } of LEXICON.values()) {
    if (anchor) add(text, DATES);
    if ((unit !== null && text.length > 1) || text.endsWith('long')) add(text, LENGTHS);
  }
  return found;
}

const SENSES = senses();
const BITS = Uint8Array.from([0, ...SENSES.values()]);
const { next: NEXT, ends: ENDS } = buildTrie([...SENSES.keys()]);
const GLYPH_UNITS = new Set([...GLYPHS.keys()].map((glyph) => glyph.charCodeAt(0)));

let lastText = '';
let lastFound = 0;

/**
 * The first gate of the types that read figures and time: one pass over a sentence, one step in a table for each letter,
 * nothing allocated. The last sentence is remembered, as every type asks for the same one.
 */
export function look(text: string): number {
  if (text !== lastText) {
    lastFound = pass(text);
    lastText = text;
  }
  return lastFound;
}

function pass(text: string): number {
  const { length } = text;
  let found = 0;
  for (let at = 0; at < length && found !== ALL; ) {
    const unit = text.charCodeAt(at);
    const kind = CLASSES[unit];
    if (kind === LETTER) {
      let state = 0;
      let alive = true;
      for (; at < length; at++) {
        const letter = text.charCodeAt(at);
        if (CLASSES[letter] !== LETTER) break;
        if (!alive) continue;
        state = letter < 128 ? NEXT[state * 32 + (letter & 31)]! : 0;
        alive = state !== 0;
      }
      if (alive) found |= BITS[ENDS[state]!]!;
    } else if (kind === DIGIT) {
      const start = at;
      while (at < length && CLASSES[text.charCodeAt(at)] === DIGIT) at++;
      found |= figures(text, start, at);
    } else {
      if (unit > 127 && GLYPH_UNITS.has(unit)) found |= NUMBERS;
      at++;
    }
  }
  return found;
}

/** What a run of digits may be. */
function figures(text: string, start: number, end: number): number {
  const date = tellingDigits(text, start, end) ? DATES : 0;
  return NUMBERS | date | (lettersTouch(text, end) ? LENGTHS : 0);
}
