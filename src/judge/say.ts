import { groupBy, quoted } from '../compare/index.js';
import type { Statement, Value } from '../model.js';
import { formatValue } from '../values/index.js';
import type { Case } from './case.js';
import { isPlain } from './firmness.js';

const MOST = 4;

/** `A, B and C`; of many the first ones "and others", since no text prints their number. */
export function listed(items: readonly string[]): string {
  if (items.length > MOST + 1) return `${items.slice(0, MOST).join(', ')} and others`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

type Words = Pick<Case, 'printed'>;

/** What a statement answers: its own words in quotation marks; of a closed set the answer's name. */
export function answerWords(statement: Statement, { printed }: Words): string {
  const { value, negated } = statement;
  if (value === null) return 'no answer';
  const words = isClosed(value) ? answerName(value) : quoted(printed(statement));
  return negated ? `${words} ruled out` : words;
}

const CLOSED = new Set(['stage', 'choice', 'yes-no']);

function isClosed({ type }: Value): boolean {
  return CLOSED.has(type);
}

/** How the report calls a value: "yes", a closed set's name, else as its type words it. */
export function answerName(value: Value): string {
  if (typeof value.data === 'boolean') return value.data ? 'yes' : 'no';
  return formatValue(value);
}

const HEDGE = {
  asserted: '',
  reported: 'reported',
  planned: 'planned',
  unclear: 'not certain',
  'no-comment': 'no comment',
} as const;

/** The answer with its hedge in brackets: `“12” (reported)`. */
export function hedgedWords(statement: Statement, given: Words): string {
  const words = answerWords(statement, given);
  return isPlain(statement) ? words : `${words} (${HEDGE[statement.certainty]})`;
}

/**
 * Who has what: "Kurdistan24 has “first official”; AA and The National have “second”." Names of answers stand behind a colon:
 * "002 has: to grow". Statements come in the order in which they are to be listed; texts with the same words stand together.
 */
export function whoHasWhat(
  statements: readonly Statement[],
  given: Pick<Case, 'label' | 'printed'>,
  { words = hedgedWords, both = false }: Telling = {},
): string {
  const closed = statements.some(({ value }) => value !== null && isClosed(value)) ? ':' : '';
  const two = both && statements.length === 2 ? ' both' : '';
  return eachHas(statements, given, {
    words: (statement) => words(statement, given),
    verb: [`has${two}${closed}`, `have${two}${closed}`],
  });
}

interface Telling {
  /** How an answer is worded; with its hedge by default. */
  readonly words?: (statement: Statement, given: Words) => string;
  /** Whether two answers are one text's: "has both". */
  readonly both?: boolean;
}

const HAVE = ['has', 'have'] as const;

/** As `whoHasWhat`, with other words behind the verb: "AA has it plain and as reported; 002 has it open". */
export function eachHas(
  statements: readonly Statement[],
  { label }: Pick<Case, 'label'>,
  { words, verb = HAVE }: { words(statement: Statement): string; readonly verb?: readonly [string, string] },
): string {
  const texts = groupBy(statements, label);
  const groups = groupBy([...texts.keys()], (name) => listed([...new Set(texts.get(name)!.map(words))]));
  const clauses = [...groups].map(
    ([said, names]) => `${listed(names)} ${verb[names.length === 1 ? 0 : 1]} ${said}`,
  );
  const shown = clauses.slice(0, MOST + 2);
  return shown.join('; ') + (clauses.length > shown.length ? '; others have others' : '');
}

/** "has" for one text, "have" for more. */
export function have(names: readonly string[]): string {
  return names.length === 1 ? 'has' : 'have';
}

/** Names of the texts of some statements, each once. */
export function namesOf(statements: readonly Statement[], { label }: Pick<Case, 'label'>): readonly string[] {
  return [...new Set(statements.map(label))];
}
