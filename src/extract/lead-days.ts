import type { KeySpec } from '../rules/rule.js';
import type { DateData } from '../values/date.js';
import type { FoundValue } from '../values/index.js';
import { saysAsOf } from './counted-at.js';
import { isDateline } from './dateline.js';
import { namesThing, saysSince } from './event-date.js';
import { canonOf, valuesIn } from './keys.js';
import type { Passage, View } from './passage.js';

/** The days that an article's headline and first sentences name: when its event was. */
export function leadDays(passages: readonly Passage[]): readonly string[] {
  const spec: KeySpec = { name: '', from: [], type: 'date', by: null, choice: [], otherwise: '', parts: [] };
  const opening = passages.flatMap((passage) =>
    [0, 1, 2, 3].flatMap((paragraph) =>
      paragraph < passage.speech.paragraphs.length ? passage.views(paragraph, 0, leadSentences) : [],
    ),
  );
  const days = opening.slice(0, leadSentences).flatMap((view) =>
    valuesIn(view, spec)
      .filter((found) => isDay(found.data as DateData) && !isRelative(view, found) && !isFeast(view, found))
      .filter(
        (found) =>
          !saysSince(view, found) &&
          !isDateline(view, found) &&
          !namesThing(view, found) &&
          !saysAsOf(view, found),
      )
      .flatMap((found) => canonOf(spec, found) ?? []),
  );
  return [...new Set(days)];
}

/** "A day earlier" counts from another day that is told of, "a week ago" from today, and tells no day but about when. */
function isRelative({ text, line }: View, { start, end }: FoundValue): boolean {
  const words = text.slice(start - line.start, end - line.start);
  return /\b(?:earlier|later|before|after)\b|\b(?:week|month|year)s? ago\b/i.test(words);
}

/** "For Easter", "Orthodox Easter": what a day is kept for, on another day as often. "On Christmas Day" is when. */
function isFeast({ text, line }: View, { start, end }: FoundValue): boolean {
  const words = text.slice(start - line.start, end - line.start);
  return /^\p{L}+$/u.test(words) && !DAY_WORDS.test(words);
}

const DAY_WORDS = /day$|^(?:tomorrow|tonight|overnight)$/i;

const leadSentences = 4;

function isDay({ start, end, granularity, words }: DateData): boolean {
  if (start !== null) return start === end;
  return granularity === 'day' || words?.startsWith('--W') === true;
}
