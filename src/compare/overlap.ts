import type { Relation, Value } from '../model.js';
import { mayBeOneDollar } from '../values/currencies.js';
import { canon, measure, measureBeside } from '../values/index.js';
import type { Measure } from '../values/value-type.js';
import { type Comparer, quoted, same } from './comparer.js';
import { areOneRounded } from './round-figures.js';
import { areApart, middle, onlyTouch } from './stated-figures.js';

/**
 * Values are intervals: disjoint ones exclude each other, others fit. A bound and a figure compare by containment, two bounds on
 * one side by their figures ("at least 10" and "at least 12" say two things). What was hedged was widened when it was read; two
 * that only touch exclude each other ("some 8,000" and "about 10,000"), dates aside.
 */
export const overlap: Comparer = (a, b) => meeting(a, b);

/** How two values of one type meet, whatever the rule. */
export function meeting(a: Value, b: Value): Relation {
  if (canon(a) === canon(b)) return same;
  const [first, second] = [measured(a, b), measured(b, a)];
  if (first.size === null || second.size === null) return unmeasured(first, second);
  const doubtful = mayBeOneDollar(first.size.unit, second.size.unit);
  if (first.size.unit !== second.size.unit && !doubtful) return otherUnits(first.size.unit, second.size.unit);
  if (areOneRounded(first.size, second.size)) return roundEdge(a, b);
  const [x, y] = spansOf(first.size, second.size);
  if (doubtful && (x[1] < y[0] || y[1] < x[0])) return { kind: 'incomparable', reason: DOUBT };
  if (x[1] < y[0]) return apart(first, second);
  if (y[1] < x[0]) return apart(second, first);
  if (a.type !== 'date' && onlyTouch(x, y)) return x[0] < y[0] ? apart(first, second) : apart(second, first);
  if (equal(x, y) && first.size.bound === second.size.bound && isAlone(a, b)) return same;
  return { kind: 'compatible', reason: fitting({ ...first, span: x }, { ...second, span: y }) };
}

/** Whether two values need no other terms than their own: "29 June" and "29 June 2015" fit, and are two answers. */
const isAlone = (a: Value, b: Value): boolean => measureBeside(a, b) === null && measureBeside(b, a) === null;

const DOUBT = 'a text leaves open which country’s dollar it means';

interface Sized {
  readonly value: Value;
  readonly size: Measure | null;
}

interface Placed extends Sized {
  readonly span: Interval;
}

type Interval = readonly [number, number];

/** A value by its own measure, or in the terms of another that says less. */
const measured = (value: Value, other: Value): Sized => ({
  value,
  size: measureBeside(value, other) ?? measure(value),
});
const equal = (x: Interval, y: Interval): boolean => x[0] === y[0] && x[1] === y[1];
const contains = (outer: Interval, inner: Interval): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

function spansOf(a: Measure, b: Measure): readonly [Interval, Interval] {
  if (a.bound !== null && a.bound === b.bound)
    return areApart(a.figure, b.figure) ? [pointOf(a.figure), pointOf(b.figure)] : [a.figure, b.figure];
  return [
    [a.lo, a.hi],
    [b.lo, b.hi],
  ];
}

const pointOf = (figure: Interval): Interval => [middle(figure), middle(figure)];

function roundEdge(a: Value, b: Value): Relation {
  const [x, y] = inOrder(a, b);
  return { kind: 'compatible', reason: `${quoted(x)} and ${quoted(y)} turn on one round figure` };
}

/** Whether `inner` lies inside `outer` and says more. */
export function isFiner(inner: Value, outer: Value): boolean {
  const [a, b] = [measure(inner), measure(outer)];
  if (a === null || b === null || a.unit !== b.unit) return false;
  const [x, y] = [
    [a.lo, a.hi],
    [b.lo, b.hi],
  ] as const;
  return contains(y, x) && !equal(x, y);
}

/** Two disjoint values, the lower first. A bound that faces the other says why they do not meet. */
function apart(low: Sized, high: Sized): Relation {
  const under = low.size?.bound === 'upper' && high.size?.bound === null;
  const over = high.size?.bound === 'lower' && low.size?.bound === null;
  const [bound, other] = under ? [low, high] : [high, low];
  return {
    kind: 'excluding',
    reason:
      under || over
        ? `${quoted(bound.value)} leaves no room for ${quoted(other.value)}`
        : 'the two do not meet',
  };
}

function fitting(a: Placed, b: Placed): string {
  if (contains(a.span, b.span) && !equal(a.span, b.span)) return within(b, a);
  if (contains(b.span, a.span) && !equal(a.span, b.span)) return within(a, b);
  const [x, y] = inOrder(a.value, b.value);
  return `${quoted(x)} and ${quoted(y)} overlap`;
}

function within(inner: Sized, outer: Sized): string {
  return outer.size?.bound == null
    ? `${quoted(inner.value)} falls within ${quoted(outer.value)}`
    : `${quoted(outer.value)} leaves room for ${quoted(inner.value)}`;
}

function unmeasured(a: Sized, b: Sized): Relation {
  const value =
    a.size === null && b.size === null ? inOrder(a.value, b.value)[0] : a.size === null ? a.value : b.value;
  return { kind: 'incomparable', reason: `${quoted(value)} alone cannot be placed` };
}

function otherUnits(a: string, b: string): Relation {
  const local = a.startsWith('local') || b.startsWith('local');
  const money = /^[A-Z]{3}$/.test(a) && /^[A-Z]{3}$/.test(b);
  return {
    kind: 'incomparable',
    reason: money
      ? 'two currencies, and nothing is converted here'
      : local
        ? 'one is a local time, and its zone is not stated'
        : 'they are in units that cannot be converted',
  };
}

function inOrder(a: Value, b: Value): readonly [Value, Value] {
  return a.text <= b.text ? [a, b] : [b, a];
}
