import { type Token, tokenize, wordSimilarity } from '../../text/index.js';
import { stem } from '../stem.js';

/** One sentence or part of a sentence, in quotation marks or in the article's own words. */
export interface SpokenSentence {
  readonly article: string;
  /** The article's whole text; `start` and `end` point into it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** An id under which speakers are the same: of the quotation, or whom the article's own words name as saying something. */
  readonly speaker: string | null;
  /** Numbers the quotations of the article; null outside quotation marks. */
  readonly quotation: number | null;
}

/** A word of a sentence in the form in which it is compared. */
export interface QuotedWord {
  readonly token: Token;
  readonly stem: string;
  /** Carries content: no article, pronoun, auxiliary, preposition or number word. */
  readonly content: boolean;
}

export interface ReadSentence {
  readonly sentence: SpokenSentence;
  readonly words: readonly QuotedWord[];
  /** The distinct stems of its content words. */
  readonly stems: ReadonlySet<string>;
}

const FUNCTION_WORDS = new Set(
  `the a an of to in on at by for from with without into onto over under about against between among through during before after since
   until till within as if than that this these those there here and or but nor so yet not n't no never i me my mine we us our
   ours you your yours he him his she her hers it its they them their theirs who whom whose which what when where why how is are
   was were be been being am has have had having do does did will would can could may might must shall should 's 've 're 'll
   'd 'm also too very just even only all any some each every both such more most much many few other another own same now then
   again still already always ever up down out off away back one say said tell told go going get got make made like well
   let want know think please thank yes indeed course mr mrs ms very regard fact`.split(/\s+/),
);

/** Joins two clauses where a new subject follows. */
const JOINS = /^(?:and|but|so|or|yet|while|because)$/;
const SUBJECTS =
  /^(?:i|we|you|he|she|it|they|the|this|that|these|those|there|our|my|your|his|her|their|its|a|an)$/;
/** Clauses with fewer content words stay with the one before. */
const LEAST_CONTENT = 3;

/** The clauses of a sentence that could stand alone: "We won, and I thank you" is two. */
export function clausesOf(read: ReadSentence): readonly ReadSentence[] {
  const { words, sentence } = read;
  const clauses: QuotedWord[][] = [[]];
  for (const [i, word] of words.entries()) {
    const count = clauses.at(-1)!.filter(({ content }) => content).length;
    const rest = words.slice(i).filter(({ content }) => content).length;
    if (count >= LEAST_CONTENT && rest >= LEAST_CONTENT && beginsClause(words, i)) clauses.push([]);
    clauses.at(-1)!.push(word);
  }
  return clauses.map((part) => ({ sentence, words: part, stems: stemsOf(part) }));
}

function beginsClause(words: readonly QuotedWord[], i: number): boolean {
  const { norm, kind } = words[i]!.token;
  if (kind === 'mark') return norm === ';' || norm === ':' || norm === '–';
  if (!JOINS.test(norm) || words[i - 1]?.token.norm !== ',') return false;
  const next = words[i + 1]?.token;
  return next !== undefined && (next.capital || SUBJECTS.test(next.norm));
}

const stemsOf = (words: readonly QuotedWord[]): ReadonlySet<string> =>
  new Set(words.filter(({ content }) => content).map((word) => word.stem));

/** Reads a text or a part of it, whoever speaks there. */
export const readPart = (text: string, start = 0, end = text.length): ReadSentence =>
  readSentence({ article: '', text, start, end, speaker: null, quotation: null });

/** Reads a sentence once; its tokens keep their offsets into the article's text. */
export function readSentence(sentence: SpokenSentence): ReadSentence {
  const tokens = tokenize(sentence.text, sentence.start, sentence.end);
  const words = tokens.map((token) => {
    const content = token.kind === 'word' && !FUNCTION_WORDS.has(token.norm) && token.norm.length > 1;
    return { token, stem: token.kind === 'word' ? stem(token.norm) : token.norm, content };
  });
  return { sentence, words, stems: stemsOf(words) };
}

/** Whether two words are forms or spellings of one: "Tartus" and "Tartous", "restoring" and "restoration". */
export function isSameWord(a: QuotedWord, b: QuotedWord): boolean {
  if (a.stem === b.stem) return a.token.kind === b.token.kind;
  if (!a.content || !b.content || !a.token.capital || !b.token.capital) return false;
  return Math.min(a.stem.length, b.stem.length) > 3 && wordSimilarity(a.stem, b.stem) >= 0.65;
}

/** What two sentences have in common: the number of content words, and their share of the smaller and of both. */
export interface Overlap {
  readonly shared: number;
  readonly ofSmaller: number;
  readonly ofBoth: number;
}

/** Counts the content words that two sentences share, each once, spellings of names included. */
export function overlapOf(a: ReadSentence, b: ReadSentence): Overlap {
  const [small, large] = a.stems.size <= b.stems.size ? [a, b] : [b, a];
  let shared = 0;
  for (const found of small.stems) if (large.stems.has(found) || hasSpelling(small, large, found)) shared++;
  const least = Math.max(1, small.stems.size);
  return {
    shared,
    ofSmaller: shared / least,
    ofBoth: (2 * shared) / Math.max(1, small.stems.size + large.stems.size),
  };
}

function hasSpelling(small: ReadSentence, large: ReadSentence, found: string): boolean {
  const word = small.words.find((candidate) => candidate.content && candidate.stem === found);
  if (word === undefined || !word.token.capital) return false;
  return large.words.some((candidate) => isSameWord(word, candidate));
}
