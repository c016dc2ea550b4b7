import type { Token } from '../../text/index.js';
import { isAdverb } from '../clauses.js';
import { NEEDS_THAT, SAYING, SAYING_OR_NOUN, SAYING_PLURAL } from '../cues.js';
import type { Work } from './act.js';
import { PRONOUNS } from './speakers.js';

/** Weeds out nouns, passives and denied saying ("did not say"). */
export function isSaying({ tokens }: Work, i: number): boolean {
  const { norm } = tokens[i]!;
  if (!SAYING.has(norm) && !SAYING_PLURAL.has(norm)) return false;
  let at = i - 1;
  while (isAdverb(tokens[at]) && !/^(?:not|n't|never)$/.test(tokens[at]!.norm)) at--;
  const before = tokens[at]?.norm ?? '';
  if (
    /^(?:is|are|was|were|be|been|being|not|n't|to|never|the|a|an|no|of|for|over|about|with|in|on|at|by|from|into|amid)$/.test(
      before,
    )
  )
    return false;
  const next = tokens[i + 1]?.norm ?? '';
  if (next === 'by' || (next === 'of' && norm !== 'said')) return false;
  if (NEEDS_THAT.has(norm) && !takesClause(tokens[i + 1])) return false;
  if (SAYING_OR_NOUN.has(norm) || tokens[i]!.capital) return isVerbByPlace(tokens, i);
  if (norm === 'added' || norm === 'continued')
    return /^(?:that|there|on|in|at|during|)$/.test(next) || tokens[i + 1]?.kind === 'mark';
  return !SAYING_PLURAL.has(norm) || SAYING.has(norm) || isPlural(tokens[at]);
}

/** "that", a subject pronoun or a mark follows. */
const takesClause = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'mark' || /^(?:that|he|she|it|they|we|there|out)$/.test(next.norm);

const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/s$/.test(token.norm) || /^(?:police|media|people|they|we|who|i|you)$/.test(token.norm));

function isVerbByPlace(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (tokens[i]!.capital && SAYING_OR_NOUN.has(tokens[i]!.norm)) return false;
  if (before?.kind !== 'word' || before.possessive) return false;
  const plural = SAYING_PLURAL.has(tokens[i]!.norm);
  if (plural ? !isPlural(before) : !before.capital && !PRONOUNS.has(before.norm)) return false;
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:that|the|it|he|she|they|there|this)$/.test(next.norm) ||
    next.capital
  );
}
