import { isDash, lettersEnd, skipSpaces } from './scan.js';

/** What follows a rank in idioms that count nothing, by the rank's word; hyphens as spaces. */
const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  first: [
    'aid',
    'aider',
    'aiders',
    'class',
    'degree',
    'hand',
    'responder',
    'responders',
    'grade',
    'grader',
    'graders',
    'name',
    'names',
    'base',
    'rate',
    'and foremost',
    'of all',
    'come',
    'glance',
    'sight',
    'off',
    'things first',
    'thing',
    'born',
    'past the post',
    'principles',
    'instance',
    'refusal',
    'strike',
  ],
  maiden: ['name', 'names', 'aunt', 'aunts', 'over', 'overs'],
  second: [
    'class',
    'hand',
    'degree',
    'thoughts',
    'nature',
    'guess',
    'guessed',
    'guessing',
    'grade',
    'grader',
    'graders',
    'to none',
    'in command',
    'rate',
    'best',
    'wind',
    'world',
    'home',
    'homes',
    'mortgage',
  ],
  third: [
    'party',
    'parties',
    'degree',
    'rate',
    'class',
    'world',
    'way',
    'grade',
    'grader',
    'graders',
    'reich',
  ],
  fourth: ['estate', 'grade', 'grader', 'graders', 'degree'],
  fifth: ['columnist', 'column', 'grade', 'grader', 'graders'],
  sixth: ['form', 'former', 'sense', 'grade', 'grader', 'graders'],
  seventh: ['heaven', 'grade', 'grader', 'graders'],
  eighth: ['grade', 'grader', 'graders'],
  eleventh: ['hour'],
};

const PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(IDIOMS).map(([rank, phrases]) => [rank, new Set(phrases)]),
);

/** The longest idiom, in words behind the rank. */
const LONGEST = 3;

/** Whether the words behind a rank make it an idiom: "first aid", "second-hand", "first and foremost". */
export function isIdiom(text: string, rank: string, end: number): boolean {
  const phrases = PHRASES.get(rank);
  if (phrases === undefined) return false;
  let phrase = '';
  let at = end;
  for (let words = 0; words < LONGEST; words++) {
    const next = skipSpaces(text, isDash(text.charCodeAt(at)) ? at + 1 : at);
    at = lettersEnd(text, next);
    if (at === next) return false;
    phrase += `${words === 0 ? '' : ' '}${text.slice(next, at).toLowerCase()}`;
    if (phrases.has(phrase)) return true;
  }
  return false;
}

/** Words of names that a rank with a capital begins: "Second Circuit", "Fifth Avenue", "First Minister". */
export const NAMED_AFTER_RANK: ReadonlySet<string> = new Set(
  (
    'circuit avenue street amendment division army battalion fleet regiment brigade corps district ward lady ladies world ' +
    'reich republic estate bank baptist church national nations infantry squadron precinct step international minister ' +
    'secretary family gentleman deputy vice'
  ).split(' '),
);
