import type { WordId, WordTable } from '../../rules/word-table.js';
import { findValues, nameTypes } from '../../values/index.js';
import type { Sample } from './sample.js';
import { samples } from './samples.js';

/** A value of a type, and some words of which one may stand right behind or before it. */
export interface Meeting {
  readonly type: string;
  readonly words: readonly WordId[];
  readonly valueFirst: boolean;
}

/** Words on one side of a type's values. */
interface Side {
  readonly isOdd: (boolean | undefined)[];
  /** Those that nothing is known of yet: many are looked at in the time that one takes. */
  readonly expected: Set<WordId>;
}

/** Which pattern words and values never stand side by side in a text. */
export class Oddities {
  private readonly sides = new Map<string, Side>();

  constructor(private readonly table: WordTable) {}

  /** Tells what will be asked, so that it is looked at together. */
  expect(meetings: readonly Meeting[]): void {
    for (const meeting of meetings) {
      const { isOdd, expected } = this.sideOf(meeting);
      for (const word of meeting.words) if (isOdd[word] === undefined) expected.add(word);
    }
  }

  /** Whether one of some meetings never is in a text. */
  hasOne(meetings: readonly Meeting[]): boolean {
    return meetings.some((meeting) => {
      const { isOdd, expected } = this.sideOf(meeting);
      this.look([...expected], meeting, isOdd);
      expected.clear();
      return meeting.words.some((word) => {
        isOdd[word] ??= this.isOdd(word, meeting);
        return isOdd[word];
      });
    });
  }

  private look(words: readonly WordId[], { type, valueFirst }: Meeting, isOdd: Side['isOdd']): void {
    if (words.length < 2) return;
    for (const word of plainlyBeside(type, words, { table: this.table, valueFirst })) isOdd[word] = false;
  }

  private isOdd(word: WordId, { type, valueFirst }: Meeting): boolean {
    return !standsBeside(type, this.table.forms(word), valueFirst);
  }

  private sideOf({ type, valueFirst }: Meeting): Side {
    const key = `${type} ${valueFirst}`;
    const known = this.sides.get(key) ?? { isOdd: [], expected: new Set() };
    this.sides.set(key, known);
    return known;
  }
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
