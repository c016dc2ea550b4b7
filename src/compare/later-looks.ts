import { kindsOf } from '../extract/built-in/happening-words.js';
import type { Article } from '../model.js';
import { parseIsoDay, WEEKDAYS, weekdayOf } from '../values/calendar.js';

/** An article with the days that its opening names. */
export interface Opening {
  readonly article: Article;
  readonly days: readonly string[];
}

/** So many days after an event news still opens with the day of a later look. */
const SOON = 5;

/**
 * The day of a story's event, given the day that most openings name. Where all of those appeared on that very day, and what they open
 * with is a later look ("the search was called off on Wednesday"), it is the earlier day that another opening names, and of which one
 * that appeared later tells: "Monday's explosion".
 */
export function dayTakenUp(main: string | null, openings: readonly Opening[]): string | null {
  const last = main === null ? null : parseIsoDay(main);
  if (main === null || last === null) return main;
  const later = openings.filter(({ days }) => days.includes(main));
  if (later.some(({ article }) => article.asOf.day !== main || tellsHarmOn(article, last))) return main;
  const earlier = new Set(openings.flatMap(({ days }) => days).filter((day) => isShortlyBefore(day, last)));
  const takenUp = [...earlier].filter((day) =>
    later.some(({ article }) => tellsHarmOn(article, parseIsoDay(day)!)),
  );
  return takenUp.length === 1 ? takenUp[0]! : main;
}

function isShortlyBefore(day: string, last: number): boolean {
  const own = parseIsoDay(day);
  return own !== null && own < last && last - own <= SOON;
}

/** What happens to people at once, and is looked back on. */
const HARM: ReadonlySet<string> = new Set(['attack', 'quake', 'blast', 'crash', 'landfall']);
/** So many words off, a word for harm still has its day. */
const AROUND = 5;
const DAY_NAMES: readonly string[] = WEEKDAYS.map((name) => name.toLowerCase());

/** Whether an article has a word for harm with a weekday, and none nearer to it: "Monday's explosion", "the quake that struck on Sunday". */
function tellsHarmOn({ title, text }: Article, day: number): boolean {
  const weekday = DAY_NAMES[weekdayOf(day)]!;
  return `${title ?? ''}. ${text}`.split(/[.;:]\s|\n/u).some((sentence) => {
    const words = sentence.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    return words.some((word, i) => isHarm(word) && nearestDay(words, i) === weekday);
  });
}

const isHarm = (word: string): boolean => [...kindsOf(word)].some((kind) => HARM.has(kind));

function nearestDay(words: readonly string[], at: number): string | undefined {
  const days = words.flatMap((word, i) =>
    DAY_NAMES.includes(word) && Math.abs(i - at) <= AROUND ? [{ word, off: Math.abs(i - at) }] : [],
  );
  return days.toSorted((x, y) => x.off - y.off)[0]?.word;
}
