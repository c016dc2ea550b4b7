import type { Span } from '../../model.js';
import type { NameFinder } from '../../names/name.js';
import { type FoundValue, findValues, valueType } from '../../values/index.js';
import type { WordPair } from './alignment.js';
import type { AlignedPair, WordingDifference } from './wording-difference.js';
import type { ReadSentence } from './words.js';

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
export function numbers(aligned: AlignedPair, names?: NameFinder): WordingDifference[] {
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
export function swappedNames({ a, b, pairs }: AlignedPair, names: NameFinder = NOBODY): WordingDifference[] {
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
