import type { Span } from '../model.js';
import type { Token } from '../text/index.js';
import { isAdverb, isFiniteVerb } from './clauses.js';
import {
  AUXILIARIES,
  PRESENT,
  RELATIVES,
  SAYING,
  SAYING_PARTICIPLE,
  SAYING_PLURAL,
  VOICING,
} from './cues.js';
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

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words and marks at which a clause of its own begins. */
const OPENS = words(
  `who whom whose which that when while after before as where because since until if though although whether but amid following
   ; : ( ) – … |`,
);
/** Words that measure by a day, or make it the end of a stretch. */
const MEASURING = words('since until till before after by through than from between to within');
/** Occasions on which things are said. */
const SPEECHES = words(
  `statement tweet tweets conference briefing interview post email letter memo remarks report reports reporters series call
   posting message speech address according article editorial column`,
);
/** Verbs that leave it to their subject or object to say what happened. */
const LIGHT = words(
  `happen happens happened happening occur occurs occurred occurring take takes took taking taken strike strikes struck striking
   hit hits hitting come comes came coming begin begins began beginning begun start starts started starting record recorded
   hold holds held holding make makes made making carry carries carried carrying launch launched launching file filed filing
   issue issued issuing stage staged staging commit committed open opened conduct conducted shake shook shaken rattle rattled
   rock rocked follow followed follows go went schedule scheduled set slated planned due expected cast face faced end ended
   continue continued leave leaves left leaving`,
);
const DETERMINERS = words('the a an this that his her its their our another');
const PREPOSITIONS = words(
  `of in on at by for from with to over under against near into onto about during between among outside inside around across
   along toward towards`,
);
const MODALS = words('will would can could may might must shall should');
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
  const verb = isCaption(tokens, first, behind) ? verbBehind(tokens, 0) : verbBeside(tokens, ahead, behind);
  return verb === null ? captioned(tokens, ahead, behind) : happeningOf(tokens, verb, { ahead, behind });
}

/** Said on that day: what it tells happened at some time before. */
const isSaying = (norm: string): boolean =>
  kindsOf(norm).size === 0 &&
  [SAYING, SAYING_PLURAL, SAYING_PARTICIPLE, VOICING, SPEECHES].some((list) => list.has(norm));

/** A name's word says nothing: "the United States". */
const isSayingAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === false && isSaying(tokens[i]!.norm);

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

/** "…, in El Paso, Texas, August 7, 2019": the day of a picture, which its first verb tells. */
const isCaption = (tokens: readonly Token[], first: number, behind: number): boolean =>
  tokens[first - 1]?.norm === ',' && /^\d{4}$/.test(tokens[behind - 1]!.norm) && behind >= tokens.length - 2;

/** "the two explosions Wednesday near the finish line" */
function isNamedAhead(tokens: readonly Token[], first: number, behind: number): boolean {
  if (!isHappening(tokens[first - 1]?.norm ?? '') || !PREPOSITIONS.has(tokens[behind]?.norm ?? ''))
    return false;
  return tokens.slice(Math.max(0, first - 5), first - 1).some(({ norm }) => DETERMINERS.has(norm));
}

/** The words of a noun phrase up to its first preposition or verb. */
function nounPhrase(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const phrase: Token[] = [];
  for (const token of tokens.slice(from, to)) {
    const ends =
      token.kind === 'mark' || [PREPOSITIONS, AUXILIARIES, OPENS].some((list) => list.has(token.norm));
    const isVerb = phrase.length > 0 && isHappening(phrase.at(-1)!.norm) && isFiniteVerb(token);
    if (ends || (isVerb && !isHappening(token.norm))) break;
    phrase.push(token);
  }
  return phrase;
}

/** The verb that a day belongs to: right behind a day that parts it from its subject, else the last one ahead, else the next. */
function verbBeside(tokens: readonly Token[], ahead: number, behind: number): number | null {
  let next = behind;
  while (isAdverb(tokens[next])) next++;
  const parted = ahead >= 0 && tokens[ahead]!.kind === 'word' && !OPENS.has(tokens[ahead]!.norm);
  const follows = isVerbAt(tokens, next) && !tokens[next]!.norm.endsWith('ing');
  if (parted && follows && !isVerbAt(tokens, ahead)) return next;
  return verbBefore(tokens, ahead) ?? verbBehind(tokens, behind);
}

