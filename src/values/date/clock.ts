import type { DayTime } from './data.js';
import { below100 } from './numerals.js';
import { PARTS } from './parts.js';
import { at, has, is, type Scan, skip, textAt } from './scan.js';
import { type Zone, zoneAt } from './zone.js';

/** A time of day as read. */
export interface Clock {
  readonly time: DayTime;
  readonly grain: 'minute' | 'hour' | 'part-of-day';
  readonly zone: Zone | null;
  readonly next: number;
  /** A bare hour ("at 8"): a time only beside a day. */
  readonly weak?: true;
}

interface Moment {
  readonly minutes: number;
  readonly exact: boolean;
  /** a.m., p.m., or not said. */
  readonly half: 'am' | 'pm' | null;
  readonly next: number;
  readonly weak: boolean;
  /** In 24 hours, beyond doubt: "14:30", "0737 GMT". */
  readonly full: boolean;
}

/** A clock time or a stretch between two: "7:37 a.m. local time", "0737 GMT", "noon", "from 3 to 5pm". */
export function clock(scan: Scan, index: number): Clock | null {
  const start = skip(scan, index, 'from between');
  const first = moment(scan, start);
  if (first === null) return null;
  const second = secondMoment(scan, first, start !== index);
  if (second === null) return start === index ? withZone(scan, single(scan, first)) : null;
  return withZone(scan, stretch(first, second));
}

function single(scan: Scan, first: Moment): Clock {
  const part = inPart(scan, first.next, first.minutes);
  const half = first.half ?? part?.half ?? null;
  const minutes = onHalf(first.minutes, half);
  const weak = first.weak && part === null;
  const clockTime: Clock = {
    time: { from: minutes, to: minutes },
    grain: first.exact ? 'minute' : 'hour',
    zone: null,
    next: part?.next ?? first.next,
  };
  return weak ? { ...clockTime, weak: true } : clockTime;
}

/** "in the morning", "at night" after an hour. */
function inPart(scan: Scan, index: number, minutes: number): { half: 'am' | 'pm'; next: number } | null {
  const joint = is(scan, index, 'in')
    ? skip(scan, skip(scan, index + 1, 'the'), 'early late')
    : is(scan, index, 'at')
      ? index + 1
      : skip(scan, index, 'early late');
  const { part, plural } = at(scan, joint).word;
  if (part === null || plural || part === 'noon' || part === 'midnight') return null;
  if (joint === index && part === 'night') return null;
  const small = part === 'night' && minutes < 360;
  return { half: part === 'morning' || part === 'dawn' || small ? 'am' : 'pm', next: joint + 1 };
}

function onHalf(minutes: number, half: 'am' | 'pm' | null): number {
  if (half === 'pm' && minutes < 720) return minutes + 720;
  return half === 'am' && minutes >= 720 && minutes < 780 ? minutes - 720 : minutes;
}

function secondMoment(scan: Scan, first: Moment, framed: boolean): Moment | null {
  const joint = is(
    scan,
    first.next,
    framed ? 'to until till through and - thru' : 'to until till through - thru',
  )
    ? first.next + 1
    : -1;
  if (joint < 0) return null;
  const second = moment(scan, joint);
  if (second === null || at(scan, second.next).word.month > 0) return null;
  return first.weak &&
    second.weak &&
    !framed &&
    second.half === null &&
    inPart(scan, second.next, second.minutes) === null
    ? null
    : withPart(scan, second);
}

function withPart(scan: Scan, second: Moment): Moment {
  const part = second.half === null ? inPart(scan, second.next, second.minutes) : null;
  return part === null ? second : { ...second, half: part.half, next: part.next, weak: false };
}

/** The first hour takes the half of the second where it then comes before it: "5 to 6pm", "11 to 3pm" starts at 11 a.m. */
function stretch(first: Moment, second: Moment): Clock {
  const to = onHalf(
    second.minutes,
    second.half ??
      (first.half === 'pm' && second.minutes < 720 && second.minutes > first.minutes % 720 ? 'pm' : null),
  );
  let from = onHalf(first.minutes, first.half);
  if (first.half === null && !first.full && second.half !== null && onHalf(first.minutes, second.half) < to)
    from = onHalf(first.minutes, second.half);
  const late =
    to < from
      ? to + (second.half === null && !first.full && !second.full && to + 720 > from ? 720 : 1440)
      : to;
  const weak = first.weak && second.weak;
  const found: Clock = {
    time: { from, to: late },
    grain: first.exact || second.exact ? 'minute' : 'hour',
    zone: null,
    next: second.next,
  };
  return weak ? { ...found, weak: true } : found;
}

