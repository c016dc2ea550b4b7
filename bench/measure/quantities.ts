import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { age } from '../../src/values/age.js';
import { boundOf } from '../../src/values/figure.js';
import { quantity } from '../../src/values/quantity.js';
import type { UnitFigure } from '../../src/values/unit-figure.js';
import { type Unit, unitByName } from '../../src/values/units.js';
import { CONTEXT, duckling, leaveOut, specs, spell } from './data.js';
import { type Resolution, recognized } from './number-peers.js';
import type { DataSet, Row } from './row.js';

/** Quantities with units, in the base unit of their dimension; ages in their own units. */
export function quantitySets(folder: string): readonly DataSet[] {
  return [specQuantities(folder), specAges(folder), quantulum(folder), ducklingQuantities(folder)];
}

/** Names that the sets use for units that ours names otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  C: 'degree celsius',
  F: 'degree fahrenheit',
  K: 'kelvin',
  M: 'metre',
  'pound-mass': 'pound',
  Ton: 'tonne',
  ton: 'tonne',
};

function unitOf(name: string): Unit | undefined {
  return unitByName(NAMES[name] ?? name);
}

/** In the base unit to nine digits; in its own words where we have no such unit. Tons of all kinds are one. */
function spellQuantity(value: number, name: string): string {
  const unit = unitOf(name);
  if (unit === undefined) return `${spell(value)} ${name}`;
  return `${Number((value * unit.factor + unit.offset).toPrecision(9))} ${unit.base}`;
}

function found(text: string): readonly UnitFigure[] {
  return quantity.find(text, CONTEXT).map(({ data }) => data);
}

function resolutions(list: readonly Resolution[]): readonly string[] {
  return list
    .filter(({ value }) => value !== null && value !== undefined)
    .map(({ value, unit }) => spellQuantity(Number(value), unit ?? ''));
}

function specQuantities(folder: string): DataSet {
  const all = specs(folder, /(?:Dimension|Temperature)Model$/).map(({ suite, input, results }) => ({
    suite,
    text: input,
    reference: null,
    want: resolutions(results.map(({ Resolution }) => Resolution ?? {})),
  }));
  const { kept, leftOut } = leaveOut(all, [
    [
      'degrees in a row of the model that reads no degrees',
      ({ text, want }) => want.length === 0 && /degree|°/.test(text),
    ],
    ['a unit in brackets', ({ text }) => /\d [([{<]kg/.test(text)],
    [
      'a minus set apart, in news a dash',
      ({ text }) => /\s- \d/.test(text) && /fahrenheit|celsius/.test(text),
    ],
    ['turns, that are no unit in news', ({ text }) => /\bturns?$/.test(text)],
  ]);
  const ours = ({ text }: Row) => found(text).map(({ stated, unit }) => spellQuantity(stated[1], unit));
  const peer = ({ text }: Row) =>
    resolutions([...recognized('recognizeDimension', text), ...recognized('recognizeTemperature', text)]);
  return {
    name: 'specs: quantities and temperatures',
    rows: kept,
    leftOut,
    readers: { crosswire: ours, recognizers: peer },
  };
}

function specAges(folder: string): DataSet {
  const spellAge = ({ value, unit }: Resolution) =>
    `${value} ${unit === 'Age' ? 'year' : (unit ?? '').toLowerCase()}`;
  const rows = specs(folder, /AgeModel$/).map(({ input, results }) => ({
    text: input,
    reference: null,
    want: results.map(({ Resolution }) => spellAge(Resolution ?? {})),
  }));
  const ours = ({ text }: Row) =>
    age.find(text, CONTEXT).map(({ data }) => `${spell(data.stated[1])} ${data.unit}`);
  const peer = ({ text }: Row) => recognized('recognizeAge', text).map(spellAge);
  return { name: 'specs: ages', rows, leftOut: {}, readers: { crosswire: ours, recognizers: peer } };
}

interface Sentence {
  readonly req: string;
  readonly res: readonly { readonly value: number; readonly unit: string }[];
}

/** What other types of ours read: plain numbers, shares, money and lengths of time. */
const OTHER_TYPES =
  /^(?:dimensionless|percentage|dozen|baker's dozen|gross|count.*|(?:giga|mega)?year|month|week|day|hour|minute|second)$|dollar|euro|pound sterling|penny|^cent$|dime|yen/;

function quantulum(folder: string): DataSet {
  const read = (file: string) =>
    JSON.parse(readFileSync(join(folder, 'quantulum3', file), 'utf8')) as readonly Sentence[];
  const all = [...read('quantities.json'), ...read('quantities.ambiguity.json')];
  const { kept, leftOut } = leaveOut(all, [
    [
      'units of physics that the press does not use',
      ({ res }) =>
        res.some(({ unit }) => /^inverse|barn|square second|[a-z] second$|of arc$|attometre/.test(unit)),
    ],
    ['bits and barns by the letter b, K for kibibytes', ({ req }) => /\d ?b\b|\dK word/.test(req)],
    ['"absolute zero"', ({ req }) => req.includes('absolute zero')],
  ]);
  const rows = kept.map(({ req, res }) => ({
    text: req,
    reference: null,
    want: res
      .filter(({ unit }) => !OTHER_TYPES.test(unit))
      .map(({ value, unit }) => spellQuantity(value, unit)),
  }));
  const ours = ({ text }: Row) =>
    found(text).map(({ stated, unit }) => spellQuantity((stated[0] + stated[1]) / 2, unit));
  const peer = ({ text }: Row) =>
    resolutions([...recognized('recognizeDimension', text), ...recognized('recognizeTemperature', text)]);
  return { name: 'quantulum3: quantities', rows, leftOut, readers: { crosswire: ours, recognizers: peer } };
}

const BOUNDS: Readonly<Record<string, string>> = { under: 'upper', above: 'lower' };

function wanted(value: string | null): readonly string[] {
  const parts = /^\((\w+) (\w+) (?:\(([^()]*)\)|(\S+?))(?: .*)?\)$/.exec(value ?? '');
  if (parts === null) return [];
  const [, kind = '', name = '', pair, one] = parts;
  const ends = (pair ?? one ?? '').split(',').map((end) => spellQuantity(Number(end), name));
  return [`${BOUNDS[kind] ?? kind} ${ends.join(' to ')}`];
}

function ducklingQuantities(folder: string): DataSet {
  const all = duckling(folder, /^(?:Distance|Volume|Quantity|Temperature)\/EN$/);
  const { kept, leftOut } = leaveOut(all, [
    ['a number without its unit', ({ value, text }) => /Unnamed/.test(value ?? '') || /^\d+k$/.test(text)],
    ['a minus set apart, in news a dash or a list mark', ({ text }) => /^\s*- \d/.test(text)],
    ['grams as "k.g."', ({ text }) => /k\.g/.test(text)],
  ]);
  const rows = kept.map(({ text, value }) => ({ text, reference: null, want: wanted(value) }));
  const ours = ({ text }: Row) =>
    found(text).map(({ stated, unit, hedge }) => {
      const ends = stated[0] === stated[1] ? [stated[0]] : stated;
      const kind = boundOf(hedge) ?? (ends.length === 1 ? 'simple' : 'between');
      return `${kind} ${ends.map((end) => spellQuantity(end, unit)).join(' to ')}`;
    });
  return {
    name: 'duckling: distances, volumes, weights, temperatures',
    rows,
    leftOut,
    readers: { crosswire: ours },
  };
}
