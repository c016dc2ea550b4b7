import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  type Currency,
  OPEN_DOLLAR,
} from '../../src/values/currencies.js';
import { boundOf } from '../../src/values/figure.js';
import { money } from '../../src/values/money.js';
import { CONTEXT, duckling, leaveOut, readLines, specs, spell, spellRange } from './data.js';
import { type Resolution, recognized } from './number-peers.js';
import type { DataSet, Row } from './row.js';

/** Sums of money: amount and currency, hundredths turned into the whole. */
export function moneySets(folder: string): readonly DataSet[] {
  return [specCurrency(folder), ducklingMoney(folder), prices(folder)];
}

/** The currency that a set's own name or sign stands for. */
function currencyOf(name: string): Currency {
  const plain = name.replaceAll(' ', '');
  const found = CURRENCY_SIGNS.get(plain) ??
    CURRENCY_WORDS.get(name.toLowerCase()) ??
    CURRENCY_CODES.get(name.toUpperCase()) ?? { code: OLD_NAMES[name] ?? name, factor: 1 };
  return found.code === OPEN_DOLLAR ? { ...found, code: 'USD' } : found;
}

/** Names of the specs that word order keeps from our table. */
const OLD_NAMES: Readonly<Record<string, string>> = { 'Netherlands guilder': 'NLG', Bitcoin: 'BTC' };

function spellSum(value: number, name: string): string {
  const { code, factor } = currencyOf(name);
  return `${spell(value * factor)} ${code}`;
}

function ours({ text }: Row): readonly string[] {
  return money.find(text, CONTEXT).map(({ data }) => `${spellRange(data.stated)} ${data.unit}`);
}

function peerSums({ text }: Row): readonly string[] {
  return sums(recognized('recognizeCurrency', text));
}

function sums(resolutions: readonly Resolution[]): readonly string[] {
  return resolutions
    .filter(({ value }) => value !== null && value !== undefined)
    .map(({ value, unit, isoCurrency }) => spellSum(Number(value), isoCurrency ?? unit ?? ''));
}

function specCurrency(folder: string): DataSet {
  const rows = specs(folder, /CurrencyModel$/).map(({ input, results }) => ({
    text: input,
    reference: null,
    want: sums(results.map(({ Resolution }) => Resolution ?? {})),
  }));
  return { name: 'specs: currency', rows, leftOut: {}, readers: { crosswire: ours, recognizers: peerSums } };
}

/** A sum with its bound, as duckling has it. */
function bounded({ text }: Row): readonly string[] {
  return money.find(text, CONTEXT).map(({ data }) => {
    const bound = boundOf(data.hedge);
    const kind = data.stated[0] === data.stated[1] ? 'simple' : 'between';
    return `${bound === null ? kind : bound} ${spellRange(data.stated)} ${data.unit}`;
  });
}

const BOUNDS: Readonly<Record<string, string>> = { under: 'upper', above: 'lower' };

function wantedSum(value: string | null): readonly string[] {
  const parts = /^\((\w+) (\w+) \(?([^()]*)\)?\)$/.exec(value ?? '');
  if (parts === null) return [];
  const [, kind = '', name = '', numbers = ''] = parts;
  const { code, factor } = currencyOf(name);
  const [from = 0, to = from] = numbers.split(', ').map((one) => Number(one) * factor);
  return [`${BOUNDS[kind] ?? kind} ${spellRange([from, to])} ${code}`];
}

function ducklingMoney(folder: string): DataSet {
  const all = duckling(folder, /^AmountOfMoney\/EN$/).map((row) => ({ ...row, want: wantedSum(row.value) }));
  const { kept, leftOut } = leaveOut(all, [
    ['a number without its currency', ({ value }) => /Unnamed/.test(value ?? '')],
    [
      'a control character or a bare letter for a currency',
      ({ text }) => /[^ -~£€¥¢]|\d (?:c|ac|le)$/.test(text),
    ],
  ]);
  const rows = kept.map(({ text, want }) => ({ text, reference: null, want }));
  return { name: 'duckling: money', rows, leftOut, readers: { crosswire: bounded } };
}

interface Price {
  readonly args: readonly [
    hint: string | null,
    price: string | null,
    currency: string | null,
    amount: string | null,
    value: number | null,
  ];
}

const ISO: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** What English papers print for a currency: a sign, an ISO code, a word, or a well-known abbreviation. */
function englishCurrency(currency: string): boolean {
  if (/[$£€¥₹]/.test(currency))
    return !/[A-Z]{2,}\$$/.test(currency) || currency in { US$: 1, HK$: 1, NZ$: 1, AU$: 1, CA$: 1, NT$: 1 };
  return (
    ISO.has(currency.toUpperCase()) ||
    CURRENCY_WORDS.has(currency.toLowerCase()) ||
    /^(?:Rs\.?|RM|kr|R|Kr)$/.test(currency)
  );
}

function prices(folder: string): DataSet {
  const { kept, leftOut } = leaveOut(readLines<Price>(folder, 'price_parser/examples.jsonl'), [
    ['no price', ({ args: [, price, , , value] }) => price === null || value === null || !/\d/.test(price)],
    [
      'the currency is not in the price itself',
      ({ args: [, price, currency] }) => currency === null || !price!.includes(currency),
    ],
    [
      'not English: other letters, or a currency as English papers do not print it',
      ({ args: [, price, currency] }) => /[^ -~£€¥₹]/.test(price!) || !englishCurrency(currency!),
    ],
    [
      'marks or spaces that no number has inside',
      ({ args: [, price] }) => /\d[.,] \d|\.\.|\$\.\d+[.,]|\d€ ?\d|:/.test(price!),
    ],
    ['two prices', ({ args: [, price] }) => (price!.match(/(?:[$£€¥₹]|\b[A-Z]{3})\s?\d/g) ?? []).length > 1],
  ]);
  const rows = kept.map(({ args: [, price, currency, , value] }) => ({
    text: price!,
    reference: null,
    want: [spellSum(value!, currency!)],
  }));
  const first = ({ text }: Row) =>
    money
      .find(text, CONTEXT)
      .slice(0, 1)
      .map(({ data }) => `${spell(data.stated[0])} ${data.unit}`);
  const peer = (row: Row) => peerSums(row).slice(0, 1);
  return {
    name: 'price_parser: English prices',
    rows,
    leftOut,
    readers: { crosswire: first, recognizers: peer },
  };
}
