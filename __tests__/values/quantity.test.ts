import { quantity } from '../../src/values/quantity.js';
import { measured, only, overlap, quotes } from './helpers.js';

describe('a quantity', () => {
  it.each([
    ['1.2 miles', 1.2, 'mile'],
    ['the 29km road', 29, 'kilometre'],
    ['500 hectares', 500, 'hectare'],
    ['116,347 sq mi', 116347, 'square mile'],
    ['4 km²', 4, 'square kilometre'],
    ['660 square meters', 660, 'square metre'],
    ['0.9 trillion cubic feet', 0.9e12, 'cubic foot'],
    ['188 miles an hour', 188, 'mile per hour'],
    ['120 km/h', 120, 'kilometre per hour'],
    ['500,000 barrels a day', 500000, 'barrel per day'],
    ['7.3 MWh', 7.3, 'megawatt hour'],
    ['30 degrees Celsius', 30, 'degree Celsius'],
    ['-18 °C', -18, 'degree Celsius'],
    ['20 degrees below zero', -20, 'degree'],
    ['temperatures of 30C', 30, 'degree Celsius'],
    ['magnitude 5.6', 5.6, 'magnitude'],
    ['a 5.6-magnitude quake', 5.6, 'magnitude'],
    ['5.6 on the Richter scale', 5.6, 'magnitude'],
    ['half a mile', 0.5, 'mile'],
    ['a quarter of a mile', 0.25, 'mile'],
    ['a mile away', 1, 'mile'],
    ['10 1/2 miles', 10.5, 'mile'],
    ['two pounds of meat', 2, 'pound'],
  ])('reads %s', (text, value, unit) => {
    expect(only(quantity, text)).toMatchObject({ stated: [value, value], unit });
  });

  it.each([['5 feet 10 inches'], ['5ft 10in'], ['5\'10"'], ['5 ft 10 in'], ['5-foot-10']])(
    'adds feet and inches: %s',
    (text) => {
      expect(measured(quantity, text).lo).toBeCloseTo(1.778 - 0.0127, 4);
      expect(quotes(quantity, text)).toEqual([text]);
    },
  );

  it('in feet and inches is worded so', () => {
    expect(quantity.format(only(quantity, 'the 6ft 4in striker'))).toBe('6 feet 4 inches');
    expect(only(quantity, '6 feet 4 inches')).toEqual(only(quantity, 'the 6ft 4in striker'));
  });

  it('compares across units within the rounding that the digits imply', () => {
    expect(overlap(quantity, '7.5 miles', '12 km')).toBe(true);
    expect(overlap(quantity, '1.2 miles', '12 miles')).toBe(false);
    expect(overlap(quantity, '1,000 miles', '1,600 km')).toBe(true);
    expect(overlap(quantity, '30,000 feet', '9,000 metres')).toBe(true);
    expect(overlap(quantity, '100 F in the heat', '38 C in the heat')).toBe(true);
    expect(overlap(quantity, '12 km', '12 kg')).toBe(false);
  });

  it('takes an m before what is counted for millions, and "of" behind a vague number', () => {
    expect(quotes(quantity, 'some 2.3m refugees in a 2.3m boat')).toEqual(['2.3m']);
    expect(only(quantity, 'thousands of miles away')).toMatchObject({ stated: [2000, 9999], unit: 'mile' });
  });

  it('lets a ton be short, metric or long', () => {
    expect(overlap(quantity, '100 tons', '91 tonnes')).toBe(true);
    expect(overlap(quantity, '100 tons', '120 tonnes')).toBe(false);
  });

  it.each([
    '33.5° N, 36.3° E',
    'at 33° 30′ N, 36°18′15″ E',
    'at 2 pm today',
    'two in April',
    'The 13F filing',
    'a Boeing 777F flew',
    '20 million pounds',
    '£3m',
    'scp-173m is',
    '3m people',
    '"the 1950"',
    'ten minutes',
    '5G networks',
    'the 1990s',
  ])('is not in: %s', (text) => {
    expect(quotes(quantity, text)).toEqual([]);
  });

  it('shares a unit between the ends of a range', () => {
    expect(only(quantity, 'an 8- to 16-metre mirror').stated).toEqual([8, 16]);
    expect(only(quantity, 'between 2 g and about 7 g').stated).toEqual([2, 7]);
    expect(only(quantity, '3km-5km').stated).toEqual([3, 5]);
  });
});

describe('bare magnitudes', () => {
  const magnitudes = (text: string) =>
    quantity.find(text, {} as never).filter(({ data }) => quantity.measure?.(data)?.unit === 'magnitude')
      .length;

  it.each([
    'a 6.1 quake in September',
    'an earthquake measuring 4.6 rattled the coast',
    'rated as 4.4 in magnitude',
    'a magnitude-6.8 quake',
    'put the magnitude at 6.8',
    'its magnitude was later revised to 6.8',
  ])('reads "%s"', (text) => expect(magnitudes(text)).toBe(1));
  it.each([
    'two 6 quakes',
    'the quake was measured 5.5 miles deep',
    'it measured 4.6',
    'an F-6.8 fighter',
    'of a magnitude at 6.8 miles',
  ])('leaves "%s" alone', (text) => expect(magnitudes(text)).toBe(0));
});
