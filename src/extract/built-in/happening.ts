import type { Span } from '../../model.js';
import type { Token } from '../../text/index.js';
import { AUXILIARIES, RELATIVES } from '../cues.js';
import { hasAttacker, lent, meanwhile, nounPhrase, occasions, purposes, results } from './clause-nouns.js';
import {
  isSaying,
  isSayingAt,
  mainVerb,
  normsFrom,
  verbBefore,
  verbBehind,
  verbBeside,
} from './clause-verbs.js';
import { DETERMINERS, LIGHT, OPENS, PREPOSITIONS, SPEECHES, words } from './clause-words.js';
import { isHappening, kindOfPhrase, kindsOf, SAYING_KIND } from './happening-words.js';

/** What a day is the day of. */
export interface Happening {
  /** By the table of kinds; none for what only its own verb tells. */
  readonly kinds: ReadonlySet<string>;
  /** The verb or noun that the day belongs to. */
  readonly head: string;
  /** The clause that tells it. */
  readonly clause: Span;
  /** What stands in the clause ahead of the verb, its subject as a rule; null for a noun. */
  readonly subject: Span | null;
}

/** Words that measure by a day, or make it the end of a stretch. */
const MEASURING = words('since until till before after by through than from between to within');
/** Words between a day and what it belongs to. */
const BESIDE = words(
  'on in late early at the of just only also mid about around and but then later earlier back morning afternoon evening night this past',
);

/** What happened on the day that `span` gives; null where it is the day of a saying, a measure, or of nothing that can be told. */
export function happeningAt(tokens: readonly Token[], [from, to]: Span): Happening | null {
  const first = tokens.findIndex(({ end }) => end > from);
  if (first < 0) return null;
  const past = tokens.findIndex(({ start }) => start >= to);
  const behind = past < 0 ? tokens.length : past;
  const named = namedBehind(tokens, first, behind);
  if (named !== null) return named;
  const when = tokens[behind]?.norm === ',' ? behind + 1 : behind;
  if (tokens[when]?.norm === 'when')
    return happeningOf(tokens, verbBehind(tokens, when + 1), { ahead: -1, behind });
  const ahead = skipBack(tokens, first - 1);
  if ([tokens[first - 1], tokens[ahead]].some((token) => MEASURING.has(token?.norm ?? ''))) return null;
  if (isSayingAt(tokens, ahead)) return said(tokens, ahead);
  if (isNamedAhead(tokens, first, behind)) return told(tokens, first - 1, kindsOf(tokens[first - 1]!.norm));
  if (isCaption(tokens, first, behind)) return pictured(tokens, behind);
  const verb = verbBeside(tokens, ahead, behind);
  return verb === null ? captioned(tokens, ahead, behind) : happeningOf(tokens, verb, { ahead, behind });
}

function skipBack(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at >= 0 && BESIDE.has(tokens[at]!.norm)) at--;
  return at;
}

/** "Friday's shooting", "the Sunday attack" */
function namedBehind(tokens: readonly Token[], first: number, behind: number): Happening | null {
  const isOwner = tokens[behind - 1]!.possessive;
  if (!isOwner && !DETERMINERS.has(tokens[first - 1]?.norm ?? '')) return null;
  const phrase = nounPhrase(tokens, behind, behind + 5);
  const head = phrase.findLast(({ norm }) => isHappening(norm)) ?? (isOwner ? phrase.at(-1) : undefined);
  if (head !== undefined && isSaying(head.norm)) return said(tokens, tokens.indexOf(head));
  return head === undefined ? null : told(tokens, tokens.indexOf(head), kindsOf(head.norm));
}

/** "…, in El Paso, Texas, August 7, 2019": the day of a picture. */
const isCaption = (tokens: readonly Token[], first: number, behind: number): boolean =>
  tokens[first - 1]?.norm === ',' && /^\d{4}$/.test(tokens[behind - 1]!.norm) && behind >= tokens.length - 2;

/** What the first clause of a caption tells. */
function pictured(tokens: readonly Token[], behind: number): Happening | null {
  const verb = verbBehind(tokens, 0);
  if (verb !== null) return happeningOf(tokens, verb, { ahead: -1, behind });
  const end = tokens.findIndex(({ norm }) => OPENS.has(norm));
  const stop = end < 0 ? behind : end;
  return captioned(tokens, stop - 1, stop);
}

/** "the two explosions Wednesday near the finish line" */
function isNamedAhead(tokens: readonly Token[], first: number, behind: number): boolean {
  if (!isHappening(tokens[first - 1]?.norm ?? '') || !PREPOSITIONS.has(tokens[behind]?.norm ?? ''))
    return false;
  return tokens.slice(Math.max(0, first - 5), first - 1).some(({ norm }) => DETERMINERS.has(norm));
}

