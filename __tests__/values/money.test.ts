import { money } from '../../src/values/money.js';
import { only, overlap, quotes } from './helpers.js';

const sum = (text: string) => {
  const { stated, unit } = only(money, text);
  return [stated[0] === stated[1] ? stated[0] : stated, unit];
};

describe('a sum of money', () => {
  it.each([
    ['$2 billion', 2e9, 'USD'],
    ['$1.2bn', 1.2e9, 'USD'],
    ['US$ 3.14', 3.14, 'USD'],
    ['A$5', 5, 'AUD'],
    ['C$1.34', 1.34, 'CAD'],
    ['hk $ 10.05 billion', 10.05e9, 'HKD'],
    ['£3m', 3e6, 'GBP'],
    ['€10M', 10e6, 'EUR'],
    ['2 billion dollars', 2e9, 'USD'],
    ['5,000 rubles', 5000, 'RUB'],
    ['Rs 5 crore', 5e7, 'INR'],
    ['USD 5m', 5e6, 'USD'],
    ['75 USD million', 75e6, 'USD'],
    ['30 MUSD', 30e6, 'USD'],
    ['205,68 €', 205.68, 'EUR'],
    ['EUR 1.144.000', 1144000, 'EUR'],
    ["CHF 1'049,95", 1049.95, 'CHF'],
    ['Rp 31.500', 31500, 'IDR'],
    ['120 000 000 yen', 120e6, 'JPY'],
    ['10,000 Swiss francs', 10000, 'CHF'],
    ['20 million Syrian pounds', 20e6, 'SYP'],
    ['470 pence', 4.7, 'GBP'],
    ['3 dollars 50 cents', 3.5, 'USD'],
    ['$20 and 43c', 20.43, 'USD'],
    ['20 million pounds', 20e6, 'GBP'],
    ['R8,499', 8499, 'ZAR'],
    ['a $4 million-a-year deal', 4e6, 'USD'],
    ['EUR 80m', 80e6, 'EUR'],
    ['US$80m', 80e6, 'USD'],
    ['Rs 500', 500, 'INR'],
    ['tens of millions of dollars', [2e7, 99e6], 'USD'],
    ['paid thousands of pounds', [2000, 9999], 'GBP'],
    ['a couple of million dollars', 2e6, 'USD'],
    ['e80 million', 80e6, 'EUR'],
    ['p74million', 74e6, 'GBP'],
  ])('reads %s', (text, value, unit) => {
    expect(sum(text)).toEqual([value, unit]);
  });

  it('shares a scale or a sign between the ends of a range', () => {
    expect(sum('$2 to $3 billion')).toEqual([[2e9, 3e9], 'USD']);
    expect(sum('between 10 and 20 dollars')).toEqual([[10, 20], 'USD']);
    expect(sum('$5-10')).toEqual([[5, 10], 'USD']);
    expect(sum('£6.95 - £9.95')).toEqual([[6.95, 9.95], 'GBP']);
  });

  it('names a currency by its word where several countries have it', () => {
    expect(sum('500 pesos')).toEqual([500, 'peso']);
    expect(sum('500 Mexican pesos')).toEqual([500, 'MXN']);
    expect(overlap(money, '500 pesos', '500 Mexican pesos')).toBe(false);
  });

  it.each([
    'All 70 of us',
    'ALL 5 solutions',
    'try 3 times',
    'he lost 25 pounds',
    'his 10 won games',
    'the top 10',
    'gave 12 people $',
  ])('is not in: %s', (text) => {
    expect(quotes(money, text)).toEqual([]);
  });

  it('keeps two sums apart', () => {
    expect(quotes(money, 'rmb 10 usd 20')).toEqual(['rmb 10', 'usd 20']);
    expect(quotes(money, 'gave $5 to 12 people')).toEqual(['$5']);
  });

  it('takes its hedge in', () => {
    expect(quotes(money, 'worth about $2 billion, or up to €3m')).toEqual(['about $2 billion', 'up to €3m']);
  });

  it('is exact when small and rounded when large', () => {
    expect(overlap(money, '$100', '$104')).toBe(false);
    expect(overlap(money, '$2 billion', '$1.9 billion')).toBe(true);
    expect(overlap(money, '$2.1 billion', '$1.9 billion')).toBe(false);
  });

  it.each([
    ['$160 million', 'CAD', '160000000 CAD'],
    ['160 million dollars', 'AUD', '160000000 AUD'],
    ['US$160 million', 'CAD', '160000000 USD'],
    ['$160 million US dollars', 'dollar', '160000000 USD'],
    ['€160 million', 'CAD', '160000000 EUR'],
    ['$160 million', 'dollar', '160000000 dollar'],
  ])(
    'takes the currency that several countries’ sign stands for from the article: %s',
    (text, dollar, value) => {
      const [found] = money.find(text, { asOf: null, dayFirst: true, dollar, names: () => [] });
      expect(`${found!.data.stated[0]} ${found!.data.unit}`).toBe(value);
    },
  );

  it.each(['vitamin e80', 'e80 people', 'a p74 pistol'])('finds no lost sign in "%s"', (text) => {
    expect(quotes(money, text)).toEqual([]);
  });

  it('is two where one tells by how much, the other to where', () => {
    expect(quotes(money, 'Oil rose 84 cents to $71.20 a barrel')).toEqual(['84 cents', '$71.20']);
    expect(quotes(money, 'Profit will be $2 to $3 billion')).toEqual(['$2 to $3 billion']);
  });
});