/** The last verb ahead of a day in its clause; an aside between commas has its own, and an infinitive gives way to what it depends on. */
function verbBefore(tokens: readonly Token[], ahead: number): number | null {
  let crossed = false;
  let weak: number | null = null;
  for (let i = ahead; i >= 0 && !endsAt(tokens, i, ahead); i--) {
    crossed ||= tokens[i]!.norm === ',';
    if (!isVerbAt(tokens, i)) {
      if (isInfinitive(tokens, i)) weak ??= i;
      continue;
    }
    const opening = crossed ? relativeAhead(tokens, i) : -1;
    if (opening < 0) return kindOfPhrase(normsFrom(tokens, i - 1)) === null ? i : i - 1;
    i = opening;
  }
  return weak;
}

const normsFrom = (tokens: readonly Token[], i: number): string =>
  i < 0
    ? ''
    : tokens
        .slice(i, i + 5)
        .map(({ norm }) => norm)
        .join(' ');

/** Whether a clause begins there; "before the committee" is none. */
const endsAt = (tokens: readonly Token[], i: number, ahead: number): boolean =>
  OPENS.has(tokens[i]!.norm) &&
  (tokens[i]!.norm !== 'before' || tokens.slice(i, ahead + 1).some(({ norm }) => isHappening(norm)));

/** Where the relative clause begins in which a verb stands; -1 outside any. */
function relativeAhead(tokens: readonly Token[], verb: number): number {
  for (let i = verb; i >= 0 && tokens[i]!.norm !== ','; i--) if (RELATIVES.has(tokens[i]!.norm)) return i;
  return -1;
}

function verbBehind(tokens: readonly Token[], behind: number): number | null {
  for (let i = behind; i < tokens.length && !(i > behind && OPENS.has(tokens[i]!.norm)); i++)
    if (isVerbAt(tokens, i) || isInfinitive(tokens, i)) return i;
  return null;
}

/** Whether a word is a verb, as far as its form and the words before it tell. */
function isVerbAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return false;
  const { norm } = token;
  const before = tokens[i - 1]?.norm ?? '';
  if (DETERMINERS.has(before) && !AUXILIARIES.has(norm)) return false;
  if (isAdjective(tokens, i)) return false;
  if (before === ',' && norm.endsWith('ing')) return true;
  if (token.capital && i > 0 && !isInCapitals(tokens)) return false;
  if (PRESENT.has(norm) || isFiniteVerb(token)) return true;
  if (isHappening(norm) && !isGoverned(tokens, i)) return false;
  return kindsOf(norm).size > 0 || LIGHT.has(norm) || SAYING.has(norm) || SAYING_PARTICIPLE.has(norm);
}

/** "unarmed", "a long-awaited hearing" */
function isAdjective(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i]!;
  if (!norm.endsWith('ed')) return false;
  return (
    norm.startsWith('un') ||
    (DETERMINERS.has(tokens[i - 2]?.norm ?? '') && isHappening(tokens[i + 1]?.norm ?? ''))
  );
}

/** Behind "to" or a modal, adverbs aside. */
function isInfinitive(tokens: readonly Token[], i: number): boolean {
  const { kind, norm, capital } = tokens[i]!;
  return (
    kind === 'word' && !capital && !isBetween(tokens[i]) && !DETERMINERS.has(norm) && isGoverned(tokens, i)
  );
}

function isGoverned(tokens: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (isBetween(tokens[at])) at--;
  const before = tokens[at]?.norm ?? '';
  return before === 'to' || MODALS.has(before);
}

const isBetween = (token: Token | undefined): boolean =>
  isAdverb(token) || /^(?:most|likely|be)$/.test(token?.norm ?? '');

/** A headline. */
const isInCapitals = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ kind, capital }) => kind === 'word' && capital).length > tokens.length * 0.6;

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

