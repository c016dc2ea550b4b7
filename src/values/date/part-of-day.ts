import type { DayTime } from './data.js';
import { calendarPoint } from './grammar.js';
import { dayOverMidnight, overMidnight } from './over-midnight.js';
import { DAY_EDGES, EARLY_HOURS, narrowed, partOf } from './parts.js';
import type { Point } from './point.js';
import { at, is, type Scan, skip, textAt } from './scan.js';

interface PartHit {
  readonly time: DayTime;
  readonly next: number;
}

/** "evening", "in the morning", "early morning", "night". */
export function partBehind(scan: Scan, index: number): PartHit | null {
  const comma = textAt(scan, index) === ',' && is(scan, index + 1, 'in') ? index + 1 : index;
  const framed = is(scan, comma, 'in at during') ? skip(scan, comma + 1, 'the') : comma;
  const early = is(scan, framed, 'early late mid') ? framed + 1 : framed;
  const hyphen = skip(scan, early, '-');
  const { part, plural } = at(scan, hyphen).word;
  if (part === null || plural || part === 'noon' || part === 'midnight') return null;
  return { time: narrowed(part, early > framed ? textAt(scan, framed) : ''), next: hyphen + 1 };
}

/** "early Tuesday", "late on Monday", "the night of 7 December", "the early hours of Sunday", "overnight Monday". */
export function partOfDay(scan: Scan, index: number): Point | null {
  const start = skip(scan, index, 'the');
  const hit = leadingPart(scan, start);
  if (hit === null) return null;
  const day = nightOrDay(scan, hit);
  if (day === null || day.grain !== 'day' || day.nothing === true) return null;
  const behind = partBehind(scan, day.next);
  const time = behind === null ? hit.time : narrowed(partOf(behind.time), textAt(scan, start));
  return { ...day, grain: 'part-of-day', time, next: behind?.next ?? day.next };
}

/** The day that a part is of; a night may be given two. */
function nightOrDay(scan: Scan, { time, next }: PartHit): Point | null {
  if (time.to <= 1440) return calendarPoint(scan, next);
  const day = dayOverMidnight(scan, next) ?? calendarPoint(scan, next);
  return day === null ? null : overMidnight(scan, day);
}

function leadingPart(scan: Scan, index: number): PartHit | null {
  const text = textAt(scan, index);
  if (text === 'early' || text === 'late' || text === 'mid') {
    if (textAt(scan, index + 1) === 'hours' && textAt(scan, index + 2) === 'of')
      return { time: EARLY_HOURS, next: index + 3 };
    const next = skip(scan, skip(scan, index + 1, '-'), 'on in');
    if (at(scan, next).word.part === null) return { time: DAY_EDGES[text], next };
  }
  const word = at(scan, skip(scan, index, 'early late')).word;
  const after = skip(scan, index, 'early late') + 1;
  if (word.part === null || word.part === 'noon' || word.part === 'midnight' || word.plural) return null;
  if (textAt(scan, after) !== 'of' && textAt(scan, after) !== 'on' && !(word.text === 'overnight'))
    return null;
  const next = skip(scan, after, 'of on');
  return { time: narrowed(word.part, after > index + 1 ? text : ''), next };
}
