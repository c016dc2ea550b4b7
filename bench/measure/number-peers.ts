import { createRequire } from 'node:module';
import { spell } from './data.js';
import type { Row } from './row.js';

const require = createRequire(import.meta.url);

type Recognized = readonly { readonly resolution?: Readonly<Record<string, string | null>> | null }[];
type Recognize = (query: string, culture: string) => Recognized;

const recognizers = require('@microsoft/recognizers-text-suite') as Readonly<
  Record<
    | 'recognizeNumber'
    | 'recognizeOrdinal'
    | 'recognizePercentage'
    | 'recognizeCurrency'
    | 'recognizeDimension'
    | 'recognizeTemperature'
    | 'recognizeAge',
    Recognize
  >
>;

interface Amounts {
  numbers(): { json(): readonly { readonly number?: { readonly num: number | null } }[] };
  money(): {
    json(): readonly { readonly number?: { readonly num: number | null; readonly unit?: string } }[];
  };
  percentages(): { json(): readonly { readonly number?: { readonly num: number | null } }[] };
}
const nlp = require('compromise') as (text: string) => Amounts;

export type Resolution = Readonly<Record<string, string | null>>;

/** The resolutions of one of the recognizers' models, in reading order. */
export function recognized(model: keyof typeof recognizers, text: string): readonly Resolution[] {
  return recognizers[model](text, 'en-us').map(({ resolution }) => resolution ?? {});
}

export function recognizerNumbers({ text }: Row): readonly string[] {
  return recognized('recognizeNumber', text).map(({ value }) => spell(Number(value)));
}

/** Numbers, and ordinals where there is no number. */
export function recognizerCardinalOrOrdinal(row: Row): readonly string[] {
  const ordinals = recognized('recognizeOrdinal', row.text).map(({ value }) => spell(Number(value)));
  return ordinals.length > 0 ? ordinals : recognizerNumbers(row);
}

export function recognizerPercent({ text }: Row): readonly string[] {
  return recognized('recognizePercentage', text).map(({ value }) => value ?? 'null');
}

export function compromiseNumbers({ text }: Row): readonly string[] {
  return nlp(text)
    .numbers()
    .json()
    .map(({ number }) => spell(number?.num ?? Number.NaN));
}

export function compromisePercent({ text }: Row): readonly string[] {
  return nlp(text)
    .percentages()
    .json()
    .map(({ number }) => `${spell(number?.num ?? Number.NaN)}%`);
}
