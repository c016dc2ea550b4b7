import type { Span } from '../model.js';
import type { CompiledPattern, CompiledRule } from '../rules/index.js';
import { findMatches, type Match, type Step } from '../rules/matcher.js';
import { isPassed, type Program } from '../rules/program.js';
import type { FoundValue } from '../values/index.js';
import type { View } from './passage.js';

/** A match of a rule's pattern on a sentence, before and after selection. */
export interface Candidate {
  readonly view: View;
  readonly pattern: CompiledPattern;
  readonly match: Match;
  /** The tokens that the match takes, gaps aside. */
  readonly tokens: readonly number[];
  /** The tokens from first to last, gaps included. */
  readonly first: number;
  readonly last: number;
  /** The compared value; null for a closed set and for words kept as written. */
  readonly found: FoundValue | null;
  /** The step that took the compared value or words. */
  readonly compared: Step | null;
}

/** The type of a rule's values that gaps must not pass; null for closed sets. */
export function barrierType({ rule }: CompiledRule): string | null {
  return rule.value.kind === 'type' ? rule.value.type : null;
}

/** All candidates of some patterns of a rule on a sentence. */
export function candidatesOn(
  view: View,
  rule: CompiledRule,
  patterns: readonly CompiledPattern[],
): readonly Candidate[] {
  const options = { type: barrierType(rule) };
  const candidates: Candidate[] = [];
  for (const pattern of patterns)
    for (const match of findMatches(pattern.program, view, options))
      candidates.push(candidateOf(view, pattern, match));
  return candidates;
}

function candidateOf(view: View, pattern: CompiledPattern, match: Match): Candidate {
  return {
    view,
    pattern,
    match,
    tokens: tokensOf(match.steps),
    first: match.steps[0]!.from,
    last: match.steps.at(-1)!.to - 1,
    found: match.value?.found ?? null,
    compared: match.value,
  };
}

/** The tokens that steps take, gaps aside. */
export function tokensOf(steps: readonly Step[]): readonly number[] {
  return steps
    .filter(({ edge }) => !isPassed(edge.consume))
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
}

/** The tokens of a sentence that programs match, gaps aside, one list a match. */
export function matchedTokens(
  view: View,
  programs: readonly Program[],
  type: string | null,
): readonly (readonly number[])[] {
  return programs.flatMap((program) =>
    findMatches(program, view, { type }).map(({ steps }) => tokensOf(steps)),
  );
}

export function overlaps(a: readonly number[], b: readonly number[]): boolean {
  return a.some((token) => b.includes(token));
}

/** Of candidates the best first, each word serving one match, of which every value is told: most captures, fewest gap words, most words, first written. */
export function select(candidates: readonly Candidate[], rule: CompiledRule): readonly Candidate[] {
  const order = (candidate: Candidate) => rule.match.indexOf(candidate.pattern);
  const ranked = candidates.toSorted(
    (a, b) => b.match.score - a.match.score || order(a) - order(b) || a.first - b.first,
  );
  const takenBy = new Map<number, string>();
  const kept = ranked.filter((candidate) => {
    const { tokens } = candidate;
    const match = `${order(candidate)} ${tokens.join()}`;
    if (tokens.some((token) => (takenBy.get(token) ?? match) !== match)) return false;
    for (const token of tokens) takenBy.set(token, match);
    return true;
  });
  return kept.toSorted((a, b) => a.first - b.first || (a.compared?.from ?? 0) - (b.compared?.from ?? 0));
}

/** Offsets of tokens from first to last, in the field. */
export function spanOf({ tokens }: View, first: number, last: number): Span {
  return [tokens[first]!.start, tokens[last]!.end];
}
