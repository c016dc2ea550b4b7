import type { Span } from '../../model.js';
import type { Token } from '../../text/index.js';
import { isFiniteVerb } from '../clauses.js';
import { AUXILIARIES, SAYING_PARTICIPLE, SUBORDINATORS } from '../cues.js';
import type { Work } from './act.js';
import type { Run } from './run.js';

const CONTRAST = new Set(['but', 'though', 'although', 'while', 'whereas', 'yet']);

interface Place {
  readonly verb: number;
  readonly run: Run;
  readonly inverted: boolean;
}

/** What a verb of saying governs: the clause or quotation before it, what follows it, or both. */
export function scopesOf(work: Work, place: Place): Span[] {
  const { tokens } = work;
  const after = place.inverted ? Math.max(place.verb, place.run.to - 1) : place.verb;
  const left = Math.min(place.verb, place.run.from);
  const trails = isTrailing(work, { left, after });
  const lead = contentStart(work, after);
  const leads = lead >= 0 && (!trails || goesOn(work, after + 1, place.inverted));
  const scopes: Span[] = [];
  if (trails && (!leads || tokens[after + 1]?.norm === ','))
    scopes.push([leftEdge(work, left), tokens[left - 1]?.end ?? tokens[left]!.start]);
  const relative =
    tokens.slice(Math.max(0, place.verb - 3), place.verb).some(({ norm }) => /^(?:which|who)$/.test(norm)) ||
    tokens[place.verb - 1]?.norm === 'that';
  if (leads) scopes.push([lead, rightEdge(work, { from: after + 1, left, relative })]);
  return scopes;
}

/** Whether a clause or a quotation stands before the speaker, set off by a comma or its marks. */
function isTrailing(
  { text, tokens }: Work,
  { left, after }: { readonly left: number; readonly after: number },
): boolean {
  const start = tokens[left]!.start;
  if (/["”’»]\s*$/.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (tokens[left - 1]?.norm !== ',' && tokens[left - 1]?.norm !== '–') return false;
  const own = tokens.slice(0, left - 1);
  const first = tokens[0]!.norm;
  const fronted = SUBORDINATORS.has(first) || /.{2}ing$/.test(first) || first === 'to';
  const only = fronted && own.every(({ norm }) => norm !== ',');
  return own.some(isFiniteVerb) && (!only || isAdjunct(tokens, after + 1));
}

export function leftEdge({ tokens, line }: Work, left: number): number {
  for (let i = left - 2; i >= 0; i--) if (tokens[i]!.norm === ';') return tokens[i]!.end;
  return line.start;
}

/** Whether only a time, a place or a listener follows the verb, not what is said. */
function isAdjunct(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from);
  const comma = rest.findIndex(({ norm }) => norm === ',');
  const clause = comma < 0 ? rest : rest.slice(0, comma);
  if (clause[0]?.norm === ':' || clause.some(({ norm }) => norm === 'that')) return false;
  return !clause.some(isFiniteVerb) && comma !== 0;
}

/** "…," he said, "…": whether what is said goes on behind a verb that stands in the middle or at the end. */
function goesOn({ text, tokens, line }: Work, from: number, inverted: boolean): boolean {
  const comma = tokens.findIndex(({ norm }, i) => i >= from && norm === ',');
  if (comma < 0) return !isAdjunct(tokens, from);
  if (/["“«‘]/.test(text.slice(tokens[comma]!.end, line.end))) return true;
  if (comma > from) return !isAdjunct(tokens, from);
  const next = tokens[comma + 1]?.norm ?? '';
  if (SAYING_PARTICIPLE.has(next) || /^(?:who|which|whose|as)$/.test(next)) return false;
  return !(inverted && /^(?:a|an|the)$/.test(next)) && tokens.slice(comma).some(isFiniteVerb);
}

/** The offset at which the content behind the verb begins; -1 when nothing follows. */
function contentStart({ tokens, line }: Work, verb: number): number {
  if (tokens[verb + 1]?.norm === 'of') return -1;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 14); i++) {
    const { norm } = tokens[i]!;
    if (norm === 'that' && tokens[i + 1] !== undefined) return tokens[i]!.end;
    if (norm === ':' || norm === ';' || norm === ',') break;
    if (isFiniteVerb(tokens[i])) break;
  }
  const end = tokens[verb]!.end;
  return line.end - end > 3 ? end : -1;
}

/** The verb that the relative clause's noun has waited for: "the man who said it would rain | has left". */
function isMainVerb(tokens: readonly Token[], i: number, from: number): boolean {
  if (!AUXILIARIES.has(tokens[i]!.norm) || !/^(?:has|have|had|is|are|was|were)$/.test(tokens[i]!.norm))
    return false;
  const before = tokens[i - 1]!;
  const joined = tokens
    .slice(from + 1, i)
    .some(({ norm }) => /^(?:and|but|or|that|which|who|when|because|as|if|while)$/.test(norm));
  return (
    before.kind === 'word' &&
    !joined &&
    tokens.slice(from + 1, i).some((token) => AUXILIARIES.has(token.norm))
  );
}

interface Edge {
  readonly from: number;
  readonly left: number;
  /** The verb stands in a relative clause. */
  readonly relative?: boolean;
}

/** Where the content behind the verb ends: at a contrast, or at the comma that closes the speaker's own clause. */
export function rightEdge({ tokens, line }: Work, { from, left, relative = false }: Edge): number {
  const opener = tokens[left - 1]?.norm ?? '';
  const closed = relative || (SUBORDINATORS.has(opener) && left - 1 === 0) || opener === 'as';
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const { norm, start, kind } = tokens[i]!;
    if (relative && isMainVerb(tokens, i, from)) return start;
    if (kind !== 'mark') continue;
    if (norm === '(') depth++;
    else if (norm === ')' && --depth < 0) return start;
    if (norm === '–' && relative) return start;
    if (norm === ';' && tokens.slice(i + 1).some(isFiniteVerb)) return start;
    if (norm !== ',' || i === from) continue;
    if (closed || CONTRAST.has(tokens[i + 1]?.norm ?? '')) return start;
  }
  return line.end;
}
