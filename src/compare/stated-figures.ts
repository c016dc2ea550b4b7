type Interval = readonly [number, number];

/** The figure itself, its rounding aside. */
export const middle = ([from, to]: Interval): number => (from + to) / 2;
const holds = ([from, to]: Interval, size: number): boolean => from <= size && size <= to;

/** Whether two stated figures are two, each with its own rounding: the edges of "29 years" and "30 years" may touch, neither holds the other. */
export const areApart = (a: Interval, b: Interval): boolean => !holds(a, middle(b)) && !holds(b, middle(a));

/** Of the narrower of two intervals, the share in which the margins of "some 8,000" and "about 10,000" may meet. */
const TOUCH = 0.1;

/**
 * Whether two intervals, each with its own margin, meet at their edges only: each desk left room, and nobody's room reaches to the
 * other's figure. Intervals of which one holds the other, a point, or all above a bound never only touch.
 */
export function onlyTouch([from, to]: Interval, [start, end]: Interval): boolean {
  const [common, narrower] = [Math.min(to, end) - Math.max(from, start), Math.min(to - from, end - start)];
  const nested = (from <= start && end <= to) || (start <= from && to <= end);
  return !nested && Number.isFinite(to - from + end - start) && common >= 0 && common < TOUCH * narrower;
}
