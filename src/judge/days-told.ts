import { type DayCluster, differingDays } from '../compare/days-told.js';
import { quoted } from '../compare/index.js';
import type { DayTold } from '../extract/days-told.js';
import { isKind, SAYING_KIND } from '../extract/happening-words.js';
import type { Statement } from '../model.js';
import { type QuotedPassage, quotationRule } from './quotations.js';

/** The built-in rule: the day on which one thing happened, without a rule that asks for it. */
const dayRule = {
  ...quotationRule,
  id: 'days',
  title: 'The day of one thing',
  question: 'Do the texts give the same day where they tell of one thing?',
  value: { kind: 'type', type: 'date' },
  compare: 'overlap',
  bothHoldIf: 'it happened twice, or they tell of two things',
  fitsAll: 'no day',
  ask: 'Whoever gave the day, for what happened then.',
} as const;

/** The facts that differing days make, with the verdict on each. `label` names an article in reasons. */
export function daysOfOneThing(
  days: readonly DayTold[],
  label: (article: string) => string,
): readonly QuotedPassage[] {
  return differingDays(days).map((cluster) => passageOf(cluster, label));
}

function passageOf(
  { days, pairs, what, words, moved }: DayCluster,
  label: (article: string) => string,
): QuotedPassage {
  const key = { what, words: words.join(' ') };
  const inTime = moved ? days.toSorted((a, b) => (a.day! < b.day! ? -1 : 1)) : days;
  const has = (day: DayTold): string => `${label(day.article)} has ${quoted(day.value)}`;
  return {
    rule: { ...dayRule, title: titleOf(what) },
    statements: days.map((day) => statementOf(day, key)),
    verdicts: [
      {
        verdict: moved ? 'update' : 'conflict',
        reason: `${inTime.map(has).join(moved ? ', then ' : '; ')}.`,
        between: pairs.map(([a, b]) => [idOf(a), idOf(b)]),
      },
    ],
  };
}

/** "The day of the attack"; of what only its verb tells, the rule's own title. */
function titleOf(what: string): string {
  if (what === SAYING_KIND) return 'The day of one statement';
  return isKind(what) ? `The day of the ${what}` : dayRule.title;
}

const idOf = ({ article, span }: DayTold): string => `${article}/${dayRule.id}/${span[0]}`;

function statementOf(day: DayTold, key: Statement['key']): Statement {
  const { article, text, sentence, line, span, value } = day;
  const [start, end] = sentence;
  return {
    id: idOf(day),
    article,
    rule: dayRule.id,
    field: 'text',
    quote: text.slice(start, end),
    start,
    end,
    line,
    marks: [span],
    value,
    key,
    keyFrom: { what: 'sentence', words: 'sentence' },
    certainty: 'asserted',
    negated: false,
    attribution: null,
    qualifiers: [],
  };
}
