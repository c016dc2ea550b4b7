type Interval = readonly [number, number];

/** The figure itself, its rounding aside. */
export const middle = ([from, to]: Interval): number => (from + to) / 2;
const holds = ([from, to]: Interval, size: number): boolean => from <= size && size <= to;

/** Whether two stated figures are two, each with its own rounding: the edges of "29 years" and "30 years" may touch, neither holds the other. */
export const areApart = (a: Interval, b: Interval): boolean => !holds(a, middle(b)) && !holds(b, middle(a));
