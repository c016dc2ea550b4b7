import type { FoundValue } from '../values/index.js';
import type { Candidate } from './candidate.js';
import type { View } from './passage.js';

/**
 * The key under which a statement of something that changes keeps the day that its sentence gives it: "as of Tuesday evening", "by
 * Wednesday". It says when, not which event, and tells no facts apart.
 */
export const COUNTED_AT = 'as of';

/** Whether a date tells up to when something was counted. */
export function saysAsOf(view: View, { start }: FoundValue): boolean {
  const at = view.tokenAt(start);
  const [first, second] = view.tokens.slice(Math.max(0, at - 2), at).map(({ norm }) => norm);
  const [before, last] = second === undefined ? [undefined, first] : [first, second];
  return last === 'by' || (before === 'as' && (last === 'of' || last === 'at'));
}

/** The date up to which a match was counted: of several in its sentence the nearest; null where none is said. */
export function countedAt({ view, first, last }: Candidate): FoundValue | null {
  if (!view.tokens.some(({ norm }) => norm === 'by' || norm === 'as')) return null;
  const [from, to] = [view.tokens[first]!.start, view.tokens[last]!.end];
  const distance = ({ start, end }: FoundValue): number => Math.max(0, start - to, from - end);
  const dates = view
    .values('date')
    .flatMap((cuts) => cuts?.map(({ found }) => found) ?? [])
    .filter((found) => saysAsOf(view, found));
  return dates.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