function withZone(scan: Scan, found: Clock): Clock {
  const zone = zoneAt(scan, found.next);
  const zoned: Clock = zone === null ? found : { ...found, zone: zone.zone, next: zone.next };
  if (zone !== null && zoned.weak) {
    const { weak, ...strong } = zoned;
    return equivalent(scan, weak ? strong : zoned);
  }
  return equivalent(scan, zoned);
}

/** "2 p.m. ET (1800 GMT)", "0600 local time (0300 GMT)": the same moment once more; the zone that is known counts. */
function equivalent(scan: Scan, found: Clock): Clock {
  if (textAt(scan, found.next) !== '(' || found.time.from !== found.time.to) return found;
  const other = moment(scan, found.next + 1);
  if (other === null) return found;
  const zone = zoneAt(scan, other.next);
  if (zone === null || textAt(scan, zone.next) !== ')') return found;
  const next = zone.next + 1;
  if (found.zone !== null && found.zone.kind !== 'local') return { ...found, next };
  if (zone.zone.kind !== 'fixed') return { ...found, next };
  const minutes = onHalf(other.minutes, other.half);
  const offset = nearestOffset(found.time.from - minutes + zone.zone.offset);
  return { ...found, zone: { kind: 'fixed', offset }, next };
}

/** An offset between -12 and +14 hours. */
function nearestOffset(offset: number): number {
  if (offset > 840) return offset - 1440;
  return offset < -720 ? offset + 1440 : offset;
}

/** One moment: figures, words, noon and midnight. */
function moment(scan: Scan, index: number): Moment | null {
  return figures(scan, index) ?? past(scan, index) ?? spoken(scan, index) ?? named(scan, index);
}

function named(scan: Scan, index: number): Moment | null {
  const start = at(scan, index).value === 12 ? index + 1 : index;
  const { part } = at(scan, start).word;
  if (part !== 'noon' && part !== 'midnight')
    return textAt(scan, start) === 'noonish' ? { ...NOON, next: start + 1 } : null;
  return { ...NOON, minutes: PARTS[part].from, next: start + 1 };
}

const NOON: Moment = { minutes: 720, exact: false, half: null, next: 0, weak: false, full: true };

/** "7:37", "20:32:13", "7.37pm", "3pm", "0737 GMT", "1500 hours", "16h30", "at 8". */
function figures(scan: Scan, index: number): Moment | null {
  const token = at(scan, index);
  if (token.kind !== 'number' || !free(scan, index)) return null;
  const size = token.end - token.start;
  if (size === 4) return military(scan, index);
  if (size > 2) return size === 3 ? compactHalf(scan, index) : null;
  const minutes = minutesAfter(scan, index);
  if (minutes === null) return wholeHour(scan, index);
  const half = halfAt(scan, minutes.next);
  if (minutes.dotted && half === null && !dottedFits(scan, index, minutes.next)) return null;
  const total = token.value * 60 + minutes.value;
  if (
    token.value > 24 ||
    minutes.value > 59 ||
    total > 1440 ||
    (half !== null && (token.value > 12 || token.value === 0))
  )
    return null;
  if (minutes.size === 1) return null;
  return {
    minutes: total,
    exact: true,
    half: half?.half ?? null,
    next: half?.next ?? minutes.next,
    weak: false,
    full: token.value > 12 || token.value === 0 || (size === 2 && token.value < 10),
  };
}

function free(scan: Scan, index: number): boolean {
  const token = at(scan, index);
  const before = at(scan, index - 1);
  if (before.text !== '' && '$£€¥'.includes(before.text)) return false;
  if (!token.glued) return true;
  if (before.kind === 'word') return before.text === 't';
  if (has('~ _ = & # % @ \\', before.text)) return false;
  return (
    !(
      before.glued &&
      ':.,/'.includes(before.text) &&
      at(scan, index - 2).kind === 'number' &&
      at(scan, index - 3).text === before.text &&
      before.text === '.'
    ) &&
    !(
      before.text === '.' &&
      at(scan, index - 2).kind === 'number' &&
      before.glued &&
      !at(scan, index - 2).glued
    )
  );
}

