import { clock } from '../../src/values/clock.js';
import { plain } from './helpers.js';

const times = (text: string) => clock.find(text, plain).map(({ data }) => clock.format(data));

describe('a time of day', () => {
  it.each([
    ['It struck at 8:57 p.m. on Wednesday.', '20:57'],
    ['It struck at 20:57.', '20:57'],
    ['It struck at 0117 GMT on 26 January.', '01:17 UTC'],
  ])('is the same on whichever day: %s', (text, time) => {
    expect(times(text)).toEqual([time]);
  });
  it('is no day alone', () => {
    expect(times('It struck on Wednesday, 28 January 2026.')).toEqual([]);
  });
  it.each(['shortly after 2 a.m.', 'just before 2 a.m.', 'soon after 2 a.m.'])(
    'is near another: %s',
    (text) => {
      expect(clock.find(text, plain)[0]!.data).toMatchObject({ approx: true });
      expect(clock.find(text, plain)[0]!.data.bound).toBeUndefined();
    },
  );
});
