import type { Statement } from '../model.js';

/** Two rules whose compared words are the same in some sentences. */
export interface SameWords {
  readonly rules: readonly [string, string];
  readonly sentences: number;
  /** One of the sentences. */
  readonly quote: string;
}

/** Pairs of rules that take the same words as their answers, the most frequent first. */
export function sameWords(statements: readonly Statement[]): readonly SameWords[] {
  const pairs = new Map<string, Map<string, string>>();
  for (const sentence of bySentence(statements).values()) {
    for (const [i, one] of sentence.entries()) {
      for (const other of sentence.slice(i + 1)) {
        if (one.rule === other.rule || !overlaps(one, other)) continue;
        const pair = [one.rule, other.rule].toSorted().join('\0');
        const quotes = pairs.get(pair) ?? new Map<string, string>();
        pairs.set(pair, quotes.set(placeOf(one), one.quote));
      }
    }
  }
  return [...pairs]
    .map(([pair, quotes]): SameWords => {
      const [first, second] = pair.split('\0');
      return { rules: [first!, second!], sentences: quotes.size, quote: [...quotes.values()][0]! };
    })
    .toSorted((a, b) => b.sentences - a.sentences || (a.rules.join() < b.rules.join() ? -1 : 1));
}

const placeOf = ({ article, field, start }: Statement): string => `${article}/${field}/${start}`;

function bySentence(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const place = placeOf(statement);
    found.set(place, [...(found.get(place) ?? []), statement]);
  }
  return found;
}

/** Whether at least half of the compared words are shared: one verb of many is no reason to worry. */
function overlaps(one: Statement, other: Statement): boolean {
  const shared = one.marks.reduce(
    (sum, [start, end]) =>
      sum +
      other.marks.reduce(
        (all, [from, to]) => all + Math.max(0, Math.min(end, to) - Math.max(start, from)),
        0,
      ),
    0,
  );
  const length = ({ marks }: Statement) => marks.reduce((sum, [start, end]) => sum + end - start, 0);
  return shared * 2 >= Math.max(length(one), length(other));
}
