import { isCommonWord } from '../../names/common.js';
import { inflections } from '../../rules/inflect.js';
import { irregularVerbs } from '../../rules/irregular.js';

/** Endings that a form may have lost its base by, and what stood there. "-ing" is left: a meeting is more than to meet. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
];

/** The words of which a text's word may be a form, itself last; only words that English has. */
export function basesOf(word: string): readonly string[] {
  const irregular = irregularVerbs.filter((forms) => forms.includes(word)).map((forms) => forms[0]!);
  const regular = ENDINGS.flatMap(([ending, bases]) =>
    word.endsWith(ending) ? bases.map((base) => word.slice(0, -ending.length) + base) : [],
  ).flatMap((base) => [base, base.replace(/([^aeiou])\1$/, '$1')]);
  const known = regular.filter(
    (base) => base.length > 2 && isCommonWord(base) && inflections(base).includes(word),
  );
  return [...new Set([...irregular, ...known, word])];
}
