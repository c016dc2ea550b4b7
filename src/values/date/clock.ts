import type { DayTime } from './data.js';
import type { Half, Moment } from './half.js';
import { moment } from './moment.js';
import { at, is, type Scan, skip, textAt } from './scan.js';
import { zoneAt } from './zone.js';
import type { Zone } from './zones.js';

/** A time of day as read. */
export interface Clock {
  readonly time: DayTime;
  readonly grain: 'minute' | 'hour' | 'part-of-day';
  readonly zone: Zone | null;
  readonly next: number;
  /** A bare hour ("at 8"): a time only beside a day. */
  readonly weak?: true;
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
  const told = withPart(scan, first);
  const minutes = onHalf(told.minutes, told.half);
  return clockOf({ from: minutes, to: minutes }, [told]);
}

/** As exact as the more exact of its moments, weak when all of them are. */
function clockOf(time: DayTime, moments: readonly Moment[]): Clock {
  const grain = moments.some(({ exact }) => exact) ? 'minute' : 'hour';
  const found: Clock = { time, grain, zone: null, next: moments.at(-1)!.next };
  return moments.every(({ weak }) => weak) ? { ...found, weak: true } : found;
}

/** "in the morning", "at night" behind a moment: the half of the day, where it is not said. */
function withPart(scan: Scan, moment: Moment): Moment {
  const part = partBehind(scan, moment);
  return part === null ? moment : { ...moment, ...part, half: moment.half ?? part.half, weak: false };
}

function partBehind(scan: Scan, { next: index, minutes }: Moment): Half | null {
  const inThe = is(scan, index, 'in') ? skip(scan, index + 1, 'the') : index;
  const joint = is(scan, index, 'at') ? index + 1 : skip(scan, inThe, 'early late');
  const { part, plural } = at(scan, joint).word;
  if (part === null || plural || part === 'noon' || part === 'midnight') return null;
  if (joint === index && part === 'night') return null;
  const early = part === 'morning' || part === 'dawn' || (part === 'night' && minutes < 360);
  return { half: early ? 'am' : 'pm', next: joint + 1 };
}

function onHalf(minutes: number, half: 'am' | 'pm' | null): number {
  if (half === 'pm' && minutes < 720) return minutes + 720;
  return half === 'am' && minutes >= 720 && minutes < 780 ? minutes - 720 : minutes;
}

/** The other end of a stretch; two bare hours make none, unless "from" or a part of the day says that they are times. */
function secondMoment(scan: Scan, first: Moment, framed: boolean): Moment | null {
  const joined =
    is(scan, first.next, 'to until till through thru -') || (framed && is(scan, first.next, 'and'));
  const bare = joined ? moment(scan, first.next + 1) : null;
  if (bare === null || at(scan, bare.next).word.month > 0) return null;
  const second = withPart(scan, bare);
  return first.weak && second.weak && !framed && second.half === null ? null : second;
}

/** The first hour takes the half of the second where it then comes before it: "5 to 6pm", "11 to 3pm" starts at 11 a.m. */
function stretch(first: Moment, second: Moment): Clock {
  const sameHalf = first.half === 'pm' && second.minutes < 720 && second.minutes > first.minutes % 720;
  const to = onHalf(second.minutes, second.half ?? (sameHalf ? 'pm' : null));
  const shared = first.half === null && !first.full ? onHalf(first.minutes, second.half) : to;
  const from = shared < to ? shared : onHalf(first.minutes, first.half);
  return clockOf({ from, to: to < from ? later(from, to, first, second) : to }, [first, second]);
}

/** An end that comes before the start is in the afternoon where that is open, else on the next day. */
function later(from: number, to: number, first: Moment, second: Moment): number {
  const open = second.half === null && !first.full && !second.full;
  return open && to + 720 > from ? to + 720 : to + 1440;
}

function withZone(scan: Scan, found: Clock): Clock {
  const zone = zoneAt(scan, found.next);
  if (zone === null) return equivalent(scan, found);
  const { time, grain } = found;
  return equivalent(scan, { time, grain, zone: zone.zone, next: zone.next });
}

/** "2 p.m. ET (1800 GMT)", "0600 local time (0300 GMT)": the same moment once more; the zone that is known counts. */
function equivalent(scan: Scan, found: Clock): Clock {
  if (textAt(scan, found.next) !== '(' || found.time.from !== found.time.to) return found;
  const other = moment(scan, found.next + 1);
  if (other === null) return found;
  const zone = zoneAt(scan, other.next);
  if (zone === null) return found;
  const close = at(scan, zone.next).word.weekday >= 0 ? zone.next + 1 : zone.next;
  if (textAt(scan, close) !== ')') return found;
  const next = close + 1;
  if (found.zone?.kind === 'fixed' || zone.zone.kind !== 'fixed') return { ...found, next };
  const minutes = onHalf(other.minutes, other.half);
  const offset = nearestOffset(found.time.from - minutes + zone.zone.offset);
  return { ...found, zone: { kind: 'fixed', offset, fromGloss: true }, next };
}

/** An offset between -12 and +14 hours. */
function nearestOffset(offset: number): number {
  if (offset > 840) return offset - 1440;
  return offset < -720 ? offset + 1440 : offset;
}
