import { fullNamesIn } from '../../extract/built-in/full-names.js';
import type { Told } from '../../extract/told.js';
import type { NameFinder } from '../../names/name.js';
import { daysOfOneThing } from './days-told.js';
import type { BuiltInFact } from './fact.js';
import { type FigureContext, looseFigures } from './loose-figures.js';
import { namesOfOnePerson } from './names.js';
import { quotedPassages } from './quotations.js';

export interface BuiltInContext extends FigureContext {
  readonly names: NameFinder;
}

/** The facts that are found without a rule: quotations, also within one article; figures, names and days of several. */
export function builtInFacts(
  told: readonly Told[],
  { names, label, changes }: BuiltInContext,
): readonly BuiltInFact[] {
  const spoken = told.flatMap((each) => each.spoken);
  const quotations = quotedPassages(spoken, { names, label });
  if (told.length < 2) return quotations;
  const figures = told.map((each) => each.figures);
  const articles = told.map(({ article }) => article);
  const days = told.flatMap((each) => each.days);
  return [
    ...quotations,
    ...looseFigures(figures, { label, changes }),
    ...namesOfOnePerson(fullNamesIn(articles, names), label),
    ...daysOfOneThing(days, label),
  ];
}
