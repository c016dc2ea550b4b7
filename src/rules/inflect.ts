import inflectors from 'natural/lib/natural/inflectors/index.js';
import { doublingVerbs, irregularVerbs } from './irregular.js';

const nouns = new inflectors.NounInflector();
/** What natural has by hand; its types leave it out. */
interface ByHand {
  readonly ambiguous: readonly string[];
  readonly pluralForms: { readonly irregularForms: Readonly<Record<string, string>> };
}
const { ambiguous, pluralForms } = nouns as unknown as ByHand;
const byHand = new Set([...ambiguous, ...Object.keys(pluralForms.irregularForms)]);
/** Endings for which natural has no rule but the last. */
const TAKES_S = /(?:[bcdgi-mp-rt-w]|[^f]e|[^i]fe|[^f]f|[^a]n|[^m]an)$/;

const verbForms = new Map<string, string[]>();
for (const forms of irregularVerbs) {
  verbForms.set(forms[0]!, [...(verbForms.get(forms[0]!) ?? []), ...forms]);
}

const vowelBefore = /(^|[^aeiou])[aeiou][bdgklmnprtv]$/;
const oneSyllable = /^[^aeiou]*[aeiou][^aeiou]$/;

/** The consonant that a regular ending doubles: "stop" → "stopp", "refer" → "referr", "visit" → "visit". */
function stemsBeforeVowel(word: string): string[] {
  if (/[^aeiouy]e$|ue$|[aeiou][^aeiou]e$/.test(word)) return [word.slice(0, -1)];
  if (word.endsWith('ee') || word.endsWith('oe') || word.endsWith('ye')) return [word];
  const doubled = word + word.slice(-1);
  if (oneSyllable.test(word) && vowelBefore.test(word)) return [doubled];
  return doublingVerbs.has(word) ? [doubled, word] : [word];
}

function regularVerb(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ied`, `${word.slice(0, -1)}ies`, `${word}ing`];
  const stems = stemsBeforeVowel(word);
  const ing = stems.map((stem) => `${stem}ing`);
  const ed = word.endsWith('e') ? [`${word}d`] : stems.map((stem) => `${stem}ed`);
  return [...ed, ...ing, thirdPerson(word)];
}

/** Most plurals are plain, and told without trying every rule. */
function plural(word: string): string {
  return TAKES_S.test(word) && !byHand.has(word) ? `${word}s` : nouns.pluralize(word);
}

function thirdPerson(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}

const PAIRS: readonly (readonly [british: string, american: string])[] = [
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['centre', 'center'],
  ['labour', 'labor'],
  ['honour', 'honor'],
  ['favour', 'favor'],
  ['harbour', 'harbor'],
  ['neighbour', 'neighbor'],
  ['programme', 'program'],
  ['metre', 'meter'],
  ['grey', 'gray'],
  ['tonne', 'ton'],
];
const SPELT_TWO_WAYS = new RegExp(PAIRS.flat().join('|'));

/** "organise" → "organize", "defence" → "defense", "centre" → "center": both sides of the Atlantic. */
function spellings(word: string): string[] {
  const variants = [word];
  if (/[^aeiou]is(e|ation)$/.test(word) && word.length > 6)
    variants.push(word.replace(/is(e|ation)$/, 'iz$1'));
  if (/[^aeiou]iz(e|ation)$/.test(word) && word.length > 6)
    variants.push(word.replace(/iz(e|ation)$/, 'is$1'));
  if (!SPELT_TWO_WAYS.test(word)) return variants;
  for (const [british, american] of PAIRS) {
    if (word.includes(british)) variants.push(word.replace(british, american));
    else if (word.includes(american)) variants.push(word.replace(american, british));
  }
  return variants;
}

/** Words that stand for themselves alone: inflecting them would only make words that mean something else. */
const uninflected = new Set(
  `a an the and or but of to in on at by for from with without into onto over under after before since until till during between among against about
  as if than that this these those his her its their our my your he she it they we i you him them us me who whom whose which what when where
  why how not no nor so also only all any both each every some such there here then now again very too more most less least much many few
  several another other own same ago up down out off away back near across along around through within per via yet still just even
  mr mrs ms one two three four five six seven eight nine ten first second third`.split(/\s+/),
);

/**
 * The inflected forms of an English word, itself included: noun plural, verb -s, -ed, -ing and irregular forms, British and American spellings.
 * Not derived words ("withdrawal" is no form of "withdraw"). Lower case in, lower case out.
 */
export function inflections(word: string): readonly string[] {
  if (uninflected.has(word) || !/^[a-z]{2,}$/.test(word)) return [word];
  const forms = new Set<string>();
  for (const base of spellings(word)) {
    forms.add(base);
    const verb = verbForms.get(base);
    for (const form of verb ?? regularVerb(base)) forms.add(form);
    if (verb !== undefined && !modal.has(base)) addRegularEndings(base, forms);
    forms.add(plural(base));
  }
  return [...forms];
}

const modal = new Set(['can', 'may', 'will', 'shall', 'be']);

function addRegularEndings(base: string, forms: Set<string>): void {
  forms.add(thirdPerson(base));
  if (![...forms].some((form) => form.endsWith('ying'))) {
    for (const stem of stemsBeforeVowel(base)) forms.add(`${stem}ing`);
  }
}
