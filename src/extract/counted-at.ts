import type { FoundValue } from '../values/index.js';
import type { Candidate } from './candidate.js';
import type { View } from './passage.js';

/**
 * The key under which a statement of something that changes keeps the day that its sentence gives it: "as of Tuesday evening", "by
 * Wednesday". It says when, not which event, and tells no facts apart.
 */
export const COUNTED_AT = 'as of';

/** A toll's verb, its figure, and then the date, without another clause between them: "passed 40 on Friday", not "passed the bill on Friday". */
const tollVerb =
  /\b(?:rose|ris(?:en|es?|ing)|climb(?:s|ed|ing)?|st(?:ood|ands)|reach(?:es|ed|ing)?|jump(?:s|ed|ing)?|gr(?:ew|own?|ows|owing)|pass(?:es|ed)(?!\s(?:an?|the|its|his|their)\b)|surpass(?:es|ed)|soar(?:s|ed)|swelled|increased|revised|updated|put)\s(?:[^,;:–()]*?\s)?(?:at|to|past|by)?\s?[^,;:–()]{1,30}?\s(?:(?:on|early|late)\s+)*$/i;
const looking = 80;

/** Whether a date tells up to when something was counted: "as of Tuesday", "by Wednesday", "rose to 38 on Thursday". */
export function saysAsOf(view: View, { start }: FoundValue): boolean {
  const at = view.tokenAt(start);
  const before = view.tokens.slice(Math.max(0, at - 3), at).map(({ norm }) => norm);
  while (part.has(before.at(-1) ?? '')) before.pop();
  const last = before.at(-1);
  if (last === 'by' || (before.at(-2) === 'as' && (last === 'of' || last === 'at'))) return true;
  const text = view.text.slice(Math.max(0, start - view.line.start - looking), start - view.line.start);
  return tollVerb.test(text);
}

/** "by late Tuesday", "as of early Monday" */
const part = new Set(['late', 'early', 'midday', 'noon', 'midnight']);

/** The date up to which a match was counted, its own answer aside: of several in its sentence the nearest; null where none is said. */
export function countedAt({ view, first, last, found: answer }: Candidate): FoundValue | null {
  const [from, to] = [view.tokens[first]!.start, view.tokens[last]!.end];
  const distance = ({ start, end }: FoundValue): number => Math.max(0, start - to, from - end);
  const dates = view
    .values('date')
    .flatMap((cuts) => cuts?.map(({ found }) => found) ?? [])
    .filter((found) => found !== answer && saysAsOf(view, found));
  return dates.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
