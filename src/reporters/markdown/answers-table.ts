import type { Fact, Statement } from '../../model.js';
import { answerWords, given } from '../view/answers.js';
import { type Book, namesOf } from '../view/story-view.js';
import { firmness, fromWhom, listed, OPEN_WORDS } from '../view/wording.js';
import { type Blocks, quotation, table } from './nodes.js';

const ROOM = 150;
const MOST_PER_ANSWER = 4;
const MOST_NAMES = 10;

/** Every answer to a question with its words; texts that only repeat one by name. */
export function answersTable(book: Book, fact: Fact): Blocks[number] {
  const verbatim = fact.verdicts[0]?.verdict === 'wording';
  const rows = byAnswer(book, fact).flatMap(({ answer, statements }) => {
    const { shown, more } = representatives(statements);
    const cells = shown.map((statement) => [
      ...(verbatim ? [] : [[answer ?? OPEN_WORDS[statement.certainty]]]),
      [book.name(statement.article)],
      quotation(book, statement, ROOM),
      [verbatim ? fromWhom(statement) : firmness(statement)],
    ]);
    const names = namesOf(book, more);
    const also = `also ${listed(names, MOST_NAMES)}`;
    return names.length === 0
      ? cells
      : [...cells, [...(verbatim ? [] : [[answer ?? 'no answer']]), [also], [], []]];
  });
  return table(
    verbatim ? ['Source', 'Words', 'From whom'] : ['Answer', 'Source', 'Words', 'How firm, from whom'],
    rows,
  );
}

function byAnswer(book: Book, fact: Fact) {
  const out = new Map<string | null, Statement[]>();
  for (const { statement, answer } of given(book, fact)) {
    const words = answer === null ? null : answerWords(statement, answer);
    out.set(words, [...(out.get(words) ?? []), statement]);
  }
  return [...out].map(([answer, statements]) => ({ answer, statements }));
}

/** At most a few statements that show an answer, one an article first; `more` are of articles that then do not appear. */
function representatives(statements: readonly Statement[]) {
  const firsts = statements.filter(
    ({ article }, index) => statements.findIndex((other) => other.article === article) === index,
  );
  const shownFirsts = firsts.slice(0, MOST_PER_ANSWER);
  const again = statements
    .filter((each) => !firsts.includes(each))
    .slice(0, MOST_PER_ANSWER - shownFirsts.length);
  const shown = statements.filter((each) => shownFirsts.includes(each) || again.includes(each));
  return { shown, more: firsts.slice(MOST_PER_ANSWER) };
}
