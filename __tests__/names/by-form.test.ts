import fc from 'fast-check';
import { lexiconNames } from '../../src/names/finder.js';

const find = lexiconNames([]);
const named = (text: string): string[] =>
  find(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('names by their form', () => {
  it.each([
    ['Treasury Secretary Steve Mnuchin told Congress', ['person: Steve Mnuchin']],
    ['Mr. Boehner and Mrs May agreed', ['person: Boehner', 'person: May']],
    ['It was won by Narges Mohammadi.', ['person: Narges Mohammadi']],
    [
      'She met Abdel Fattah el-Sisi and Ursula von der Leyen.',
      ['person: Abdel Fattah el-Sisi', 'person: Ursula von der Leyen'],
    ],
    ['Alvarez, 35, was arrested', ['person: Alvarez']],
    ['Rolando Mendes, 55, was arrested', ['person: Rolando Mendes']],
    ['according to George W. Bush’s aide', ['person: George W. Bush']],
    ['Jack London spoke to Tim Cook', ['person: Jack London', 'person: Tim Cook']],
    ['Rep. Jordan objected', ['person: Jordan']],
    ['the writer Dustin Lance Black said', ['person: Dustin Lance Black']],
  ])('tells people in "%s"', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    ['fighting near Deir Hafer continued', ['place: Deir Hafer']],
    ['from Kafr Nabl, Syria, on Monday', ['place: Kafr Nabl', 'place: Syria']],
    ['in Wichita Falls, Texas', ['place: Wichita Falls', 'place: Texas']],
    ['the U.S. and us', ['place: U.S.']],
    ['New York City and New York', ['place: New York City', 'place: New York']],
    ['on Lake Tahoe', ['place: Lake Tahoe']],
    ['held in Nice, a nice town. Nice work', ['place: Nice']],
  ])('tells places in "%s"', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    ['the Ministry of Health and Prevention said', ['organisation: Ministry of Health and Prevention']],
    ['The Washington Post reported', ['organisation: Washington Post']],
    [
      'the Bank of England and Damascus University',
      ['organisation: Bank of England', 'organisation: Damascus University'],
    ],
    ['NATO and the SDF', ['organisation: NATO', 'organisation: SDF']],
    ['Hamas fired', ['organisation: Hamas']],
    ['Former White House counsel', ['organisation: White House']],
    ['Acme Robotics Inc. sued', ['organisation: Acme Robotics Inc']],
  ])('tells organisations in "%s"', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    'Will Congress act? May we ask?',
    'Syrian officials met American troops on Wednesday in January.',
    'The Former Minister Says More Shares Fell After Talks',
    'However, Russians and Democrats disagree. Yesterday it rained.',
    '“But I don’t know,” He said. They’re late.',
    'The CEO and the GDP',
    'Thank you, Mr President',
  ])('finds none in "%s"', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('leaves the party and state of a member of Congress as a place', () => {
    expect(named('Jim Jordan, R-Ohio, said')).toEqual(['person: Jim Jordan', 'place: Ohio']);
  });

  it('identifies a place by the table, a name by its folded words', () => {
    const ids = (text: string): string[] => find(text).map(({ id }) => id);
    expect(ids('Kiev and Kyiv, the UK and Britain')).toEqual([
      'kyiv',
      'kyiv',
      'united kingdom',
      'united kingdom',
    ]);
    expect(ids('Donald J. Trump, Donald Trump')).toEqual(['donald trump', 'donald trump']);
    expect(ids('George H.W. Bush, George W. Bush')).toEqual(['george hw bush', 'george bush']);
    expect(ids('José Ramírez-Ruiz')).toEqual(['jose ramirez ruiz']);
  });

  it('keeps spans in order for any text', () => {
    const parts = fc.constantFrom(
      'Mr. ',
      'John ',
      'Smith',
      ', 35,',
      ' in ',
      'Texas',
      'U.S.',
      'Bank of ',
      'the ',
      '-',
      '’s ',
      '\n',
      'Al-',
      'É',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(parts).map((list) => list.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, id } of find(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(id).not.toBe('');
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('names by their form, closely read', () => {
  it.each([
    [
      'the South Korean president met Kim Jong-un and Lee Jae-myung',
      ['person: Kim Jong-un', 'person: Lee Jae-myung'],
    ],
    ['a deal that President Moon has signed', ['person: Moon']],
    ['a Trump-led group and a Donald Trump-backed one', ['person: Donald Trump']],
    ['said Richard Nephew, a former official', ['person: Richard Nephew']],
    ['Former Lehman bankers were questioned', []],
    ['fighting in the town of Beit Hanoun went on', ['place: Beit Hanoun']],
    ['the Donald Trump campaign said nothing', []],
    ['they met at Trump Tower on Monday', ['place: Trump Tower']],
    ['La la land, and US officials told us', ['place: US']],
    ['READ: what the WHO said about AIDS', ['organisation: WHO']],
  ])('reads "%s"', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});
