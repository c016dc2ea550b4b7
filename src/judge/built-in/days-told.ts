import { type DayCluster, differingDays } from '../../compare/built-in/days-told.js';
import { quoted } from '../../compare/index.js';
import type { DayTold } from '../../extract/built-in/days-told.js';
import { isKind, SAYING_KIND } from '../../extract/built-in/happening-words.js';
import { type BuiltInFact, builtInRule, idOf, statementOf } from './fact.js';

/** The built-in rule: the day on which one thing happened, without a rule that asks for it. */
const dayRule = builtInRule({
  id: 'days',
  title: 'The day it happened',
  question: 'Do the texts give the same day where they tell of one thing?',
  value: { kind: 'type', type: 'date' },
  compare: 'overlap',
  bothHoldIf: 'they tell of two things, or it happened twice',
  fitsAll: 'the sentence without the day',
  ask: 'The source of each day, for what happened then.',
});

/** The facts that differing days make, with the verdict on each. `label` names an article in reasons. */
export function daysOfOneThing(
  days: readonly DayTold[],
  label: (article: string) => string,
): readonly BuiltInFact[] {
  return differingDays(days).map((cluster) => factOf(cluster, label));
}

function factOf(
  { days, pairs, what, words, moved }: DayCluster,
  label: (article: string) => string,
): BuiltInFact {
  const keyFrom = { what: 'sentence', words: 'sentence' } as const;
  const key = { what: what === SAYING_KIND ? 'statement' : what, words: words.join(', ') };
  const inTime = moved ? days.toSorted((a, b) => (a.article.asOf.day! < b.article.asOf.day! ? -1 : 1)) : days;
  const has = (day: DayTold): string => `${label(day.article.id)} has ${quoted(day.value)}`;
  return {
    rule: { ...dayRule, title: titleOf(what) },
    statements: days.map((day) => statementOf(dayRule, { ...day, key, keyFrom })),
    verdicts: [
      {
        verdict: moved ? 'update' : 'conflict',
        reason: `${inTime.map(has).join(moved ? ', then ' : '; ')}.`,
        between: pairs.map(([a, b]) => [idOf(dayRule, a), idOf(dayRule, b)]),
      },
    ],
  };
}

/** "The day of the attack"; of what only its verb tells, the rule's own title. */
function titleOf(what: string): string {
  if (what === SAYING_KIND) return 'The day of the statement';
  return isKind(what) ? `The day of the ${what}` : dayRule.title;
}
