import { duration } from '../../src/values/duration.js';
import { CONTEXT, type Corpus, duckling, leaveOut } from './data.js';
import { compromiseLength, recognizerLength } from './date-peers.js';
import { SECONDS, spellSeconds } from './days.js';
import type { DataSet, Row } from './row.js';
import { dateSpecs } from './specs-dates.js';

const READERS = { crosswire: ours, recognizers: recognizerLength, compromise: compromiseLength };

/** Lengths of time in duckling's corpus and in the specs: the first reading, in seconds. */
export function durationSets(folder: string): readonly DataSet[] {
  return [ducklingDurations(folder), specDurations(folder)];
}

function ducklingDurations(folder: string): DataSet {
  const seen = new Set<string>();
  const { kept, leftOut } = leaveOut<Corpus>(duckling(folder, /^Duration\/EN$/), [
    ['minutes and seconds by marks (2\', 1")', ({ text }) => /["']$/.test(text)],
    [
      'the same row twice',
      ({ text }) => {
        const again = seen.has(text);
        seen.add(text);
        return again;
      },
    ],
  ]);
  const rows = kept.map(({ text, value }) => ({ text, reference: null, want: wantedOf(value) }));
  return { name: 'duckling: durations', rows, leftOut, readers: READERS };
}

function wantedOf(value: string | null): readonly string[] {
  const parts = /DurationData (\d+) (\w+)/.exec(value ?? '');
  return parts === null
    ? []
    : [spellSeconds(Number(parts[1]) * (SECONDS[parts[2]!.toLowerCase()] ?? Number.NaN))];
}

function specDurations(folder: string): DataSet {
  const rows = dateSpecs(folder)
    .filter(({ results }) => results[0]?.TypeName === 'datetimeV2.duration')
    .map(({ input, reference, results }) => ({
      text: input,
      reference: reference?.slice(0, 10) ?? null,
      want: [spellSeconds(Number(results[0]?.Resolution?.values?.[0]?.value))],
    }));
  return { name: 'specs: durations', rows, leftOut: {}, readers: READERS };
}

function ours({ text }: Row): readonly string[] {
  const [first] = duration.find(text, CONTEXT);
  return first === undefined
    ? []
    : [spellSeconds(first.data.stated[0] * (SECONDS[first.data.unit] ?? Number.NaN))];
}
