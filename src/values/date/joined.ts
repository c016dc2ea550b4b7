import type { Read } from './build.js';
import type { Range } from './ends.js';
import type { Days, Point } from './point.js';

/** A stretch as one reading: its days, and the clock times of its ends. */
export function joined({ next, first, second }: Range, days: Days | null): Read {
  const point: Point = { next, grain: 'range' };
  if (first.approx === true || second.approx === true) point.approx = true;
  if (first.time === undefined && second.time === undefined) return { point, days, next };
  point.time = { from: first.time?.from ?? 0, to: second.time?.to ?? 1440 };
  const zone = second.zone ?? first.zone;
  if (zone !== undefined) point.zone = zone;
  const grain = second.time === undefined ? first.grain : second.grain;
  point.grain = grain === 'part-of-day' || first.grain === 'minute' ? 'minute' : grain;
  return overDays({ point, days, next });
}

/** A stretch of clock times over several days is told in days and minutes; within a day its end may pass midnight. */
function overDays(read: Read): Read {
  const { point, days } = read;
  if (point.time === undefined || days === null) return read;
  const { from, to } = point.time;
  if (days.from === days.to)
    return { ...read, point: { ...point, time: { from, to: to < from ? to + 1440 : to } } };
  const on = to > 1440 ? 1 : 0;
  const time = { from, to: to - 1440 * on };
  return { ...read, point: { ...point, grain: 'minute', time }, days: { ...days, to: days.to + on } };
}
