import fc from 'fast-check';
import { areOneRounded, isFarBound } from '../../src/compare/round-figures.js';
import type { Measure } from '../../src/values/value-type.js';

const exactly = (size: number): Measure => ({
  lo: size,
  hi: size,
  unit: '',
  bound: null,
  figure: [size, size],
});
const atLeast = (size: number): Measure => ({
  lo: size,
  hi: Number.POSITIVE_INFINITY,
  unit: '',
  bound: 'lower',
  figure: [size, size],
});

describe('round figures', () => {
  it('are one figure where one rounds the other, or desks bound it alike', () => {
    expect(areOneRounded(atLeast(120), atLeast(127))).toBe(true);
    expect(areOneRounded(atLeast(100), exactly(100))).toBe(true);
    expect(areOneRounded(atLeast(120), atLeast(133))).toBe(false);
  });

  it('are far from a bound that nobody would have given', () => {
    expect(isFarBound(atLeast(14), exactly(26))).toBe(true);
    expect(isFarBound(atLeast(14), exactly(16))).toBe(false);
  });

  it('end for every size, nought and fractions too', () => {
    const sizes = fc.oneof(
      fc.constantFrom(0, 0.5, 1, -10, 1e15),
      fc.double({ noNaN: true, min: -1e18, max: 1e18 }),
    );
    fc.assert(
      fc.property(sizes, sizes, (x, y) => {
        for (const [a, b] of [
          [atLeast(x), atLeast(y)],
          [atLeast(x), exactly(y)],
        ] as const) {
          expect(areOneRounded(a, b)).toBe(areOneRounded(b, a));
          expect(isFarBound(a, b)).toBe(isFarBound(b, a));
        }
      }),
    );
  });
});
