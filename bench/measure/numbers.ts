import type { Figure } from '../../src/values/figure.js';
import { number } from '../../src/values/number.js';
import { type Ordinal, ordinal } from '../../src/values/ordinal.js';
import { percent } from '../../src/values/percent.js';
import { CONTEXT, duckling, type LeaveOut, leaveOut, readLines, specs, spell, spellRange } from './data.js';
import {
  compromiseNumbers,
  compromisePercent,
  recognizerCardinalOrOrdinal,
  recognizerNumbers,
  recognizerPercent,
} from './number-peers.js';
import type { DataSet, Row } from './row.js';

/** Rules on the text of a number's row. */
const NO_NUMBERS: readonly LeaveOut<{ readonly text: string }>[] = [
  [
    'digits that marks join to a name, a date, an address or a telephone number',
    ({ text }) => /\d[./]\d+[./]\d|\+\d+-\d|[A-Z]-\d/.test(text),
  ],
  ['a minus set apart, in news a dash or a list mark', ({ text }) => /^\s*- \d/.test(text)],
  ['lakh and crore shortened to "l" and "Kr"', ({ text }) => /\s(?:l|Kr)$/.test(text)],
];

/** Numbers, ordinals and percentages: every reading of a row, in order. */
export function numberSets(folder: string): readonly DataSet[] {
  return [specNumbers(folder), parserNumbers(folder), ducklingNumbers(folder), specPercent(folder)];
}

function figures(found: readonly { readonly data: Figure }[]): readonly string[] {
  return found.map(({ data }) => spellRange(data.stated));
}

function ours({ text }: Row): readonly string[] {
  return figures(number.find(text, CONTEXT));
}

/** A rank where there is one, else the numbers. */
function oursOrRank(row: Row): readonly string[] {
  const ranks = ordinal.find(row.text, CONTEXT).map(({ data }) => spell((data as Ordinal).rank));
  return ranks.length > 0 ? ranks : ours(row);
}

function specNumbers(folder: string): DataSet {
  const all = specs(folder, /^Number\/English\/NumberModel$/).map(({ input, results }) => ({
    text: input,
    reference: null,
    want: results.map(({ Resolution }) => spell(Number(Resolution?.value))),
  }));
  const { kept, leftOut } = leaveOut(all, NO_NUMBERS);
  const readers = { crosswire: ours, recognizers: recognizerNumbers, compromise: compromiseNumbers };
  return { name: 'specs: numbers', rows: kept, leftOut, readers };
}

interface Parsed {
  readonly number: string;
  readonly text: string;
}

const RANK_READERS = {
  crosswire: oursOrRank,
  recognizers: recognizerCardinalOrOrdinal,
  compromise: compromiseNumbers,
};

function parserNumbers(folder: string): DataSet {
  const rows = readLines<Parsed>(folder, 'number_parser_en/cases.jsonl').map(({ text, number: value }) => ({
    text,
    reference: null,
    want: [spell(Number(value))],
  }));
  return { name: 'number_parser: numbers in words', rows, leftOut: {}, readers: RANK_READERS };
}

function ducklingNumbers(folder: string): DataSet {
  const all = duckling(folder, /^(?:Numeral|Ordinal)\/EN$/).map(({ text, value }) => {
    const digits = /(?:NumeralValue|OrdinalData) \(?([-\d.e]+)/.exec(value ?? '')?.[1];
    return { text, reference: null, want: digits === undefined ? [] : [spell(Number(digits))] };
  });
  const { kept, leftOut } = leaveOut(all, NO_NUMBERS);
  return { name: 'duckling: numerals and ordinals', rows: kept, leftOut, readers: RANK_READERS };
}

function specPercent(folder: string): DataSet {
  const all = specs(folder, /^Number\/English\/PercentModel$/).map(({ input, results }) => ({
    text: input,
    reference: null,
    want: results.map(({ Resolution }) => Resolution?.value ?? 'null'),
  }));
  const { kept, leftOut } = leaveOut(all, [
    ['the unit stands before its number ("percents of twenty")', ({ text }) => /per ?cents? of\b/.test(text)],
    ['a percent sign or word without a number', ({ want }) => want.some((value) => value === 'null')],
  ]);
  const read = ({ text }: Row) => figures(percent.find(text, CONTEXT)).map((value) => `${value}%`);
  const readers = { crosswire: read, recognizers: recognizerPercent, compromise: compromisePercent };
  return { name: 'specs: percentages', rows: kept, leftOut, readers };
}
