import { isCommonWord } from './common.js';
import { SURNAME_PARTICLES } from './data/titles.js';
import { type Lexicon, lexiconOf, type NameEntry, type Shape } from './lexicon.js';
import { append } from './multimap.js';
import { isDemonym } from './places.js';

/** Tells which entries a raw text could mention, before anything is split or matched. */
export interface NameAnchors {
  /** Folded word → the entries whose listed spellings cannot be printed without it. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Folded word → the entries whose people a text may call by an office with it. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
  /**
   * The entries that one word, as it stands in a text (capitals and diacritics kept, no possessive ending), could be part
   * of: as listed, in another romanisation, or misspelled. Every mention has at least one such word. Remembered per word.
   */
  matchesFuzzily(word: string): readonly string[];
}

interface Anchor {
  readonly entry: NameEntry;
  /** A text may print it in lower case. */
  readonly small: boolean;
}

/** How much a word says: names say more than English words, long ones more than short. */
const weight = (folded: string): number =>
  folded.length + (isCommonWord(folded) || SURNAME_PARTICLES.has(folded) ? 0 : isDemonym(folded) ? 20 : 40);

/** Which word of a shape every mention has: a person's last, otherwise the one that says most. */
function tellingIndex({ entry, words }: Shape, folded: readonly string[]): number {
  if (entry.kind === 'person') return words.length - 1;
  return folded.reduce((best, word, i) => (weight(word) > weight(folded[best]!) ? i : best), 0);
}

function anchorsByWord({ shapes, vocabulary }: Lexicon): ReadonlyMap<number, readonly Anchor[]> {
  const found = new Map<number, Anchor[]>();
  for (const shape of [...shapes.values()].flat()) {
    const i = tellingIndex(
      shape,
      shape.words.map((id) => vocabulary.folded(id)),
    );
    const small = shape.small[i]! || (i > 0 && shape.entry.kind !== 'person');
    append(found, shape.words[i]!, { entry: shape.entry, small });
  }
  return found;
}

const NONE: readonly string[] = [];
const unique = (ids: readonly string[]): readonly string[] => (ids.length === 0 ? NONE : [...new Set(ids)]);

export function nameAnchors(entries: readonly NameEntry[]): NameAnchors {
  const lexicon = lexiconOf(entries);
  const byWord = anchorsByWord(lexicon);
  const words = new Map<string, readonly string[]>();
  for (const [id, list] of byWord) {
    const folded = lexicon.vocabulary.folded(id);
    words.set(folded, unique([...(words.get(folded) ?? []), ...list.map(({ entry }) => entry.id)]));
  }
  const known = new Map<string, readonly string[]>();
  const search = (word: string): readonly string[] => {
    const capital = word !== word.toLowerCase();
    const anchors = lexicon.vocabulary.candidates(word).flatMap(({ id }) => byWord.get(id) ?? []);
    return unique(anchors.filter(({ small }) => small || capital).map(({ entry }) => entry.id));
  };
  const matchesFuzzily = (word: string): readonly string[] => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const ids = search(word);
    known.set(word, ids);
    return ids;
  };
  return { words, offices: lexicon.offices.anchors, matchesFuzzily };
}
