import type { Tense } from './point.js';
import { at, is, type Scan, wordAt } from './scan.js';

/** Words that look ahead, or that what they govern lies ahead: "is scheduled for Monday". */
const AHEAD = setOf(
  'will shall ll wont going plans plan planning planned expects expected expecting scheduled slated due set intends intend',
  'upcoming forthcoming hopes hope must should lets let schedule book arrange aims aim tomorrow ahead deadline may might',
  'can could want wants need needs next coming',
);

/** Past forms that do not end in -ed, and words that stand with them. */
const BEHIND = setOf(
  'was were had did has have been said told met went came left began took made gave held fell fled got saw found wrote',
  'spoke won lost struck shot sent became brought rose sank flew drove ran broke chose drew bought built caught fought',
  'thought taught kept knew led paid sat sold stood swore threw understood wore ago yesterday since hit cut quit grew blew',
  'hid dealt meant slept spent swept wound heard felt showed shown',
);

/** Past verbs whose infinitive looks ahead: "agreed to meet on Friday". */
const INTENT = setOf(
  'agreed ordered asked told urged vowed decided promised pledged threatened invited wanted hoped called offered prepared',
  'forced summoned voted',
);

/** Words in -ed that are no past forms. */
const NO_VERB = setOf(
  'need speed indeed exceed embed shed red bed seed feed weed breed hundred sacred united kindred hatred',
);

const BE = setOf('be being get getting');

/** How many words away a verb still counts. */
const REACH = 24;

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

/**
 * Whether the sentence looks back or ahead where a date stands: the nearest verb before it decides, else the nearest after.
 * Participles after "be" and infinitives after verbs of intent look ahead ("to be held on Sunday", "agreed to meet on Sunday").
 */
export function tenseAt(scan: Scan, from: number, to: number): Tense {
  return lookBack(scan, from - 1) ?? lookOn(scan, to);
}

function lookBack(scan: Scan, from: number): Tense {
  let infinitive = false;
  for (let index = from; index >= 0 && index > from - REACH; index--) {
    if (is(scan, index, '; :')) return null;
    const word = wordAt(scan, index);
    if (looksAhead(scan, index, word)) return 'future';
    if (word === 'to') infinitive ||= beforeVerb(scan, index);
    const passive = BE.has(wordAt(scan, index - 1));
    if (isPast(word) && !passive) return infinitive && INTENT.has(word) ? 'future' : 'past';
  }
  return null;
}

function lookOn(scan: Scan, from: number): Tense {
  for (let index = from; index < scan.tokens.length && index < from + REACH; index++) {
    if (is(scan, index, '; :')) return null;
    const word = wordAt(scan, index);
    if (isAhead(scan, index, word)) return 'future';
    if (isPast(word)) return 'past';
  }
  return null;
}

/** "will", "have to", "to be", "is to meet". */
function looksAhead(scan: Scan, index: number, word: string): boolean {
  if (isAhead(scan, index, word)) return true;
  if (word === 'have' || word === 'has') return wordAt(scan, index + 1) === 'to';
  if (BE.has(word)) return wordAt(scan, index - 1) === 'to';
  if (word !== 'to' || !beforeVerb(scan, index)) return false;
  const before = wordAt(scan, index - 1);
  return before === 'is' || before === 'are';
}

function isAhead(scan: Scan, index: number, word: string): boolean {
  return AHEAD.has(word) && !(word === 'may' && at(scan, index).capital);
}

/** "to meet", not "to Moscow" nor "to the border". */
function beforeVerb(scan: Scan, index: number): boolean {
  const next = at(scan, index + 1);
  return next.kind === 'word' && !next.capital && !is(scan, index + 1, 'the a') && next.word.month === 0;
}

function isPast(word: string): boolean {
  if (BEHIND.has(word)) return true;
  return word.length > 3 && word.endsWith('ed') && !word.startsWith('un') && !NO_VERB.has(word);
}
