import type { Span } from '../../model.js';
import type { Token } from '../../text/index.js';
import { isAdverb, isFiniteVerb } from '../clauses.js';
import { LEADING, SAYING_PARTICIPLE, STOPS_SPEAKER, VOICING } from '../cues.js';
import { isEmbedded } from '../region.js';
import { build, type SpeechAct, spanAt, type Work } from './act.js';
import { type Line, lastAtOrBefore, type SpeechContext } from './context.js';
import { mainSubject } from './main-subject.js';
import type { Run } from './run.js';
import { isSaying } from './saying.js';
import { rightEdge, scopesOf } from './scopes.js';
import { accordingTo, citing, possessive, quoted } from './sources.js';
import { PRONOUNS, speakerAfter, speakerBefore } from './speakers.js';

export type { SpeechAct } from './act.js';

const REPORT_NOUN =
  /^(?:claim|claims|statement|assertion|warning|remark|remarks|comments|announcement|assurance|assurances|insistence|allegation|allegations|suggestion|view|belief|contention|accusation|accusations|prediction)$/;

/** Every act of saying in a sentence, left to right. */
export function speechActs(context: SpeechContext, line: Line): readonly SpeechAct[] {
  const known = acts.get(line);
  if (known !== undefined) return known;
  const work = { text: context.text, line, tokens: ownTokens(context, line) };
  const found = work.tokens.flatMap((_, i) => actAt(work, i) ?? []);
  acts.set(line, found);
  return found;
}

/** Kept with their sentence. */
const acts = new WeakMap<Line, readonly SpeechAct[]>();

/** The tokens of a sentence that are the article's own words. */
export function ownTokens(context: SpeechContext, line: Line): readonly Token[] {
  const { quotations } = context;
  return line.tokens.filter(({ start }) => {
    const found = quotations[lastAtOrBefore(quotations, start)];
    return found === undefined || start < found.start || start >= found.end || isEmbedded(context, found);
  });
}

function actAt(work: Work, i: number): SpeechAct | null {
  const token = work.tokens[i]!;
  if (token.kind === 'mark' || isAllTold(work.tokens, i)) return null;
  if (token.norm === 'according' && work.tokens[i + 1]?.norm === 'to') return accordingTo(work, i);
  if (token.norm === 'citing') return citing(work, i);
  if (token.norm === 'quoted' || token.norm === 'cited') return quoted(work, i);
  if (REPORT_NOUN.test(token.norm) && work.tokens[i + 1]?.norm === 'that') return possessive(work, i);
  if (SAYING_PARTICIPLE.has(token.norm)) return participle(work, i);
  const saying = isSaying(work, i);
  return saying || VOICING.has(token.norm) ? finite(work, i, !saying) : null;
}

/** "All told, 12 died": nobody tells. */
const isAllTold = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.norm === 'told' && tokens[i - 1]?.norm === 'all' && tokens[i + 1]?.norm === ',';

function finite(work: Work, i: number, quotesOnly: boolean): SpeechAct | null {
  const { tokens } = work;
  const { run, inverted } = speakerOf(work, i);
  if (run === null || isParenthetical(tokens, run)) return null;
  const scopes = scopesOf(work, { verb: i, run, inverted });
  return build(work, run, { cue: spanAt(tokens[i]!), scopes, quotesOnly });
}

function speakerOf(work: Work, i: number): { readonly run: Run | null; readonly inverted: boolean } {
  const after = isInverted(work, i) ? speakerAfter(work.text, work.tokens, i) : null;
  return { run: after ?? speakerBefore(work.text, work.tokens, i), inverted: after !== null };
}

/** "a jet that it says strayed", "the freedom it promised": the clause around it is not what is said. */
function isParenthetical(tokens: readonly Token[], { from, to }: Run): boolean {
  const before = tokens[from - 1];
  if (to - from > 1 || !PRONOUNS.has(tokens[from]!.norm) || before?.kind !== 'word') return false;
  if (/^(?:that|which|who|what)$/.test(before.norm)) return true;
  return (
    !STOPS_SPEAKER.has(before.norm) && !LEADING.has(before.norm) && !isAdverb(before) && before.norm !== 'or'
  );
}

