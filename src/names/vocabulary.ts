import { ARTICLES } from './data/titles.js';
import { foldName } from './fold.js';
import { append } from './multimap.js';
import { matchWords, NEAR_LENGTH, type SpelledWord, spelledWord, type WordMatch } from './same-word.js';
import type { NameWord } from './words.js';

/** How a lexicon writes a word decides how a text may: `SDF` in capitals, `fighters` in any case, `Assad` in capitals and misspelled. */
type Writing = 'acronym' | 'lower' | 'capital';

interface ListedWord {
  readonly id: number;
  readonly writing: Writing;
  readonly spelled: SpelledWord;
}

/** A listed word that a word of a text may stand for. */
export interface WordCandidate {
  readonly id: number;
  readonly match: WordMatch;
}

const NONE: readonly WordCandidate[] = [];
const ACRONYM_LENGTH = 6;
/** Distinct words that are remembered; a whole news archive has fewer in capitals. */
const REMEMBERED = 200_000;

/** First letter, last letter and length in one number: cheaper to compare than a word. */
const shapeOf = (word: string): number =>
  (word.charCodeAt(0) * 0x10000 + word.charCodeAt(word.length - 1)) * 64 + (word.length & 63);

export function writingOf(word: Pick<NameWord, 'capital' | 'upper' | 'raw'>): Writing {
  if (word.upper && word.raw.length <= ACRONYM_LENGTH) return 'acronym';
  return word.capital ? 'capital' : 'lower';
}

/** The distinct words of a lexicon's spellings, indexed so that a word of a text finds those it may stand for. */
export class Vocabulary {
  private readonly words: ListedWord[] = [];
  private readonly exact = new Map<string, ListedWord[]>();
  private readonly bySound = new Map<string, ListedWord[]>();
  /** Long words by their first letter: only those may be misspelled. */
  private readonly byStart = new Map<string, ListedWord[]>();
  private readonly found = new Map<string, readonly WordCandidate[]>();
  /** Shapes of the listed words: a small word of another shape is not looked up. */
  private readonly shapes = new Set<number>();

  /** The number of a word; a new one when it is not there yet. */
  add(folded: string, writing: Writing): number {
    const same = this.exact.get(folded)?.find((word) => word.writing === writing);
    if (same !== undefined) return same.id;
    const word: ListedWord = { id: this.words.length, writing, spelled: spelledWord(folded) };
    this.words.push(word);
    append(this.exact, folded, word);
    this.shapes.add(shapeOf(folded));
    if (writing === 'capital') {
      append(this.bySound, word.spelled.sounds.consonants, word);
      if (folded.length >= NEAR_LENGTH) append(this.byStart, folded.slice(0, 1), word);
    }
    return word.id;
  }

  get size(): number {
    return this.words.length;
  }

  folded(id: number): string {
    return this.words[id]!.spelled.folded;
  }

  /** `candidates` of a word of a passage. */
  candidatesOf(word: NameWord): readonly WordCandidate[] {
    return word.capital || this.shapes.has(shapeOf(word.folded)) ? this.candidates(word.raw) : NONE;
  }

  /** The listed words that `raw`, as it stands in a text, may stand for. Remembered: the same word costs one look-up. */
  candidates(raw: string): readonly WordCandidate[] {
    const known = this.found.get(raw);
    if (known !== undefined) return known;
    const fresh = this.search(raw);
    if (this.found.size >= REMEMBERED) this.found.clear();
    this.found.set(raw, fresh);
    return fresh;
  }

  private search(raw: string): readonly WordCandidate[] {
    const folded = foldName(raw);
    if (folded === '' || ARTICLES.has(folded)) return NONE;
    const capital = raw[0] !== raw[0]!.toLowerCase();
    const upper = capital && raw === raw.toUpperCase();
    const hits: WordCandidate[] = (this.exact.get(folded) ?? [])
      .filter(({ writing }) => writing !== 'acronym' || upper || (capital && folded.length > 3))
      .map(({ id }) => ({ id, match: 'exact' }));
    if (!capital || folded.length < (upper ? 5 : 4)) return hits;
    const word = spelledWord(folded);
    return word.ordinary ? hits : [...hits, ...this.similar(word, upper)];
  }

  private similar(word: SpelledWord, upper: boolean): WordCandidate[] {
    const pool = new Set([
      ...(this.bySound.get(word.sounds.consonants) ?? []),
      ...(word.place !== undefined || word.folded.length < NEAR_LENGTH
        ? []
        : (this.byStart.get(word.folded.slice(0, 1)) ?? [])),
    ]);
    const hits: WordCandidate[] = [];
    for (const listed of pool) {
      const match = matchWords(word, listed.spelled);
      if (match === null || match === 'exact' || (upper && match === 'near')) continue;
      hits.push({ id: listed.id, match });
    }
    return hits;
  }
}