function minutesAfter(
  scan: Scan,
  index: number,
): { value: number; next: number; dotted: boolean; size: number } | null {
  const mark = at(scan, index + 1);
  const minutes = at(scan, index + 2);
  const hour = mark.text === 'h' && mark.glued;
  if (
    (mark.text !== ':' && mark.text !== '.' && !hour) ||
    !mark.glued ||
    minutes.kind !== 'number' ||
    !minutes.glued
  )
    return null;
  const size = minutes.end - minutes.start;
  if (size > 2) return null;
  let next = index + 3;
  if (
    mark.text === ':' &&
    textAt(scan, next) === ':' &&
    at(scan, next + 1).kind === 'number' &&
    at(scan, next + 1).glued
  ) {
    next += 2;
    if (
      textAt(scan, next) === '.' &&
      at(scan, next).glued &&
      at(scan, next + 1).kind === 'number' &&
      at(scan, next + 1).glued
    )
      next += 2;
  }
  return { value: minutes.value, next, dotted: mark.text === '.', size };
}

/** "at 12.30", and nothing measured after it. */
function dottedFits(scan: Scan, index: number, next: number): boolean {
  if (!is(scan, index - 1, 'at')) return zoneAt(scan, next) !== null;
  const after = at(scan, next);
  if (after.kind === 'end') return true;
  if (after.kind === 'word')
    return is(scan, next, 'on local in this') || after.word.weekday >= 0 || zoneAt(scan, next) !== null;
  return has('. , ; ) ?', after.text) && !at(scan, next + 1).glued;
}

function wholeHour(scan: Scan, index: number): Moment | null {
  const token = at(scan, index);
  const half = halfAt(scan, index + 1);
  if (half !== null) {
    if (token.value < 1 || token.value > 12) return null;
    return {
      minutes: token.value * 60,
      exact: false,
      half: half.half,
      next: half.next,
      weak: false,
      full: false,
    };
  }
  const oclock = oClock(scan, index + 1);
  const hourMark = textAt(scan, index + 1) === 'h' && at(scan, index + 1).glued && is(scan, index - 1, 'at');
  const next = oclock ?? (hourMark ? index + 2 : index + 1);
  if (token.value > 24) return null;
  const weak = oclock === null && !hourMark;
  if (
    weak &&
    ((at(scan, index + 1).glued && at(scan, index + 1).kind !== 'mark') ||
      textAt(scan, index + 1) === '%' ||
      (token.value > 12 && zoneAt(scan, index + 1) === null))
  )
    return null;
  if (
    weak &&
    at(scan, index + 1).glued &&
    has('. , : /', textAt(scan, index + 1)) &&
    at(scan, index + 2).kind === 'number' &&
    at(scan, index + 2).glued
  )
    return null;
  if (oclock !== null && (token.value < 1 || token.value > 12)) return null;
  return { minutes: token.value * 60, exact: false, half: null, next, weak, full: token.value > 12 };
}

/** "1140 a.m.", "0737 GMT", "1500 hours", "0730-0930". */
function military(scan: Scan, index: number): Moment | null {
  const token = at(scan, index);
  const hours = Math.floor(token.value / 100);
  const minutes = token.value % 100;
  if (hours > 24 || minutes > 59) return null;
  const half = halfAt(scan, index + 1);
  const total = hours * 60 + minutes;
  if (half !== null)
    return hours >= 1 && hours <= 12
      ? { minutes: total, exact: true, half: half.half, next: half.next, weak: false, full: false }
      : null;
  if (textAt(scan, index + 1) === 'hours' || textAt(scan, index + 1) === 'hrs')
    return { minutes: total, exact: true, half: null, next: index + 2, weak: false, full: true };
  return zoneAt(scan, index + 1) === null
    ? null
    : { minutes: total, exact: true, half: null, next: index + 1, weak: false, full: true };
}

