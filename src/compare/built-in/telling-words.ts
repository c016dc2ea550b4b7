import { isCalendarName } from '../../text/calendar-names.js';

/** So many names, and so many words in all, tell an editor what two sentences are of. */
const MOST_NAMES = 2;
const MOST = 3;

/** A run of capitals: "Harry Winston", "Susan M. Collins". */
const CAPITALS = /\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}(?:[\p{L}'’-]+|\.))*/gu;
const isCalendar = (word: string): boolean => isCalendarName(word.toLowerCase().replace(/s$/, ''));
/** They bind what is told, or say that it is told, and tell nothing themselves. */
const BINDING =
  /^(?:while|when|where|after|before|since|until|without|among|against|including|because|though|although|despite|according|another|around|across|near|sa(?:y|ys|id)|told|ma[dk]e|began|begin)$/i;

/** A verb says less than a noun: "declared" than "mourning". */
const DONE = /\w{2}ed$/i;

/** What two sentences are of, in few words: names that both print, then others of the words that both have, the most telling first. */
export function tellingWords([a, b]: readonly [string, string], words: readonly string[]): readonly string[] {
  const names = commonNames(a, b).slice(0, MOST_NAMES);
  const named = new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const others = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !named.has(word) && !isCalendar(word) && !BINDING.test(word),
  );
  const nouns = others.filter((word) => !DONE.test(word));
  const telling = [...names, ...nouns];
  return [telling, others, words].find(({ length }) => length > 0)?.slice(0, MOST) ?? [];
}

/** Names of one sentence, or their ends, that stand in the other too; those of several words first. */
function commonNames(a: string, b: string): readonly string[] {
  const inB = new Set(namesIn(b).flatMap(endsOf));
  const common = namesIn(a).flatMap((name) => endsOf(name).find((end) => inB.has(end)) ?? []);
  return [...new Set(common)].toSorted((x, y) => Number(y.includes(' ')) - Number(x.includes(' ')));
}

/** A single word with which a sentence begins need not be a name. */
const namesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(CAPITALS)].flatMap(({ 0: name, index }) =>
    isCalendar(name) || (!/\s/.test(name) && !/\p{L}/u.test(sentence.slice(0, index))) ? [] : [name],
  );

/** "President Barack Obama", "Barack Obama", "Obama". */
function endsOf(name: string): readonly string[] {
  const words = name.split(/\s+/);
  return words.map((_, i) => words.slice(i).join(' '));
}
