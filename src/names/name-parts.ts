import { joinCompounds } from './compounds.js';
import { GENERIC_WORDS, LEGAL_FORM_OF, LONG_LEGAL_FORMS } from './data/legal-forms.js';
import { GENERATIONS, PARTICLES, SUFFIXES, TITLES } from './data/titles.js';
import { foldName } from './fold.js';
import type { NameKind } from './name.js';
import { romanise } from './romanise.js';

/** A printed name taken apart for comparison. */
export interface NameParts {
  /** The words that tell it, folded and in Latin letters where the script allows, in order. */
  readonly words: readonly string[];
  /** Who is said to be whose son: "Salman bin Muhammad". */
  readonly fathers: readonly (readonly [son: string, father: string])[];
  /** A legal form in a common writing, '' without one. */
  readonly legal: string;
  /** Numbers and numerals: series, editions. */
  readonly numbers: readonly string[];
  /** "jr", "iii": which of several people of one name. */
  readonly generation: string;
  /** The surname is printed first, before a comma. */
  readonly inverted: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}.'’‘`ʼʿʾ´]+/gu;
/** "FridrichBuchenberg", "McDonald": capitals inside a word begin another. */
const CAMEL = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu;
const NUMERAL = /^(?:\d+\p{L}*|[ivx]+|\p{L}{0,4}\d+)$/u;
const NUMBER_WORDS = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, i) => [word, String(i + 1)]),
);

/** Scripts that write a syllable with a sign: every one is a word of its own. */
const SYLLABLE = /[\p{Script=Hangul}\p{Script=Han}]/gu;
const SYLLABLES = new RegExp(SYLLABLE, 'u');

function printedWords(name: string, beside: string): string[] {
  const write = SYLLABLES.test(name) && SYLLABLES.test(beside) ? (text: string) => text : romanise;
  const latin = write(name.replaceAll('&', ' and ').replace(/[’']s(?!\p{L})/gu, ''));
  const words = latin.replace(CAMEL, ' ').replace(SYLLABLE, ' $& ').match(WORD) ?? [];
  return words.map(foldName).filter((word) => word !== '');
}

function withoutLongForms(words: readonly string[]): { words: string[]; legal: string } {
  let joined = ` ${words.join(' ')} `;
  let legal = '';
  for (const [form, letters] of LONG_LEGAL_FORMS) {
    if (!joined.includes(` ${form} `)) continue;
    joined = joined.replace(` ${form} `, ' ');
    legal = letters;
  }
  return { words: joined.split(' ').filter(Boolean), legal };
}

function organisationParts(name: string, beside: string): NameParts {
  const { words, legal } = withoutLongForms(printedWords(name, beside));
  const forms = words.flatMap((word) => LEGAL_FORM_OF.get(word) ?? []);
  const rest = words.filter((word) => !LEGAL_FORM_OF.has(word)).map((word) => NUMBER_WORDS.get(word) ?? word);
  const plain = rest.filter((word) => !NUMERAL.test(word) && word !== 'the' && word !== 'and');
  const telling = plain.some((word) => !GENERIC_WORDS.has(word)) ? plain : rest;
  return {
    words: telling.length > 0 ? telling : words,
    legal: legal || (forms[0] ?? ''),
    numbers: rest.filter((word) => NUMERAL.test(word)),
    fathers: [],
    generation: '',
    inverted: false,
  };
}

/** The article that Arabic joins to its word. */
const ARABIC_ARTICLE = /^ال(?=..)/u;

/** Words that say whose son or daughter somebody is. */
const DESCENT = new Set(['bin', 'ibn', 'ben', 'bint', 'binti']);

function fathersOf(printed: readonly string[]): (readonly [string, string])[] {
  const telling = printed.filter((word) => DESCENT.has(word) || !PARTICLES.has(word));
  return telling.flatMap((word, i) => {
    const [son, father] = [telling[i - 1], telling[i + 1]];
    return DESCENT.has(word) && son !== undefined && father !== undefined ? [[son, father] as const] : [];
  });
}

/** The words of a person's name as if printed in the order given name, surname. */
function inOrder(name: string, beside: string): { printed: string[]; inverted: boolean } {
  const [surname, given, more] = name.split(',');
  if (
    surname === undefined ||
    given === undefined ||
    more !== undefined ||
    /^\s*(?:jr|sr|i+v?)\b/i.test(given)
  ) {
    return { printed: printedWords(name, beside), inverted: false };
  }
  return { printed: [...printedWords(given, beside), ...printedWords(surname, beside)], inverted: true };
}

/** What stands after a name and is no part of it: letters of honour, a legal form that has strayed there. */
const isAppendix = (word: string, i: number): boolean =>
  i > 1 && (SUFFIXES.has(word) || LEGAL_FORM_OF.has(word));

function personParts(name: string, beside: string): NameParts {
  const { printed, inverted } = inOrder(name, beside);
  const generation = printed.slice(1).find((word) => GENERATIONS.has(word)) ?? '';
  let kept = printed.filter((word, i) => i === 0 || !GENERATIONS.has(word));
  while (isAppendix(kept.at(-1) ?? '', kept.length - 1)) kept = kept.slice(0, -1);
  const untitled = kept.slice(
    Math.max(
      0,
      kept.findIndex((word) => !TITLES.has(word)),
    ),
  );
  const words = joinCompounds(untitled)
    .filter((word) => !PARTICLES.has(word))
    .map((word) => word.replace(ARABIC_ARTICLE, ''));
  return {
    words: words.length > 0 ? words : printed,
    fathers: fathersOf(printed),
    legal: '',
    numbers: [],
    generation,
    inverted,
  };
}

/** Takes a printed name apart, to compare it with the one `beside` it: syllabic scripts are romanised only beside another. */
export function namePartsOf(name: string, kind: NameKind, beside: string): NameParts {
  return kind === 'person' ? personParts(name, beside) : organisationParts(name, beside);
}
