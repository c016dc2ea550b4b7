import { wordGate } from './gate.js';
import { isDigit, isLetter, isSpace, lettersEnd, skipSpaces, wordBefore } from './scan.js';

/** How a figure is qualified. Every phrase of one kind widens a figure in the same way. */
export type Hedge = 'about' | 'nearly' | 'just over' | 'at least' | 'more than' | 'at most' | 'less than';

const PHRASES: Readonly<Record<Hedge, readonly string[]>> = {
  about: [
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'approx',
    'circa',
    'an estimated',
    'estimated',
    'estimated at',
    'estimated to be',
    'in the region of',
    'on the order of',
    'in the order of',
    'close to',
    'something like',
    'perhaps',
    'more or less',
    'round about',
    'an approximate',
    'an average of',
    'a reported',
  ],
  nearly: [
    'nearly',
    'almost',
    'just under',
    'just below',
    'just short of',
    'just shy of',
    'a little under',
    'a little less than',
    'a little below',
    'slightly less than',
    'slightly fewer than',
    'slightly under',
    'slightly below',
    'not quite',
    'approaching',
    'virtually',
    'just less than',
    'just fewer than',
    'nearing',
  ],
  'just over': [
    'just over',
    'just above',
    'slightly more than',
    'slightly over',
    'slightly above',
    'a little over',
    'a little more than',
    'a little above',
    'just more than',
    'a bit over',
    'a bit more than',
  ],
  'at least': [
    'greater than or equal to',
    'more than or equal to',
    'minimally',
    'starting at',
    'at least',
    'no fewer than',
    'no less than',
    'not fewer than',
    'not less than',
    'a minimum of',
    'minimum of',
    'at a minimum',
    'as few as',
    'as little as',
    'at the very least',
    'at minimum',
    'at least or equal to',
  ],
  'more than': [
    'exceed',
    'surpass',
    'surpasses',
    'surpassed',
    'tops',
    'topped',
    'better than',
    'more than',
    'over',
    'above',
    'exceeding',
    'exceeded',
    'exceeds',
    'in excess of',
    'greater than',
    'well over',
    'well above',
    'upwards of',
    'upward of',
    'north of',
    'larger than',
    'higher than',
    'bigger than',
    'beyond',
    'well in excess of',
    'topping',
    'surpassing',
    'far more than',
    'many more than',
    'older than',
    'longer than',
  ],
  'at most': [
    'less than or equal to',
    'smaller than or equal to',
    'no later than',
    'limited to',
    'capped at',
    'at most',
    'up to',
    'no more than',
    'not more than',
    'as many as',
    'as much as',
    'a maximum of',
    'maximum of',
    'at the most',
    'as high as',
    'no greater than',
    'no higher than',
    'up to a maximum of',
    'not exceeding',
  ],
  'less than': [
    'less than',
    'fewer than',
    'under',
    'below',
    'lower than',
    'smaller than',
    'well under',
    'well below',
    'short of',
    'far less than',
    'far fewer than',
    'younger than',
    'shorter than',
    'south of',
  ],
};

const AFTER: ReadonlyMap<string, Hedge> = new Map([
  ['or so', 'about'],
  ['more or less', 'about'],
  ['or thereabouts', 'about'],
  ['or more', 'at least'],
  ['or greater', 'at least'],
  ['or higher', 'at least'],
  ['or above', 'at least'],
  ['or over', 'at least'],
  ['or older', 'at least'],
  ['and more', 'at least'],
  ['and above', 'at least'],
  ['and over', 'at least'],
  ['and older', 'at least'],
  ['or less', 'at most'],
  ['or fewer', 'at most'],
  ['or under', 'at most'],
  ['or below', 'at most'],
  ['or lower', 'at most'],
  ['or younger', 'at most'],
  ['and under', 'at most'],
  ['and below', 'at most'],
]);

const BEFORE = new Map<string, Hedge>();
const LAST_WORDS = new Set<string>();
let longest = 1;
for (const [hedge, phrases] of Object.entries(PHRASES) as [Hedge, readonly string[]][])
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    BEFORE.set(phrase, hedge);
    LAST_WORDS.add(words.at(-1) ?? '');
    longest = Math.max(longest, words.length);
  }

const LAST_GATE = wordGate(LAST_WORDS);

/** Words after which "about" and "over" are prepositions: "talks about 40 hostages", "victory over 12". */
const TOPIC = new Set(
  (
    'talk talks talked talking speak speaks spoke speaking ask asks asked asking concern concerns concerned worried ' +
    'worry know knows knew learn learned report reports information question questions think thinking thought ' +
    'told tell tells complain complained complaints warn warned debate debates lied dispute disputes argue argued ' +
    'turn turns turned turning hand hands handed handing sign signed signing give gives gave take took takes victory win wins won control fight lead triumph'
  ).split(' '),
);

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
  for (let words = 1; words <= longest && start >= floor; words++) {
    const hedge = BEFORE.get(text.slice(start, end).toLowerCase());
    if (hedge !== undefined) best = { hedge, at: start };
    start = wordBefore(text, start);
  }
  return best !== null && prepositional(text, best) ? null : best;
}

function prepositional(text: string, { at }: HedgeHit): boolean {
  const word = text.slice(at, lettersEnd(text, at)).toLowerCase();
  if (word !== 'about' && word !== 'over' && word !== 'around') return false;
  const start = wordBefore(text, at);
  return start >= 0 && TOPIC.has(text.slice(start, lettersEnd(text, start)).toLowerCase());
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
    const hedge = AFTER.get(text.slice(first, end).toLowerCase());
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
