import type { DayTime } from './data.js';
import type { DayPart } from './lexicon.js';

/** The hours of the parts of the day, as news uses them; a night runs into the next day. */
export const PARTS: Readonly<Record<DayPart, DayTime>> = {
  morning: { from: 300, to: 720 },
  afternoon: { from: 720, to: 1080 },
  evening: { from: 1020, to: 1440 },
  night: { from: 1080, to: 1800 },
  noon: { from: 720, to: 720 },
  midnight: { from: 0, to: 0 },
  dawn: { from: 240, to: 480 },
  dusk: { from: 960, to: 1260 },
};

/** "early Tuesday", "late on Tuesday". */
export const DAY_EDGES = {
  early: { from: 0, to: 600 },
  mid: { from: 600, to: 840 },
  late: { from: 1020, to: 1440 },
} as const satisfies Record<string, DayTime>;

/** "the early hours of Sunday". */
export const EARLY_HOURS: DayTime = { from: 0, to: 420 };

/** From nine until two. */
const LATE_NIGHT: DayTime = { from: 1260, to: 1560 };

/** "early evening", "late night": the first or the second half; an early morning begins at midnight. */
export function narrowed(part: DayPart, by: string): DayTime {
  const { from, to } = PARTS[part];
  if (by === 'early' && part === 'morning') return { from: 0, to: 540 };
  if (by === 'late' && part === 'night') return LATE_NIGHT;
  const middle = from + Math.round((to - from) / 2);
  if (by === 'early') return { from, to: middle };
  return by === 'late' ? { from: middle, to } : { from, to };
}

const NAMED: readonly DayPart[] = ['morning', 'afternoon', 'evening', 'night', 'dawn', 'dusk'];

/** The words before a day that are read as these hours. */
export const PART_PHRASES: readonly (readonly [phrase: string, time: DayTime])[] = [
  ...NAMED.map((part) => [`the ${part} of`, PARTS[part]] as const),
  ...NAMED.flatMap((part) =>
    ['early', 'late'].map((by) => [`the ${by} ${part} of`, narrowed(part, by)] as const),
  ),
  ['early on', DAY_EDGES.early],
  ['late on', DAY_EDGES.late],
  ['mid', DAY_EDGES.mid],
  ['the early hours of', EARLY_HOURS],
];

/** The part of the day that has these hours; the morning for none. */
export function partOf(time: DayTime): DayPart {
  return NAMED.find((part) => PARTS[part].from === time.from) ?? 'morning';
}
