import type { Tense } from './point.js';
import { at, is, type Scan, skipPossessive, wordAt } from './scan.js';

/** Words that look ahead, or that what they govern lies ahead: "is scheduled for Monday". */
const AHEAD = setOf(
  'will would shall ll wont going planning expects expected expecting scheduled slated due intends intend upcoming forthcoming',
  'must should lets let tomorrow deadline may might can could next coming',
);

/** Words that look ahead before "to" or "for": "plans to meet", "is set for Monday", not "a plan" or "set fire". */
const AHEAD_TO = setOf('plan plans planned hopes hope aims aim set want wants need needs ready agree agrees');

/** Orders that open a sentence: "Book a room for Friday". */
const ORDERS = setOf('schedule book arrange');

/** Verbs of a timetable, ahead only right before their day: "the trial opens on Monday". */
const TIMETABLE = setOf('begins starts opens ends expires lapses resumes convenes ahead');

/** Past forms that do not end in -ed, and words that stand with them. */
const BEHIND = setOf(
  'was were had did has have been said told met went came left began took made gave held fell fled got saw found wrote',
  'spoke won lost struck shot sent became brought rose sank flew drove ran broke chose drew bought built caught fought',
  'thought taught kept knew led paid sat sold stood swore threw understood wore ago yesterday since hit cut quit grew blew',
  'hid dealt meant slept spent swept wound heard felt showed shown put initially originally previously',
);

/** Past verbs whose infinitive looks ahead: "agreed to meet on Friday". */
const INTENT = setOf(
  'agreed ordered asked told urged vowed decided promised pledged threatened invited wanted hoped called offered prepared',
  'forced summoned voted',
);

/** Past verbs whose object lies ahead as often: "promised a handover on June 12". */
const PROMISES = setOf('promised pledged vowed threatened planned scheduled');

/** Past verbs by which a day is put further away: "postponed the vote until June 1". */
const DEFERRED = setOf(
  'postponed delayed extended deferred suspended waived adjourned rescheduled pushed prolonged renewed exempted',
);

/** What becomes of a plan; behind its day they do not say that the day is past: "visit on July 13 confirmed". */
const SETTLED = setOf('confirmed announced planned cancelled canceled');

/** Words in -ed that are no past forms. */
const NO_VERB = setOf(
  'need speed indeed exceed embed shed red bed seed feed weed breed hundred sacred united kindred hatred',
);

/** What nobody announces: its day has been, whatever the sentence looks ahead to. */
const UNFORESEEN = setOf(
  'massacre massacres shooting shootings killing killings murder murders bombing bombings blast blasts explosion explosions crash',
  'derailment collapse earthquake quake tsunami rampage carnage slaughter atrocity stabbing stabbings',
);

/** What bears the day on which it was signed: "the agreement of January 10", "a Jan. 10 accord". */
const SIGNED = setOf('agreement accord pact treaty decree memorandum letter resolution');

/** Nouns that somebody comes to. */
const GOALS = setOf('power office');

const BE = setOf('be being get getting');

/** How many words away a verb still counts. */
const REACH = 24;
/** Behind "Friday's shooting" only a verb right there says when it was. */
const NEAR = 6;

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

/**
 * Whether the sentence looks back or ahead where a date stands: the nearest verb before it decides, else the nearest after.
 * "The May 12 deadline" tells neither by itself.
 * What "that Friday's talks" goes on to say comes before what was said. Participles after "be" and infinitives after verbs of intent look ahead ("to be held on Sunday", "agreed to meet on Sunday").
 */
export function tenseAt(scan: Scan, from: number, to: number): Tense {
  if (wordAt(scan, to) === 'deadline') return null;
  const owner = skipPossessive(scan, to) > to || skipPossessive(scan, to - 1) > to - 1;
  if (isUnforeseen(scan, from, owner ? to : null) || isSigned(scan, from, to)) return 'past';
  const own = owner && is(scan, from - 1, 'that') ? lookOn(scan, to, NEAR) : null;
  if (own !== null) return own;
  const back = lookBack(scan, from - 1);
  if (back !== undefined && back !== null) return back;
  const on = lookOn(scan, to, owner ? NEAR : REACH);
  const limit = is(scan, from - 1, 'by until till');
  return back === undefined || limit ? (on ?? (limit ? 'future' : null)) : null;
}

