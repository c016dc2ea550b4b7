import { PARTS } from './parts.js';
import type { Point } from './point.js';
import { fixedPoint } from './reading.js';
import { at, has, type Scan, skip, textAt } from './scan.js';

/** "today", "yesterday evening", "tonight", "the day before yesterday". */
export function dayWord(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const off = dayOff(textAt(scan, start));
  if (off !== null && start === index && titled(scan, index))
    return { next: index + 1, grain: 'day', nothing: true };
  if (off !== null && start === index) return today(scan, index + 1, off, textAt(scan, index) === 'tonight');
  if (textAt(scan, start) !== 'day') return null;
  const near = dayOff(textAt(scan, start + 2));
  if (near === null || near === 0) return null;
  const before = textAt(scan, start + 1) === 'before';
  return before || textAt(scan, start + 1) === 'after'
    ? today(scan, start + 3, near + (before ? -1 : 1), false)
    : null;
}

/** "USA Today", "the “Today” show". */
function titled(scan: Scan, index: number): boolean {
  if (textAt(scan, index) !== 'today' || !at(scan, index).capital) return false;
  const before = at(scan, index - 1);
  return (
    (before.kind === 'word' && before.capital) ||
    (has('“ "', before.text) && has('” "', textAt(scan, index + 1)))
  );
}

function dayOff(text: string): number | null {
  if (text === 'today' || text === 'tonight') return 0;
  if (text === 'yesterday') return -1;
  return text === 'tomorrow' ? 1 : null;
}

function today(scan: Scan, next: number, off: number, night: boolean): Point {
  const day = scan.asOf === null ? null : { from: scan.asOf + off, to: scan.asOf + off };
  const point = fixedPoint(next, 'day', day);
  return night ? { ...point, grain: 'part-of-day', time: PARTS.night } : point;
}
