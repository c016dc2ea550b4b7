import { halfAt, type Moment, oClock } from './half.js';
import { below100, type Numeral } from './numerals.js';
import { at, type Scan, skip, textAt } from './scan.js';

/** "half past seven", "quarter to six", "ten past 9", "20 minutes to noon". */
export function past(scan: Scan, index: number): Moment | null {
  const count = share(scan, skip(scan, index, 'a'));
  if (count === null || count.value < 1 || count.value > 59) return null;
  const unit = skip(scan, count.next, 'minutes minute min mins');
  const to = textAt(scan, unit) === 'to' && (unit > count.next || textAt(scan, unit - 1) === 'quarter');
  if (!to && textAt(scan, unit) !== 'past') return null;
  const hour = small(scan, unit + 1);
  if (hour === null || hour.value < 1 || hour.value > 12) return null;
  const half = halfAt(scan, hour.next);
  const next = half?.next ?? oClock(scan, hour.next) ?? hour.next;
  const minutes = hour.value * 60 + (to ? -count.value : count.value);
  return { minutes, exact: true, half: half?.half ?? null, next, weak: false, full: false };
}

function share(scan: Scan, index: number): Numeral | null {
  const text = textAt(scan, index);
  if (text === 'half' || text === 'quarter') return { value: text === 'half' ? 30 : 15, next: index + 1 };
  return small(scan, index);
}

function small(scan: Scan, index: number): Numeral | null {
  const { kind, start, end, value } = at(scan, index);
  if (kind !== 'number') return below100(scan, index);
  return end - start <= 2 ? { value, next: index + 1 } : null;
}

/** "seven p.m.", "seven o'clock", "five-thirty", "seven". */
export function spoken(scan: Scan, index: number): Moment | null {
  const hour = at(scan, index).word.cardinal;
  if (hour < 1 || hour > 12) return null;
  const minute = below100(scan, skip(scan, index + 1, '-'));
  if (minute !== null && minute.value >= 10 && minute.value < 60) {
    const after = skip(scan, minute.next, 'minutes');
    const half = halfAt(scan, after);
    return spokenAt(hour * 60 + minute.value, {
      exact: true,
      half: half?.half ?? null,
      next: half?.next ?? after,
    });
  }
  const half = halfAt(scan, index + 1);
  const next = half?.next ?? oClock(scan, index + 1);
  const told = { exact: false, half: half?.half ?? null, next: next ?? index + 1 };
  return { ...spokenAt(hour * 60, told), weak: next === null };
}

function spokenAt(minutes: number, told: Pick<Moment, 'exact' | 'half' | 'next'>): Moment {
  return { minutes, ...told, weak: told.half === null, full: false };
}
