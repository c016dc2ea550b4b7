import type { Span } from '../model.js';
import type { NameFinder } from '../names/name.js';
import { type FoundValue, findValues, valueType } from '../values/index.js';
import { alignWords, type WordPair } from './quotation-alignment.js';
import type { QuotedWord, ReadSentence } from './quotation-words.js';

export type DifferenceKind = 'number' | 'name' | 'negation' | 'quantifier' | 'person' | 'tense' | 'ending';

/** Where two wordings of one sentence differ in what they say: the words in each, as offsets into the articles' texts. */
export interface WordingDifference {
  readonly kind: DifferenceKind;
  readonly spans: readonly [Span, Span];
  /** What the difference comes to, to stand behind the two texts' words; '' where they speak for themselves. */
  readonly note: string;
}

/** Two aligned sentences. */
export interface AlignedPair {
  readonly a: ReadSentence;
  readonly b: ReadSentence;
  readonly pairs: readonly WordPair[];
}

type Words = readonly QuotedWord[];

const PERSON: Readonly<Record<string, 1 | 2 | 3>> = {
  my: 1,
  our: 1,
  your: 2,
  his: 3,
  her: 3,
  their: 3,
  i: 1,
  we: 1,
  you: 2,
  he: 3,
  she: 3,
  they: 3,
};
const POSSESSIVE = /^(?:my|our|your|his|her|their)$/;
const SUBJECT = /^(?:i|we|you|he|she|they)$/;
const NEGATOR = /^(?:not|n't|never|no|nor|neither|without|nobody|none|nothing)$/;
const AHEAD = /^(?:will|shall|'ll|would|must|should)$/;
const SLIPPED =
  /^(?:.{2,}ly|also|now|already|still|always|ever|just|never|not|n't|be|been|have|is|are|was|were|has|had|'ve|'re|will|'ll|would|do|did|does|to|want|like)$/;

/** Every difference that matters between two aligned sentences, by its place in the first. */
export function differencesOf(
  a: ReadSentence,
  b: ReadSentence,
  names?: NameFinder,
): readonly WordingDifference[] {
  const aligned = { a, b, pairs: alignWords(a, b) };
  if (!isFirm(aligned)) return [];
  const found = [
    ...persons(aligned),
    ...negations(aligned),
    ...quantifiers(aligned),
    ...tenses(aligned),
    ...numbers(aligned, names),
    ...swappedNames(aligned, names),
  ];
  return found.sort((x, y) => x.spans[0][0] - y.spans[0][0] || (x.kind < y.kind ? -1 : 1));
}

/** In order, at least three content words and half of the shorter sentence's. */
function isFirm(aligned: AlignedPair): boolean {
  const inOrder = contentPairs(aligned).length;
  return inOrder >= 3 && inOrder * 2 >= Math.min(aligned.a.stems.size, aligned.b.stems.size);
}

const spanOf = (words: Words, from: number, to: number): Span => [
  words[from]!.token.start,
  words[to]!.token.end,
];

/** Pairs of content words that are the same word. */
const contentPairs = ({ a, pairs }: AlignedPair): readonly WordPair[] =>
  pairs.filter(([i]) => a.words[i]!.content);

const PERSON_NOTE: Readonly<Record<string, string>> = {
  '12': 'one speaks of the speaker’s own side, the other of the listener’s',
  '13': 'one speaks of the speaker’s own side, the other of somebody else',
  '23': 'one is said to somebody, the other about somebody',
};

interface Owner {
  readonly person: 1 | 2 | 3;
  readonly from: number;
}

/** Whose a thing is, or who does it, told by the word before it; null where neither is said, or an editor put it in brackets. */
function ownerOf(words: Words, at: number): Owner | null {
  let i = at - 1;
  while (
    i >= 0 &&
    i > at - 3 &&
    /^(?:own|ongoing|continued|great|recent|tireless|.+ed|.+al)$/.test(words[i]!.token.norm) &&
    !words[i]!.token.possessive
  )
    i--;
  const before = words[i]?.token;
  if (before === undefined || before.kind === 'mark') return null;
  if (POSSESSIVE.test(before.norm)) return { person: PERSON[before.norm]!, from: i };
  if (!before.possessive || !before.capital) return null;
  let from = i;
  while (from > 0 && words[from - 1]!.token.kind === 'word' && isPartOfName(words, from - 1)) from--;
  return { person: 3, from };
}

const isPartOfName = (words: Words, i: number): boolean =>
  words[i]!.token.capital ||
  (/^(?:al|el|bin|ibn|de|von|van)$/.test(words[i]!.token.norm) && words[i + 1]!.token.capital);

function subjectOf(words: Words, at: number): Owner | null {
  let i = at - 1;
  while (i >= 0 && i > at - 5 && SLIPPED.test(words[i]!.token.norm)) i--;
  const before = words[i]?.token;
  return before !== undefined && SUBJECT.test(before.norm) ? { person: PERSON[before.norm]!, from: i } : null;
}

function persons(aligned: AlignedPair): WordingDifference[] {
  const { a, b } = aligned;
  return contentPairs(aligned).flatMap(([i, j]) => {
    if (POSSESSIVE.test(a.words[i]!.token.norm)) return [];
    for (const find of [ownerOf, subjectOf]) {
      const left = find(a.words, i);
      const right = find(b.words, j);
      if (left === null || right === null || left.person === right.person) continue;
      const note = PERSON_NOTE[[left.person, right.person].sort().join('')]!;
      const spans = [spanOf(a.words, left.from, i), spanOf(b.words, right.from, j)] as const;
      return [{ kind: 'person' as const, spans, note }];
    }
    return [];
  });
}

/** The negator that stands shortly before a word; -1: none. "not only" and "no doubt" are none. */
function negatorBefore(words: Words, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const { norm, kind } = words[i]!.token;
    if (kind === 'mark') return -1;
    if (NEGATOR.test(norm))
      return /^(?:only|just|merely|doubt|question|fewer|less|more)$/.test(words[i + 1]!.token.norm) ? -1 : i;
    if (words[i]!.content) return -1;
  }
  return -1;
}

const isNegative = ({ words }: ReadSentence): boolean =>
  words.some(
    ({ token }) =>
      NEGATOR.test(token.norm) ||
      /^(?:fail|refus|den[iy]|reject|lack|unable|impossib|hardly)/.test(token.norm),
  );

/** A question or a condition: "shouldn't you feel" negates nothing. */
const isOpen = ({ sentence, words }: ReadSentence): boolean =>
  sentence.text.slice(sentence.start, sentence.end).includes('?') ||
  words.some(({ token }) => /^(?:if|unless|whether)$/.test(token.norm));

/** One negates a word that the other has plain, and nothing in the other is negative. */
function negations(aligned: AlignedPair): WordingDifference[] {
  const { a, b } = aligned;
  if (isOpen(a) || isOpen(b)) return [];
  for (const [i, j] of contentPairs(aligned)) {
    const left = negatorBefore(a.words, i);
    const right = negatorBefore(b.words, j);
    if (left >= 0 === right >= 0) continue;
    if (isNegative(left >= 0 ? b : a)) continue;
    const spans = [
      spanOf(a.words, left >= 0 ? left : i, i),
      spanOf(b.words, right >= 0 ? right : j, j),
    ] as const;
    return [{ kind: 'negation', spans, note: 'one negates it' }];
  }
  return [];
}

const QUANTIFIERS: readonly (readonly [string, RegExp])[] = [
  ['all', /^(?:all|every|each|entire|whole)$/],
  ['most', /^(?:most|majority)$/],
  ['some', /^(?:some|several|certain)$/],
  ['few', /^(?:few|little|hardly)$/],
  ['many', /^(?:many|much|numerous)$/],
];
const APART = new Set([
  'all most',
  'all some',
  'all few',
  'all many',
  'most some',
  'most few',
  'many few',
  'few many',
  'few most',
  'some most',
]);

function quantifierBefore(words: Words, at: number): readonly [string, number] | null {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const { norm, kind } = words[i]!.token;
    if (kind === 'mark') return null;
    const found = QUANTIFIERS.find(([, pattern]) => pattern.test(norm));
    if (found !== undefined)
      return norm === 'few' && words[i - 1]?.token.norm === 'a' ? ['some', i] : [found[0], i];
    if (words[i]!.content) return null;
  }
  return null;
}

