import { ageLimit, isAgeAside } from './age-aside.js';
import type { Amount } from './amount.js';
import type { Numeral } from './numeral.js';
import { isSpace, isWordHere, skipSpaces, wordAt, wordBefore, wordBeforeText } from './scan.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A number behind one of these is a name of the thing, no count of things. */
const LABELS = words(
  'no nos nr nrs number numbers route highway flight article articles section chapter page pages room gate channel ' +
    'resolution phase level grade category type class formula boeing airbus apollo area zone sector district ward ' +
    'precinct interstate junction exit pier terminal platform track version model size episode season part volume vol ' +
    'act verse figure fig table step round rounds stage lot bus train line unit reactor block building apartment apt ' +
    'ftse dax nikkei nasdaq cac russell fortune stoxx asx sensex nifty suite pad court studio group game week matchday chapter title proposition prop measure bill amendment paragraph ' +
    'clause annex appendix rule form exhibit item windows iphone galaxy playstation xbox falcon soyuz explorer voyager ' +
    'ranked rank seed seeded tier tag code password pin zip postcode super top',
);

/** Before a number of four digits without a comma, these say that it is a year. */
const BEFORE_YEAR = words(
  'in since by from of during until till before after late early mid the through to and between for around circa ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec spring summer autumn fall winter fiscal year its his her their this that year',
);

/** Behind a number, the time of day. */
const CLOCK = words('am pm gmt utc bst est edt pst cet cest');

/** Whether a whole number is a year, a label, a time, a score, an age or a pronoun rather than a count. */
export function noCount(text: string, amount: Amount<''>): boolean {
  const [start, end] = amount.core;
  if (amount.numerals.length === 2) return label(text, start) || amount.numerals.every(bareYear);
  const numeral = amount.numerals[0]!;
  if (isWordHere(text, text[end] === '-' ? end + 1 : end, 'fold')) return true;
  if (amount.hedge !== null) return ageLimit(text, amount);
  if (numeral.digits === 0) return LABELS.has(wordBeforeText(text, start)) && capitalBefore(text, start);
  return (
    label(text, start) ||
    clock(text, end) ||
    listMark(text, start, end) ||
    isAgeAside(text, numeral) ||
    AGES.test(text.slice(Math.max(0, start - 60), start)) ||
    joinedDigits(text, start, end) ||
    (numeral.digits === 4 && !numeral.grouped && numeral.scale === 1 && year(text, amount))
  );
}

function bareYear({ digits, grouped, scale, from }: Numeral): boolean {
  return digits === 4 && !grouped && scale === 1 && from >= 1700 && from <= 2100;
}

function capitalBefore(text: string, at: number): boolean {
  const start = wordBefore(text, at);
  const code = text.charCodeAt(start);
  return start > 0 && code >= 65 && code <= 90;
}

/** Labels that are cut short by a point. */
const DOTTED = /\b(?:No|nr|Vol|Art|Sec|Fig|Ch|p)s?\. ?$/i;

/** "No. 10", "Flight 370", "#1". */
function label(text: string, start: number): boolean {
  const sign = text[start - 1];
  if (sign === '#' || sign === '№') return true;
  if (text[start - 1] === '.' || text[start - 2] === '.')
    return DOTTED.test(text.slice(Math.max(0, start - 6), start));
  return LABELS.has(wordBeforeText(text, start));
}

/** "5 p.m.", "7 GMT", "5 o'clock". */
function clock(text: string, end: number): boolean {
  const at = skipSpaces(text, end);
  const word = wordAt(text, at);
  if (word.length === 1) return /^(?:[ap]\.m\b|o['’]clock)/i.test(text.slice(at, at + 8));
  return CLOCK.has(word);
}

/** What stands before an age of several: "aged 23, 26 and 58". */
const AGES = /\baged (?:between )?(?:\d{1,3}(?:, | and |, and | to | or ))*$/i;

/** "1." or "2)" that opens the text. */
function listMark(text: string, start: number, end: number): boolean {
  if (start > 8 || text.slice(0, start).trim().replace('(', '') !== '') return false;
  const mark = text[end];
  return mark === ')' || (mark === '.' && isSpace(text.charCodeAt(end + 1)));
}

/** Digits that a hyphen, slash or colon joins to more: telephone numbers, dates, times, descending scores. */
function joinedDigits(text: string, start: number, end: number): boolean {
  const joins = (mark: string | undefined) => mark === '-' || mark === '–' || mark === '/' || mark === ':';
  const digit = (at: number) => /\d/.test(text[at] ?? '');
  return (joins(text[start - 1]) && digit(start - 2)) || (joins(text[end]) && digit(end + 1));
}

/** What is counted by the thousand: behind another plural a number of four digits is a year ("2016 campaigns"). */
const COUNTED = words(
  'people men women children troops soldiers civilians homes houses families animals dogs birds sheep workers jobs ' +
    'employees students refugees migrants deaths cases protesters demonstrators fighters militants prisoners victims ' +
    'police officers members delegates guests fans spectators copies shares units cars vehicles trees pages words points ' +
    'residents others patients passengers firefighters buildings businesses rockets missiles drones',
);

function year(text: string, amount: Amount<''>): boolean {
  const [start, end] = amount.core;
  const value = amount.stated[0];
  if (value < 1000 || value > 2100) return false;
  if (BEFORE_YEAR.has(wordBeforeText(text, start))) return true;
  if (value < 1700) return false;
  const next = wordAt(text, skipSpaces(text, end));
  return value < 1900 ? !next.endsWith('s') && !COUNTED.has(next) : !COUNTED.has(next);
}