/** "730am". */
function compactHalf(scan: Scan, index: number): Moment | null {
  const { value } = at(scan, index);
  const half = halfAt(scan, index + 1);
  if (half === null || value < 100 || value % 100 > 59) return null;
  return {
    minutes: Math.floor(value / 100) * 60 + (value % 100),
    exact: true,
    half: half.half,
    next: half.next,
    weak: false,
    full: false,
  };
}

/** "am", "p.m.", "a. m.", "9a", "p . m ." and the index after it; a full stop after it belongs to it. */
function halfAt(scan: Scan, index: number): { half: 'am' | 'pm'; next: number } | null {
  const start =
    textAt(scan, index) === '.' && at(scan, index).glued && at(scan, index + 1).glued ? index + 1 : index;
  const token = at(scan, start);
  if (
    (token.text === 'am' || token.text === 'pm') &&
    !(at(scan, start + 1).glued && at(scan, start + 1).kind !== 'mark')
  ) {
    return {
      half: token.text,
      next:
        textAt(scan, start + 1) === '.' &&
        at(scan, start + 2).kind !== 'end' &&
        !at(scan, start + 2).capital &&
        at(scan, start + 1).glued
          ? start + 2
          : start + 1,
    };
  }
  if (token.text !== 'a' && token.text !== 'p') return null;
  const half = token.text === 'a' ? 'am' : 'pm';
  const stop = skip(scan, start + 1, '.');
  if (textAt(scan, stop) === 'm')
    return { half, next: stop > start + 1 ? skip(scan, stop + 1, '.') : stop + 1 };
  return (token.glued && at(scan, start + 1).kind !== 'number' && !at(scan, start + 1).glued) ||
    (token.glued && at(scan, start + 1).kind === 'mark' && textAt(scan, start + 1) !== "'")
    ? { half, next: start + 1 }
    : null;
}

/** "o'clock", "oclock", "o clock". */
function oClock(scan: Scan, index: number): number | null {
  if (textAt(scan, index) === 'oclock') return index + 1;
  if (textAt(scan, index) !== 'o') return null;
  const clockIndex = skip(scan, index + 1, "'");
  return textAt(scan, clockIndex) === 'clock' ? clockIndex + 1 : null;
}

/** "half past seven", "quarter to six", "ten past 9", "20 minutes to noon". */
function past(scan: Scan, index: number): Moment | null {
  const start = skip(scan, index, 'a');
  const text = textAt(scan, start);
  const count = text === 'half' ? 30 : text === 'quarter' ? 15 : (small(scan, start)?.value ?? -1);
  if (count < 1 || count > 59) return null;
  const after = text === 'half' || text === 'quarter' ? start + 1 : small(scan, start)!.next;
  const unit = skip(scan, after, 'minutes minute min mins');
  const to = textAt(scan, unit) === 'to' && (unit > after || text === 'quarter');
  if (!to && textAt(scan, unit) !== 'past') return null;
  const hour = small(scan, unit + 1);
  if (hour === null || hour.value < 1 || hour.value > 12) return null;
  const minutes = hour.value * 60 + (to ? -count : count);
  const half = halfAt(scan, hour.next);
  return {
    minutes,
    exact: true,
    half: half?.half ?? null,
    next: half?.next ?? oClock(scan, hour.next) ?? hour.next,
    weak: false,
    full: false,
  };
}

function small(scan: Scan, index: number): { value: number; next: number } | null {
  const token = at(scan, index);
  if (token.kind === 'number')
    return token.end - token.start <= 2 ? { value: token.value, next: index + 1 } : null;
  return below100(scan, index);
}

/** "seven p.m.", "seven o'clock", "five-thirty", "seven". */
function spoken(scan: Scan, index: number): Moment | null {
  const hour = at(scan, index).word.cardinal;
  if (hour < 1 || hour > 12) return null;
  const minute = below100(scan, skip(scan, index + 1, '-'));
  const exact = minute !== null && minute.value >= 10 && minute.value < 60;
  const after = exact ? skip(scan, minute.next, 'minutes') : index + 1;
  const half = halfAt(scan, after);
  const oclock = half === null && !exact ? oClock(scan, after) : null;
  const minutes = hour * 60 + (exact ? minute.value : 0);
  return {
    minutes,
    exact,
    half: half?.half ?? null,
    next: half?.next ?? oclock ?? after,
    weak: half === null && oclock === null,
    full: false,
  };
}
