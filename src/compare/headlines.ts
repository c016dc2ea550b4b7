import type { Statement } from '../model.js';
import { measure } from '../values/index.js';
import { eventOf, groupBy, keyText } from './order.js';

/**
 * Headlines leave hedges out: "Quake kills 19" over a text with "at least 19". A headline's figure is read as its own text has it,
 * where that has the same figure with a bound or a hedge.
 */
export function readHeadlines(statements: readonly Statement[]): readonly Statement[] {
  const texts = groupBy(
    statements.filter(({ field, value }) => field === 'text' && value !== null),
    questionOf,
  );
  return statements.map((statement) => {
    if (statement.field !== 'title' || statement.value === null) return statement;
    const fuller = texts.get(questionOf(statement))?.find((own) => isFuller(own, statement));
    return fuller === undefined ? statement : { ...statement, value: asIn(fuller, statement) };
  });
}

const questionOf = (statement: Statement): string =>
  `${statement.article}\n${statement.rule}\n${statement.negated}\n${keyText(eventOf(statement))}`;

/** Whether a text's figure is the headline's, in a wider sense. */
function isFuller({ value: own }: Statement, { value: headline }: Statement): boolean {
  const [a, b] = [measure(own!), measure(headline!)];
  if (a === null || b === null || a.unit !== b.unit || b.bound !== null) return false;
  const sameFigure = a.figure[0] === b.figure[0] && a.figure[1] === b.figure[1];
  return sameFigure && (a.bound !== null || a.lo < b.lo || a.hi > b.hi);
}

function asIn({ value: own }: Statement, { value: headline }: Statement): NonNullable<Statement['value']> {
  return { ...own!, text: headline!.text, derivation: `as in its text, “${own!.text}”` };
}
