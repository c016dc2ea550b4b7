import { civil, type DayNumber, dayNumber, two, weekdayOf } from '../calendar.js';
import { at, type Scan, skip, textAt } from './scan.js';
import { ABBREVIATIONS, fixed, NAMED, us, type Zone } from './zones.js';

export interface ZoneHit {
  readonly zone: Zone;
  readonly next: number;
}

/** The zone at a token: "GMT", "ET", "UTC+3", "local time", "(1200 GMT)" is not one. */
export function zoneAt(scan: Scan, index: number): ZoneHit | null {
  const open = textAt(scan, index) === '(' ? index + 1 : index;
  const hit = bareZone(scan, open);
  if (hit === null) return null;
  if (open === index) return hit;
  return textAt(scan, hit.next) === ')' ? { zone: hit.zone, next: hit.next + 1 } : null;
}

function bareZone(scan: Scan, index: number): ZoneHit | null {
  const token = at(scan, index);
  if (token.kind !== 'word' || (token.text === '' && !token.capital)) return null;
  const word = scan.text.slice(token.start, token.end).toLowerCase();
  const short = ABBREVIATIONS.get(word);
  if (
    short !== undefined &&
    (word.length > 2 || scan.text.slice(token.start, token.end) === word.toUpperCase())
  ) {
    if (word === 'gmt' || word === 'utc') return withOffset(scan, index + 1);
    return { zone: short, next: timeWord(scan, index + 1) };
  }
  if (word === 'greenwich') return { zone: fixed(0), next: timeWord(scan, skip(scan, index + 1, 'mean')) };
  if (
    word === 'new' &&
    /^(york|delhi)$/i.test(wordText(scan, index + 1)) &&
    textAt(scan, index + 2) === 'time'
  ) {
    return {
      zone: wordText(scan, index + 1).toLowerCase() === 'york' ? us(-300) : fixed(330),
      next: index + 3,
    };
  }
  const named = NAMED.get(word);
  const next = skip(scan, skip(scan, index + 1, 'european'), 'standard daylight summer mean');
  if (textAt(scan, next) !== 'time')
    return word === 'eastern' && named !== undefined && at(scan, index + 1).kind !== 'word'
      ? { zone: named, next: index + 1 }
      : null;
  if (named !== undefined) return { zone: named, next: next + 1 };
  return token.capital ? { zone: { kind: 'local' }, next: next + 1 } : null;
}

function wordText(scan: Scan, index: number): string {
  const token = at(scan, index);
  return scan.text.slice(token.start, token.end);
}

function timeWord(scan: Scan, index: number): number {
  return skip(scan, index, 'time');
}

/** "GMT+0900", "UTC+02:45", "GMT -08:45", "gmt-2:30". */
function withOffset(scan: Scan, index: number): ZoneHit {
  const sign = textAt(scan, index);
  const digits = at(scan, index + 1);
  if ((sign !== '+' && sign !== '-') || digits.kind !== 'number' || !digits.glued)
    return { zone: fixed(0), next: index };
  const size = digits.end - digits.start;
  const colon = textAt(scan, index + 2) === ':' && at(scan, index + 3).kind === 'number';
  if (size > 4 || size === 3) return { zone: fixed(0), next: index };
  const minutes = size === 4 ? digits.value % 100 : colon ? at(scan, index + 3).value : 0;
  const hours = size === 4 ? Math.floor(digits.value / 100) : digits.value;
  if (hours > 14 || minutes > 59) return { zone: fixed(0), next: index };
  return {
    zone: fixed((sign === '-' ? -1 : 1) * (hours * 60 + minutes)),
    next: colon && size < 4 ? index + 4 : index + 2,
  };
}

/** `UTC`, `+03:00` or `local`, on a day (for zones with summer time); null when the day decides and is not known. */
export function zoneName(zone: Zone, day: DayNumber | null): string | null {
  if (zone.kind === 'local') return 'local';
  if (zone.kind === 'fixed') return offsetName(zone.offset);
  if (day === null) return null;
  return offsetName(zone.winter + (isSummer(day, zone.rule) ? 60 : 0));
}

export function offsetName(offset: number): string {
  if (offset === 0) return 'UTC';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes east of Greenwich of a zone name; null for `local`. */
export function offsetOf(name: string): number | null {
  if (name === 'UTC') return 0;
  const parts = /^([+-])(\d\d):(\d\d)$/.exec(name);
  if (parts === null) return null;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3]));
}

/** Summer time since 2007 (America: second Sunday of March to first of November; Europe: last Sundays of March and October). */
function isSummer(day: DayNumber, rule: 'us' | 'eu'): boolean {
  const { year } = civil(day);
  const start = rule === 'us' ? sundayFrom(dayNumber(year, 3, 8)) : sundayFrom(dayNumber(year, 3, 25));
  const end = rule === 'us' ? sundayFrom(dayNumber(year, 11, 1)) : sundayFrom(dayNumber(year, 10, 25));
  return day >= start && day < end;
}

function sundayFrom(day: DayNumber): DayNumber {
  return day + ((7 - weekdayOf(day)) % 7);
}
