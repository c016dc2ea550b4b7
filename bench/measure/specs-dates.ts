import { date } from '../../src/values/date.js';
import { type LeaveOut, leaveOut, readLines } from './data.js';
import {
  chronoDates,
  compromiseDates,
  type DateResolution,
  recognizerDates,
  spellings,
} from './date-peers.js';
import { dayOff, spellDays } from './days.js';
import type { DataSet, Row } from './row.js';

/** A case of the specs with dates: its reference day, and its results with their resolutions. */
export interface DateSpec {
  readonly suite: string;
  readonly input: string;
  readonly reference: string | null;
  readonly results: readonly {
    readonly TypeName?: string;
    readonly Resolution?: { readonly values?: readonly DateResolution[] } | null;
  }[];
}

const RULES: readonly LeaveOut<DateSpec>[] = [
  ['wants no days ("not resolved")', (row) => wanted(row).length === 0],
  [
    'speaks to an assistant',
    ({ input }) =>
      /\b(cortana|schedule|set up|set ooo|book (me|a|an|some|this|meeting)|remind|skype call|find (us )?\d+)\b/i.test(
        input,
      ),
  ],
  [
    'chat shortcut (tmrw, otd, eoy, sy18)',
    ({ input }) => /\b(tmrw|otd|eoy|eod|eom|w\/c|cy|sy|cy\d\d|sy\d\d)\b/i.test(input),
  ],
  [
    '"partner of the day": a title, no date',
    ({ input }) => /\b(partner|person|player) of the (day|week|month|year)\b/i.test(input),
  ],
  [
    'a query, no sentence (> =2019, year greater than)',
    ({ input }) => /[<>=]\s?=?\s*\d|greater than|or later\b|and (greater|later|after)\b/i.test(input),
  ],
];

const READERS = {
  crosswire: ours,
  'chrono-node': chronoDates,
  recognizers: recognizerDates,
  compromise: compromiseDates,
};

/**
 * Dates and date ranges of the specs: the first reading against the first result, any of the resolutions that the row
 * gives it ("Friday" has two). Then the rows that must give nothing.
 */
export function specDates(folder: string): readonly DataSet[] {
  const rows = dateSpecs(folder);
  const dated = rows.filter(({ results }) =>
    ['datetimeV2.date', 'datetimeV2.daterange'].includes(results[0]?.TypeName ?? ''),
  );
  const { kept, leftOut } = leaveOut(dated, RULES);
  const none = rows.filter(({ results }) => results.length === 0);
  return [
    { name: 'specs: dates', rows: kept.map(toRow), leftOut, readers: READERS, fits: anyOf },
    { name: 'specs: no date', rows: none.map(toRow), leftOut: {}, readers: READERS },
  ];
}

/** The cases of the specs' model for dates and times. */
export function dateSpecs(folder: string): readonly DateSpec[] {
  return readLines<DateSpec>(folder, 'recognizers_text_specs/core.jsonl').filter(
    ({ suite }) => suite === 'DateTime/English/DateTimeModel',
  );
}

function toRow(row: DateSpec): Row {
  return { text: row.input, reference: row.reference?.slice(0, 10) ?? null, want: wanted(row) };
}

function wanted({ results, reference }: DateSpec): readonly string[] {
  const values = results[0]?.Resolution?.values ?? [];
  return values.flatMap((value) => spellings(value, reference?.slice(0, 10)));
}

function ours({ text, reference }: Row): readonly string[] {
  const [first] = date.find(text, { asOf: reference, dayFirst: false, names: () => [] });
  if (first === undefined) return [];
  const { start, end } = first.data;
  return [start === null || end === null ? 'unresolved' : spellDays(start, end)];
}

function anyOf(want: readonly string[], [got]: readonly string[]): boolean {
  return got !== undefined && want.some((one) => same(one, got));
}

/** A limit ("since August") is scored by the period that limits, which is what the value holds here. */
function same(want: string, got: string): boolean {
  if (want === got) return true;
  const [from = '', to = ''] = want.split('/');
  const [start = '', end = ''] = got.split('/');
  if (end === '') return false;
  if (from === '') return to === start || to === end || to === dayOff(end, 1);
  if (to === '') return from === start || from === dayOff(end, 1);
  return to.startsWith('<') && from === start && inUnit(to.slice(1), end);
}

/** Whether a last day lies in the month, quarter or year that begins on a day. */
function inUnit(first: string, last: string): boolean {
  if (!first.endsWith('-01')) return false;
  const [month, lastMonth] = [Number(first.slice(5, 7)), Number(last.slice(5, 7))];
  if (first.slice(0, 4) !== last.slice(0, 4)) return false;
  return month === lastMonth || month === 1 || (month % 3 === 1 && lastMonth === month + 2);
}
