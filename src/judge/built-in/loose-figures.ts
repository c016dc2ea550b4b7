import { differingFigures, type FigureCluster } from '../../compare/built-in/loose-figures.js';
import { quoted } from '../../compare/index.js';
import type { ArticleFigures, Figure } from '../../extract/built-in/loose-figures.js';
import type { Rule } from '../../rules/rule.js';
import { measure } from '../../values/index.js';
import { eachHas } from '../say.js';
import { type BuiltInFact, builtInRule, idOf, statementOf } from './fact.js';

/** The built-in rule: figures that no rule asks about, where two texts tell them in the same words. */
const figureRule = builtInRule({
  id: 'figures',
  title: 'A figure told in the same words',
  question: 'Do the texts give the same figure where they tell the same?',
  value: { kind: 'type', type: 'number' },
  compare: 'overlap',
  bothHoldIf: 'they count two things, or at two times',
  fitsAll: 'the sentence without the figure',
  ask: 'The source of each figure, for what it counts and when.',
});

export interface FigureContext {
  /** Names an article in reasons. */
  readonly label: (article: string) => string;
  /** How what a rule asks about changes; undefined for a rule that is none of those that name nobody. */
  readonly changes: (rule: string) => Rule['changes'] | undefined;
}

/** The facts that differing figures make, with the verdict on each. */
export function looseFigures(
  articles: readonly ArticleFigures[],
  context: FigureContext,
): readonly BuiltInFact[] {
  return differingFigures(articles).flatMap((cluster) => factOf(cluster, context) ?? []);
}

function factOf({ pairs, words }: FigureCluster, { label, changes }: FigureContext): BuiltInFact | null {
  const told = pairs.flatMap((pair) => {
    const verdict = verdictOn(pair, changes);
    return verdict === null ? [] : [{ pair, verdict }];
  });
  const [first] = told;
  if (first === undefined) return null;
  const { value } = first.pair[0];
  const key = { words: words.length > 0 ? words.join(', ') : first.pair[0].thing };
  return {
    rule: {
      ...figureRule,
      ...wordingOf(value.type),
      title: titleOf(first.pair[0]),
      value: { kind: 'type', type: value.type },
    },
    statements: figuresOf(told.map(({ pair }) => pair)).map((figure) =>
      statementOf(figureRule, { ...figure, key, keyFrom: { words: 'sentence' } }),
    ),
    verdicts: (['conflict', 'update'] as const).flatMap((verdict) => {
      const own = told.filter((each) => each.verdict === verdict).map(({ pair }) => pair);
      if (own.length === 0) return [];
      const between = own.map(([a, b]) => [idOf(figureRule, a), idOf(figureRule, b)] as const);
      return [{ verdict, reason: `${whoHas(figuresOf(own), label)}.`, between }];
    }),
  };
}

const whoHas = (figures: readonly Figure[], label: FigureContext['label']): string =>
  eachHas(
    figures.map((figure) => statementOf(figureRule, { ...figure, key: {}, keyFrom: {} })),
    { label: ({ article }) => label(article) },
    { words: ({ value }) => quoted(value!) },
  );

const figuresOf = (pairs: readonly (readonly [Figure, Figure])[]): readonly Figure[] => [
  ...new Set(pairs.flat()),
];

/** What is another from hour to hour, whatever is asked about it. */
const HOURLY =
  /\b(?:nasdaq|dow|ftse|dax|nikkei|precincts|counted|percent contained|containment|index|shares|stocks|points|polling|unemployment|jobless|temperatures?|so far)\b/i;

/** A figure that changes is an update where the later text has it further on; null where days are needed and not known. */
function verdictOn(
  [a, b]: readonly [Figure, Figure],
  changes: FigureContext['changes'],
): 'conflict' | 'update' | null {
  const [x, y] = [a, b].map(({ article }) => article.asOf.day);
  const isOneDay = x === y;
  if (isOneDay && x !== null) return 'conflict';
  if ([a, b].some(({ article, sentence }) => HOURLY.test(article.text.slice(...sentence)))) return null;
  if (isOneDay) return 'conflict';
  const way = [...a.rules, ...b.rules].map(changes).find((each) => each != null) ?? null;
  if (way === null) return 'conflict';
  if (x == null || y == null) return null;
  const [earlier, later] = (x < y ? [a, b] : [b, a]).map(({ value }) => measure(value)!.figure[0]);
  const grows = later! > earlier!;
  return (way === 'rising' && !grows) || (way === 'falling' && grows) ? 'conflict' : 'update';
}

const kinds: Readonly<Record<string, string>> = {
  money: 'How much money',
  percent: 'How large a share',
  quantity: 'Which measure',
  duration: 'How long',
  age: 'How old',
  clock: 'At what time',
};

/** What an editor asks about figures of a kind, where it is another than of a count; a time more or less is of little consequence. */
const wordings: Readonly<Record<string, Partial<Pick<Rule, 'bothHoldIf' | 'ask' | 'severity'>>>> = {
  money: { bothHoldIf: 'one is an estimate, or counts something else too' },
  percent: { bothHoldIf: 'they are shares of two things, or at two times' },
  quantity: { bothHoldIf: 'they measure two things, or from two points' },
  duration: {
    bothHoldIf: 'they are of two things, or count from two starts',
    ask: 'The source of each figure, for when it begins and ends.',
    severity: 'low',
  },
  age: { bothHoldIf: 'they are of two people, or a birthday falls between' },
  clock: { bothHoldIf: 'they are two moments, or in two time zones', severity: 'low' },
  ordinal: { bothHoldIf: 'they count from two starts', severity: 'low' },
};

const wordingOf = (type: string) => wordings[type] ?? {};

const titleOf = ({ thing, value: { type } }: Figure): string => {
  if (type === 'ordinal') return `Which ${thing === '' ? 'rank' : thing}`;
  return thing === '' ? (kinds[type] ?? 'Which figure') : `How many ${thing}`;
};
