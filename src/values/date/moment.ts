import { type Half, halfAt, type Moment, oClock } from './half.js';
import { PARTS } from './parts.js';
import { at, has, is, type Scan, textAt, touchingDigits } from './scan.js';
import { past, spoken } from './spoken.js';
import { zoneAt } from './zone.js';

/** One moment: in figures, in words, noon or midnight. */
export function moment(scan: Scan, index: number): Moment | null {
  return figures(scan, index) ?? past(scan, index) ?? spoken(scan, index) ?? named(scan, index);
}

/** "noon", "12 noon", "midnight". */
function named(scan: Scan, index: number): Moment | null {
  const start = at(scan, index).value === 12 ? index + 1 : index;
  const next = start + 1;
  if (textAt(scan, start) === 'noonish') return wholeHour(PARTS.noon.from, next);
  const { part } = at(scan, start).word;
  return part === 'noon' || part === 'midnight' ? wholeHour(PARTS[part].from, next) : null;
}

function wholeHour(minutes: number, next: number): Moment {
  return { minutes, exact: false, half: null, next, weak: false, full: true };
}

/** Hours and minutes, with "a.m." or "p.m." behind them if any. `full`: of 24 hours, beyond doubt. */
function toTheMinute(
  minutes: number,
  next: number,
  { half, full }: { half: Half | null; full: boolean },
): Moment {
  return { minutes, exact: true, half: half?.half ?? null, next: half?.next ?? next, weak: false, full };
}

/** "7:37", "20:32:13", "7.37pm", "3pm", "0737 GMT", "1500 hours", "16h30", "at 8". */
function figures(scan: Scan, index: number): Moment | null {
  const { kind, start, end } = at(scan, index);
  if (kind !== 'number' || !standsFree(scan, index)) return null;
  const size = end - start;
  if (size === 4) return fourDigits(scan, index);
  if (size === 3) return threeDigits(scan, index);
  if (size > 2) return null;
  const minutes = minutesBehind(scan, index);
  return minutes === null ? hourAlone(scan, index) : hoursAndMinutes(scan, index, minutes);
}

/** No part of a longer number, a sum, an address or a code. */
function standsFree(scan: Scan, index: number): boolean {
  const before = at(scan, index - 1);
  if (has('$ £ € ¥', before.text)) return false;
  if (!at(scan, index).glued) return true;
  if (before.kind === 'word') return before.text === 't';
  if (has('~ _ = & # % @ \\', before.text)) return false;
  if (before.text !== '.' || !before.glued || at(scan, index - 2).kind !== 'number') return true;
  return at(scan, index - 2).glued && textAt(scan, index - 3) !== '.';
}

interface Minutes {
  readonly value: number;
  readonly size: number;
  readonly next: number;
  readonly dotted: boolean;
}

/** ":37", ".37", "h30" behind an hour, with seconds if any. */
function minutesBehind(scan: Scan, index: number): Minutes | null {
  const mark = at(scan, index + 1);
  const { value, start, end } = at(scan, index + 2);
  if (!mark.glued || !has(': . h', mark.text) || !touchingDigits(scan, index + 2) || end - start > 2)
    return null;
  const seconds = mark.text === ':' ? behindMark(scan, index + 3, ':') : index + 3;
  const next = seconds > index + 3 ? behindMark(scan, seconds, '.') : seconds;
  return { value, size: end - start, next, dotted: mark.text === '.' };
}

/** After a mark and digits that touch it, or the same index. */
function behindMark(scan: Scan, index: number, mark: string): number {
  const found = textAt(scan, index) === mark && at(scan, index).glued && touchingDigits(scan, index + 1);
  return found ? index + 2 : index;
}

function hoursAndMinutes(scan: Scan, index: number, { value, size, next, dotted }: Minutes): Moment | null {
  const { value: hour, start, end } = at(scan, index);
  const half = halfAt(scan, next);
  if (size === 1 || value > 59 || hour * 60 + value > 1440) return null;
  if (half === null ? dotted && !dottedFits(scan, index, next) : !takesHalf(hour, half)) return null;
  const full = hour > 12 || hour === 0 || (end - start === 2 && hour < 10);
  return toTheMinute(hour * 60 + value, next, { half, full });
}

/** "5:06 pm", and "17:06 pm", which says it twice. */
const takesHalf = (hour: number, { half }: Half): boolean => hour >= 1 && (hour <= 12 || half === 'pm');

/** "at 12.30", and nothing measured after it; "12.30 GMT". */
function dottedFits(scan: Scan, index: number, next: number): boolean {
  if (zoneAt(scan, next) !== null) return true;
  if (!is(scan, index - 1, 'at')) return false;
  const after = at(scan, next);
  if (after.kind === 'end') return true;
  if (after.kind === 'word') return is(scan, next, 'on local in this') || after.word.weekday >= 0;
  return has('. , ; ) ?', after.text) && !at(scan, next + 1).glued;
}

/** "3pm", "10 o'clock", "at 16h", and a bare hour, which is a time only beside a day. */
function hourAlone(scan: Scan, index: number): Moment | null {
  const { value: hour } = at(scan, index);
  const half = halfAt(scan, index + 1);
  const next = half?.next ?? oClock(scan, index + 1);
  if (next !== null)
    return hour < 1 || hour > 12
      ? null
      : { ...wholeHour(hour * 60, next), half: half?.half ?? null, full: false };
  if (hour > 24) return null;
  const full = hour > 12;
  const after = at(scan, index + 1);
  if (after.text === 'h' && after.glued && is(scan, index - 1, 'at'))
    return { ...wholeHour(hour * 60, index + 2), full };
  if (full && zoneAt(scan, index + 1) === null) return null;
  if (after.text === '%' || (after.glued && (after.kind !== 'mark' || isDecimal(scan, index + 1))))
    return null;
  return { ...wholeHour(hour * 60, index + 1), weak: true, full };
}

function isDecimal(scan: Scan, index: number): boolean {
  return has('. , : /', textAt(scan, index)) && touchingDigits(scan, index + 1);
}

/** "1140 a.m.", "0737 GMT", "1500 hours". */
function fourDigits(scan: Scan, index: number): Moment | null {
  const { value } = at(scan, index);
  const hour = Math.floor(value / 100);
  const minutes = hour * 60 + (value % 100);
  const half = halfAt(scan, index + 1);
  if (value % 100 > 59 || minutes > 1440) return null;
  if (half !== null)
    return hour < 1 || hour > 12 ? null : toTheMinute(minutes, index + 1, { half, full: false });
  if (is(scan, index + 1, 'hours hrs')) return toTheMinute(minutes, index + 2, { half, full: true });
  return zoneAt(scan, index + 1) === null ? null : toTheMinute(minutes, index + 1, { half, full: true });
}

/** "730am". */
function threeDigits(scan: Scan, index: number): Moment | null {
  const { value } = at(scan, index);
  const half = halfAt(scan, index + 1);
  if (half === null || value < 100 || value % 100 > 59) return null;
  return toTheMinute(Math.floor(value / 100) * 60 + (value % 100), index + 1, { half, full: false });
}
