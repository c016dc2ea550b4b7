import type { Fact } from '../../model.js';
import { sameWord } from '../../names/index.js';
import { fold } from '../../text/index.js';
import { inline } from './clean.js';
import { surname } from './speakers.js';
import type { Book } from './story-view.js';

const NAMED = new Set(['person', 'place', 'organisation']);
const MOST_SETS = 8;

/** The different spellings of one name: of an answer that is a name, and of the surnames of those who are quoted. */
export function spellings(facts: readonly Fact[], book: Book): readonly (readonly string[])[] {
  const several = [...ofSpeakers(facts, book), ...ofAnswers(facts, book)].filter((set) => set.length > 1);
  return [...new Set(several.map((set) => set.join('\n')))].slice(0, MOST_SETS).map((set) => set.split('\n'));
}

function ofAnswers(facts: readonly Fact[], book: Book): readonly (readonly string[])[] {
  return facts.flatMap(({ answers }) =>
    answers.map(({ statements }) => {
      const values = book.statements(statements).flatMap(({ value }) => value ?? []);
      return [...new Set(values.filter(({ type }) => NAMED.has(type)).map(({ text }) => inline(text)))];
    }),
  );
}

/** "al-Sharaa", "Al Shara": a name's last word, with the article that belongs to it. */
const SURNAME = /(?:\b(?:[Aa]l|[Ee]l|[Aa]sh|[Aa]s)[- ])?\p{Lu}[\p{L}’'-]*$/u;

function ofSpeakers(facts: readonly Fact[], book: Book): readonly (readonly string[])[] {
  const whos = facts.flatMap(({ answers }) =>
    answers.flatMap(({ statements }) =>
      book.statements(statements).flatMap(({ attribution }) => attribution?.who ?? []),
    ),
  );
  const names = [...new Set(whos.flatMap((who) => SURNAME.exec(inline(who))?.[0] ?? []))].toSorted();
  const sets: string[][] = [];
  for (const name of names) {
    const set = sets.find(([first]) => sameWord(surname(first!), surname(name)));
    if (set === undefined) sets.push([name]);
    else if (!set.some((one) => fold(one) === fold(name))) set.push(name);
  }
  return sets;
}