/** "was not arrested" */
function isDenied(tokens: readonly Token[], main: number): boolean {
  let at = main - 1;
  while (at > 0 && AUXILIARIES.has(tokens[at]!.norm)) at--;
  return /^(?:not|n't|never)$/.test(tokens[at]?.norm ?? '');
}

const ATTACK: ReadonlySet<string> = new Set(['attack']);

interface Place {
  readonly ahead: number;
  readonly behind: number;
}

/** What a verb tells, with the noun that a light one leaves it to, what it is for, where it was, and what followed: ", killing 12". */
function happeningOf(
  tokens: readonly Token[],
  verb: number | null,
  { ahead, behind }: Place,
): Happening | null {
  if (verb === null) return null;
  const main = mainVerb(tokens, verb);
  const { norm } = tokens[main]!;
  if (isDenied(tokens, main)) return null;
  if (isSayingAt(tokens, main)) return said(tokens, main);
  const phrase = kindOfPhrase(normsFrom(tokens, main));
  if (phrase !== null) return told(tokens, main, new Set([phrase]));
  const kinds = new Set([
    ...(LIGHT.has(norm) || (main === ahead && AUXILIARIES.has(norm)) ? lent(tokens, main) : kindsOf(norm)),
    ...purposes(tokens, main),
    ...(main <= ahead ? occasions(tokens, main, ahead) : []),
    ...results(tokens, behind),
  ]);
  if ([...kinds].every((kind) => kind === 'protest') && hasAttacker(tokens, main))
    return told(tokens, main, ATTACK);
  if (kinds.size === 0) for (const kind of meanwhile(tokens, main, behind)) kinds.add(kind);
  return kinds.size === 0 && (LIGHT.has(norm) || AUXILIARIES.has(norm)) ? null : told(tokens, main, kinds);
}

/** "Meeting at Trump Tower on 1 December": no verb at all. */
function captioned(tokens: readonly Token[], ahead: number, behind: number): Happening | null {
  let start = ahead;
  while (start >= 0 && !OPENS.has(tokens[start]!.norm)) start--;
  if (RELATIVES.has(tokens[start]?.norm ?? '')) return null;
  const part = tokens.slice(start + 1, behind);
  const noun = part.find(({ norm }, i) => isHappening(norm) && endsPhrase(part[i + 1]));
  if (noun === undefined || part.some(({ norm }) => isSaying(norm))) return null;
  return told(tokens, tokens.indexOf(noun), kindsOf(noun.norm));
}

/** "Police said Monday that …": the day of the saying; its whole sentence tells which. */
const said = (tokens: readonly Token[], at: number): Happening => {
  const verb = SPEECHES.has(tokens[at]!.norm) ? (verbBefore(tokens, at - 1) ?? at) : at;
  return {
    kinds: new Set([SAYING_KIND, ...doneBySaying(tokens, verb)]),
    head: tokens[at]!.norm,
    clause: [tokens[0]!.start, tokens.at(-1)!.end],
    subject: subjectOf(tokens, verb) ?? namedFrom(tokens, verb + 1),
  };
};

/** "…, said Clinton on Friday" */
function namedFrom(tokens: readonly Token[], from: number): Span | null {
  let to = from;
  while (tokens[to]?.capital === true) to++;
  return to === from ? null : [tokens[from]!.start, tokens[to - 1]!.end];
}

/** From where its clause or the part behind a comma begins to a verb; null where nothing stands there. */
function subjectOf(tokens: readonly Token[], verb: number): Span | null {
  let from = verb;
  while (from > 0 && !OPENS.has(tokens[from - 1]!.norm) && (tokens[from - 1]!.norm !== ',' || from === verb))
    from--;
  return from === verb ? null : [tokens[from]!.start, tokens[verb - 1]!.end];
}

/** "said Friday that she would resign": whoever says so of himself does it with that. */
function doneBySaying(tokens: readonly Token[], verb: number): readonly string[] {
  const who = tokens.findIndex(({ norm }, i) => i > verb && i < verb + 6 && SPEAKERS.has(norm));
  if (who < 0) return [];
  const kinds = tokens.slice(who + 1, who + 6).flatMap(({ norm }) => [...kindsOf(norm)]);
  return kinds.filter((kind) => DONE_BY_SAYING.has(kind));
}

const SPEAKERS = words('he she it they its his her their to');
const DONE_BY_SAYING = words('departure withdrawal dismissal appointment purchase lawsuit');

const endsPhrase = (next: Token | undefined): boolean =>
  next === undefined ||
  next.kind === 'mark' ||
  next.capital ||
  PREPOSITIONS.has(next.norm) ||
  DETERMINERS.has(next.norm);

/** A happening with the clause around its head. */
function told(tokens: readonly Token[], head: number, kinds: ReadonlySet<string>): Happening {
  let [from, to] = [head, head];
  const ends = ({ norm }: Token): boolean => OPENS.has(norm) && norm !== 'before';
  while (from > 0 && !ends(tokens[from - 1]!)) from--;
  while (to + 1 < tokens.length && !ends(tokens[to + 1]!)) to++;
  return {
    kinds,
    head: tokens[head]!.norm,
    clause: [tokens[from]!.start, tokens[to]!.end],
    subject: isHappening(tokens[head]!.norm) ? null : subjectOf(tokens, head),
  };
}