function quantifiers(aligned: AlignedPair): WordingDifference[] {
  const { a, b } = aligned;
  return contentPairs(aligned).flatMap(([i, j]) => {
    const left = quantifierBefore(a.words, i);
    const right = quantifierBefore(b.words, j);
    if (left === null || right === null || left[0] === right[0]) return [];
    if (!APART.has(`${left[0]} ${right[0]}`) && !APART.has(`${right[0]} ${left[0]}`)) return [];
    return [
      {
        kind: 'quantifier' as const,
        spans: [spanOf(a.words, left[1], i), spanOf(b.words, right[1], j)] as const,
        note: '',
      },
    ];
  });
}

/** Where the verb group at `at` begins and whether it tells of something done or ahead; null where its form does not say. */
function stageOf(words: Words, at: number): readonly ['done' | 'ahead', number] | null {
  const { norm } = words[at]!.token;
  let i = at - 1;
  while (i >= 0 && /^(?:.{2,}ly|also|now|already|always|soon|once|again)$/.test(words[i]!.token.norm)) i--;
  const before = words[i]?.token.norm ?? '';
  const past = /ed$/.test(norm);
  if (AHEAD.test(before) && !past) return ['ahead', i];
  if (before === 'be' && AHEAD.test(words[i - 1]?.token.norm ?? '')) return ['ahead', i - 1];
  if (
    before === 'to' &&
    /^(?:plan|plans|intend|intends|hope|hopes|going|need|needs|about|ready)$/.test(
      words[i - 1]?.token.norm ?? '',
    )
  )
    return ['ahead', i - 1];
  const perfect =
    /^(?:have|has|had|'ve)$/.test(before) ||
    (before === 'been' && /^(?:have|has|had|'ve)$/.test(words[i - 1]?.token.norm ?? ''));
  if (perfect && !/ing$/.test(norm)) return ['done', before === 'been' ? i - 1 : i];
  if (past && /^(?:i|we|he|she|they|it|was|were)$/.test(before)) return ['done', i];
  return null;
}

function tenses(aligned: AlignedPair): WordingDifference[] {
  const { a, b } = aligned;
  return contentPairs(aligned).flatMap(([i, j]) => {
    const left = stageOf(a.words, i);
    const right = stageOf(b.words, j);
    if (left === null || right === null || left[0] === right[0]) return [];
    const spans = [spanOf(a.words, left[1], i), spanOf(b.words, right[1], j)] as const;
    return [{ kind: 'tense' as const, spans, note: 'one has it done, the other ahead' }];
  });
}

interface Figure {
  readonly value: FoundValue;
  readonly head: number;
}

const NOBODY: NameFinder = () => [];
const FIGURES = ['money', 'percent', 'quantity', 'number'];

/** The figures of a sentence, each with the content word that it counts. */
function figuresOf({ sentence, words }: ReadSentence, names: NameFinder = NOBODY): Figure[] {
  const { text, start, end } = sentence;
  const values = findValues(text.slice(start, end), { asOf: null, dayFirst: false, names }, FIGURES);
  return values.map((value) => {
    const after = words.findIndex(({ token, content }) => token.start >= start + value.end && content);
    return { value: { ...value, start: start + value.start, end: start + value.end }, head: after };
  });
}

/** Two figures of one type that count the same word and cannot be the same number. */
function numbers(aligned: AlignedPair, names?: NameFinder): WordingDifference[] {
  const { a, b, pairs } = aligned;
  const right = figuresOf(b, names);
  return figuresOf(a, names).flatMap((left) => {
    const other = right.filter(({ value }) => value.type === left.value.type);
    if (other.length === 0 || other.some(({ value }) => !isApart(left.value, value))) return [];
    const same = other.find(({ head }) => pairs.some(([i, j]) => i === left.head && j === head));
    if (same === undefined) return [];
    return [
      {
        kind: 'number' as const,
        spans: [
          [left.value.start, left.value.end],
          [same.value.start, same.value.end],
        ] as const,
        note: '',
      },
    ];
  });
}

function isApart(a: FoundValue, b: FoundValue): boolean {
  const left = valueType(a.type)?.measure?.(a.data) ?? null;
  const right = valueType(b.type)?.measure?.(b.data) ?? null;
  if (left === null || right === null || left.unit !== right.unit) return false;
  return left.hi < right.lo || right.hi < left.lo;
}

/** Two known names of one kind in the same slot: the words on both sides of it are paired. */
function swappedNames({ a, b, pairs }: AlignedPair, names: NameFinder = NOBODY): WordingDifference[] {
  const left = namesOf(a, names);
  const right = namesOf(b, names);
  return left.flatMap((one) => {
    if (right.some(({ id }) => id === one.id)) return [];
    const other = right.find(
      (found) =>
        found.kind === one.kind && !left.some(({ id }) => id === found.id) && isSameSlot(pairs, one, found),
    );
    return other === undefined
      ? []
      : [{ kind: 'name' as const, spans: [one.span, other.span] as const, note: '' }];
  });
}

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
}

function namesOf({ sentence, words }: ReadSentence, names: NameFinder): Named[] {
  const { text, start, end } = sentence;
  return names(text.slice(start, end)).flatMap((hit) => {
    const span: Span = [start + hit.start, start + hit.end];
    const from = words.findIndex(({ token }) => token.end > span[0]);
    const to = words.findIndex(({ token }) => token.start >= span[1]);
    return hit.known && from >= 0
      ? [{ id: hit.id, kind: hit.kind, span, from, to: to < 0 ? words.length : to }]
      : [];
  });
}

const isSameSlot = (pairs: readonly WordPair[], a: Named, b: Named): boolean =>
  pairs.some(([i, j]) => i === a.from - 1 && j === b.from - 1) &&
  pairs.some(([i, j]) => i === a.to && j === b.to);