/** "…," said Peskov; …, said Peskov, a spokesman. */
function isInverted({ text, tokens, line }: Work, i: number): boolean {
  const { norm, start } = tokens[i]!;
  if (
    !/^(?:said|says|asked|wrote|writes|added|replied|told|warned|explained|recalled|declared|tweeted|noted|argued|insisted|announced)$/.test(
      norm,
    )
  )
    return false;
  const gap = text.slice(Math.max(line.start, start - 4), start);
  const closesQuote = /["”’»']\s*$/.test(gap);
  if (!closesQuote && tokens[i - 1]?.norm !== ',') return false;
  if (closesQuote) return true;
  if (norm === 'told' || closesRelative(tokens, i)) return false;
  const right = speakerAfter(text, tokens, i);
  return right !== null && tokens.slice(0, i).some(isFiniteVerb) && !isFiniteVerb(tokens[right.to]);
}

/** "Lee, who beat Moss, | said Okoro had gone": the verb is Lee's. */
function closesRelative(tokens: readonly Token[], verb: number): boolean {
  const open = tokens.findLastIndex(({ norm }, i) => i < verb - 1 && norm === ',');
  return open >= 0 && /^(?:who|which|whose|whom)$/.test(tokens[open + 1]!.norm);
}

function participle(work: Work, i: number): SpeechAct | null {
  const { tokens, line } = work;
  const before = tokens[i - 1];
  const next = tokens[i + 1]?.norm ?? '';
  const carried =
    before === undefined ||
    before.kind === 'mark' ||
    /^(?:and|while|by|as|in|before|after|later|also)$/.test(before.norm) ||
    isAdverb(before);
  if ((!carried && next !== 'that') || next === 'of') return null;
  if (before?.norm === 'as' && isQuotedActively(tokens, i)) return null;
  const run = speakerSoFar(work, i) ?? mainSubject(work.text, tokens, i);
  if (run === null || before === undefined || tokens[run.from]!.norm === 'it') return null;
  const scopes: Span[] = [[tokens[i]!.end, rightEdge(work, { from: i + 1, left: i })]];
  return line.end - tokens[i]!.end < 3 ? null : build(work, run, { cue: spanAt(tokens[i]!), scopes });
}

/** How far before "adding" the verb of saying may stand that it goes on from: "…, Lee told reporters in Lima on Monday, adding". */
const GOES_ON = 10;

/** "Trade had doubled, Lee said, adding": who says what comes before goes on saying. */
function speakerSoFar(work: Work, i: number): Run | null {
  const { tokens } = work;
  for (let verb = i - 2; verb > Math.max(0, i - GOES_ON); verb--) {
    if (tokens[verb]!.norm === ',') return null;
    if (!isSaying(work, verb)) continue;
    const { run, inverted } = speakerOf(work, verb);
    const opens = inverted ? verb : (run?.from ?? 0);
    return tokens[opens - 1]?.norm === ',' ? run : null;
  }
  return null;
}

/** "quoted Mr Lee as saying" is found at "quoted"; "Mr Lee was quoted as saying" is found here. */
const isQuotedActively = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 9), i - 2).some(({ norm }) => norm === 'quoted' || norm === 'cited') &&
  tokens[i - 2]?.norm !== 'quoted';

function actsAround(context: SpeechContext, start: number, end: number): readonly SpeechAct[] {
  const line = context.lineAt(start);
  if (line === null) return [];
  return speechActs(context, line).filter(
    ({ scopes, quotesOnly }) => !quotesOnly && scopes.some(([from, to]) => from <= start && end <= to),
  );
}

/** The act whose content holds a span: the nearest verb, behind it before in front of it. */
export function actAround(context: SpeechContext, start: number, end: number): SpeechAct | null {
  const holding = actsAround(context, start, end);
  return (
    nearest(
      holding.filter(({ directive }) => !directive),
      start,
    ) ?? nearest(holding, start)
  );
}

/** Of several acts that hold a place, the one whose verb is nearest before it, else the first behind it. */
export function nearest(acts: readonly SpeechAct[], start: number): SpeechAct | null {
  return acts.filter(({ cue }) => cue[1] <= start).at(-1) ?? acts[0] ?? null;
}

/** Whether a span is what nobody in particular says: sources, media. */
export function isReportedSpeech(context: SpeechContext, start: number, end: number): boolean {
  return actsAround(context, start, end).some(({ generic }) => generic);
}
