import type { Statement, Verdict, VerdictKind } from '../model.js';

type Pair = { readonly a: Statement; readonly b: Statement };

/** So many pairs say what a verdict rests on; of more, those that bring in another statement. */
const MANY = 200;

/** A verdict on some pairs of statements, each pair once. */
export function verdict(kind: VerdictKind, reason: string, pairs: readonly Pair[]): Verdict {
  const between = new Map<string, readonly [string, string]>();
  const seen = new Set<string>();
  for (const { a, b } of pairs) {
    if (between.size >= MANY && seen.has(a.id) && seen.has(b.id)) continue;
    between.set(`${a.id}\n${b.id}`, [a.id, b.id]);
    seen.add(a.id).add(b.id);
  }
  return { verdict: kind, reason: capitalised(reason), between: [...between.values()] };
}

/** A reason may begin with "the draft"; names stay as they are. */
function capitalised(reason: string): string {
  return reason.replace(/^(?:the )?draft /, (words) => `${words[0]!.toUpperCase()}${words.slice(1)}`);
}

/** The statements of some pairs, each once, by the pairs' order. */
export function membersOf(pairs: readonly Pair[]): readonly Statement[] {
  return [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
}
