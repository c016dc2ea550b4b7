import { clock } from '../../src/values/clock.js';
import { plain } from './helpers.js';

const times = (text: string) => clock.find(text, plain).map(({ data }) => clock.format(data));

describe('a time of day', () => {
  it.each([
    ['It struck at 8:57 p.m. on Wednesday.', '20:57'],
    ['It struck at 20:57.', '20:57'],
    ['It struck at 17:06 pm (1336 GMT).', '17:06 UTC+03:30'],
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

  it('rounds to the whole hour that a text gives, hedged or not, and is a quarter of an hour off about another', () => {
    const [hour, hedged, half] = ['9 p.m.', 'around 9 p.m.', 'around 9:30 p.m.'].map(
      (time) => clock.measure!(clock.find(`It struck at ${time}`, plain)[0]!.data)!,
    );
    expect(hedged).toMatchObject({ lo: hour!.lo, hi: hour!.hi });
    expect(hedged).toMatchObject({ lo: 1230, hi: 1289 });
    expect(half).toMatchObject({ lo: 1275, hi: 1305 });
  });

  it('is by the clocks of the place beside one that leaves its zone out', () => {
    const [glossed, local, zoned] = ['11:30 am (0230 GMT Tuesday)', '10:55 a.m. local time', '0230 GMT'].map(
      (time) => clock.find(`It struck at ${time}.`, plain)[0]!.data,
    );
    expect(clock.measureBeside!(glossed!, local!)).toMatchObject({ lo: 690, hi: 690 });
    expect(clock.measureBeside!(local!, glossed!)).toMatchObject({ lo: 655, hi: 655 });
    expect(clock.measureBeside!(glossed!, zoned!)).toBeNull();
    expect(clock.measure!(glossed!)).toEqual(clock.measure!(zoned!));
  });
});
