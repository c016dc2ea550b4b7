import type { Tense } from './point.js';
import { at, type Scan } from './scan.js';

const AHEAD = new Set(
  (
    'will shall ll wont going plans plan planning planned expects expected expecting scheduled slated due set intends intend ' +
    'upcoming forthcoming hopes hope must should lets let schedule book arrange aims aim tomorrow ahead deadline may might can could ' +
    'want wants need needs next coming'
  ).split(' '),
);
const BEHIND = new Set(
  (
    'was were had did has have been said told met went came left began took made gave held fell fled got saw found wrote ' +
    'spoke won lost struck shot sent became brought rose sank flew drove ran broke chose drew bought built caught fought thought ' +
    'taught kept knew led paid sat sold stood swore threw understood wore ago yesterday since hit cut quit grew blew hid dealt ' +
    'meant slept spent swept wound heard felt showed shown'
  ).split(' '),
);
/** Past verbs whose infinitive looks ahead: "agreed to meet on Friday". */
const INTENT = new Set(
  (
    'agreed ordered asked told urged vowed decided promised pledged threatened invited wanted hoped called offered prepared ' +
    'invited forced summoned voted'
  ).split(' '),
);
const NO_VERB = new Set(
  'need speed indeed exceed embed shed red bed seed feed weed breed hundred sacred united kindred hatred unprecedented'.split(
    ' ',
  ),
);
const BE = new Set('be being get getting'.split(' '));
const REACH = 24;

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
    const token = at(scan, index);
    if (token.kind === 'mark' && (token.text === ';' || token.text === ':')) return null;
    if (token.kind !== 'word') continue;
    const word = scan.text.slice(token.start, token.end).toLowerCase();
    if (AHEAD.has(word) && !isMonth(token.capital, word)) return 'future';
    if ((word === 'have' || word === 'has') && textOf(scan, index + 1) === 'to') return 'future';
    if (word === 'to') {
      if (before(scan, index, BE) || infinitiveAfter(scan, index)) infinitive = true;
      if (afterBe(scan, index)) return 'future';
      continue;
    }
    if (BE.has(word)) {
      if (textOf(scan, index - 1) === 'to') return 'future';
      continue;
    }
    if (isPast(word) && !(before(scan, index, BE) && !BEHIND.has(word))) {
      if (before(scan, index, BE)) continue;
      return infinitive && INTENT.has(word) ? 'future' : 'past';
    }
  }
  return null;
}

/** "is to", "are to": what is arranged. */
function afterBe(scan: Scan, index: number): boolean {
  const word = textOf(scan, index - 1);
  return (word === 'is' || word === 'are') && infinitiveAfter(scan, index);
}

function before(scan: Scan, index: number, words: ReadonlySet<string>): boolean {
  return words.has(textOf(scan, index - 1));
}

function infinitiveAfter(scan: Scan, index: number): boolean {
  const next = at(scan, index + 1);
  return (
    next.kind === 'word' && !next.capital && next.text !== 'the' && next.text !== 'a' && next.word.month === 0
  );
}

function lookOn(scan: Scan, from: number): Tense {
  for (let index = from; index < scan.tokens.length && index < from + REACH; index++) {
    const token = at(scan, index);
    if (token.text === ';' || token.text === ':') return null;
    if (token.kind !== 'word') continue;
    const word = scan.text.slice(token.start, token.end).toLowerCase();
    if (AHEAD.has(word) && !isMonth(token.capital, word)) return 'future';
    if (isPast(word)) return 'past';
  }
  return null;
}

function isMonth(capital: boolean, word: string): boolean {
  return capital && word === 'may';
}

function isPast(word: string): boolean {
  if (BEHIND.has(word)) return true;
  return word.length > 3 && word.endsWith('ed') && !word.startsWith('un') && !NO_VERB.has(word);
}

function textOf(scan: Scan, index: number): string {
  const token = at(scan, index);
  return token.kind === 'word' ? scan.text.slice(token.start, token.end).toLowerCase() : '';
}
