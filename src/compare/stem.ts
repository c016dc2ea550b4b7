import { irregularVerbs } from '../rules/irregular.js';

const IRREGULAR = new Map(irregularVerbs.flatMap((forms) => forms.map((form) => [form, forms[0]!] as const)));
/** Endings of inflections and of nouns for an action, the longest first. "-ity" stays: "integrity" is no form of "integration". */
const ENDINGS =
  /(?:izations?|isations?|ations?|itions?|ifying|ments?|ized|ised|izing|ising|izes|ises|ize|ise|ings?|ers?|ied|ies|ed|es|al|s|e|y)$/;
const SHORTEST = 4;

/** Distinct words that are remembered: every word of a story is asked for several times. */
const REMEMBERED = 50_000;
const known = new Map<string, string>();

/**
 * A rough common form of related words: restore, restored, restoring, restoration. Cruder than Porter's stemmer, which joins
 * "integration" with "integrity"; meant for words that stand in aligned sentences.
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = cut(word);
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, found);
  return found;
}

function cut(word: string): string {
  const base = IRREGULAR.get(word) ?? word;
  if (!/^[a-z]+$/.test(base) || base.endsWith('ity')) return base;
  const short = base.replace(ENDINGS, '');
  const kept = short.length >= SHORTEST ? short : lessInflected(base);
  return kept.length > 3 && kept.at(-1) === kept.at(-2) ? kept.slice(0, -1) : kept;
}

/** A short word keeps three letters: "cites" and "cited" are "cit", "speed" and "bring" no forms of others. */
function lessInflected(word: string): string {
  const bare = word.replace(/(?:(?<=[aeiou][^aeiou])(?:ed|ing)|es|s|e)$/, '');
  return bare.length >= 3 ? bare : word;
}
