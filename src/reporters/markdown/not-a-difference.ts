import type { Fact } from '../../model.js';
import { answerWords, hasVerdict, keyWords, titleOf } from '../view/answers.js';
import { inline } from '../view/clean.js';
import { spellings } from '../view/spellings.js';
import { type Book, namesOf, ofTier, type StoryView } from '../view/story-view.js';
import { bracketed, capital, headed, listed, sentence } from '../view/wording.js';
import { type Blocks, type Cell, heading, list, strong } from './nodes.js';

const MOST_LINES = 15;

/** What looks like a difference and is none: other events, other spellings, a value that changed as it does. */
export function notADifference({ facts, book }: StoryView): Blocks {
  const lines = [...updates(facts, book), ...events(facts, book), ...spelled(facts, book)];
  if (lines.length === 0) return [];
  const more: readonly Cell[] = lines.length > MOST_LINES ? [[`And ${lines.length - MOST_LINES} more.`]] : [];
  return [heading(2, 'Compared, and not a difference'), list([...lines.slice(0, MOST_LINES), ...more])];
}

function updates(facts: readonly Fact[], book: Book): readonly Cell[] {
  return ofTier(facts, 'listed')
    .filter((fact) => hasVerdict(fact, 'update'))
    .map((fact) => [
      strong(titleOf(book, fact)),
      ` changed: ${fact.verdicts.map(({ reason }) => sentence(reason)).join(' ')}`,
    ]);
}

/** Facts of one rule with different keys answer different questions. */
function events(facts: readonly Fact[], book: Book): readonly Cell[] {
  return [...new Set(facts.map(({ rule }) => rule))].flatMap((rule) => {
    const same = facts.filter((fact) => fact.rule === rule);
    const first = same[0];
    const names = new Set(same.map((fact) => keyWords(book, fact)));
    if (first === undefined || names.size < 2) return [];
    const each = same.map((fact) => `${keyWords(book, fact) || 'this event'}: ${answersOf(fact, book)}`);
    return [
      [
        strong(headed(inline(first.title))),
        ` ${capital(each.slice(0, 4).join('; '))}. Each asked for itself.`,
      ],
    ];
  });
}

function answersOf(fact: Fact, book: Book): string {
  const all = fact.answers.map(({ value, statements }) => {
    const given = book.statements(statements);
    const words = given[0] === undefined ? inline(value) : answerWords(given[0], value);
    return `${words} (${bracketed(namesOf(book, given), 3)})`;
  });
  return all.length === 0 ? 'no answer' : listed(all, 3);
}

function spelled(facts: readonly Fact[], book: Book): readonly Cell[] {
  const sets = spellings(facts, book);
  return sets.length === 0 ? [] : [[`${sets.map((set) => set.join(', ')).join('; ')}: spellings.`]];
}
