import { type Introduced, Introductions, NOTHING } from './introduced.js';
import type { Lexicon } from './lexicon.js';
import type { NameHit } from './name.js';
import { passageOf, type ReadPassage } from './read-names.js';

/** Introductions are read from the beginning of a text; what comes later than this introduces nobody. */
const READ = 200_000;
/** Longer lines are read in pieces, so that no list of words grows with the text. */
const PIECE = 20_000;

/** A part of an article that is read for introductions. */
export interface Part {
  readonly text: string;
  readonly at: number;
  readonly passage: ReadPassage;
}

/** An article in such parts, read for the lexicon's names. */
export function partsOf(text: string, lexicon: Lexicon): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const line of text.slice(0, READ).split('\n')) {
    for (let at = 0; at < line.length; at += PIECE) {
      const piece = line.slice(at, at + PIECE);
      parts.push({ text: piece, at: start + at, passage: passageOf(piece, lexicon, NOTHING) });
    }
    start += line.length + 1;
  }
  return parts;
}

/** What an article introduces by some of its names. */
export function introductions(
  parts: readonly Part[],
  namesIn: (part: Part) => readonly NameHit[],
): Introduced {
  const introduced = new Introductions();
  for (const part of parts) introduced.read(part.text, namesIn(part), part.at);
  return introduced.done();
}
