import type { Span } from '../../model.js';
import type { Token } from '../../text/index.js';
import type { Line } from './context.js';
import { type Run, spanOf } from './run.js';
import { isGeneric, maySpeak, PRONOUNS } from './speakers.js';

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

/** A sentence in which acts of saying are looked for. */
export interface Work {
  readonly text: string;
  readonly line: Line;
  /** The article's own words: tokens outside quotations that stand beside the sentence. */
  readonly tokens: readonly Token[];
}

const DIRECTIVE = /^(?:demand|urg|ask|vow|pledg|promis)/i;

/** An act with its speaker looked at; null when the words name no speaker or nothing is said. */
export function build(
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

export const spanAt = (token: Token): Span => [token.start, token.end];