/** "was shot", "had been killed": the participle says it. */
function mainVerb(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (
    AUXILIARIES.has(tokens[at]!.norm) ||
    /^(?:been|being|not|n't)$/.test(tokens[at]!.norm) ||
    isAdverb(tokens[at])
  ) {
    const next = tokens[at + 1];
    if (next === undefined || next.kind === 'mark' || DETERMINERS.has(next.norm)) return verb;
    at++;
  }
  return isVerbAt(tokens, at) || isInfinitive(tokens, at) ? at : verb;
}

/** The nouns for what happened among a light verb's subject and object. */
function lent(tokens: readonly Token[], main: number): readonly string[] {
  const isPassive = tokens[main + 1]?.norm === 'by';
  const object = nounPhrase(tokens, main + (isPassive ? 2 : 1), main + 8);
  let start = main;
  while (start > 0 && !OPENS.has(tokens[start - 1]!.norm) && tokens[start - 1]!.norm !== ',') start--;
  const subject = isPassive ? [] : nounPhrase(tokens, start, main);
  return [object, subject].flatMap((phrase) => {
    const last = phrase.findLast((token) => !isAdverb(token));
    return last !== undefined && isHappening(last.norm) ? [...kindsOf(last.norm)] : [];
  });
}

/** Verbs whose infinitive comes with them, not what somebody else is asked for. */
const COMMITS =
  /^(?:is|are|was|were|be|been|vot|agre|decid|plan|intend|expect|schedul|set|pois|due|slat|mov|manag|began|begin|begun|start|announc|travel|fl[ie]w|went|use)/;

/** "voted to acquit", "agreed to buy" */
function purposes(tokens: readonly Token[], main: number): readonly string[] {
  if (!COMMITS.test(tokens[main]!.norm)) return [];
  const to = tokens.findIndex(({ norm }, i) => i > main && i < main + 6 && norm === 'to');
  return to < 0 ? [] : [...kindsOf(tokens[to + 1]?.norm ?? '')];
}

/** "killed in a shooting", "injured in clashes" */
function occasions(tokens: readonly Token[], main: number, ahead: number): readonly string[] {
  return tokens.flatMap(({ norm }, i) => {
    if (i <= main || i > ahead || !/^(?:in|during|by|at)$/.test(norm)) return [];
    const last = nounPhrase(tokens, i + 1, ahead + 1).at(-1);
    return last !== undefined && isHappening(last.norm) ? [...kindsOf(last.norm)] : [];
  });
}

/** "who died as an officer held him down", "came to court on Friday as he pleaded guilty": both verbs tell of the same day. */
function meanwhile(tokens: readonly Token[], main: number, behind: number): readonly string[] {
  let opening = main;
  while (opening > 0 && !OPENS.has(tokens[opening]!.norm)) opening--;
  const ahead = MEANWHILE.test(tokens[opening]!.norm) ? verbBefore(tokens, opening - 1) : null;
  if (ahead !== null) return [...kindsOf(tokens[mainVerb(tokens, ahead)]!.norm)];
  const next = tokens.findIndex(({ norm }, i) => i >= behind && MEANWHILE.test(norm));
  if (next < 0 || !PRONOUNS.has(tokens[next + 1]?.norm ?? '')) return [];
  const verb = verbBehind(tokens, next + 1);
  return verb === null ? [] : [...kindsOf(tokens[mainVerb(tokens, verb)]!.norm)];
}

const MEANWHILE = /^(?:as|when|while)$/;
const PRONOUNS = words('he she it they');
const ATTACK: ReadonlySet<string> = new Set(['attack']);

/** "a gunman who marched into a party" */
function hasAttacker(tokens: readonly Token[], main: number): boolean {
  let from = main;
  while (from > 0 && (RELATIVES.has(tokens[from - 1]!.norm) || !OPENS.has(tokens[from - 1]!.norm))) from--;
  return tokens.slice(from, main).some(({ norm }) => ATTACKERS.has(norm));
}

const ATTACKERS = words(
  'gunman gunmen attacker attackers shooter shooters bomber bombers assailant assailants',
);

/** ", killing 12 people", ", filing a lawsuit" */
function results(tokens: readonly Token[], behind: number): readonly string[] {
  const { norm } = tokens[behind + 1] ?? { norm: '' };
  if (tokens[behind]?.norm !== ',' || !norm.endsWith('ing')) return [];
  return LIGHT.has(norm) ? lent(tokens, behind + 1) : [...kindsOf(norm)];
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
    subject: subjectOf(tokens, verb),
  };
};

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
