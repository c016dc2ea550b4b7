import { quoted } from '../compare/index.js';
import type { Statement } from '../model.js';
import type { Case } from './case.js';
import { isPlain } from './firmness.js';

const MOST = 4;
const SHORT = 48;

/** `A, B and C`; of many the first ones "and others", since no text prints their number. */
export function listed(items: readonly string[]): string {
  if (items.length > MOST + 1) return `${items.slice(0, MOST).join(', ')} and others`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** What a statement answers: its own words in quotation marks, of a closed set the answer's name. */
export function answerWords(statement: Statement): string {
  const { value, negated } = statement;
  if (value === null) return 'no answer';
  const words = isClosed(value.type) ? closedWords(value.data) : markedWords(statement);
  return negated ? `${words} ruled out` : words;
}

const isClosed = (type: string): boolean => type === 'stage' || type === 'choice' || type === 'yes-no';

function closedWords(data: unknown): string {
  return typeof data === 'boolean' ? (data ? 'yes' : 'no') : String(data).replaceAll('-', ' ');
}

/** From the first compared word to the last ("first official"), where that is short; else the value alone. */
function markedWords({ quote, start, marks, value }: Statement): string {
  const [from, to] = [marks[0]?.[0], marks.at(-1)?.[1]];
  const text = from === undefined || to === undefined ? '' : quote.slice(from - start, to - start);
  return quoted(text !== '' && text.length <= SHORT ? { ...value!, text } : value!);
}

const HEDGE = {
  asserted: '',
  reported: 'reported',
  planned: 'planned',
  unclear: 'not certain',
  'no-comment': 'no comment',
} as const;

/** The answer with its hedge in brackets: `“12” (reported)`. */
export function hedgedWords(statement: Statement): string {
  const words = answerWords(statement);
  return isPlain(statement) ? words : `${words} (${HEDGE[statement.certainty]})`;
}

/**
 * Who has what: "Kurdistan24 has “first official”; AA and The National have “second”." Statements come in the order in which they
 * are to be listed; texts that have the same words stand together.
 */
export function whoHasWhat(
  statements: readonly Statement[],
  { label }: Pick<Case, 'label'>,
  words: (statement: Statement) => string = hedgedWords,
): string {
  const texts = new Map<string, Set<string>>();
  for (const statement of statements) {
    const name = label(statement);
    texts.set(name, (texts.get(name) ?? new Set()).add(words(statement)));
  }
  const groups = new Map<string, string[]>();
  for (const [name, all] of texts) {
    const answer = listed([...all]);
    groups.set(answer, [...(groups.get(answer) ?? []), name]);
  }
  const clauses = [...groups].map(([answer, names]) => `${listed(names)} ${have(names)} ${answer}`);
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
