import { compareText, isBound, isFiner, relate, stageRank } from '../compare/index.js';
import type { Statement } from '../model.js';
import type { Rule } from '../rules/rule.js';
import { canon, measure } from '../values/index.js';

/** The statements that give one answer. `text` is equal for equal answers, whatever article has them. */
export interface AnswerGroup {
  readonly text: string;
  readonly statements: readonly Statement[];
}

/**
 * Statements with a value by the answer that they give: equal canonical forms, and what a comparer takes for the same (spellings
 * of a name). The most precise answer first where one lies inside all others, then in the order of the values. `statements`
 * come in order of place.
 */
export function answersOf(statements: readonly Statement[], rule: Rule): readonly AnswerGroup[] {
  const byText = new Map<string, Statement[]>();
  for (const statement of statements.filter(({ value }) => value !== null)) {
    const text = answerText(statement);
    byText.set(text, [...(byText.get(text) ?? []), statement]);
  }
  const groups = [...byText].toSorted(([a], [b]) => compareText(a, b));
  const joined: AnswerGroup[] = [];
  for (const [text, members] of groups) {
    const at = joined.findIndex(
      ({ statements: [first] }) => relate(first!, members[0]!, rule).kind === 'same',
    );
    if (at < 0) joined.push({ text, statements: members });
    else joined[at] = { ...joined[at]!, statements: [...joined[at]!.statements, ...members] };
  }
  return finestFirst(joined.toSorted((a, b) => byValue(a.statements[0]!, b.statements[0]!, rule)));
}

function answerText({ value, negated }: Statement): string {
  return `${negated ? 'not ' : ''}${value!.type} ${canon(value!)}`;
}

/** Stages and choices in the rule's order, yes before no, figures and days by size; what is ruled out last. */
function byValue(a: Statement, b: Statement, rule: Rule): number {
  const negation = Number(a.negated) - Number(b.negated);
  if (negation !== 0) return negation;
  const [x, y] = [rankOf(a, rule), rankOf(b, rule)];
  const ranks = x
    .map((rank, i) => rank - y[i]!)
    .find((difference) => difference !== 0 && !Number.isNaN(difference));
  return ranks ?? compareText(answerText(a), answerText(b));
}

function rankOf({ value }: Statement, { value: spec }: Rule): readonly number[] {
  const data = String(value!.data);
  if (spec.kind === 'stage') return [stageRank(data, spec.answers), Number(isBound(data)), 0];
  if (spec.kind === 'choice') return [spec.answers.indexOf(data), 0, 0];
  if (spec.kind === 'yes-no') return [value!.data === true ? 0 : 1, 0, 0];
  const size = measure(value!);
  return size === null ? [0, 0, 0] : [size.figure[0], size.lo, size.hi];
}

/** Moves the stated answer that lies inside all others to the front; leaves the order where there is none. */
function finestFirst(answers: readonly AnswerGroup[]): readonly AnswerGroup[] {
  const finest = answers.find((one) => answers.every((other) => other === one || liesIn(one, other)));
  return finest === undefined ? answers : [finest, ...answers.filter((answer) => answer !== finest)];
}

/** Whether one answer lies inside another, or a bound leaves room for it. */
export function liesIn(inner: AnswerGroup, outer: AnswerGroup): boolean {
  const [a, b] = [inner.statements[0]!, outer.statements[0]!];
  return !a.negated && !b.negated && isFiner(a.value!, b.value!);
}
