import type { Certainty, Statement, VerdictKind } from '../../model.js';
import { clean, inline } from './clean.js';

/** `1 article`, `2 articles`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a, b and c`; beyond `most`, `a, b and 7 more`. */
export function listed(items: readonly string[], most = Number.POSITIVE_INFINITY): string {
  if (items.length <= most + 1) return joined(items);
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}

/** `a, b`, as names stand in brackets; beyond `most`, `a, b and 7 more`. */
export function bracketed(items: readonly string[], most: number): string {
  return items.length <= most + 1 ? items.join(', ') : listed(items, most);
}

function joined(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** A template of a rule as part of a sentence: without its full stop. */
export function phrase(text: string): string {
  return clean(text)
    .trim()
    .replace(/[.;,\s]+$/u, '');
}

/** A sentence of a rule or a reason: with its full stop. */
export function sentence(text: string): string {
  const trimmed = clean(text).trim();
  return trimmed === '' || /[.!?…]["”’)]*$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A title before what is said of it: "How many died:", "Which visit is this?". */
export const headed = (title: string): string => (/[?!:]$/.test(title) ? title : `${title}:`);

/** A line that begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Answers that stand for a statement without a value. */
export const OPEN_WORDS: Readonly<Record<Certainty, string>> = {
  asserted: 'no answer',
  reported: 'no answer',
  planned: 'no answer yet',
  unclear: 'not known',
  'no-comment': 'no comment',
};

/** How a statement puts its answer; empty for a plain one. */
export function hedgeOf({ certainty, quote }: Statement): string {
  if (certainty === 'asserted') return '';
  if (certainty === 'planned') return /\bexpect/iu.test(quote) ? 'expected' : 'planned';
  return HEDGES[certainty];
}

const HEDGES = { reported: 'reported', unclear: 'left open', 'no-comment': 'no comment' } as const;

/** Whom the article has it from: `Peskov, direct`, or `own voice`. */
export function fromWhom({ attribution, certainty }: Statement): string {
  if (attribution !== null)
    return `${inline(attribution.who)}, ${attribution.direct ? 'direct' : 'indirect'}`;
  return certainty === 'reported' ? 'not named' : 'own voice';
}

/** `plain, own voice` · `Peskov, direct` · `reported, not named`. */
export function firmness(statement: Statement): string {
  const whom = fromWhom(statement);
  const hedge = hedgeOf(statement);
  if (hedge === '') return statement.attribution === null ? `plain, ${whom}` : whom;
  return `${hedge}, ${whom}`;
}

/** What to do where the rule has no words that fit all the texts. */
export const ADVICE: Readonly<Record<VerdictKind, string>> = {
  conflict: 'give each answer with its source',
  internal: 'leave it out, or ask the source which of the two it means',
  wording: 'paraphrase, no quotation marks',
  attribution: 'name the speaker together with the text that has it',
  certainty: 'keep the hedge, and name the text that has it plain',
  progress: 'give each with its source and day',
  qualifier: 'use the qualifying word only with its source',
  unresolved: 'give it as each text prints it',
  update: 'use the later one, with its day',
  precision: 'use the most precise one that a source has',
  agreement: 'no care needed',
  'single-source': 'name the source',
};
