import { bindToStory } from './compare/bind.js';
import { readHeadlines } from './compare/headlines.js';
import { placeAside } from './compare/sites.js';
import { storyDays } from './compare/story-days.js';
import { nameTolls } from './compare/whose-toll.js';
import { planOf } from './extract/search/plan.js';
import type { Told } from './extract/told.js';
import { builtInFacts } from './judge/built-in/index.js';
import { judgeStory } from './judge/index.js';
import type { Apart, Fact, Statement, Story } from './model.js';
import type { RuleSet } from './rules/index.js';
import { namesSomebody } from './rules/names-somebody.js';
import { labelsOf, voiceOf } from './stories/index.js';

export interface CheckedStory {
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  readonly apart: readonly Apart[];
}

/** Compares and judges what the articles of one story state. */
export function checkStory(
  story: Story,
  { told, rules }: { readonly told: readonly Told[]; readonly rules: RuleSet },
): CheckedStory {
  const articles = told.map(({ article }) => article);
  const labelOf = labelsOf(articles);
  const general = generalRules(rules);
  const ruleOf = new Map(
    rules.rules.flatMap(({ rule }) => (general.has(rule.id) ? [[rule.id, rule] as const] : [])),
  );
  const bound = bindToStory(
    told.flatMap(({ statements }) => statements),
    storyDays(
      articles,
      told.map(({ leadDays }) => leadDays),
    ),
    dateKeysOf(rules),
    lastingOf(rules),
  );
  const unbound = told.flatMap(({ apart }) => apart).filter(({ statement }) => !bound.settled.has(statement));
  const alone = new Set([...unbound, ...bound.apart].map(({ statement }) => statement));
  const generalRule = (id: string) => ruleOf.get(id);
  const read = readHeadlines(nameTolls(placeAside(bound.statements, articles, generalRule), generalRule));
  const builtIn = builtInFacts(told, {
    names: planOf(rules).names.find,
    label: (id) => labelOf.get(id) ?? id,
    changes: (id) => ruleOf.get(id)?.changes,
  });
  const { facts, apart } = judgeStory({
    story,
    articles,
    builtIn,
    labelOf,
    general,
    statements: read.filter(({ id }) => !alone.has(id)),
    rules: rules.rules.map(({ rule }) => rule),
    voiceOf: voiceOf(articles),
  });
  return {
    statements: [...read, ...builtIn.flatMap(({ statements }) => statements)],
    facts,
    apart: [...unbound, ...bound.apart, ...apart],
  };
}

/** Which keys of which rules hold a date. */
function dateKeysOf({ rules }: RuleSet): (rule: string, key: string) => boolean {
  const dates = new Set(
    rules.flatMap(({ rule }) =>
      rule.keys.flatMap(({ name, type }) => (type === 'date' ? [`${rule.id} ${name}`] : [])),
    ),
  );
  return (rule, key) => dates.has(`${rule} ${key}`);
}

/** Which rules ask of history. */
function lastingOf({ rules }: RuleSet): (rule: string) => boolean {
  const lasting = new Set(rules.flatMap(({ rule }) => (rule.lasting ? [rule.id] : [])));
  return (rule) => lasting.has(rule);
}

/** The rules that name nobody. */
function generalRules({ rules }: RuleSet): ReadonlySet<string> {
  return new Set(rules.filter((rule) => !namesSomebody(rule)).map(({ rule }) => rule.id));
}
