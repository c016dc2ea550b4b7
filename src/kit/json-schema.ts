import { jsonSchemaOf, lexiconSchema, ruleSchema } from '../rules/schema.js';
import type { JsonSchema } from '../schema.js';
import { valueTypes } from '../values/index.js';

/** What each word of a closed list means, for editors that show it beside the word. */
const WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(valueTypes.map(({ name, describe }) => [name, describe])),
  text: 'Words kept as written, named in the pattern: {value: critical | crucial}.',
  'yes-no': 'Whether it is so: a match is yes, negated it is no.',
  exact: 'Two answers are the same or exclude each other.',
  overlap: 'Answers agree where they can both hold: "December 2024" and "8 December", "at least 10" and 12.',
  figures: 'By the figures alone: "at least 22 years" and 24 years are two answers.',
  wording: 'Words are compared as words.',
  rising: 'A later text may have more: a death toll.',
  falling: 'A later text may have fewer: people missing.',
  any: 'A later text may have another answer.',
  hourly: 'Another text of the same day may have another answer, too: the share of votes counted.',
  active: 'It runs.',
  draft: 'It runs, is listed apart, and fails nothing.',
  retired: 'It does not run.',
  high: 'Settle it before publication.',
  medium: 'Better settled.',
  low: 'Good to know.',
};

/** The JSON Schema of a rule file. */
export function ruleJsonSchema(): JsonSchema {
  return { title: 'A rule of Crosswire', ...(withWords(jsonSchemaOf(ruleSchema)) as JsonSchema) };
}

/** The JSON Schema of a lexicon. */
export function lexiconJsonSchema(): JsonSchema {
  return { title: 'A lexicon of Crosswire', ...(withWords(jsonSchemaOf(lexiconSchema)) as JsonSchema) };
}

/** The same with `enumDescriptions` beside every list of words that are known. */
function withWords(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withWords);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, withWords(inner)]));
  const words = copy.enum;
  if (!Array.isArray(words) || !words.every((word) => WORDS[word] !== undefined)) return copy;
  return { ...copy, enumDescriptions: words.map((word) => WORDS[word]) };
}
