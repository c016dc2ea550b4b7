import type { IsoDay } from '../model.js';
import type { Rule } from '../rules/rule.js';
import { parseIsoDay } from '../values/calendar.js';
import { type FoundValue, measure } from '../values/index.js';

type Limits = NonNullable<Rule['limits']>;

/**
 * Whether a value lies within a rule's limits. Those of a date are days from the article's: one that reaches into them is within,
 * as is any date of an article that has no day.
 */
export function withinLimits(found: FoundValue | null, limits: Limits | null, asOf: IsoDay | null): boolean {
  if (limits === null || found === null) return true;
  const measured = measure({ type: found.type, data: found.data, text: '', derivation: '' });
  if (measured === null) return true;
  const [from, to] = measured.figure;
  if (found.type !== 'date') return from >= limits.from && to <= limits.to;
  const today = asOf === null ? null : parseIsoDay(asOf);
  return today === null || (to >= today + limits.from && from < today + limits.to + 1);
}
