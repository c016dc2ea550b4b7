import { wordGate } from './gate.js';
import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge, TOPIC } from './hedge-words.js';
import { isDigit, isLetter, isSpace, lettersEnd, skipSpaces, wordBefore } from './scan.js';

const LAST_WORDS = new Set(
  [...HEDGES_BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
const LONGEST = Math.max(...[...HEDGES_BEFORE.keys()].map((phrase) => phrase.split(' ').length));
const LAST_GATE = wordGate(LAST_WORDS);

export type { Hedge } from './hedge-words.js';

/** A hedge and where its words start (before a figure) or end (behind one). */
export interface HedgeHit {
  readonly hedge: Hedge;
  readonly at: number;
}

/** The hedge whose words end right before `at`, the longest that fits; nothing before `floor` is read. */
export function hedgeBefore(text: string, at: number, floor = 0): HedgeHit | null {
  const symbol = symbolBefore(text, at, floor);
  if (symbol !== null) return symbol;
  const end = spacesStart(text, at);
  if (end === at || end <= floor) return null;
  let start = wordBefore(text, end);
  if (start < floor || !LAST_GATE(text, start, end - start)) return null;
  if (!LAST_WORDS.has(text.slice(start, end).toLowerCase())) return null;
  let best: HedgeHit | null = null;
  for (let words = 1; words <= LONGEST && start >= floor; words++) {
    const hedge = HEDGES_BEFORE.get(text.slice(start, end).toLowerCase());
    if (hedge !== undefined) best = { hedge, at: start };
    start = wordBefore(text, start);
  }
  return best !== null && prepositional(text, best) ? null : best;
}

/** What takes over two hours takes long; who takes over two factories owns them. */
const TAKES = new Set(['take', 'takes', 'took']);
const TIME_NEXT =
  /^over\s+(?:[\w.]+[\s-]){1,5}?(?:second|minute|hour|day|week|month|year|decade)s?\b(?!\s+(?:ago|later|earlier|before|after)\b)/i;

function prepositional(text: string, { at }: HedgeHit): boolean {
  const word = text.slice(at, lettersEnd(text, at)).toLowerCase();
  if (word !== 'about' && word !== 'over' && word !== 'around') return false;
  const start = wordBefore(text, at);
  if (start < 0) return false;
  const verb = text.slice(start, lettersEnd(text, start)).toLowerCase();
  return TOPIC.has(verb) && !(TAKES.has(verb) && word === 'over' && TIME_NEXT.test(text.slice(at, at + 40)));
}

function spacesStart(text: string, at: number): number {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** "~200", "> 30", "<= 5", "≥ 5". */
function symbolBefore(text: string, at: number, floor: number): HedgeHit | null {
  const end = spacesStart(text, at);
  if (end <= floor) return null;
  const sign = text[end - 1] ?? '';
  if (sign === '~' || sign === '≈' || sign === '±') return { hedge: 'about', at: end - 1 };
  if (sign === '≥') return { hedge: 'at least', at: end - 1 };
  if (sign === '≤') return { hedge: 'at most', at: end - 1 };
  if (sign === '>') return { hedge: 'more than', at: end - 1 };
  if (sign === '<') return { hedge: 'less than', at: end - 1 };
  const start = spacesStart(text, end - 1);
  if (sign !== '=' || start <= floor) return null;
  if (text[start - 1] === '>') return { hedge: 'at least', at: start - 1 };
  return text[start - 1] === '<' ? { hedge: 'at most', at: start - 1 } : null;
}

/** The hedge whose words start right behind `end`: "or more", "-plus", "+". */
export function hedgeAfter(text: string, end: number): HedgeHit | null {
  const code = text.charCodeAt(end);
  if (code === 43 && !isDigit(text.charCodeAt(end + 1))) return { hedge: 'at least', at: end + 1 };
  if (code === 45) return tailAfterHyphen(text, end + 1);
  if (!isSpace(code)) return null;
  const first = skipSpaces(text, end);
  const firstEnd = lettersEnd(text, first);
  if (firstEnd - first > 4 || firstEnd - first < 2) return null;
  const word = text.slice(first, firstEnd).toLowerCase();
  if (word === 'odd') return { hedge: 'about', at: firstEnd };
  if (word === 'plus' && !isSpace(text.charCodeAt(firstEnd))) return { hedge: 'at least', at: firstEnd };
  if (word !== 'or' && word !== 'and' && word !== 'more') return null;
  return phraseAfter(text, first, firstEnd);
}

/** Then the words are a hedge of what follows: "above 1000 and below 1500", "or more than". */
const FIGURE_NEXT = /^\s(?:than|[\d$€£])/;

function phraseAfter(text: string, first: number, firstEnd: number): HedgeHit | null {
  let end = firstEnd;
  for (let words = 2; words <= 3; words++) {
    const next = skipSpaces(text, end);
    end = lettersEnd(text, next);
    const hedge = HEDGES_AFTER.get(text.slice(first, end).toLowerCase());
    if (hedge !== undefined && !FIGURE_NEXT.test(text.slice(end, end + 6))) return { hedge, at: end };
  }
  return null;
}

function tailAfterHyphen(text: string, at: number): HedgeHit | null {
  if (!isLetter(text.charCodeAt(at))) return null;
  const end = lettersEnd(text, at);
  const word = text.slice(at, end).toLowerCase();
  if (word === 'plus') return { hedge: 'at least', at: end };
  return word === 'odd' || word === 'ish' ? { hedge: 'about', at: end } : null;
}
