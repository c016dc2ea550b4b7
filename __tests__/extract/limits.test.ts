import { withinLimits } from '../../src/extract/limits.js';
import { findValues } from '../../src/values/index.js';

const week = { from: -7, to: 7 };

function within(text: string, type: string, limits: typeof week, asOf: string | null = '2026-01-28') {
  const [found] = findValues(text, { asOf, dayFirst: false, names: () => [] }, [type]);
  return withinLimits(found!, limits, asOf);
}

describe('limits', () => {
  it('hold for the whole of a figure', () => {
    expect(within('12 people', 'count', { from: 1, to: 20 })).toBe(true);
    expect(within('40 people', 'count', { from: 1, to: 20 })).toBe(false);
  });

  it("of a date are days from the article's", () => {
    expect(within('They met on Tuesday', 'date', week)).toBe(true);
    expect(within('They met on January 2', 'date', week)).toBe(false);
    expect(within('They meet on 15 March 2026', 'date', week)).toBe(false);
  });

  it('let a month pass that reaches into them', () => {
    expect(within('They met in January', 'date', week)).toBe(true);
    expect(within('They met in October', 'date', week)).toBe(false);
  });

  it('hold back no date of an article without a day', () => {
    expect(within('They met on 2 January 2020', 'date', week, null)).toBe(true);
  });
});
