import { paragraphs, sentences } from '../../src/text/index.js';
import { date } from '../../src/values/date.js';
import { findValues } from '../../src/values/index.js';
import { CONTEXT, readLines } from './data.js';
import { chronoDates } from './date-peers.js';

/** The types that read figures and time; names are looked for elsewhere. */
const KINDS = 'money percent quantity age score ordinal number count date duration'.split(' ');
const DAY = '2018-06-15';
const GIVEN = { ...CONTEXT, asOf: DAY };
const MOST = 1500;
/** A batch is read so often; its fastest reading counts, which leaves out what else the machine does. */
const ROUNDS = 30;
const BATCH = 20;

type Read = (sentence: string) => { readonly length: number };

const READERS: Readonly<Record<string, Read>> = {
  'crosswire, dates': (sentence) => date.find(sentence, GIVEN),
  'crosswire, all figures and time': (sentence) => findValues(sentence, GIVEN, KINDS),
  'chrono-node, dates': (sentence) => chronoDates({ text: sentence, reference: DAY, want: [] }),
};

function newsSentences(folder: string): readonly string[] {
  return readLines<{ text: string }>(folder, 'newswcl50/articles.jsonl').flatMap(({ text }) =>
    paragraphs(text)
      .flatMap((paragraph) => sentences(text, paragraph))
      .map(({ start, end }) => text.slice(start, end)),
  );
}

/** Microseconds for one sentence. */
function microsOf(read: Read, list: readonly string[]): number {
  let total = 0;
  for (let from = 0; from < list.length; from += BATCH) {
    const batch = list.slice(from, from + BATCH);
    let fastest = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const begin = performance.now();
      for (const sentence of batch) read(sentence);
      fastest = Math.min(fastest, performance.now() - begin);
    }
    total += fastest;
  }
  return (total * 1000) / list.length;
}

/** Measures whole sentences of news: without any value, with a date, with a value of any kind. */
export function measureSpeed(folder: string): void {
  const all = newsSentences(folder);
  const kinds: Readonly<Record<string, readonly string[]>> = {
    'no value': all.filter((sentence) => findValues(sentence, GIVEN, KINDS).length === 0).slice(0, MOST),
    'one date': all.filter((sentence) => date.find(sentence, GIVEN).length === 1).slice(0, MOST),
    'one value': all.filter((sentence) => findValues(sentence, GIVEN, KINDS).length === 1).slice(0, MOST),
  };
  console.log('\nMicroseconds for a sentence of news');
  for (const [kind, list] of Object.entries(kinds)) {
    const cells = Object.entries(READERS).map(([name, read]) => `${name} ${microsOf(read, list).toFixed(2)}`);
    console.log(`  ${kind}, ${list.length} sentences:  ${cells.join('  ')}`);
  }
}
