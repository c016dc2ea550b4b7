import type { Token } from '../text/index.js';
import {
  AUXILIARIES,
  CLAUSE_BREAKERS,
  NOT_PAST,
  PAST,
  PRESENT,
  RELATIVES,
  SUBORDINATORS,
  TAKES_THAT,
} from './cues.js';

/** Whether a token is a finite verb, as far as its form tells. */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const { norm } = token;
  if (AUXILIARIES.has(norm) || PAST.has(norm) || PRESENT.has(norm)) return true;
  return norm.length > 3 && norm.endsWith('ed') && !NOT_PAST.has(norm);
}

export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  /^(?:.{2,}ly|also|then|later|now|again|already|still|even|not|n't|never)$/.test(token.norm);

/** How a cue's reach is limited. */
export interface Reach {
  /** No comma may stand between. */
  readonly stopAtComma?: boolean;
  /** No finite verb may stand between: the cue governs a noun phrase only. */
  readonly stopAtFinite?: boolean;
  /** No "that" may stand between, except behind "believe" and its like. */
  readonly stopAtThat?: boolean;
  /** "that" and "whether" may stand between. */
  readonly throughThat?: boolean;
}

/**
 * Whether what stands at token `from` still governs token `to`, later in the sentence: no clause ends between them. A heuristic
 * on marks, conjunctions and verb forms, in place of a parser.
 */
export function reaches(tokens: readonly Token[], from: number, to: number, reach: Reach = {}): boolean {
  const closed = reach.stopAtComma === true || opensSubordinate(tokens, from);
  let depth = 0;
  let dashes = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word') {
      if (stopsAtWord(tokens, i, { ...reach, from, to })) return false;
      continue;
    }
    if (token.norm === '(' || token.norm === '[') depth++;
    else if (token.norm === ')' || token.norm === ']') depth--;
    else if (token.norm === '–') dashes++;
    else if (token.norm === ';' || token.norm === ':' || token.norm === '|' || token.norm === '…')
      return false;
    else if (token.norm === ',') {
      const next = afterComma(tokens, i, to);
      if (closed || next < 0) return false;
      i = next - 1;
    }
    if (depth < 0) return false;
  }
  return depth === 0 && dashes % 2 === 0;
}

/** Where to go on after the comma at `i`; -1 when a clause of its own begins there. */
function afterComma(tokens: readonly Token[], i: number, to: number): number {
  const next = tokens[i + 1];
  if (next === undefined) return i + 1;
  if (RELATIVES.has(next.norm)) {
    for (let j = i + 1; j < to; j++) if (tokens[j]!.norm === ',') return j + 1;
    return -1;
  }
  if (['but', 'nor', 'yet', 'so'].includes(next.norm)) return -1;
  if (next.norm === 'and' || next.norm === 'or') return beginsClause(tokens, i + 2) ? -1 : i + 1;
  if (
    SUBORDINATORS.has(next.norm) &&
    !['in', 'on', 'at', 'under', 'for', 'by', 'with', 'like'].includes(next.norm)
  )
    return -1;
  return i + 1;
}

/** Whether a subject and a finite verb, or a finite verb alone, stand at `i`. */
function beginsClause(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j < Math.min(tokens.length, i + 8); j++) {
    const token = tokens[j]!;
    if (token.norm === ',') return isFiniteVerb(tokens[closingComma(tokens, j) + 1]);
    if (token.kind === 'mark' || token.norm === 'to') return false;
    if (isFiniteVerb(token)) return true;
  }
  return false;
}

/** The comma that closes an aside opened at `open`; -2 when none is near. */
function closingComma(tokens: readonly Token[], open: number): number {
  const found = tokens.findIndex(({ norm }, i) => i > open && norm === ',');
  return found > open && found - open < 14 ? found : -2;
}

/** "and" that begins another verb phrase or clause, against one that joins infinitives, nouns or participles. */
function beginsCoordinate(tokens: readonly Token[], i: number, from: number): boolean {
  let next = i + 1;
  while (isAdverb(tokens[next])) next++;
  const token = tokens[next];
  if (token === undefined || token.kind === 'mark') return token?.norm === ',';
  if (AUXILIARIES.has(token.norm) || PRESENT.has(token.norm)) return true;
  if (isFiniteVerb(token)) return !hasParticipleBefore(tokens, from, i);
  const subject =
    token.capital ||
    /^(?:the|a|an|its|his|her|their|he|she|it|they|we|you|i|this|that|these|those)$/.test(token.norm);
  return subject && token.norm !== 'that' && beginsClause(tokens, next);
}

/** "may be withdrawn and replaced": the verb before "and" is a participle, so the one behind it may be one too. */
function hasParticipleBefore(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      ['be', 'been', 'being', 'have', 'has', 'had', 'is', 'are', 'was', 'were', 'having'].includes(
        tokens[i]!.norm,
      )
    )
      return true;
    if (i > from && isFiniteVerb(tokens[i]) && !AUXILIARIES.has(tokens[i]!.norm)) return true;
  }
  return (
    from > 0 &&
    /^(?:reportedly|allegedly|n't|not|never)$/.test(tokens[from - 1]!.norm) &&
    isFiniteVerb(tokens[from])
  );
}

function stopsAtWord(
  tokens: readonly Token[],
  i: number,
  reach: Reach & { readonly from: number; readonly to: number },
): boolean {
  const { norm } = tokens[i]!;
  if (reach.stopAtFinite === true && isFiniteVerb(tokens[i])) return true;
  if (norm === 'and' || norm === 'or')
    return tokens[i - 1]?.norm !== ',' && beginsCoordinate(tokens, i, reach.from);
  if (norm === 'that' || norm === 'whether') {
    if (reach.throughThat === true || i === reach.from) return false;
    if (reach.stopAtThat === true) return !/^(?:think|believe|expect|true|case)$/.test(tokens[i - 1]!.norm);
    return !TAKES_THAT.has(tokens[i - 1]!.norm);
  }
  if (norm === 'nor') return true;
  if (OPENS_CLAUSE.test(norm) && i > reach.from && beginsTimeClause(tokens, i)) return true;
  if (norm === 'according') return true;
  if (norm === 'but' && tokens[i - 1]?.norm === 'all') return false;
  return CLAUSE_BREAKERS.has(norm) && i > reach.from && tokens[i - 1]!.kind === 'word';
}

const OPENS_CLAUSE = /^(?:as|when|before|until|once)$/;

/** "as the two met", "when he flew in": a clause of its own, against "as president" and "as well as". */
function beginsTimeClause(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || /^(?:such|well|much|far|soon|long|many|same)$/.test(tokens[i - 1]!.norm))
    return false;
  const subject = next.capital || /^(?:he|she|it|they|we|i|the|its|his|her|their|both)$/.test(next.norm);
  return subject && (/^(?:he|she|they|we|i)$/.test(next.norm) || beginsClause(tokens, i + 1));
}

/** Whether the clause in which token `i` stands was opened by a subordinator or a relative, so that a comma ends it. */
function opensSubordinate(tokens: readonly Token[], i: number): boolean {
  let edge = Math.min(i, tokens.length) - 1;
  while (edge >= 0 && tokens[edge]!.kind === 'word') edge--;
  const first = tokens[edge + 1];
  if (first === undefined || edge + 1 >= i + 1) return false;
  const relative = RELATIVES.has(first.norm) && edge >= 0;
  return relative || (SUBORDINATORS.has(first.norm) && (edge < 0 || tokens[edge]!.norm === ','));
}
