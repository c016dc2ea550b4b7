import { createRequire } from 'node:module';
import * as chrono from 'chrono-node';
import { dayOff, SECONDS, spellDays, spellSeconds } from './days.js';
import type { Row } from './row.js';

/** One resolution as Microsoft's recognizers and their specs give it. */
export interface DateResolution {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

interface Recognized {
  readonly typeName?: string;
  readonly resolution?: { readonly values?: readonly DateResolution[] } | null;
}

interface Spoken {
  dates(options: object): { get(): readonly { readonly start?: string; readonly end?: string }[] };
  durations(): { get(): readonly Readonly<Record<string, number>>[] };
}

const require = createRequire(import.meta.url);
const { recognizeDateTime } = require('@microsoft/recognizers-text-suite') as {
  recognizeDateTime(
    query: string,
    culture: string,
    options?: number,
    reference?: Date,
  ): readonly Recognized[];
};
const nlp = require('compromise') as { (text: string): Spoken; extend(plugin: unknown): void };
nlp.extend(require('compromise-dates'));

/** Noon of a day in the machine's time zone, which is what the peers count in. */
function noonOf(reference: string | null): Date {
  const [year = 0, month = 1, day = 1] = (reference ?? '2025-01-01').split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

function iso(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function recognized({ text, reference }: Row): readonly Recognized[] {
  return recognizeDateTime(text, 'en-us', undefined, noonOf(reference));
}

/**
 * A resolution in days, both ends included. The recognizers end a calendar unit on the day after it and a stretch between
 * two dates on its last date, or on the first day of its last unit ("2014-2018" ends on 2018-01-01, spelled `<2018-01-01`).
 * What lasts until now may end on the article's day or the one before. All these are right.
 */
export function spellings({ value, start, end, timex }: DateResolution, today?: string): readonly string[] {
  if (value !== undefined)
    return /^-?\d{4}-\d\d-\d\d/.test(value) ? [spellDays(value.slice(0, 10), value.slice(0, 10))] : [];
  const from = start?.slice(0, 10);
  const to = end?.slice(0, 10);
  if (from === undefined) return to === undefined ? [] : [`/${to}`];
  if (to === undefined) return [`${from}/`];
  const joined = timex?.startsWith('(') === true || to === today;
  return [spellDays(from, dayOff(to, -1)), ...(joined ? [spellDays(from, to), `${from}/<${to}`] : [])];
}

/** The first value of the first result, in days. */
export function recognizerDates(row: Row): readonly string[] {
  const [first] = recognized(row);
  const value = first?.resolution?.values?.[0];
  if (first === undefined) return [];
  return value === undefined ? ['unresolved'] : [spellings(value)[0] ?? 'unresolved'];
}

/** chrono's point or stretch; where it knows no more than the month, the month. */
export function chronoDates({ text, reference }: Row): readonly string[] {
  const [first] = chrono.parse(text, noonOf(reference));
  if (first === undefined) return [];
  const { start } = first;
  const from = iso(start.date());
  if (first.end != null) return [spellDays(from, iso(first.end.date()))];
  if (start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month'))
    return [spellDays(from, from)];
  const [year, month] = [start.get('year') ?? 0, start.get('month') ?? 1];
  return [spellDays(iso(new Date(year, month - 1, 1)), iso(new Date(year, month, 0)))];
}

export function compromiseDates({ text, reference }: Row): readonly string[] {
  const [first] = nlp(text)
    .dates({ today: iso(noonOf(reference)) })
    .get();
  if (first === undefined) return [];
  const { start, end } = first;
  return start === undefined || end === undefined
    ? ['unresolved']
    : [spellDays(start.slice(0, 10), end.slice(0, 10))];
}

/** A row of chrono's own tests, some of which read days first. */
export interface ChronoRow extends Row {
  readonly dayFirst: boolean;
}

/** chrono's point with its clock time, where it is certain of one. */
export function chronoPoints(row: Row): readonly string[] {
  const parser = 'dayFirst' in row && row.dayFirst === true ? chrono.en.GB : chrono;
  const [first] = parser.parse(row.text, noonOf(row.reference));
  if (first === undefined) return [];
  const from = first.start.date();
  const to = first.end?.date() ?? from;
  const time = { from: clockOf(from), to: clockOf(to) };
  return [spellDays(iso(from), iso(to), first.start.isCertain('hour') ? time : undefined)];
}

function clockOf(date: Date): number {
  return date.getHours() * 60 + date.getMinutes();
}

/** The first value of the first result, with its clock time. */
export function recognizerPoints(row: Row): readonly string[] {
  const [first] = recognized(row);
  const value = first?.resolution?.values?.[0];
  if (first === undefined) return [];
  const from = value?.value ?? value?.start;
  const to = value?.value ?? value?.end ?? from;
  if (from === undefined || to === undefined) return ['unresolved'];
  const day = (text: string): string =>
    /^\d{4}-/.test(text) ? text.slice(0, 10) : iso(noonOf(row.reference));
  const [low, high] = [minutesOf(from), minutesOf(to)];
  return [spellDays(day(from), day(to), low === null || high === null ? undefined : { from: low, to: high })];
}

function minutesOf(text: string): number | null {
  const parts = /(\d\d):(\d\d):\d\d$/.exec(text);
  return parts === null ? null : Number(parts[1]) * 60 + Number(parts[2]);
}

/** The first length of time in seconds. */
export function recognizerLength(row: Row): readonly string[] {
  const first = recognized(row).find(({ typeName }) => typeName === 'datetimeV2.duration');
  return first === undefined ? [] : [spellSeconds(Number(first.resolution?.values?.[0]?.value))];
}

export function compromiseLength({ text }: Row): readonly string[] {
  const [first] = nlp(text).durations().get();
  if (first === undefined) return [];
  return [
    spellSeconds(Object.entries(first).reduce((sum, [unit, count]) => sum + (SECONDS[unit] ?? 0) * count, 0)),
  ];
}
