import type { Span } from '../../model.js';
import { isFiniteVerb } from '../clauses.js';
import { build, type SpeechAct, spanAt, type Work } from './act.js';
import type { Run } from './run.js';
import { leftEdge, rightEdge } from './scopes.js';
import { speakerAfter, speakerBefore } from './speakers.js';

export function accordingTo(work: Work, i: number): SpeechAct | null {
  const { tokens, line } = work;
  const run = speakerAfter(work.text, tokens, i + 1) ?? nounAfter(work, i + 1);
  if (run === null) return null;
  const next = tokens[run.to];
  const leading = i === 0 || (i === 1 && !isFiniteVerb(tokens[0]));
  const scopes: Span[] = [];
  if (!leading) scopes.push([leftEdge(work, i), tokens[i]!.start]);
  if (next !== undefined && (leading || (next.norm === ',' && tokens[i - 1]?.norm === ',')))
    scopes.push([next.end, line.end]);
  return build(work, run, { cue: [tokens[i]!.start, tokens[i + 1]!.end], scopes });
}

/** "according to two people familiar with the plan". */
function nounAfter({ tokens }: Work, at: number): Run | null {
  let to = at + 1;
  while (to < tokens.length && to - at < 8 && tokens[to]!.kind === 'word' && !isFiniteVerb(tokens[to])) to++;
  return to > at + 1 ? { from: at + 1, to } : null;
}

export function citing(work: Work, i: number): SpeechAct | null {
  const { tokens } = work;
  if (tokens[i - 1]?.norm !== ',') return null;
  const run = speakerAfter(work.text, tokens, i);
  if (run === null) return null;
  return build(work, run, { cue: spanAt(tokens[i]!), scopes: [[leftEdge(work, i), tokens[i]!.start]] });
}

/** "quoted Mr Lee as saying that", "was quoted as saying", "quoted Mr Lee praising". */
export function quoted(work: Work, i: number): SpeechAct | null {
  const { tokens, line } = work;
  const passive = /^(?:is|are|was|were|been)$/.test(tokens[i - 1]?.norm ?? '');
  if (passive) return null;
  let to = i + 1;
  while (
    to < tokens.length &&
    to - i < 8 &&
    tokens[to]!.kind === 'word' &&
    !/^as$|ing$/.test(tokens[to]!.norm)
  )
    to++;
  if (to === i + 1 || to >= tokens.length || tokens[to]!.kind === 'mark') return null;
  return build(work, { from: i + 1, to }, { cue: spanAt(tokens[i]!), scopes: [[tokens[to]!.end, line.end]] });
}

/** "Mr Lee's claim that". */
export function possessive(work: Work, i: number): SpeechAct | null {
  const { tokens } = work;
  let owner = i - 1;
  while (owner >= 0 && owner > i - 4 && !tokens[owner]!.possessive && tokens[owner]!.kind === 'word') owner--;
  if (owner < 0 || !tokens[owner]!.possessive) return null;
  const run = speakerBefore(work.text, tokens, owner + 1);
  if (run === null) return null;
  return build(work, run, {
    cue: spanAt(tokens[i]!),
    scopes: [[tokens[i + 1]!.end, rightEdge(work, { from: i + 2, left: i })]],
  });
}
