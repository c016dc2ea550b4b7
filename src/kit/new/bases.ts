import { isCommonWord } from '../../names/common.js';
import { inflections } from '../../rules/inflect.js';
import { irregularVerbs } from '../../rules/irregular.js';

/** Endings that a form may have lost its base by, and what stood there. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
];
const ING: typeof ENDINGS = [['ing', ['', 'e']]];

/**
 * The words of which a text's word may be a form, the likeliest first, itself last. "-ing" is left: a meeting is more than to
 * meet. A base that English is not known to have is guessed by its ending: "veer" of "veered".
 */
export function basesOf(word: string): readonly string[] {
  const known = knownBases(word, ENDINGS);
  const irregular = irregularVerbs.filter((forms) => forms.includes(word)).map((forms) => forms[0]!);
  const found = [...irregular, ...known];
  return [...new Set([...(found.length > 0 ? found : guessed(word, ENDINGS)), word])];
}

/** The verbs of which a word in "-ing" may be the form, where it certainly is a verb's: "was drinking". */
export function verbsIn(word: string): readonly string[] {
  const known = knownBases(word, ING);
  return known.length > 0 ? known : guessed(word, ING);
}

function knownBases(word: string, endings: typeof ENDINGS): readonly string[] {
  return candidates(word, endings).filter((base) => isCommonWord(base));
}

/** Every word that has the form by one of the endings. */
function candidates(word: string, endings: typeof ENDINGS): readonly string[] {
  const cut = endings.flatMap(([ending, bases]) =>
    word.endsWith(ending) ? bases.map((base) => word.slice(0, -ending.length) + base) : [],
  );
  const all = cut.flatMap((base) => [base, base.replace(/([^aeiou])\1$/, '$1')]);
  return all.filter((base) => base.length > 2 && inflections(base).includes(word));
}

/** A word that patterns never inflect: nothing is a form of "back". */
const isSmall = (word: string): boolean => word.length > 2 && inflections(word).length === 1;

/** After these a verb's base has an "e": "rescued", "seized", "cleaved", "voiced". */
const WITH_E =
  /[cuvz]$|[^aeo]ur$|[^aeiou][ai]r$|[a-z]{2}[aeiou]?[^aeiou]at$|[aeiou]s$|[^aeiou]g$|[bcdfgkptz]l$/;

/** One base for a word that no list knows; none for what only looks like a form ("crisis", "bus"). */
function guessed(word: string, endings: typeof ENDINGS): readonly string[] {
  if (/(?:ss|us|is|eed)$/.test(word) || isSmall(word.replace(/(?:ed|ing|s)$/, ''))) return [];
  const all = candidates(word, endings);
  const bare = all.filter((base) => !base.endsWith('e'));
  const wanted = bare.some((base) => WITH_E.test(base)) ? all.filter((base) => base.endsWith('e')) : bare;
  const best = (wanted.length > 0 ? wanted : all).toSorted((a, b) => a.length - b.length)[0];
  return best === undefined ? [] : [best];
}
