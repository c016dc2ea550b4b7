import { quoted } from '../compare/index.js';
import { differingFigures, type FigureCluster } from '../compare/loose-figures.js';
import type { Figure } from '../extract/loose-figures.js';
import type { Statement } from '../model.js';
import { type QuotedPassage, quotationRule } from './quotations.js';

/** The built-in rule: figures that no rule asks about, where two texts tell them in the same words. */
const figureRule = {
  ...quotationRule,
  id: 'figures',
  title: 'A figure told in the same words',
  question: 'Do the texts give the same figure where they tell the same?',
  value: { kind: 'type', type: 'number' },
  compare: 'overlap',
  bothHoldIf: 'they count or measure two things, or at two times',
  fitsAll: 'no figure',
  ask: 'Whoever gave the figure, for what it counts.',
} as const;

/** The facts that differing figures make, with the verdict on each. `label` names an article in reasons. */
export function looseFigures(
  figures: readonly Figure[],
  label: (article: string) => string,
): readonly QuotedPassage[] {
  return differingFigures(figures).map((cluster) => passageOf(cluster, label));
}

function passageOf(
  { figures, pairs, words }: FigureCluster,
  label: (article: string) => string,
): QuotedPassage {
  const { thing, value } = figures[0]!;
  const key = { figure: thing === '' ? value.type : thing, words: words.join(' ') };
  const has = (figure: Figure): string => `${label(figure.article)} has ${quoted(figure.value)}`;
  return {
    rule: { ...figureRule, title: titleOf(figures[0]!), value: { kind: 'type', type: value.type } },
    statements: figures.map((figure) => statementOf(figure, key)),
    verdicts: [
      {
        verdict: 'conflict',
        reason: `${figures.map(has).join('; ')}.`,
        between: pairs.map(([a, b]) => [idOf(a), idOf(b)]),
      },
    ],
  };
}

const idOf = ({ article, span }: Figure): string => `${article}/${figureRule.id}/${span[0]}`;

const kinds: Readonly<Record<string, string>> = {
  money: 'A sum',
  percent: 'A share',
  quantity: 'A measure',
  duration: 'A length of time',
};

const titleOf = ({ thing, value }: Figure): string =>
  thing === '' ? `${kinds[value.type] ?? 'A figure'} told in the same words` : `How many ${thing}`;

function statementOf(figure: Figure, key: Statement['key']): Statement {
  const { article, text, sentence, line, span, value } = figure;
  const [start, end] = sentence;
  return {
    id: idOf(figure),
    article,
    rule: figureRule.id,
    field: 'text',
    quote: text.slice(start, end),
    start,
    end,
    line,
    marks: [span],
    value,
    key,
    keyFrom: { figure: 'sentence', words: 'sentence' },
    certainty: 'asserted',
    negated: false,
    attribution: null,
    qualifiers: [],
  };
}
