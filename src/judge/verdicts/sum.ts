import { byPlace, groupBy } from '../../compare/index.js';
import type { Statement } from '../../model.js';
import { measure } from '../../values/index.js';
import type { Measure } from '../../values/value-type.js';
import type { Case, Judge } from '../case.js';
import { isOpen } from '../link.js';
import { answerWords, eachHas, have, listed, namesOf } from '../say.js';
import { verdict } from '../verdict.js';

/** Figures that one sentence lists add up to what another text gives as a whole: "one soldier and eight civilians", "nine". */
export const sum: Judge = (given) => {
  const found = given.statements.flatMap((whole) => {
    const terms = termsOf(whole, given);
    return terms === null || given.voices([whole, ...terms]) < 2 ? [] : [{ whole, terms }];
  });
  if (found.length === 0) return [];
  const { whole, terms } = found[0]!;
  const figures = listed(terms.map((term) => answerWords(term, given)));
  const names = namesOf(terms, given);
  const reason = `${eachHas([whole], given, { words: (each) => answerWords(each, given) })}; ${listed(names)} ${have(names)} ${figures}, which add up to it`;
  return [
    verdict(
      'agreement',
      `${reason}.`,
      found.flatMap((each) => each.terms.map((a) => ({ a: each.whole, b: a }))),
    ),
  ];
};

/** The figures of one sentence of another text that add up to a whole; null where there are none. */
function termsOf(whole: Statement, given: Case): readonly Statement[] | null {
  const total = exact(whole);
  if (total === null || given.lists.has(whole.id)) return null;
  const others = [
    ...given.statements.filter(({ id }) => given.lists.has(id)),
    ...given.parts.flatMap(({ statements }) => statements),
  ].filter(({ article }) => article !== whole.article);
  const sentences = groupBy(
    others.toSorted(byPlace),
    ({ article, field, start }) => `${article} ${field} ${start}`,
  );
  for (const terms of sentences.values()) {
    const sizes = terms.map(exact);
    if (terms.length < 2 || sizes.includes(null) || givesWhole(terms[0]!, given)) continue;
    const ends = (end: 'lo' | 'hi') => sizes.reduce((sum, size) => sum + size![end], 0);
    if (sizes.every((size) => size!.unit === total.unit) && ends('lo') <= total.hi && total.lo <= ends('hi'))
      return terms;
  }
  return null;
}

/** A figure that can be added: stated, and no bound. */
function exact(statement: Statement): Measure | null {
  if (isOpen(statement) || statement.negated) return null;
  const size = measure(statement.value!);
  return size === null || size.bound !== null ? null : size;
}

/** Whether the sentence of a part gives the whole beside it: "58 dead, 11 of them children". */
function givesWhole({ article, field, start }: Statement, { statements, lists }: Case): boolean {
  return statements.some(
    (each) => each.article === article && each.field === field && each.start === start && !lists.has(each.id),
  );
}
