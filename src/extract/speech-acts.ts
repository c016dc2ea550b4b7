import type { Span } from '../model.js';
import type { Token } from '../text/index.js';
import { isAdverb, isFiniteVerb } from './clauses.js';
import { SAYING, SAYING_OR_NOUN, SAYING_PARTICIPLE, SAYING_PLURAL, SUBORDINATORS, VOICING } from './cues.js';
import { isEmbedded } from './region.js';
import {
  isGeneric,
  mainSubject,
  maySpeak,
  PRONOUNS,
  type Run,
  spanOf,
  speakerAfter,
  speakerBefore,
} from './speakers.js';
import { type Line, lastAtOrBefore, type SpeechContext } from './speech-context.js';

/** Somebody's saying, as a sentence of the article words it. */
export interface SpeechAct {
  /** The words that name the speaker. */
  readonly who: Span;
  /** The speaker is a pronoun, to be resolved. */
  readonly pronoun: boolean;
  /** Sources, media, reports: nobody in particular. */
  readonly generic: boolean;
  /** The verb or "according to". */
  readonly cue: Span;
  /** What is said, in offsets: before the verb, behind it, or both. */
  readonly scopes: readonly Span[];
  /** A verb that gives a voice to words in quotation marks only ("called it “historic”"). */
  readonly quotesOnly: boolean;
  /** A demand or a request: what it governs is wanted, so that an act of saying around it counts first. */
  readonly directive: boolean;
}

interface Work {
  readonly text: string;
  readonly line: Line;
  /** The article's own words: tokens outside quotations that stand beside the sentence. */
  readonly tokens: readonly Token[];
}

const CONTRAST = new Set(['but', 'though', 'although', 'while', 'whereas', 'yet']);
const DIRECTIVE = /^(?:demand|urg|ask|vow|pledg|promis)/i;
const REPORT_NOUN =
  /^(?:claim|claims|statement|assertion|warning|remark|remarks|comments|announcement|assurance|assurances|insistence|allegation|allegations|suggestion|view|belief|contention|accusation|accusations|prediction)$/;

/** Every act of saying in a sentence, left to right. */
export function speechActs(context: SpeechContext, line: Line): readonly SpeechAct[] {
  return context.memo(`acts ${line.start}`, () => {
    const work = { text: context.text, line, tokens: ownTokens(context, line) };
    return work.tokens.flatMap((_, i) => actAt(work, i) ?? []);
  });
}

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
  if (token.kind === 'mark') return null;
  if (token.norm === 'according' && work.tokens[i + 1]?.norm === 'to') return accordingTo(work, i);
  if (token.norm === 'citing') return citing(work, i);
  if (token.norm === 'quoted' || token.norm === 'cited') return quoted(work, i);
  if (REPORT_NOUN.test(token.norm) && work.tokens[i + 1]?.norm === 'that') return possessive(work, i);
  if (SAYING_PARTICIPLE.has(token.norm)) return participle(work, i);
  const saying = isSaying(work, i);
  return saying || VOICING.has(token.norm) ? finite(work, i, !saying) : null;
}

/** Weeds out nouns, passives and denied saying ("did not say"). */
function isSaying({ tokens }: Work, i: number): boolean {
  const { norm } = tokens[i]!;
  if (!SAYING.has(norm) && !SAYING_PLURAL.has(norm)) return false;
  let at = i - 1;
  while (isAdverb(tokens[at]) && tokens[at]!.norm !== 'not' && tokens[at]!.norm !== "n't") at--;
  const before = tokens[at]?.norm ?? '';
  if (
    /^(?:is|are|was|were|be|been|being|not|n't|to|never|the|a|an|no|of|for|over|about|with|in|on|at|by|from|into|amid)$/.test(
      before,
    )
  )
    return false;
  const next = tokens[i + 1]?.norm ?? '';
  if (next === 'by' || (next === 'of' && norm !== 'said')) return false;
  if (SAYING_OR_NOUN.has(norm) || tokens[i]!.capital) return isVerbByPlace(tokens, i);
  if (norm === 'added' || norm === 'continued')
    return /^(?:that|there|on|in|at|during|)$/.test(next) || tokens[i + 1]?.kind === 'mark';
  return !SAYING_PLURAL.has(norm) || SAYING.has(norm) || isPlural(tokens[at]);
}

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

function build(
  work: Work,
  run: Run,
  act: Pick<SpeechAct, 'cue' | 'scopes'> & { quotesOnly?: boolean },
): SpeechAct | null {
  const { tokens } = work;
  if (!maySpeak(tokens, run) || act.scopes.length === 0) return null;
  const alone = run.to - run.from === 1;
  return {
    who: spanOf(tokens, run),
    pronoun: alone && PRONOUNS.has(tokens[run.from]!.norm),
    generic: isGeneric(tokens, run),
    cue: act.cue,
    scopes: act.scopes,
    quotesOnly: act.quotesOnly ?? false,
    directive: DIRECTIVE.test(work.text.slice(...act.cue)),
  };
}