/** "the massacre on Wednesday", "Wednesday's deadly shooting". */
function isUnforeseen(scan: Scan, from: number, owned: number | null): boolean {
  const before = is(scan, from - 1, 'on last late early') ? from - 2 : from - 1;
  if (UNFORESEEN.has(wordAt(scan, before))) return true;
  if (owned === null) return false;
  const behind = skipPossessive(scan, owned);
  return [0, 1, 2].some((off) => UNFORESEEN.has(wordAt(scan, behind + off)));
}

function isSigned(scan: Scan, from: number, to: number): boolean {
  return SIGNED.has(wordAt(scan, to)) || (is(scan, from - 1, 'of') && SIGNED.has(wordAt(scan, from - 2)));
}

/** Undefined where nothing tells, null where the verb before leaves both open ("The first is Sept. 26"). */
function lookBack(scan: Scan, from: number): Tense | undefined {
  let infinitive = false;
  for (let index = from; index >= 0 && index > from - REACH; index--) {
    if (is(scan, index, '; :')) return undefined;
    const word = wordAt(scan, index);
    if (looksAhead(scan, index, word) || (TIMETABLE.has(word) && from - index < NEAR)) return 'future';
    if ((word === 'is' || word === 'are') && from - index < 2) return null;
    if (word.endsWith('ing') && is(scan, index - 1, 'after since')) return 'past';
    if (word === 'to') infinitive ||= beforeVerb(scan, index);
    const before = wordAt(scan, index - 1);
    if (!isPast(word) || before === 'to' || BE.has(before)) continue;
    if (infinitive) return ofInfinitive(word);
    if (DEFERRED.has(word) && is(scan, from, 'until till to through')) return 'future';
    return PROMISES.has(word) ? null : 'past';
  }
  return undefined;
}

/** "agreed to meet on Friday" looks ahead; "moved to oust him in March" leaves it open. */
function ofInfinitive(verb: string): Tense {
  return INTENT.has(verb) ? 'future' : null;
}

function lookOn(scan: Scan, from: number, reach: number): Tense {
  for (let index = from; index < scan.tokens.length && index < from + reach; index++) {
    if (is(scan, index, '; :')) return null;
    const word = wordAt(scan, index);
    if (isAhead(scan, index, word)) return 'future';
    if (isPast(word) && !SETTLED.has(word)) return 'past';
  }
  return null;
}

/** "will", "have to", "has until", "to be", "is to meet". */
function looksAhead(scan: Scan, index: number, word: string): boolean {
  if (isAhead(scan, index, word)) return true;
  if (word === 'have' || word === 'has') return is(scan, index + 1, 'to until till');
  if (BE.has(word)) return wordAt(scan, index - 1) === 'to';
  if (word !== 'to' || !beforeVerb(scan, index)) return false;
  const before = wordAt(scan, index - 1);
  return before === 'is' || before === 'are';
}

function isAhead(scan: Scan, index: number, word: string): boolean {
  if (at(scan, index).capital && (index > 0 || word === 'may')) return false;
  if (AHEAD.has(word) || (word === 'advance' && is(scan, index + 1, 'of'))) return true;
  if (AHEAD_TO.has(word)) return is(scan, index + 1, 'to for');
  return ORDERS.has(word) && (index === 0 || is(scan, index - 1, 'please to'));
}

/** "to meet", not "to Moscow", "to the border" nor "to power". */
function beforeVerb(scan: Scan, index: number): boolean {
  const next = at(scan, index + 1);
  if (next.kind !== 'word' || next.capital || next.word.month !== 0) return false;
  return !is(scan, index + 1, 'the a') && !GOALS.has(wordAt(scan, index + 1));
}

function isPast(word: string): boolean {
  if (BEHIND.has(word)) return true;
  return word.length > 3 && word.endsWith('ed') && !word.startsWith('un') && !NO_VERB.has(word);
}
