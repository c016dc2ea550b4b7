import { civil, parseIsoDay, weekdayOf } from '../../src/values/calendar.js';
import { date } from '../../src/values/date.js';
import { type LeaveOut, leaveOut, readLines } from './data.js';
import { type ChronoRow, chronoPoints, compromiseDates, recognizerPoints } from './date-peers.js';
import type { DataSet, Row } from './row.js';

interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly date?: string | null;
}

interface Case {
  readonly parser: string;
  readonly text: string;
  readonly reference: string | null;
  readonly negative?: boolean;
  readonly expect?: { readonly start?: Parts; readonly end?: Parts };
}

const READERS = {
  crosswire: ours,
  'chrono-node': chronoPoints,
  recognizers: recognizerPoints,
  compromise: compromiseDates,
};

/** The dates of chrono's own tests, and its cases that must give nothing. */
export function chronoCases(folder: string): readonly DataSet[] {
  const cases = readLines<Case>(folder, 'chrono_en/cases.jsonl');
  const positive = cases.filter(({ negative }) => negative !== true);
  const { kept, leftOut } = leaveOut(positive, rules(cases));
  const none = cases.filter(({ negative }) => negative === true);
  return [
    { name: 'chrono: dates', rows: kept.map(toRow), leftOut, readers: READERS, fits: pointsFit },
    { name: 'chrono: no date', rows: none.map(toRow), leftOut: {}, readers: READERS },
  ];
}

function rules(all: readonly Case[]): readonly LeaveOut<Case>[] {
  const wants = new Map<string, Set<string>>();
  const key = ({ text, reference }: Case): string => `${text.trim()} ${reference}`;
  for (const row of all)
    wants.set(key(row), (wants.get(key(row)) ?? new Set()).add(JSON.stringify(row.expect)));
  return [
    ['the same words on the same day are wanted in two ways', (row) => (wants.get(key(row))?.size ?? 0) > 1],
    ['counts from a day that the set does not give', lacksReference],
    [
      "an option of the parser (forward dates, a time zone of one's own)",
      ({ text, parser, reference }) =>
        /forward dates only|\bXYZ\b/.test(text) ||
        parser === 'custom' ||
        (reference !== null && !/^\d{4}-(0\d|1[012])-/.test(reference)),
    ],
    ['offsets and commands (+2 months, set a timer, wait for, give it, a length alone)', isCommand],
    ['counts from the hour of day, where we know the day', countsHours],
    ["the printed weekday is not the wanted day's", ({ text, expect }) => misfits(text, expect?.start)],
    [
      'wants no part of a date',
      ({ expect }) => Object.values(partsOf(expect?.start ?? {})).every((part) => part === undefined),
    ],
  ];
}

function lacksReference({ text, reference, expect }: Case): boolean {
  return reference === null && !/\d{4}/.test(text) && partsOf(expect?.start ?? {}).year !== undefined;
}

function isCommand({ text }: Case): boolean {
  return (
    !/\d{4}/.test(text) && /(^|\s)[-+]\s?\d|set a timer|wait for|give it|^\d+ \w+$|\bout$/i.test(text.trim())
  );
}

