import { civil, type DayNumber, dayNumber, two, weekdayOf } from '../calendar.js';
import { at, type Scan, skip, textAt } from './scan.js';

/** A time zone as printed: a fixed offset in minutes, one that changes with the season, or "local time" of no known place. */
export type Zone =
  | { readonly kind: 'fixed'; readonly offset: number }
  | { readonly kind: 'seasonal'; readonly winter: number; readonly rule: 'us' | 'eu' }
  | { readonly kind: 'local' };

const fixed = (offset: number): Zone => ({ kind: 'fixed', offset });
const us = (winter: number): Zone => ({ kind: 'seasonal', winter, rule: 'us' });
const eu = (winter: number): Zone => ({ kind: 'seasonal', winter, rule: 'eu' });

/** Abbreviations. CST and IST are read as America's and India's, as agencies use them. */
const ABBREVIATIONS = new Map<string, Zone>([
  ['gmt', fixed(0)],
  ['utc', fixed(0)],
  ['z', fixed(0)],
  ['bst', fixed(60)],
  ['cet', eu(60)],
  ['cest', fixed(120)],
  ['eet', eu(120)],
  ['eest', fixed(180)],
  ['msk', fixed(180)],
  ['est', fixed(-300)],
  ['edt', fixed(-240)],
  ['et', us(-300)],
  ['cst', fixed(-360)],
  ['cdt', fixed(-300)],
  ['ct', us(-360)],
  ['mst', fixed(-420)],
  ['mdt', fixed(-360)],
  ['mt', us(-420)],
  ['pst', fixed(-480)],
  ['pdt', fixed(-420)],
  ['pt', us(-480)],
  ['ist', fixed(330)],
  ['pkt', fixed(300)],
  ['jst', fixed(540)],
  ['kst', fixed(540)],
  ['hkt', fixed(480)],
  ['sgt', fixed(480)],
  ['get', fixed(240)],
]);

/** "Moscow time", "Eastern Time". */
const NAMED = new Map<string, Zone>([
  ['eastern', us(-300)],
  ['central', us(-360)],
  ['mountain', us(-420)],
  ['pacific', us(-480)],
  ['local', { kind: 'local' }],
  ['moscow', fixed(180)],
  ['damascus', fixed(180)],
  ['syrian', fixed(180)],
  ['syria', fixed(180)],
  ['istanbul', fixed(180)],
  ['ankara', fixed(180)],
  ['turkish', fixed(180)],
  ['baghdad', fixed(180)],
  ['riyadh', fixed(180)],
  ['saudi', fixed(180)],
  ['doha', fixed(180)],
  ['minsk', fixed(180)],
  ['nairobi', fixed(180)],
  ['tehran', fixed(210)],
  ['iranian', fixed(210)],
  ['iran', fixed(210)],
  ['dubai', fixed(240)],
  ['baku', fixed(240)],
  ['tbilisi', fixed(240)],
  ['yerevan', fixed(240)],
  ['kabul', fixed(270)],
  ['islamabad', fixed(300)],
  ['karachi', fixed(300)],
  ['tashkent', fixed(300)],
  ['delhi', fixed(330)],
  ['indian', fixed(330)],
  ['kathmandu', fixed(345)],
  ['dhaka', fixed(360)],
  ['bangkok', fixed(420)],
  ['hanoi', fixed(420)],
  ['jakarta', fixed(420)],
  ['beijing', fixed(480)],
  ['china', fixed(480)],
  ['taipei', fixed(480)],
  ['manila', fixed(480)],
  ['singapore', fixed(480)],
  ['tokyo', fixed(540)],
  ['japan', fixed(540)],
  ['seoul', fixed(540)],
  ['pyongyang', fixed(540)],
  ['london', eu(0)],
  ['paris', eu(60)],
  ['berlin', eu(60)],
  ['brussels', eu(60)],
  ['rome', eu(60)],
  ['madrid', eu(60)],
  ['vienna', eu(60)],
  ['warsaw', eu(60)],
  ['kyiv', eu(120)],
  ['kiev', eu(120)],
  ['athens', eu(120)],
  ['helsinki', eu(120)],
  ['washington', us(-300)],
]);

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
  if (token.kind !== 'word') return null;
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
