import { alter } from '../../bench/measure/alter.js';
import { CONTEXT } from '../../bench/measure/data.js';
import { canon, findValues } from '../../src/values/index.js';

describe('a figure printed with another value', () => {
  const cases: readonly (readonly [type: string, printed: string, other: string])[] = [
    ['count', 'eight', 'ten'],
    ['count', 'Five', 'Seven'],
    ['count', '28,500', '33,300'],
    ['count', '58', '68'],
    ['money', '$5.4 billion', '$5.8 billion'],
    ['age', '61-year-old', '64-year-old'],
    ['clock', '5:30 p.m.', '7:15 p.m.'],
    ['date', 'Friday night', 'Sunday night'],
    ['date', 'July 6', 'July 10'],
  ];

  it.each(cases)('%s %s is %s', (type, printed, other) => expect(alter(type, printed)).toBe(other));

  it('is null where there is nothing to change', () => {
    expect(alter('count', 'dozens')).toBeNull();
    expect(alter('date', 'last year')).toBeNull();
  });

  it.each(cases)('reads as another %s than %s', (type, printed, other) => {
    const [a, b] = [printed, other].map((text) => findValues(text, CONTEXT, [type])[0]);
    expect(canon({ ...b!, text: '', derivation: '' })).not.toBe(canon({ ...a!, text: '', derivation: '' }));
  });
});
