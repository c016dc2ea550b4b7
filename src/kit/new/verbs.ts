import { inflections } from '../../rules/inflect.js';
import { irregularVerbs } from '../../rules/irregular.js';
import type { Token } from '../../text/index.js';
import { basesOf } from './bases.js';

const formsOf = (...bases: readonly string[]): ReadonlySet<string> =>
  new Set(irregularVerbs.filter(([base]) => bases.includes(base!)).flat());

const BE = formsOf('be');
const HAVE = formsOf('have');
const BEFORE_BASE = new Set(['to', ...formsOf('do', 'will', 'can', 'may', 'shall'), 'must']);
/** What may stand between an auxiliary and its verb. */
const BETWEEN = new Set([
  'not',
  "n't",
  'never',
  'still',
  'now',
  'also',
  'already',
  'just',
  'only',
  'being',
  'been',
]);
/** Beside these stands who says it. */
export const SAYING = new Set(['say', 'says', 'said', 'told', 'adds', 'added', 'according']);
/** After these stands a noun. */
export const DETERMINERS = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their']);
const REACH = 3;

const PASTS = new Set(irregularVerbs.flatMap(([base, ...forms]) => forms.filter((form) => form !== base)));
const PARTICIPLES = new Set(irregularVerbs.map((forms) => forms[2] ?? forms[1] ?? ''));

/** A word that is the past of an irregular verb, and may be another word: "left", "ground". */
export function isIrregular(norm: string): boolean {
  return PASTS.has(norm);
}

/** Whether a token is certainly a verb's form, by its ending and the auxiliary before it. "-s" may be a plural: null. */
export function verbAt(tokens: readonly Token[], at: number): 'active' | 'passive' | null {
  const { kind, norm } = tokens[at]!;
  if (kind !== 'word' || BE.has(norm) || HAVE.has(norm)) return null;
  const auxiliary = auxiliaryBefore(tokens, at);
  const isParticiple = norm.endsWith('ed') || PARTICIPLES.has(norm);
  if (BE.has(auxiliary)) return isParticiple ? 'passive' : norm.endsWith('ing') ? 'active' : null;
  if (HAVE.has(auxiliary)) return isParticiple ? 'active' : null;
  if (BEFORE_BASE.has(auxiliary)) return 'active';
  if (DETERMINERS.has(auxiliary) || isPast(auxiliary)) return null;
  return isPast(norm) ? 'active' : null;
}

/** The past of a regular or irregular verb, by its form: "left" behind "the" or "veered" is another word. */
function isPast(norm: string): boolean {
  return PASTS.has(norm) || (norm.endsWith('ed') && (basesOf(norm).length > 1 || !norm.endsWith('eed')));
}

function auxiliaryBefore(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { norm } = tokens[i]!;
    if (norm === 'been' || norm === 'being') return norm;
    if (!BETWEEN.has(norm) && !norm.endsWith('ly')) return norm;
  }
  return '';
}

/** The form that a passive has: "killed", "withdrawn". */
export function participleOf(base: string): string {
  const irregular = irregularVerbs.find(([first]) => first === base);
  if (irregular !== undefined) return irregular[2] ?? irregular[1] ?? base;
  return inflections(base).find((form) => form.endsWith('ed')) ?? base;
}
