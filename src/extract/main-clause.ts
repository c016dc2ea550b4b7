import type { Token } from '../text/index.js';
import type { FoundValue } from '../values/index.js';
import type { Candidate } from './candidate.js';
import { isFiniteVerb } from './clauses.js';

const relative = new Set(['that', 'which', 'who', 'where', 'when']);
const determiners = new Set(['a', 'an', 'the', 'this', 'his', 'her', 'their', 'its']);
/** So many words may stand between a determiner and what begins the clause behind its noun. */
const NOUN = 8;

/**
 * Whether a date before a figure says when something else was done than what the figure counts: "met on Thursday the families of the 49
 * people killed", "a poll of last week, in the wake of a shooting that killed 17", "was arrested on Friday after he had shot 11". A date right
 * before the noun is its own: "Sunday's massacre that left 49 dead".
 */
export function isOfMainClause(date: FoundValue, { view, first, found }: Candidate): boolean {
  const { tokens } = view;
  const at = found === null ? first : Math.min(first, view.tokenAt(found.start));
  const from = view.tokenAt(date.end - 1) + 1;
  if (date.end > tokens[at]!.start || from >= at || tokens[from - 1]!.possessive) return false;
  const between = tokens.slice(from, at);
  return followsAfter(between, tokens[at]!) || isDefinite(between) || isInRelativeClause(between);
}

/** "after he opened fire, killing 11": what came before what the date dates; no aside with a comma or clock behind it. */
function followsAfter(between: readonly Token[], start: Token): boolean {
  const turn = between.findLastIndex(({ norm }) => norm === 'after');
  if (turn < 0 || /^\d/.test(between[turn + 1]?.norm ?? '')) return false;
  const comma = between.findIndex(({ norm }, i) => i > turn && norm === ',');
  return comma < 0 || (comma === between.length - 1 && start.norm.endsWith('ing'));
}

/** "the families of the 49 people killed" */
const isDefinite = (between: readonly Token[]): boolean =>
  between.length > 2 && between.at(-1)!.norm === 'the' && between.at(-2)!.norm === 'of';

/** "in the wake of a shooting in which a student killed 17": the noun stands apart from the date. */
function isInRelativeClause(between: readonly Token[]): boolean {
  const clause = between.findLastIndex(({ norm }) => relative.has(norm));
  if (clause < 0) return false;
  const noun = between.findLastIndex(({ norm }, i) => i < clause && determiners.has(norm));
  if (noun < 0 || clause - noun > NOUN) return false;
  return between.slice(0, noun).some(({ norm }) => /^\p{L}/u.test(norm) && norm !== 'in' && norm !== 'on');
}

/** Verbs that go on with the main clause behind a relative one. */
const resuming = new Set(['was', 'were', 'is', 'are', 'has', 'have', 'had', 'will', 'would']);
/** What the main clause may say of the event itself: "the raid in which 12 died was carried out on Monday". */
const tells = new Set('carried set staged launched detonated on committed mounted held begun'.split(' '));
const apart = new Set([...relative, 'and', 'or', 'but', 'as', 'after', 'before', 'while', 'to']);

/** Whether a figure stands in a relative clause, and a date behind it with the main verb: "a mill in which 264 died was shut on Thursday". */
export function isBehindRelativeClause(date: FoundValue, { view, first, found }: Candidate): boolean {
  const { tokens } = view;
  const figure = found === null ? first : view.tokenAt(found.start);
  const opening = tokens.findLastIndex(
    ({ norm, kind }, i) => i < figure && (kind === 'mark' || relative.has(norm)),
  );
  if (opening < 1 || !relative.has(tokens[opening]!.norm)) return false;
  let verbs = 0;
  for (let i = opening + 1; i < view.tokenAt(date.start); i++) {
    const token = tokens[i]!;
    if (i > figure && verbs > 0 && resuming.has(token.norm)) return !tells.has(tokens[i + 1]!.norm);
    if (token.kind === 'mark' || apart.has(token.norm)) return false;
    if (isFiniteVerb(token)) verbs++;
  }
  return false;
}
