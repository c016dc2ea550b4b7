import {
  type AlignedPair,
  contentPairs,
  spanOf,
  type WordingDifference,
  type Words,
} from './wording-difference.js';
import type { ReadSentence } from './words.js';

const NEGATOR = /^(?:not|n't|never|no|nor|neither|without|nobody|none|nothing)$/;

const AHEAD = /^(?:will|shall|'ll|would|must|should)$/;

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
export function negations(aligned: AlignedPair): WordingDifference[] {
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

export function quantifiers(aligned: AlignedPair): WordingDifference[] {
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

export function tenses(aligned: AlignedPair): WordingDifference[] {
  const { a, b } = aligned;
  return contentPairs(aligned).flatMap(([i, j]) => {
    const left = stageOf(a.words, i);
    const right = stageOf(b.words, j);
    if (left === null || right === null || left[0] === right[0]) return [];
    const spans = [spanOf(a.words, left[1], i), spanOf(b.words, right[1], j)] as const;
    return [{ kind: 'tense' as const, spans, note: 'one has it done, the other ahead' }];
  });
}
