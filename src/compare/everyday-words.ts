import { WEEKDAYS } from '../text/calendar-names.js';
import { stem } from './stem.js';

/** Words that any report has. */
const SHARED = `morning night today yesterday week day time year month last old people person man woman men women
  police officer official state country government report victim group member public national local
  dozen hundred thousand death`;

/** The words that any report has, weekdays, and further ones, each with its stem: they bind nothing to one event. */
export function everydayWords(more: string): ReadonlySet<string> {
  const words = [...SHARED.split(/\s+/), ...WEEKDAYS, ...more.trim().split(/\s+/)];
  return new Set(words.map((word) => word.toLowerCase()).flatMap((word) => [word, stem(word)]));
}
