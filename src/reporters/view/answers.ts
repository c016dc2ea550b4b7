import type { Fact, Statement, VerdictKind } from '../../model.js';
import { sameWord } from '../../names/index.js';
import { fold } from '../../text/index.js';
import { clean, inline } from './clean.js';
import { dayWords } from './day-words.js';
import { excerpt, GRACE } from './excerpt.js';
import { type Speakers, speakersOf } from './speakers.js';
import type { Book } from './story-view.js';
import { hedgeOf, OPEN_WORDS } from './wording.js';

/** How an answer is called in a list: in our words, or `quoted` as its text prints it. */
export interface Label {
  readonly text: string;
  readonly quoted: boolean;
}

/** Statements of a fact that a list shows as one. */
export interface Group {
  readonly label: Label;
  readonly statements: readonly Statement[];
  /** They leave the question open. */
  readonly open: boolean;
}

/** A statement with the answer that it gives; null for none. */
export interface Given {
  readonly statement: Statement;
  readonly answer: string | null;
}

/** All statements of a fact, answers first. Where one sentence gives one answer twice, once with both marks. */
export function given(book: Book, fact: Fact): readonly Given[] {
  const answered = fact.answers.flatMap(({ value, statements }) =>
    book.statements(statements).map((statement) => ({ statement, answer: value })),
  );
  const open = book.statements(fact.open).map((statement) => ({ statement, answer: null }));
  const out = new Map<string, Given>();
  for (const each of [...answered, ...open]) {
    const { article, field, start, certainty, negated, attribution } = each.statement;
    const key = JSON.stringify([article, field, start, each.answer, certainty, negated, attribution?.who]);
    const before = out.get(key);
    out.set(
      key,
      before === undefined ? each : { ...each, statement: merged(before.statement, each.statement) },
    );
  }
  return [...out.values()];
}

function merged(one: Statement, other: Statement): Statement {
  const marks = [...one.marks, ...other.marks].toSorted(([a], [b]) => a - b);
  return { ...one, marks, qualifiers: [...new Set([...one.qualifiers, ...other.qualifiers])] };
}

export function hasVerdict(fact: Fact, ...kinds: readonly VerdictKind[]): boolean {
  return fact.verdicts.some(({ verdict }) => kinds.includes(verdict));
}

/** The statements by what a reader must tell apart: the answer, its hedge, and where the verdict turns on them the speaker or the very words. */
export function groups(book: Book, fact: Fact): readonly Group[] {
  const speakers = speakersOf(given(book, fact).map(({ statement }) => statement));
  return grouped(book, fact, (each) => labelOf(fact, each, speakers));
}

/** The statements by answer alone. */
export function sides(book: Book, fact: Fact): readonly Group[] {
  return grouped(book, fact, ({ statement, answer }) => {
    if (answer === null) return { text: OPEN_WORDS[statement.certainty], quoted: false };
    const quoted = statement.value?.type === 'text';
    return { text: quoted ? markedWords(statement) : answerWords(statement, answer), quoted };
  });
}

function grouped(book: Book, fact: Fact, label: (each: Given) => Label): readonly Group[] {
  const out = new Map<string, { label: Label; statements: Statement[]; open: boolean }>();
  for (const each of given(book, fact)) {
    const group = { label: label(each), statements: [], open: each.answer === null };
    const key = JSON.stringify([group.label, group.open]);
    out.set(key, out.get(key) ?? group);
    out.get(key)!.statements.push(each.statement);
  }
  return [...out.values()];
}

/** How one statement's answer is called. */
function labelOf(fact: Fact, { statement, answer }: Given, speakers: Speakers): Label {
  if (answer === null) return { text: OPEN_WORDS[statement.certainty], quoted: false };
  if (hasVerdict(fact, 'attribution')) {
    const who = speakers(statement);
    const voice = who === null ? 'own voice' : `from ${who}`;
    return {
      text: fact.answers.length > 1 ? `${answerWords(statement, answer)}, ${voice}` : voice,
      quoted: false,
    };
  }
  if (statement.value?.type === 'text' || hasVerdict(fact, 'qualifier'))
    return { text: markedWords(statement), quoted: true };
  return { text: hedged(statement, answer), quoted: false };
}

/** `complete, reported`; a planned yes is just `planned`. */
export function hedged(statement: Statement, answer: string): string {
  const words = answerWords(statement, answer);
  const hedge = hedgeOf(statement);
  if (hedge === '') return words;
  return statement.value?.type === 'yes-no' && words === 'yes' ? hedge : `${words}, ${hedge}`;
}

/** The answer as the report words it, with its negation. */
export function answerWords({ value, negated }: Statement, answer: string): string {
  if (value?.type === 'yes-no')
    return value.data === true ? 'yes' : value.data === false ? 'no' : inline(answer);
  const words = inline(answer);
  return negated && !/^not? /.test(words) ? `not ${words}` : words;
}

const LONGEST_LABEL = 48;

/** The compared words as printed, from the first to the last where that is short; else those with a qualifier, or the first, cut short. */
export function markedWords({ quote, start, marks, value, qualifiers }: Statement): string {
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return clean(value?.text ?? '');
  const all = quote.slice(first[0] - start, last[1] - start);
  if (all.length <= LONGEST_LABEL) return clean(all);
  const each = marks.map(([from, to]) => quote.slice(from - start, to - start));
  const words = each.find((mark) => qualifiers.some((word) => mark.toLowerCase().includes(word))) ?? each[0]!;
  return excerpt({ quote: words, start: 0, marks: [[0, 1]] }, LONGEST_LABEL - GRACE)
    .map(({ text }) => text)
    .join('');
}

/** Where a key does not tell events apart: the rule's usual case, or the place of a quotation. */
const NO_EVENT = new Set(['story', 'quotation']);

/** What binds a fact to its event, where that is not this event, the rule's usual case or what its title ends with: `October 2025`. */
export function keyWords(book: Book, { key, title, answers, open }: Fact): string {
  const all = book.statements([...answers.flatMap(({ statements }) => statements), ...open]);
  const usual = (name: string) =>
    all.length > 0 && all.every(({ keyFrom }) => NO_EVENT.has(keyFrom[name] ?? ''));
  return Object.entries(key)
    .filter(([name, value]) => value !== 'story' && !usual(name) && !title.endsWith(` of the ${value}`))
    .map(([, value]) => inline(asPrinted(dayWords(value), all)))
    .join(', ');
}

/** A name as the texts print it: "al-sharaa" is "al-Sharaa", "al-shibani" their "Shaibani"; what they do not print stays as it is. */
function asPrinted(name: string, statements: readonly Statement[]): string {
  for (const form of [name, name.replaceAll('-', ' ')])
    for (const { quote } of statements) {
      const at = quote.toLowerCase().indexOf(form);
      if (at >= 0) return quote.slice(at, at + form.length);
    }
  const capitals = name.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const last = capitals.split(' ').at(-1)!;
  if (statements.some(({ quote }) => quote.includes(last))) return capitals;
  const surname = name.split(/[ -]/).at(-1)!;
  const names = statements.flatMap(({ quote }) => quote.match(CAPITALISED) ?? []);
  return names.find((word) => sameWord(fold(word), surname)) ?? name;
}

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’']{3,}/gu;

/** The fact's title, with its event where that is another than this. */
export function titleOf(book: Book, fact: Fact): string {
  const title = clean(fact.title).trim();
  const event = keyWords(book, fact);
  return event === '' ? title : `${title} (${event})`;
}
