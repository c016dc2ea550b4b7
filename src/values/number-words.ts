/** What one word adds to a number. */
export interface NumberWord {
  readonly part: 'small' | 'ten' | 'hundred' | 'scale' | 'dozen' | 'half';
  readonly value: number;
  /** "fifth", "thousandth": ends the number as a rank or as the lower half of a fraction. */
  readonly rank: boolean;
  readonly plural: boolean;
}

const SMALL = [
  ['zero', ''],
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['ten', 'tenth'],
  ['eleven', 'eleventh'],
  ['twelve', 'twelfth'],
  ['thirteen', 'thirteenth'],
  ['fourteen', 'fourteenth'],
  ['fifteen', 'fifteenth'],
  ['sixteen', 'sixteenth'],
  ['seventeen', 'seventeenth'],
  ['eighteen', 'eighteenth'],
  ['nineteen', 'nineteenth'],
] as const;

const TENS = [
  ['twenty', 'twentieth'],
  ['thirty', 'thirtieth'],
  ['forty', 'fortieth'],
  ['fifty', 'fiftieth'],
  ['sixty', 'sixtieth'],
  ['seventy', 'seventieth'],
  ['eighty', 'eightieth'],
  ['ninety', 'ninetieth'],
] as const;

/** Scales in words; those of the short scale form ranks ("millionth"). */
const SCALES: readonly (readonly [word: string, value: number])[] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
  ['sextillion', 1e21],
];

/** Other spellings and South Asian scales, that form no ranks. */
const OTHER: readonly (readonly [words: string, part: NumberWord['part'], value: number])[] = [
  ['nought naught nil', 'small', 0],
  ['fourty', 'ten', 40],
  ['lakh lakhs lac lacs lkh lkhs', 'scale', 1e5],
  ['crore crores krore krores koti cr', 'scale', 1e7],
  ['mn mln mlns mil mils', 'scale', 1e6],
  ['bn bln blns', 'scale', 1e9],
  ['tn tln tlns trn', 'scale', 1e12],
  ['dozen dozens doz dozs dz dzs', 'dozen', 12],
  ['half halves', 'half', 2],
  ['quarter quarters', 'half', 4],
];

function buildWords(): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (word: string, part: NumberWord['part'], value: number, rank: boolean) => {
    words.set(word, { part, value, rank, plural: false });
    if (rank || part === 'hundred' || part === 'scale')
      words.set(`${word}s`, { part, value, rank, plural: true });
  };
  const pair = (names: readonly [string, string], part: NumberWord['part'], value: number) => {
    add(names[0], part, value, false);
    if (names[1] !== '') add(names[1], part, value, true);
  };
  SMALL.forEach((names, value) => {
    pair(names, 'small', value);
  });
  TENS.forEach(([ten, tenth], index) => {
    const value = 20 + 10 * index;
    pair([ten, tenth], 'ten', value);
    for (const [unit, nth] of SMALL.slice(1, 10))
      pair([ten + unit, ten + nth], 'small', value + SMALL.findIndex(([name]) => name === unit));
  });
  pair(['hundred', 'hundredth'], 'hundred', 100);
  for (const [word, value] of SCALES) pair([word, `${word}th`], 'scale', value);
  for (const [names, part, value] of OTHER)
    for (const word of names.split(' '))
      words.set(word, { part, value, rank: part === 'half', plural: word.endsWith('s') && part === 'half' });
  words.set('nineth', { part: 'small', value: 9, rank: true, plural: false });
  words.set('maiden', { part: 'small', value: 1, rank: true, plural: false });
  return words;
}

/** Every word that numbers are written with, in lower case. "Half" and "quarter" are lower halves of fractions. */
export const NUMBER_WORDS = buildWords();

/** Quantity words without a figure: the whole numbers that they can stand for, both ends included. */
export const VAGUE_WORDS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['pair', [2, 2]],
  ['couple', [2, 2]],
  ['several', [3, 19]],
  ['handful', [2, 9]],
  ['tens', [20, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['millions', [2e6, 99e6]],
  ['billions', [2e9, 99e9]],
  ['trillions', [2e12, 99e12]],
]);

/** Words that can stand for zero, where something is counted behind them. */
export const NONE_WORDS: ReadonlySet<string> = new Set(['no', 'none', 'nobody']);

/** Scales as they are glued to digits: "1.2bn", "10k". A lower-case "m" may be metres and is read where that is settled. */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['G', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['T', 1e12],
  ['tln', 1e12],
]);
