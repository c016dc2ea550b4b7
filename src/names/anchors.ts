import { isCommonWord } from './common.js';
import { SURNAME_PARTICLES } from './data/titles.js';
import { type Lexicon, lexiconOf, type NameEntry, type Shape } from './lexicon.js';
import { append } from './multimap.js';
import { isDemonym } from './places.js';

/** Words by number without which a spelling cannot be printed; the first of them is the most telling. */
export type SpellingWords = readonly number[];

/** Tells which entries a raw text could mention, before anything is split or matched. */
export interface NameAnchors {
  /** How many words the lexicon has: they are numbered from 0. */
  readonly size: number;
  /** Folded word → those of `spellings` that are written so. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Entry → its spellings. Every mention has all words of one of them. */
  readonly spellings: ReadonlyMap<string, readonly SpellingWords[]>;
  /** Folded word → the entries whose people a text may call by an office with it. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
  /**
   * The words of `spellings` that a word, as it stands in a text (capitals and diacritics kept, no possessive ending), may
   * stand for: as listed, in another romanisation, or misspelled. Remembered per word.
   */
  matchesFuzzily(word: string): readonly number[];
}

/** How much a word says: names say more than English words, long ones more than short. */
const weight = (folded: string): number =>
  folded.length + (isCommonWord(folded) || SURNAME_PARTICLES.has(folded) ? 0 : isDemonym(folded) ? 20 : 40);

/** Which word of a shape every mention has: a person's last, otherwise the one that says most. */
function tellingIndex({ entry, words }: Shape, folded: readonly string[]): number {
  if (entry.kind === 'person') return words.length - 1;
  return folded.reduce((best, word, i) => (weight(word) > weight(folded[best]!) ? i : best), 0);
}

/** A person's name may be printed without all but its last word; of other names those words are left out that texts part in several ways. */
function wordsOf(shape: Shape, folded: readonly string[]): SpellingWords {
  const telling = tellingIndex(shape, folded);
  const others = shape.entry.kind === 'person' ? [] : shape.words;
  const plain = others.filter((_, i) => i !== telling && /^[a-z]+$/.test(folded[i]!));
  return [shape.words[telling]!, ...plain];
}

function spellingsOf({ shapes, vocabulary }: Lexicon): ReadonlyMap<string, readonly SpellingWords[]> {
  const found = new Map<string, SpellingWords[]>();
  for (const shape of [...shapes.values()].flat()) {
    const words = wordsOf(
      shape,
      shape.words.map((id) => vocabulary.folded(id)),
    );
    const known = found.get(shape.entry.id)?.some((other) => other.join() === words.join()) === true;
    if (!known) append(found, shape.entry.id, words);
  }
  return found;
}

export function nameAnchors(entries: readonly NameEntry[]): NameAnchors {
  const lexicon = lexiconOf(entries);
  const { vocabulary, offices } = lexicon;
  const spellings = spellingsOf(lexicon);
  const needed = new Set([...spellings.values()].flat(2));
  const words = new Map<string, number[]>();
  for (const id of needed) append(words, vocabulary.folded(id), id);
  return {
    size: vocabulary.size,
    words,
    spellings,
    offices: offices.anchors,
    matchesFuzzily: (word) =>
      vocabulary
        .candidates(word)
        .map(({ id }) => id)
        .filter((id) => needed.has(id)),
  };
}
