import type { Value } from '../model.js';
import { sameWord } from '../names/index.js';
import { canon } from '../values/index.js';
import { type Comparer, same } from './comparer.js';

/** Values are one answer or two: ordinals, names, yes or no, closed sets with the pairs that both hold. */
export const exact: Comparer = (a, b, rule) => {
  if (canon(a) === canon(b) || sameName(a, b)) return same;
  const { value } = rule;
  if (value.kind !== 'stage' && value.kind !== 'choice') return { kind: 'excluding', reason: '' };
  const [first, second] = [String(a.data), String(b.data)];
  const declared = value.compatible.some(
    ([x, y]) => (x === first && y === second) || (x === second && y === first),
  );
  if (declared) return { kind: 'compatible', reason: 'both can hold' };
  if (value.kind === 'stage' && reaches(first, second, value.answers))
    return { kind: 'compatible', reason: 'one is a bound on the other' };
  return { kind: 'excluding', reason: '' };
};

const bound = 'at least ';

/** Whether one of two stages is "at least" a stage that the other has reached. */
function reaches(a: string, b: string, stages: readonly string[]): boolean {
  const place = (stage: string) => stages.indexOf(stage.replace(bound, ''));
  const [first, second] = [a.startsWith(bound), b.startsWith(bound)];
  if (first && second) return true;
  return first ? place(b) >= place(a) : second && place(a) >= place(b);
}

/** Two spellings of a person or place that no lexicon has: the shorter is the end of the longer, word by word. */
function sameName(a: Value, b: Value): boolean {
  if (a.type !== 'person' && a.type !== 'place') return false;
  const [short, long] = [canon(a).split(/[\s-]+/), canon(b).split(/[\s-]+/)].sort(
    (x, y) => x.length - y.length,
  );
  if (a.type === 'place' && short!.length !== long!.length) return false;
  return short!.every((word, i) => sameWord(word, long![long!.length - short!.length + i]!));
}
