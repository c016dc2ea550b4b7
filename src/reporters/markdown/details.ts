import type { Fact, VerdictKind } from '../../model.js';
import { hasVerdict, keyWords, titleOf } from '../view/answers.js';
import { minds } from '../view/minds.js';
import type { Book, Item, StoryView } from '../view/story-view.js';
import { listed, sentence } from '../view/wording.js';
import { answersTable } from './answers-table.js';
import { words } from './care.js';
import { type Blocks, type Cell, heading, joined, paragraph, quotation, rule, strong } from './nodes.js';

const ROOM = 75;
const MOST_NAMES = 10;
const MOST_REASONS = 4;
/** What the table beside it shows already, or is no reason to be here. */
const SHOWN: ReadonlySet<VerdictKind> = new Set([
  'precision',
  'agreement',
  'single-source',
  'progress',
  'certainty',
]);

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
    answersTable(book, item.fact),
    ...saysNothing(context),
    ...why(context),
  ];
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
    return [[`${about}: ${book.name(first.article)}, `, ...quotation(book, first, ROOM), '.']];
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
  const telling = verdicts.filter(({ verdict }) => !SHOWN.has(verdict));
  return [...new Set(telling.map(({ reason }) => sentence(reason)))].filter((reason) => reason !== '');
}

function todo(fact: Fact): Cell {
  const asked = fact.ask === null ? '' : ` Ask: ${sentence(fact.ask)}`;
  if (fact.fitsAll === null) return [`Until it is settled, ${words(fact)}.${asked}`];
  const until = hasVerdict(fact, 'wording') ? 'Until then, fits all: ' : 'Fits all: ';
  return [until, words(fact), `.${asked}`];
}
