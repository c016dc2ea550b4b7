import fc from 'fast-check';
import { onlyTouch } from '../../src/compare/stated-figures.js';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 200 }))
  .map(([from, width]) => [from, from + width] as const);

describe('intervals of two hedged figures', () => {
  it('only touch where their margins hardly meet', () => {
    expect(onlyTouch([7200, 8800], [8750, 11_250])).toBe(true);
    expect(onlyTouch([815, 845], [785, 815])).toBe(true);
    expect(onlyTouch([8100, 9900], [8750, 11_250])).toBe(false);
  });

  it('do more than touch where one holds the other, one is a point or one has no end', () => {
    expect(onlyTouch([0, 10], [9, 10])).toBe(false);
    expect(onlyTouch([0, 10], [10, 10])).toBe(false);
    expect(onlyTouch([0, 10], [10, Number.POSITIVE_INFINITY])).toBe(false);
  });

  it('touch or not in either order, and never when apart', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(onlyTouch(a, b)).toBe(onlyTouch(b, a));
        if (a[1] < b[0] || b[1] < a[0]) expect(onlyTouch(a, b)).toBe(false);
      }),
    );
  });
});
