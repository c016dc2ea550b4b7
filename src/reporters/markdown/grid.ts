import type { Fact, Statement } from '../../model.js';
import { given, hasVerdict, hedged, markedWords, titleOf } from '../view/answers.js';
import { inline } from '../view/clean.js';
import type { Book, Item, ReportArticle, StoryView } from '../view/story-view.js';
import { OPEN_WORDS } from '../view/wording.js';
import { type Blocks, type Cell, heading, paragraph, table } from './nodes.js';

/** More columns than this no screen shows; Details names everyone per answer. */
const MOST_ARTICLES = 8;

/** Every discrepancy against every article. */
export function grid({ settle, care, articles, book }: StoryView): Blocks {
  const items = [...settle, ...care];
  if (items.length === 0 || articles.length < 2) return [];
  const title = heading(2, 'Who answers what');
  if (articles.length > MOST_ARTICLES)
    return [
      title,
      paragraph(`${articles.length} articles are too many for a table; Details names who has each answer.`),
    ];
  return [
    title,
    paragraph('— says nothing on it. ( ) hedged or attributed. Two answers in one cell: the text has both.'),
    table(
      ['#', 'Question', ...articles.map(({ id }) => book.label(id))],
      items.map((item) => [
        [String(item.number)],
        [titleOf(book, item.fact)],
        ...articles.map((article) => cell(book, item, article)),
      ]),
    ),
  ];
}

function cell(book: Book, { fact }: Item, article: ReportArticle): Cell {
  const own = given(book, fact).filter(({ statement }) => statement.article === article.id);
  const labels = own.map(({ statement, answer }) => short(fact, statement, answer));
  return [labels.length === 0 ? '—' : [...new Set(labels)].join('; ')];
}

function short(fact: Fact, statement: Statement, answer: string | null): string {
  if (answer === null) return OPEN_WORDS[statement.certainty];
  const plain = statement.certainty === 'asserted' && statement.attribution === null;
  const words = isShownAsPrinted(fact, statement)
    ? `“${markedWords(statement)}”`
    : worded(fact, statement, answer);
  return plain ? words : `(${words})`;
}

/** Text, and a yes that turns on a qualifier: “only official bases” against “only two bases”. */
const isShownAsPrinted = (fact: Fact, { value }: Statement): boolean =>
  value?.type === 'text' || (value?.type === 'yes-no' && hasVerdict(fact, 'qualifier'));

/** The answer, with its qualifiers where the verdict turns on them. The brackets say already that it is reported. */
function worded(fact: Fact, statement: Statement, answer: string): string {
  const reported = statement.certainty === 'reported';
  const words = hedged(reported ? { ...statement, certainty: 'asserted' } : statement, answer);
  const qualifiers = hasVerdict(fact, 'qualifier') ? statement.qualifiers.map(inline) : [];
  return [...qualifiers.filter((each) => each !== answer), words].join(' ');
}
