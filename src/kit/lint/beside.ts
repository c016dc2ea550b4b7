import type { WordId, WordTable } from '../../rules/word-table.js';
import { findValues, nameTypes } from '../../values/index.js';
import type { Sample } from './sample.js';
import { samples } from './samples.js';

/** Whether a value of a type and one of some words right behind or before it never stand together in a text. */
export type AnyOdd = (type: string, words: readonly WordId[], valueFirst: boolean) => boolean;

/** What is odd among pattern words, each worked out once. */
export function oddIn(table: WordTable): AnyOdd {
  const known = new Map<string, boolean[]>();
  return (type, words, valueFirst) => {
    const key = valueFirst ? `${type} first` : type;
    const odd = known.get(key) ?? [];
    known.set(key, odd);
    const unknown = words.filter((word) => odd[word] === undefined);
    if (unknown.length > 1)
      for (const word of plainlyBeside(type, unknown, { table, valueFirst })) odd[word] = false;
    return words.some((word) => {
      odd[word] ??= !standsBeside(type, table.forms(word), valueFirst);
      return odd[word];
    });
  };
}

/** Whether a word can stand right behind or before a value in one of its forms. */
export function standsBeside(type: string, forms: readonly string[], valueFirst: boolean): boolean {
  // A word before a value is often a verb ("lasted three hours"); one behind it that fails is a unit, a noun.
  const printed = valueFirst ? forms.filter((each) => each === forms[0] || each.endsWith('s')) : forms;
  return printed.some((each) => canStand(type, each, valueFirst));
}

const standing = new Map<string, boolean>();

/** Whether a value of a type can stand right before or behind a word, alone, and be a value of its own. */
function canStand(type: string, word: string, valueFirst: boolean): boolean {
  if (nameTypes.has(type)) return true;
  const key = `${type} ${valueFirst} ${word}`;
  const known = standing.get(key);
  if (known !== undefined) return known;
  const is = (samples[type] ?? []).some((sample) => isValue(type, sampleOf(sample, word, valueFirst)));
  standing.set(key, is);
  return is;
}

function sampleOf(value: string, word: string, valueFirst: boolean): Sample {
  const start = valueFirst ? 0 : word.length + 1;
  return { text: valueFirst ? `${value} ${word}` : `${word} ${value}`, start, end: start + value.length };
}

interface Beside {
  readonly table: WordTable;
  readonly valueFirst: boolean;
}

/** Of some words those of which the first form stands beside the first sample of a type, each in a paragraph of one text. */
function plainlyBeside(
  type: string,
  words: readonly WordId[],
  { table, valueFirst }: Beside,
): readonly WordId[] {
  const [sample] = samples[type] ?? [];
  if (sample === undefined || nameTypes.has(type)) return words;
  let text = '';
  const starts = words.map((word) => {
    const each = sampleOf(sample, table.forms(word)[0] ?? '', valueFirst);
    const start = text.length + each.start;
    text += `${each.text}\n\n`;
    return start;
  });
  const found = new Set(valuesIn(text, type).map(({ start, end }) => `${start} ${end}`));
  return words.filter((_, i) => found.has(`${starts[i]!} ${starts[i]! + sample.length}`));
}

const nobody = () => [];

const valuesIn = (text: string, type: string) =>
  findValues(text, { asOf: '2026-01-28', dayFirst: true, names: nobody }, [type]);

/** Whether a text has a value of a type that takes no word outside a span. */
export function isValue(type: string, { text, start, end }: Sample): boolean {
  return valuesIn(text, type).some((value) => value.start >= start && value.end <= end);
}
