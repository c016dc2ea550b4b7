import type { Article, Relation, Statement, Verdict, VerdictKind } from '../model.js';
import type { Rule } from '../rules/rule.js';

/** Two statements of a fact and how they stand. `a` is the earlier in the order of articles. */
export interface Pair {
  readonly a: Statement;
  readonly b: Statement;
  readonly relation: Relation;
}

/** Everything that a verdict on one fact may look at. */
export interface Case {
  readonly rule: Rule;
  readonly statements: readonly Statement[];
  readonly pairs: readonly Pair[];
  articleOf(statement: Statement): Article;
  /** How reasons name a text: its source, else its id. */
  label(statement: Statement): string;
  /** Independent origins among some statements. */
  voices(statements: readonly Statement[]): number;
}

/** One family of verdicts: the verdicts that it finds in a case. */
export type Judge = (given: Case) => readonly Verdict[];

/** The words of an answer as printed. */
export function words({ value, negated }: Statement): string {
  return value === null ? 'no answer' : `${negated ? 'not ' : ''}“${value.text}”`;
}

/** "AA has “second”; Kurdistan24 has “first official”." */
export function sideBySide({ a, b }: Pair, { label }: Case): string {
  return `${label(a)} has ${words(a)}; ${label(b)} has ${words(b)}`;
}

export function isHedged({ certainty }: Statement): boolean {
  return certainty !== 'asserted';
}

/** One pair for each two answers: plain before hedged, then the texts' order. */
export function onePairEach(
  pairs: readonly Pair[],
  answerOf: (statement: Statement) => string,
): readonly Pair[] {
  const hedges = ({ a, b }: Pair) => Number(isHedged(a)) + Number(isHedged(b));
  const kept = new Map<string, Pair>();
  for (const pair of pairs.toSorted((x, y) => hedges(x) - hedges(y))) {
    const key = [answerOf(pair.a), answerOf(pair.b)].sort().join('\0');
    if (!kept.has(key)) kept.set(key, pair);
  }
  return [...kept.values()];
}

export function verdict(kind: VerdictKind, reason: string, pairs: readonly Pair[]): Verdict {
  return { verdict: kind, reason, between: pairs.map(({ a, b }) => [a.id, b.id] as const) };
}
