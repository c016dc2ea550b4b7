import { judgeStory } from '../../src/judge/index.js';
import type { Apart, Article, Fact, Statement, Value, Verdict, VerdictKind } from '../../src/model.js';
import type { Rule, ValueSpec } from '../../src/rules/rule.js';
import { labelsOf, voiceOf } from '../../src/stories/index.js';
import { valueType } from '../../src/values/index.js';
import { article } from '../stories/helpers.js';

/** A rule of which only what a test is about is said: a count compared by overlap. */
export function ruleOf(said: Partial<Rule> = {}): Rule {
  return {
    id: 'toll',
    pack: 'test',
    file: 'toll.yaml',
    state: 'active',
    title: 'Dead',
    question: 'How many are dead?',
    severity: 'medium',
    value: { kind: 'type', type: 'count' },
    compare: 'overlap',
    changes: null,
    negates: true,
    doubts: true,
    mayHaveSeveral: false,
    keys: [],
    match: [],
    unless: [],
    notAfter: [],
    pointsBack: null,
    subject: [],
    speaker: [],
    about: null,
    storyline: [],
    limits: null,
    background: false,
    lasting: false,
    qualifiers: [],
    bothHoldIf: 'they count different things',
    fitsAll: 'many dead',
    ask: 'The ministry.',
    examples: [],
    ...said,
  };
}

const closed = (value: ValueSpec, id: string): Rule => ruleOf({ id, value, compare: 'exact' });

export const tollRule = ruleOf();
export const visitRule = ruleOf({
  id: 'visit',
  value: { kind: 'type', type: 'ordinal' },
  compare: 'exact',
  qualifiers: ['official'],
});
export const metRule = closed({ kind: 'yes-no' }, 'met');
export const stageRule = closed(
  {
    kind: 'stage',
    answers: ['requested', 'under way', 'complete'],
    compatible: [['requested', 'complete']],
  },
  'pull-out',
);
export const choiceRule = closed(
  { kind: 'choice', answers: ['grow', 'stay', 'shrink'], compatible: [['grow', 'stay']] },
  'forces',
);
export const wordRule = ruleOf({ id: 'word', value: { kind: 'text' }, compare: 'exact' });

const CONTEXT = { asOf: null, dayFirst: false, names: () => [] };

/** The value that words have under a rule: parsed, or of a closed set the answer itself. */
export function parsed(rule: Rule, words: string): Value {
  const spec = rule.value;
  if (spec.kind === 'yes-no') return { type: 'yes-no', data: words === 'yes', text: words, derivation: '' };
  if (spec.kind !== 'type') return { type: spec.kind, data: words, text: words, derivation: '' };
  if (spec.type === 'person' || spec.type === 'place')
    return {
      type: spec.type,
      data: { id: words.toLowerCase(), name: words, within: null },
      text: words,
      derivation: '',
    };
  const [found] = valueType(spec.type)!.find(words, CONTEXT);
  if (found === undefined) throw new Error(`no ${spec.type} in ${words}`);
  return { type: spec.type, data: found.data, text: words.slice(found.start, found.end), derivation: '' };
}

let place = 0;

/** What an article says under a rule; `words` null leaves the question open. */
export function says(
  rule: Rule,
  where: string,
  words: string | null,
  said: Partial<Statement> & { readonly from?: string; readonly direct?: boolean } = {},
): Statement {
  const { from, direct = false, ...rest } = said;
  place += 100;
  const told = words ?? 'not known';
  const quote = `${told}, in sentence ${place}`;
  return {
    id: `${where}/${rule.id}/${place}`,
    article: where,
    rule: rule.id,
    field: 'text',
    quote,
    start: place,
    end: place + quote.length,
    line: 1,
    marks: [[place, place + told.length]],
    value: words === null ? null : parsed(rule, words),
    key: {},
    keyFrom: {},
    certainty: words === null ? 'unclear' : 'asserted',
    negated: false,
    attribution: from === undefined ? null : { who: from, direct, start: place, end: place },
    qualifiers: [],
    ...rest,
  };
}

export interface Judged {
  readonly facts: readonly Fact[];
  readonly apart: readonly Apart[];
}

/** Judges a story. Articles that are not given are named publishers' without a day. */
export function judge(
  rules: Rule | readonly Rule[],
  statements: readonly Statement[],
  given: readonly Article[] = [],
): Judged {
  const ids = [...new Set(statements.map((statement) => statement.article))].sort();
  const known = new Set(given.map(({ id }) => id));
  const articles = [...given, ...ids.filter((id) => !known.has(id)).map((id) => article(id, { source: id }))];
  return judgeStory({
    story: { id: 'story', title: 'Story', articles: articles.map(({ id }) => id) },
    articles,
    statements,
    rules: [rules].flat(),
    voiceOf: voiceOf(articles),
    labelOf: labelsOf(articles),
  });
}

/** The only fact of a story. */
export function factOf(...given: Parameters<typeof judge>): Fact {
  const { facts } = judge(...given);
  expect(facts).toHaveLength(1);
  return facts[0]!;
}

export const kindsOf = ({ verdicts }: Pick<Fact, 'verdicts'>): readonly VerdictKind[] =>
  verdicts.map(({ verdict }) => verdict);

/** The reason of a fact's only verdict of a kind. */
export function reasonOf({ verdicts }: Fact, kind: VerdictKind): string {
  const found = verdicts.filter(({ verdict }) => verdict === kind);
  expect(found).toHaveLength(1);
  return found[0]!.reason;
}

export const pairsOf = (verdict: Verdict | undefined): readonly string[] =>
  (verdict?.between ?? []).map(([a, b]) => `${a.split('/')[0]} ${b.split('/')[0]}`);