function countsHours({ text }: Case): boolean {
  return (
    /\b(hours?|hrs?|min(ute)?s?|sec(ond)?s?)\b|\d(h|hr|min|m|s)\b/i.test(text) &&
    /ago|before|earlier|later|from now|\bin\b|within|after|next|last/i.test(text)
  );
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH = /january|february|march|april|may|june|july|august|september|october|november|december/i;

function misfits(text: string, start: Parts | undefined): boolean {
  const { year, month, day } = partsOf(start ?? {});
  const said = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]*\b/i.exec(text)?.[1]?.toLowerCase();
  if (said === undefined || year === undefined || month === undefined || day === undefined) return false;
  const two = (value: number): string => String(value).padStart(2, '0');
  const number = parseIsoDay(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
  return (
    number !== null && MONTH.test(text) && /\d/.test(text) && weekdayOf(number) !== WEEKDAYS.indexOf(said)
  );
}

function toRow({ text, reference, parser, negative, expect }: Case): ChronoRow {
  const { start, end } = negative === true ? {} : (expect ?? {});
  const want = [start, end].flatMap((parts) => (parts === undefined ? [] : [spellParts(parts)]));
  const day = reference !== null && /^\d{4}-/.test(reference) ? reference.slice(0, 10) : null;
  return { text, reference: day, want, dayFirst: parser.endsWith('GB') };
}

/** The parts that a case names. */
function partsOf({ year, month, day, hour, minute, date: full }: Parts): {
  readonly [Key in 'year' | 'month' | 'day' | 'hour' | 'minute']: number | undefined;
} {
  const whole = full == null || year !== undefined ? null : /^(-?\d+)-(\d\d)-(\d\d)/.exec(full);
  if (whole === null) return { year, month, day, hour, minute };
  return { year: Number(whole[1]), month: Number(whole[2]), day: Number(whole[3]), hour, minute };
}

/** `2012_8_10 13:0`, `?` for what is not named; chrono's -234 is 234 BC, the year -233. */
function spellParts(parts: Parts): string {
  const { year, month, day, hour, minute } = partsOf(parts);
  const astronomical = year !== undefined && year < 0 ? year + 1 : year;
  return `${astronomical ?? '?'}_${month ?? '?'}_${day ?? '?'} ${hour ?? '?'}:${minute ?? '?'}`;
}

/**
 * chrono gives a point for every expression: a period here fits when the point lies in it. The hour and minute are compared
 * where the reading has a clock time; a part of the day is a stretch here and a point there.
 */
function pointsFit(want: readonly string[], [got]: readonly string[]): boolean {
  if (got === undefined) return false;
  return want.every((one, index) => pointFits(one, got, index === 0 ? 'start' : 'end'));
}

function pointFits(want: string, got: string, side: 'start' | 'end'): boolean {
  const [days = '', time] = got.split('@');
  const [from, to] = days.split('/').map((day) => parseIsoDay(day));
  const [wantDay = '', wantTime = ''] = want.split(' ');
  const parts = wantDay.split('_');
  const nextDay = Number(time?.split('-')[1] ?? 0) > 1440 ? 1 : 0;
  const known = from !== null && from !== undefined && to !== null && to !== undefined;
  if (parts.some((part) => part !== '?') && (!known || !dayFits(parts, [from, to + nextDay], side)))
    return false;
  return timeFits(wantTime, time, side);
}

function dayFits(
  parts: readonly string[],
  [low, high]: readonly [number, number],
  side: 'start' | 'end',
): boolean {
  const matches = (number: number): boolean => {
    const { year, month, day } = civil(number);
    return [year, month, day].every((part, index) => parts[index] === '?' || parts[index] === String(part));
  };
  if (matches(side === 'start' ? low : high)) return true;
  if (high - low > 366) return false;
  for (let number = low; number <= high; number++) if (matches(number)) return true;
  return false;
}

function timeFits(want: string, time: string | undefined, side: 'start' | 'end'): boolean {
  const [hour, minute] = want.split(':');
  if (hour === '?' || time === undefined) return true;
  const [from = 0, to = 0] = time.split('-').map(Number);
  const at = side === 'start' ? from : to;
  return Math.floor(at / 60) % 24 === Number(hour) && (minute === '?' || at % 60 === Number(minute));
}

function ours(row: Row): readonly string[] {
  const dayFirst = 'dayFirst' in row && row.dayFirst === true;
  const [first] = date.find(row.text, { asOf: row.reference, dayFirst, names: () => [] });
  if (first === undefined) return [];
  const { start, end, time, granularity } = first.data;
  const clock = time === undefined || granularity === 'part-of-day' ? '' : `@${time.from}-${time.to}`;
  return [`${start ?? ''}/${end ?? ''}${clock}`];
}
