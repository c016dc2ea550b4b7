import { isCalendarName } from '../text/calendar-names.js';
import type { Amount } from './amount.js';
import { hedgeBefore } from './hedge.js';
import type { Numeral } from './numeral.js';
import {
  isDigit,
  isLetter,
  isSpace,
  isWordUnit,
  skipSpaces,
  wordAt,
  wordBefore,
  wordBeforeText,
} from './scan.js';

const LABEL = /^(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|Yes|Route|Article|Section|Chapter|Volume)$/;

/** Words with a capital that no age follows: the calendar, labels, answers. */
const isNoName = (word: string): boolean => LABEL.test(word) || isCalendarName(word.toLowerCase());

/** Words for people whose age may follow without a name: "the suspect, 34, was held". */
const SOMEBODY = new Set(
  (
    'man woman boy girl teenager teen youth student suspect victim gunman shooter attacker driver defendant accused father mother ' +
    'son daughter husband wife brother sister boyfriend girlfriend fiance fiancee uncle aunt grandmother grandfather captain pilot ' +
    'officer guard soldier doctor nurse teacher worker actor actress singer player striker coach priest farmer lawyer passenger'
  ).split(' '),
);

const ADVERB = /, (both |then |now )$/;

/** ", 35," or the only "(35)" behind a word with a capital or for a person, also ", both 35," and ", 35 at the time": an age. */
export function isAgeAside(text: string, { start, end, kind, digits, from, glued }: Numeral): boolean {
  if (kind !== 'cardinal' || digits === 0 || digits > 3 || from < 1 || from > 119 || glued !== '')
    return false;
  const adverb = ADVERB.exec(text.slice(Math.max(0, start - 7), start))?.[1]?.length ?? 0;
  const open = text[start - 1] === '(' ? start - 1 : start - 2 - adverb;
  const brackets = text[open] === '(' && text[end] === ')' && text.indexOf('(') === text.lastIndexOf('(');
  const commas =
    text[open] === ',' &&
    isSpace(text.charCodeAt(start - 1)) &&
    (text[end] === ',' || text[end] === '.' || text.startsWith(' at the time', end));
  if (!brackets && !commas) return false;
  const word = printedBefore(text, open);
  const named = SOMEBODY.has(word) || (/^\p{Lu}/u.test(word) && !isNoName(word));
  return named && !listed(text, end);
}

/** A list of numbers goes on behind the comma. */
function listed(text: string, end: number): boolean {
  return text[end] === ',' && /^\d/.test(text.slice(skipSpaces(text, end + 1), end + 4));
}

const DYING = new Set(['dies', 'died', 'dead', 'dying']);
const OLDEST = 119;

/** "dies at 78", "he was 78.": an age by the verb before it, where nothing is counted behind it. */
export function isAgeAt(text: string, { start, end, kind, from, decimals }: Numeral): boolean {
  if (kind !== 'cardinal' || decimals > 0 || from < 1 || from > OLDEST) return false;
  const verb = wordBefore(text, start);
  if (verb < 0) return false;
  const word = wordAt(text, verb);
  const before = wordBeforeText(text, verb);
  if (word === 'at')
    return (
      isAgeAhead(text, { verb, end, from }) ||
      (DYING.has(before) && !/^(?:[:.]\d|\s?(?:[ap]\.?m|o[’']clock|\p{L}))/u.test(text.slice(end, end + 9)))
    );
  const isWas = word === 'was' || word === 'is' || word === 'turned';
  const isOfPerson = before === 'he' || before === 'she' || before === 'who' || isNameBefore(text, verb);
  return (
    ((isWas && isOfPerson) || HE_IS.test(text.slice(Math.max(0, start - 7), start))) &&
    /^(?:[.;]?$|[.;]\s|,\s\p{Ll}|\s(?:and|when|at the time)\b)/u.test(text.slice(end, end + 14))
  );
}

/** "He's 36." */
const HE_IS = /(?:^|\P{L})(?:s?he|who)['’]s\s$/iu;

const YOUNGEST_OF_NOTE = 13;

/** "At 26, he will be the youngest": not so low as an hour is more likely meant. */
function isAgeAhead(
  text: string,
  { verb, end, from }: { readonly verb: number; readonly end: number; readonly from: number },
): boolean {
  const opens = /(?:^|[.,;:“"]\s*)$/u.test(text.slice(Math.max(0, verb - 3), verb));
  return opens && from >= YOUNGEST_OF_NOTE && /^,\s(?:s?he\s|\p{Lu}\p{Ll})/u.test(text.slice(end, end + 5));
}

/** Whether a word that may be a name stands right before a place. */
function isNameBefore(text: string, at: number): boolean {
  const word = printedBefore(text, at);
  return /^\p{Lu}\p{Ll}/u.test(word) && !isNoName(word);
}

/** The word before a place as printed, with whatever letters a name has: "Traoré"; '' where something else stands there. */
function printedBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isNameUnit(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

const isNameUnit = (code: number): boolean => isWordUnit(code) && !isDigit(code);

const PEOPLE = new Set(
  (
    'children child people those anyone everyone adults kids boys girls women men minors youths teenagers players pupils ' +
    'residents passengers patients aged'
  ).split(' '),
);

/** "under five and over 65": a second limit behind a first one. */
const LIMIT_AND = /\b(?:under|over|below|above|aged?|between)\s\S+\s(?:and|or)\s$/i;
/** Behind the number stand thousands, or what is counted: "and over 2,000 injured", "over two dozen people". */
const COUNTED = /^\S*(?:,\d{3}|\s(?:dozen|hundred|thousand|million|people|men|women|children)\b)/i;

/** Whether "under" or "over" behind people stands before a number: "children under five", "those over 65". */
export function ageLimitBefore(text: string, start: number): boolean {
  const hedge = hedgeBefore(text, start);
  if (hedge === null || !/^(?:under|over|below|above)$/.test(wordAt(text, hedge.at))) return false;
  const isLimit = PEOPLE.has(wordBeforeText(text, hedge.at)) || LIMIT_AND.test(text.slice(0, hedge.at));
  return isLimit && !nounBehind(text, start) && !COUNTED.test(text.slice(start, start + 30));
}

/** What is counted would stand behind the number: "those over 65 seats". */
function nounBehind(text: string, start: number): boolean {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 32 && isLetterOrDigit(text, end)) end++;
  const next = wordAt(text, skipSpaces(text, end));
  return next.endsWith('s') && next.length > 3 && !/^(?:was|has|this|his|its|is)$/.test(next);
}

function isLetterOrDigit(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at)) || /\d/.test(text[at] ?? '');
}

/** Whether a hedged amount is a limit of age. */
export function ageLimit(text: string, { core: [start] }: Amount<''>): boolean {
  return ageLimitBefore(text, start);
}
