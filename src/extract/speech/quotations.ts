import type { Span } from '../../model.js';
import type { Quotation } from '../../text/index.js';
import { isEmbedded } from '../region.js';
import { nearest, type SpeechAct, speechActs } from './acts.js';
import { antecedent, described } from './antecedent.js';
import { type Line, lastAtOrBefore, type SpeechContext } from './context.js';

/** Verbs that give a speaker to a few words: called it “historic”. */
const LABELLING =
  /^(?:call|describ|label|dub|brand|deem|denounc|condemn|hail|prais|slam|blast|critici|dismiss|mock|decr|tout|character|accus|ridicul|derid|cit|refer)/i;

/** Who speaks: the words as printed, with their place. */
export interface Speaker {
  readonly who: string;
  readonly start: number;
  readonly end: number;
}

/** Words in quotation marks with their speaker, where the article tells. */
export interface SpokenQuotation {
  /** The words inside the marks. */
  readonly start: number;
  readonly end: number;
  readonly speaker: Speaker | null;
  /** One or a few words inside a sentence of the article's own: “historic”. */
  readonly partial: boolean;
}

/** All direct quotations of an article, in order, with their speakers. */
export function spokenQuotations(context: SpeechContext): readonly SpokenQuotation[] {
  return context.memo('spoken quotations', () => {
    const found: SpokenQuotation[] = [];
    for (const [index, quotation] of context.quotations.entries()) {
      const partial = isEmbedded(context, quotation);
      const own = speakerOf(context, quotation);
      const speaker = own ?? (partial ? null : carriedOver(context, { index, before: found.at(-1) }));
      found.push({ start: quotation.start, end: quotation.end, speaker, partial });
    }
    return backwards(context, found);
  });
}

/** The quotation that holds a span, with its speaker; null outside quotation marks. */
export function quotationAt(context: SpeechContext, start: number, end: number): SpokenQuotation | null {
  const all = spokenQuotations(context);
  const found = all[lastAtOrBefore(all, start)];
  return found !== undefined && found.start <= start && end <= found.end ? found : null;
}

/** The speaker as printed; a pronoun gives way to the words that it stands for, where they are found. */
export function speakerFrom(context: SpeechContext, act: SpeechAct): Speaker {
  const span: Span = (act.pronoun ? antecedent(context, act) : described(context, act)) ?? act.who;
  return { who: context.text.slice(...span), start: span[0], end: span[1] };
}

/** From the sentence's own words: behind the quotation, before it, or around it. */
function speakerOf(context: SpeechContext, quotation: Quotation): Speaker | null {
  const acts = linesOf(context, quotation).flatMap((line) => speechActs(context, line));
  const act = behind(context, acts, quotation) ?? before(context, acts, quotation);
  return act === null ? null : speakerFrom(context, act);
}

/** The sentence in which a quotation begins, and the one in which it ends. */
function linesOf(context: SpeechContext, { start, end }: Quotation): Line[] {
  const first = context.lineAt(start);
  const last = context.lineAt(Math.max(start, end - 1));
  const lines = [first, last?.start === first?.start ? null : last].filter((line) => line !== null);
  const next = last === null ? undefined : context.linesOf(last.paragraph)[last.index + 1];
  const tagged = next !== undefined && /[.?!]$/.test(context.text.slice(start, end)) && next.start - end < 4;
  return tagged && isTag(context, next) ? [...lines, next] : lines;
}

/** "Okoro said." on its own behind a quotation that ends in a full stop. */
const isTag = (context: SpeechContext, line: Line): boolean =>
  speechActs(context, line).some(({ cue, scopes }) => scopes.some(([, to]) => to <= cue[0]));

