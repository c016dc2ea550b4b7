import { isSpace, skipSpaces, wordAt, wordBeforeText } from './scan.js';

const after = (list: string) => new Set(list.split(' '));

/** Behind "scores" where it is a number: else it is a verb or what a test gives. */
const SCORES_NEXT = after(
  'of more were are have had dead killed injured wounded missing arrested displaced died',
);
const SCORES_BEFORE = after(
  'killing injuring wounding leaving killed injured wounded left displaced arrested displacing arresting and',
);

const SCALES = after('hundred thousand million billion trillion dozen');

/** "of hundred", "of dozen": then the word multiplies. */
function scaled(text: string, end: number): boolean {
  return text.startsWith(' of ', end) && SCALES.has(wordAt(text, end + ' of '.length));
}

/** Whether a vague number word is one where it stands: "the couple", "he scores" and "a pair of shoes" differ. */
export function isVague(text: string, word: string, [start, end]: readonly [number, number]): boolean {
  const next = isSpace(text.charCodeAt(end)) ? wordAt(text, skipSpaces(text, end)) : '';
  const before = wordBeforeText(text, start);
  switch (word) {
    case 'tens':
      return next === 'of';
    case 'scores':
      return SCORES_NEXT.has(next) || (SCORES_BEFORE.has(before) && next !== 'a');
    case 'several':
      return !SCALES.has(next);
    case 'couple':
      return before === 'a' && !scaled(text, end) && (next === 'of' || (next === '' && end === text.length));
    case 'pair':
    case 'handful':
      return before === 'a' && (next === 'of' || (next === '' && end === text.length));
    default:
      return true;
  }
}
