import { MONTHS, parseIsoDay, two, WEEKDAYS, weekdayOf } from '../calendar.js';
import { dateKey } from '../date-key.js';
import type { DateData, DayTime, Granularity } from './data.js';
import { PART_PHRASES } from './parts.js';
import { dated, type Interval, periodText } from './period-text.js';

/** Equal for two dates that give the same answer: `2024`, `2024-12`, `2024-12-08`, `2024-12-08T07:37Z`, `2024-09-01..2024-12-31`. */
export function canonOf(data: DateData): string {
  const days = daysOf(data);
  const mark = `${data.bound === 'before' ? '<' : data.bound === 'after' ? '>' : ''}${data.approx === true ? '~' : ''}`;
  const unit = data.approx === true && days !== null && days.from === days.to ? `(${data.granularity})` : '';
  const clock = data.time === undefined ? '' : `T${timeCanon(data.time)}${zoneCanon(data.zone)}`;
  if (days === null) return `${mark}${data.words === undefined ? '' : `?${data.words}`}${clock}`;
  return `${mark}${dateKey({ start: data.start ?? '', end: data.end ?? '' })}${clock}${unit}`;
}

function timeCanon({ from, to }: DayTime): string {
  return from === to ? clockText(from) : `${clockText(from)}-${clockText(to)}`;
}

function zoneCanon(zone: string | undefined): string {
  if (zone === undefined) return '';
  return zone === 'UTC' ? 'Z' : zone === 'local' ? ' local' : zone;
}

export function clockText(minutes: number): string {
  const total = Math.floor(minutes);
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}

/** The days of a date; null when it has none that anything can be compared by. */
export function daysOf({ start, end, words }: DateData): Interval | null {
  if (words !== undefined) return null;
  const from = start === null ? null : parseIsoDay(start);
  const to = end === null ? null : parseIsoDay(end);
  return from === null || to === null ? null : { from, to };
}

/** "8 December 2024", "late 2024", "Wednesday, 28 January 2026": read again, it gives the data back. */
export function formatOf(data: DateData): string {
  const days = daysOf(data);
  const loose =
    data.approx === true && data.start === data.end && data.granularity !== 'day' && data.time === undefined;
  const lead = `${data.bound === undefined ? '' : `${data.bound} `}${data.approx === true && !loose ? 'around ' : ''}`;
  if (days === null) return unresolved(data, lead);
  return `${lead}${dayText(days, data)}${loose ? ` (to the ${data.granularity})` : ''}`;
}

function unresolved({ words, time, zone, granularity }: DateData, lead: string): string {
  if (words !== undefined) return `${lead}${partsText(words) ?? words}`;
  return time === undefined
    ? ''
    : `${lead === '' ? 'at ' : lead}${timeText(time, zone, granularity)}, day not stated`;
}

/** Words for a date with parts missing: "28 January" for `--01-28`, "fiscal 2024" for `FY2024`. */
export function partsText(words: string): string | null {
  const parts = /^--(\d\d)(?:-(\d\d))?$/.exec(words);
  if (parts !== null) {
    const month = MONTHS[Number(parts[1]) - 1] ?? '';
    return parts[2] === undefined ? month : `${Number(parts[2])} ${month}`;
  }
  const weekday = /^--W([1-7])$/.exec(words);
  if (weekday !== null) return WEEKDAYS[Number(weekday[1]) % 7] ?? null;
  const year = /^(FY|SY)(.+)$/.exec(words);
  return year === null ? null : `${year[1] === 'FY' ? 'fiscal' : 'school year'} ${year[2]}`;
}

function timeText({ from, to }: DayTime, zone: string | undefined, grain: Granularity): string {
  const show = grain === 'hour' ? hourText : clockText;
  const span = from === to ? show(from) : `${show(from)} to ${show(to > 1440 ? to - 1440 : to)}`;
  return `${span}${zoneText(zone)}`;
}

function zoneText(zone: string | undefined): string {
  if (zone === undefined) return '';
  return zone === 'local' ? ' local time' : zone === 'UTC' ? ' UTC' : ` UTC${zone}`;
}

function hourText(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  return `${hour % 12 === 0 ? 12 : hour % 12}${hour < 12 ? 'am' : 'pm'}`;
}

function dayText({ from, to }: Interval, data: DateData): string {
  const { time, zone, granularity, misfit } = data;
  const day = misfit === undefined ? dated(from) : `${misfit}, ${dated(from)}`;
  if (time === undefined) return misfit === undefined ? periodText({ from, to }, granularity) : day;
  if (granularity === 'part-of-day') return `${partPhrase(time)} ${day}`;
  if (from === to) return `${day} at ${timeText(time, zone, granularity)}`;
  return `${dated(from)} at ${clockText(time.from)} to ${dated(to)} at ${clockText(time.to)}${zoneText(zone)}`;
}

/** "the evening of", "late on": the phrase that is read as these hours. */
function partPhrase(time: DayTime): string {
  return PART_PHRASES.find(([, { from, to }]) => from === time.from && to === time.to)?.[0] ?? 'during';
}

/** How the words became the date, whose days are known: empty when they say it in full. */
export function derivationOf(data: DateData, read: Interval | null, words: string): string {
  const days = data.words === undefined ? read : null;
  if (data.misfit !== undefined && days !== null) {
    return `${dated(days.from)} is a ${WEEKDAYS[weekdayOf(days.from)]}, not a ${data.misfit}`;
  }
  if (days === null) return openDerivation(data);
  const said = dayText(days, data);
  if (said.length === words.length && said.toLowerCase() === words.toLowerCase()) return '';
  return `${said}, ${article(data.granularity)}`;
}

function openDerivation({ words, granularity, start }: DateData): string {
  if (words === undefined) return '';
  if (granularity === 'fiscal-year' && start !== null)
    return 'a year that begins on another day in every country';
  return start === null ? 'no day to count from' : 'counts from a day that the sentence does not name';
}

function article(granularity: string): string {
  if (granularity === 'range') return 'a stretch of days';
  const name = granularity.includes('-') ? granularity.replaceAll('-', ' ') : granularity;
  return `${granularity === 'hour' ? 'an' : 'a'} ${name}`;
}