const spanAt = (token: Token): Span => [token.start, token.end];

function finite(work: Work, i: number, quotesOnly: boolean): SpeechAct | null {
  const { tokens } = work;
  const inverted = isInverted(work, i) ? speakerAfter(work.text, tokens, i) : null;
  const run = inverted ?? speakerBefore(work.text, tokens, i);
  if (run === null) return null;
  const scopes = scopesOf(work, { verb: i, run, inverted: inverted !== null });
  return build(work, run, { cue: spanAt(tokens[i]!), scopes, quotesOnly });
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
  const right = speakerAfter(text, tokens, i);
  return right !== null && !isFiniteVerb(tokens[right.to]);
}

interface Place {
  readonly verb: number;
  readonly run: Run;
  readonly inverted: boolean;
}

function scopesOf(work: Work, place: Place): Span[] {
  const { tokens } = work;
  const after = place.inverted ? Math.max(place.verb, place.run.to - 1) : place.verb;
  const left = Math.min(place.verb, place.run.from);
  const trails = isTrailing(work, { left, after });
  const lead = contentStart(work, after);
  const leads = lead >= 0 && (!trails || goesOn(work, after + 1));
  const scopes: Span[] = [];
  if (trails && (!leads || tokens[after + 1]?.norm === ','))
    scopes.push([leftEdge(work, left), tokens[left - 1]?.end ?? tokens[left]!.start]);
  const relative = /^(?:that|which|who)$/.test(tokens[place.verb - 1]?.norm ?? '');
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

function leftEdge({ tokens, line }: Work, left: number): number {
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
function goesOn({ text, tokens, line }: Work, from: number): boolean {
  const comma = tokens.findIndex(({ norm }, i) => i >= from && norm === ',');
  const next = tokens[comma + 1];
  if (comma < 0) return !isAdjunct(tokens, from);
  if (/["“«‘]/.test(text.slice(tokens[comma]!.end, line.end))) return true;
  if (comma > from || next === undefined || /ing$|^(?:who|which|as|a|an|the)$/.test(next.norm))
    return !isAdjunct(tokens, from);
  return tokens.slice(comma).some(isFiniteVerb);
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

interface Edge {
  readonly from: number;
  readonly left: number;
  /** The verb stands in a relative clause. */
  readonly relative?: boolean;
}

/** Where the content behind the verb ends: at a contrast, or at the comma that closes the speaker's own clause. */
function rightEdge({ tokens, line }: Work, { from, left, relative = false }: Edge): number {
  const opener = tokens[left - 1]?.norm ?? '';
  const closed = relative || (SUBORDINATORS.has(opener) && left - 1 === 0) || opener === 'as';
  let depth = 0;
  for (let i = from; i < tokens.length; i++) {
    const { norm, start, kind } = tokens[i]!;
    if (kind !== 'mark') continue;
    if (norm === '(') depth++;
    else if (norm === ')' && --depth < 0) return start;
    if (norm === ';' && tokens.slice(i + 1).some(isFiniteVerb)) return start;
    if (norm !== ',' || i === from) continue;
    if (closed || CONTRAST.has(tokens[i + 1]?.norm ?? '')) return start;
  }
  return line.end;
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
  const run = mainSubject(work.text, tokens, i);
  if (run === null || before === undefined) return null;
  const scopes: Span[] = [[tokens[i]!.end, rightEdge(work, { from: i + 1, left: i })]];
  return line.end - tokens[i]!.end < 3 ? null : build(work, run, { cue: spanAt(tokens[i]!), scopes });
}

/** "quoted Mr Lee as saying" is found at "quoted"; "Mr Lee was quoted as saying" is found here. */
const isQuotedActively = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 9), i - 2).some(({ norm }) => norm === 'quoted' || norm === 'cited') &&
  tokens[i - 2]?.norm !== 'quoted';

function accordingTo(work: Work, i: number): SpeechAct | null {
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

function citing(work: Work, i: number): SpeechAct | null {
  const { tokens } = work;
  if (tokens[i - 1]?.norm !== ',') return null;
  const run = speakerAfter(work.text, tokens, i);
  if (run === null) return null;
  return build(work, run, { cue: spanAt(tokens[i]!), scopes: [[leftEdge(work, i), tokens[i]!.start]] });
}

/** "quoted Mr Lee as saying that", "was quoted as saying", "quoted Mr Lee praising". */
function quoted(work: Work, i: number): SpeechAct | null {
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
function possessive(work: Work, i: number): SpeechAct | null {
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
