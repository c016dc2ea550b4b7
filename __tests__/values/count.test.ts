import { count } from '../../src/values/count.js';
import { measured, only, overlap, quotes } from './helpers.js';

describe('a count', () => {
  it.each(['dozens', 'hundreds', 'tens of thousands', 'several hundred', 'a few dozen', 'a handful of'])(
    'words %s as the text does, with no figure that nobody printed',
    (words) => {
      const [found] = count.find(`${words} men`, { asOf: null, dayFirst: false, names: () => [] });
      expect(count.format(found!.data as never)).toBe(words.replace(/ of$/, ''));
    },
  );

  it('is how many whole things there are, in digits or words', () => {
    expect(quotes(count, 'Twelve men, 13 delegations and half a dozen dogs')).toEqual([
      'Twelve',
      '13',
      'half a dozen',
    ]);
  });

  it.each([
    'in 2024',
    'the 2024 election',
    'New Year 2017 celebrations',
    'No. 10 said',
    'aboard Flight 370',
    'along Route 66 there',
    'the G7 met',
    'World War II ended',
    'an F-16 crashed',
    'on 9/11 he',
    'won 3-1 on Sunday',
    'the vote was 52 to 48',
    'a measure passed 217-213',
    'John Smith, 35, said',
    'at 5 p.m. today',
    'by 0737 GMT',
    'UN Resolution 2254',
    'it grew 2.5 times',
    'a third of them',
    'one of the men',
    '1. Vote for us',
    'ranked #1 there',
    'the FTSE 100 fell',
    'a Boeing 737-800 crashed',
    'between 2011 and 2019',
    'children under five are',
    'those under 5 and over 65 are',
    'a two-fold rise',
    'at 33° 30′ N, 36° 18′ E',
    'his one-liners',
    'a one-on-one debate',
    'no plans exist',
    'he said no',
    'men aged 23, 26 and 58 were held',
  ])('is not in: %s', (text) => {
    expect(quotes(count, text)).toEqual([]);
  });

  it.each([
    ['in 2024 some 2000 people came', ['some 2000']],
    ['nine died and over 20 people were hurt', ['nine', 'over 20']],
    ['many were killed and over 2,000 injured', ['over 2,000']],
    ['nearly 2,024 people', ['nearly 2,024']],
    ['2000 soldiers left', ['2000']],
    ['one person died', ['one']],
    ['among 12 voters 3 voted', ['12', '3']],
  ])('stays where a near miss is none: %s', (text, expected) => {
    expect(quotes(count, text)).toEqual(expected);
  });

  it.each(['No casualties were reported', 'no one was injured', 'None of the crew died', 'nobody was hurt'])(
    'is zero in: %s',
    (text) => {
      expect(measured(count, text)).toMatchObject({ lo: 0, hi: 0 });
    },
  );

  it('steps by whole things', () => {
    expect(measured(count, 'more than 10')).toMatchObject({ lo: 11, figure: [10, 10] });
    expect(measured(count, 'fewer than 10')).toMatchObject({ lo: 0, hi: 9 });
    expect(measured(count, 'about 3')).toMatchObject({ lo: 2, hi: 4 });
  });

  it('holds together or not as the words say', () => {
    expect(overlap(count, 'at least 10', '12')).toBe(true);
    expect(overlap(count, '12', '15')).toBe(false);
    expect(overlap(count, 'dozens', '61')).toBe(true);
    expect(overlap(count, 'a dozen', '11')).toBe(true);
    expect(overlap(count, 'a dozen', '13')).toBe(true);
    expect(overlap(count, 'a dozen', '10')).toBe(false);
    expect(overlap(count, 'more than 100', '100')).toBe(false);
  });

  it('says how the words became the figure', () => {
    expect(count.find('about 200 men', { asOf: null, dayFirst: false, names: () => [] })[0]?.derivation).toBe(
      'taken as 175 to 225',
    );
    expect(only(count, '205').hedge).toBeNull();
  });
});
