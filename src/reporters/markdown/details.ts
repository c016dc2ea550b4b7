import type { Fact, Statement, VerdictKind } from '../../model.js';
import { answerWords, given, hasVerdict, keyWords, titleOf } from '../view/answers.js';
import { minds } from '../view/minds.js';
import { type Book, type Item, namesOf, type StoryView } from '../view/story-view.js';
import { firmness, fromWhom, listed, OPEN_WORDS, sentence } from '../view/wording.js';
import { words } from './care.js';
import {
  type Blocks,
  type Cell,
  heading,
  joined,
  paragraph,
  quotation,
  rule,
  strong,
  table,
} from './nodes.js';

const ROOM = 150;
const MOST_PER_ANSWER = 4;
const MOST_NAMES = 10;
const MOST_REASONS = 6;
const FITTING: ReadonlySet<VerdictKind> = new Set(['precision', 'agreement', 'single-source']);

/** Per question to settle: every answer with its words, how firm it is and from whom, why it is here, what to do. */
export function details({ settle, facts, book }: StoryView): Blocks {
  if (facts.length === 0) return [];
  return [rule(), heading(1, 'Details'), ...settle.flatMap((item) => detail({ book, item, facts }))];
}

interface Context {
  readonly book: Book;
  readonly item: Item;
  readonly facts: readonly Fact[];
}

function detail(context: Context): Blocks {
  const { book, item } = context;
  return [
    heading(2, `${item.number}. ${titleOf(book, item.fact)}`),
    answersTable(context),
    ...saysNothing(context),
    ...why(context),
  ];
}

function answersTable({ book, item: { fact } }: Context): Blocks[number] {
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

/** Who is silent, and what the texts have on other events of the same kind. */
function saysNothing({ book, item: { fact }, facts }: Context): Blocks {
  const own = keyWords(book, fact);
  const elsewhere = facts.filter((other) => other.rule === fact.rule && keyWords(book, other) !== own);
  const silent = fact.silent.map(book.name);
  const others = elsewhere.flatMap((other): readonly Cell[] => {
    const first = book.statements(other.answers.flatMap(({ statements }) => statements))[0];
    if (first === undefined) return [];
    const event = keyWords(book, other);
    const about = event === '' ? 'About this event' : `About ${event}, not this`;
    return [[`${about}: ${book.name(first.article)}, `, ...quotation(book, first, ROOM / 2), '.']];
  });
  const parts: readonly Cell[] = [
    ...(silent.length > 0 ? [[`Says nothing: ${listed([...new Set(silent)], MOST_NAMES)}.`]] : []),
    ...others.slice(0, 3),
  ];
  return parts.length === 0 ? [] : [paragraph(...joined(parts, ' '))];
}

function why({ book, item: { fact } }: Context): Blocks {
  const reasons = reasonsOf(fact);
  const more = reasons.length > MOST_REASONS ? ` And ${reasons.length - MOST_REASONS} more.` : '';
  const both = fact.bothHoldIf === null ? '' : ` Both hold if ${sentence(fact.bothHoldIf)}`;
  const mind = minds(book, fact);
  return [
    paragraph(strong('Why it is here.'), ` ${reasons.slice(0, MOST_REASONS).join(' ')}${more}${both}`),
    ...(mind.length > 0 ? [paragraph(strong('Mind.'), ` ${mind.join(' ')}`)] : []),
    paragraph(strong('Do.'), ' ', ...todo(fact)),
  ];
}

/** Why the texts differ; that some of them also agree is no reason to be here. */
function reasonsOf({ verdicts }: Fact): readonly string[] {
  const telling = verdicts.filter(({ verdict }) => !FITTING.has(verdict));
  return [...new Set(telling.map(({ reason }) => sentence(reason)))].filter((reason) => reason !== '');
}

function todo(fact: Fact): Cell {
  const asked = fact.ask === null ? '' : ` Ask: ${sentence(fact.ask)}`;
  if (fact.fitsAll === null) return [`Until it is settled, ${words(fact)}.${asked}`];
  const until = hasVerdict(fact, 'wording') ? 'Until then, fits all: ' : 'Fits all: ';
  return [until, words(fact), `.${asked}`];
}
