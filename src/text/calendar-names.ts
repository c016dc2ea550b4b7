/** The days of the week as printed, Sunday first. */
export const WEEKDAYS: readonly string[] = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(
  ' ',
);

/** The months as printed. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

const NAMES: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS].map((name) => name.toLowerCase()));

/** Whether a word in lower case is the name of a weekday or a month. */
export const isCalendarName = (word: string): boolean => NAMES.has(word);

/** Those names in lower case as part of a pattern: `sunday|…|january|…`. */
export const CALENDAR_NAMES: string = [...NAMES].join('|');