/** "…," he said: the act that begins right behind the mark. */
function behind({ text }: SpeechContext, acts: readonly SpeechAct[], { end }: Quotation): SpeechAct | null {
  const found = acts.find(({ who, cue }) => {
    const first = Math.min(who[0], cue[0]);
    if (first < end) return false;
    const gap = text.slice(end, first);
    return /^["”’»'″]+[\s,]*(?:(?:as|the|a|an|and|then|but)\s+)?$/i.test(gap);
  });
  return found ?? null;
}

/** Peskov said, "…"; adding that “…”; called it “…”. */
function before(context: SpeechContext, acts: readonly SpeechAct[], quotation: Quotation): SpeechAct | null {
  const { start, end } = quotation;
  const embedded = isEmbedded(context, quotation);
  const holding = acts.filter(({ cue, scopes, quotesOnly }) => {
    if (!scopes.some(([from, to]) => from <= start && start <= to)) return false;
    if (embedded) return !quotesOnly || (cue[1] <= start && LABELLING.test(context.text.slice(...cue)));
    return cue[1] <= start && !endsBetween(context.text, cue[1], start);
  });
  return nearest(holding, start) ?? trailing(acts, end);
}

/** An act later in the sentence whose content reaches back over the quotation: “…” was the plan, Lee said. */
function trailing(acts: readonly SpeechAct[], end: number): SpeechAct | null {
  return (
    acts.find(
      ({ cue, scopes, quotesOnly }) =>
        !quotesOnly && cue[0] >= end && scopes.some(([from, to]) => from < end && end <= to + 2),
    ) ?? null
  );
}

/** Whether a sentence or another quotation ends between a verb and the mark. */
const endsBetween = (text: string, from: number, to: number): boolean =>
  /[”»]|["][^"]*["]|[.!?]\s+["“]?$/.test(text.slice(from, to));

interface Carry {
  readonly index: number;
  readonly before: SpokenQuotation | undefined;
}

/** A quotation without words of saying goes on from the one before it, in its paragraph or in the next. */
function carriedOver(context: SpeechContext, { index, before }: Carry): Speaker | null {
  const quotation = context.quotations[index]!;
  const previous = context.quotations[index - 1];
  if (before === undefined || previous === undefined || before.speaker === null) return null;
  if (previous.continues) return before.speaker;
  if (!/[.!?,…—–]$/.test(context.text.slice(quotation.start, quotation.end))) return null;
  const here = context.paragraphs[context.paragraphAt(quotation.start)]!;
  const there = context.paragraphAt(previous.start);
  if (quotation.start - here.start > 2 && there !== here.index) return null;
  const begins = context.lineAt(quotation.start);
  if (begins === null || quotation.start - begins.start > 2) return null;
  return here.index - there <= 1 && !hasOtherSpeaker(context, previous.end, quotation.start)
    ? before.speaker
    : null;
}

/** Whether somebody else is given a say between two quotations. */
function hasOtherSpeaker(context: SpeechContext, from: number, to: number): boolean {
  const between = context.text.slice(from, to);
  return (between.match(/[.!?]["”’]?\s/g)?.length ?? 0) > 2;
}

/** A quotation over several paragraphs whose speaker is named only behind its last one. */
function backwards(context: SpeechContext, found: readonly SpokenQuotation[]): SpokenQuotation[] {
  const all = [...found];
  for (let i = all.length - 2; i >= 0; i--) {
    const next = all[i + 1]!;
    if (all[i]!.speaker === null && context.quotations[i]!.continues)
      all[i] = { ...all[i]!, speaker: next.speaker };
  }
  return all;
}

/** A sentence, or the part of one that lies inside one quotation or outside of them. */
export interface SentencePart {
  readonly start: number;
  readonly end: number;
  /** Who speaks the quotation, or outside of one, whom the sentence names as saying something; null in the own voice. */
  readonly speaker: Speaker | null;
  /** Numbers the quotations that belong together from 0; null outside quotation marks. */
  readonly quotation: number | null;
}

/** Fewer words in quotation marks are part of the sentence around them. */
const SHORTEST_PART = 4;

/** The article in sentences, cut where quotations begin and end: what compares the words of one speaker. */
export function sentenceParts(context: SpeechContext): readonly SentencePart[] {
  const quotations = spokenQuotations(context).filter((quotation) => isWhole(context, quotation));
  const parts: SentencePart[] = [];
  let next = 0;
  for (const { index } of context.paragraphs) {
    for (const line of context.linesOf(index)) {
      while (next < quotations.length && quotations[next]!.end <= line.start) next++;
      parts.push(...partsOf(context, line, { quotations, from: next }));
    }
  }
  return parts;
}

const isWhole = ({ text }: SpeechContext, { start, end, partial }: SpokenQuotation): boolean =>
  !partial || text.slice(start, end).split(/\s+/).length >= SHORTEST_PART;

interface From {
  readonly quotations: readonly SpokenQuotation[];
  readonly from: number;
}

function partsOf(context: SpeechContext, line: Line, { quotations, from }: From): SentencePart[] {
  const parts: SentencePart[] = [];
  const act = speechActs(context, line).find(({ quotesOnly }) => !quotesOnly);
  const own = { speaker: act === undefined ? null : speakerFrom(context, act), quotation: null };
  let at = line.start;
  const add = (start: number, end: number, part: Pick<SentencePart, 'speaker' | 'quotation'>): void => {
    if (/[\p{L}\p{N}]/u.test(context.text.slice(start, end))) parts.push({ start, end, ...part });
  };
  for (let i = from; i < quotations.length && quotations[i]!.start < line.end; i++) {
    const { start, end, speaker } = quotations[i]!;
    add(at, Math.max(at, start), own);
    add(Math.max(line.start, start), Math.min(line.end, end), { speaker, quotation: i });
    at = Math.min(line.end, end);
  }
  add(at, line.end, own);
  return parts;
}
