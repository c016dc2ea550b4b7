import { check } from './check.js';
import { factsOfAllRules } from './drafts.js';
import type { Report, Statement } from './model.js';
import { articleOf } from './rules/example-article.js';
import type { RuleSet } from './rules/index.js';
import { takenAsOfStoryline } from './rules/of-storyline.js';
import type { Example, Rule } from './rules/rule.js';
import { canon, formatValue } from './values/index.js';

/** How one example of a rule came out. */
export interface ExampleResult {
  readonly rule: Rule;
  readonly example: Example;
  readonly passed: boolean;
  /** What was expected and what came, in words. */
  readonly expected: string;
  readonly actual: string;
  /** What the rule stated on the example. */
  readonly statements: readonly Statement[];
}

/** Runs every example of every active or draft rule. An example marked `todo` passes while it fails. */
export function runExamples(rules: RuleSet, wanted?: (rule: Rule) => boolean): readonly ExampleResult[] {
  const understood = takenAsOfStoryline(rules);
  return rules.rules
    .filter(({ rule }) => rule.state !== 'retired' && (wanted?.(rule) ?? true))
    .flatMap(({ rule }) => rule.examples.map((example) => runExample(rule, example, understood)));
}

function runExample(rule: Rule, example: Example, rules: RuleSet): ExampleResult {
  const articles = example.texts.map(articleOf);
  const together = check(articles, rules);
  const statements = together.statements.filter((statement) => statement.rule === rule.id);
  const isRestated = !factsOfAllRules(together).some((fact) => fact.rule === rule.id);
  const report = isRestated && statements.length > 0 ? check(articles, only(rule, rules)) : together;
  const { passed, expected, actual } = outcomeOf(rule, example, { report, statements });
  return { rule, example, passed: passed !== example.todo, expected, actual, statements };
}

/** A rule by itself: what another rule asks by the same words, a report asks once, and an example of each. */
const only = ({ id }: Rule, rules: RuleSet): RuleSet => ({
  ...rules,
  rules: rules.rules.filter(({ rule }) => rule.id === id),
});

interface Outcome {
  readonly passed: boolean;
  readonly expected: string;
  readonly actual: string;
}

function outcomeOf(
  rule: Rule,
  { expect }: Example,
  { report, statements }: { report: Report; statements: readonly Statement[] },
): Outcome {
  const stated = statements.length === 0 ? 'nothing' : statements.map(wordStatement).join('; ');
  if (expect.kind === 'nothing')
    return { passed: statements.length === 0, expected: 'nothing', actual: stated };
  if (expect.kind === 'verdict') {
    const verdicts = factsOfAllRules(report)
      .filter((fact) => fact.rule === rule.id)
      .flatMap((fact) => fact.verdicts.map(({ verdict }) => verdict));
    const actual =
      verdicts.length === 0 ? `no verdict (${stated})` : `${[...new Set(verdicts)].join(', ')} (${stated})`;
    return { passed: verdicts.includes(expect.verdict as never), expected: expect.verdict, actual };
  }
  const expected = Object.entries(expect.fields)
    .map(([field, value]) => `${field}: ${value}`)
    .join(', ');
  const passed = statements.some((statement) =>
    Object.entries(expect.fields).every(([field, value]) => hasField(statement, field, value)),
  );
  return { passed, expected, actual: stated };
}

function wordStatement({ value, key, certainty, negated, qualifiers }: Statement): string {
  const parts = [
    `value: ${value === null ? 'none' : formatValue(value)}`,
    ...Object.entries(key).map(([name, each]) => `${name}: ${each}`),
  ];
  if (certainty !== 'asserted') parts.push(`certainty: ${certainty}`);
  if (negated) parts.push('negated: true');
  if (qualifiers.length > 0) parts.push(`qualifiers: ${qualifiers.join(' ')}`);
  return parts.join(', ');
}

/** Whether a statement has an expected field: value, certainty, negated, who, direct, qualifiers, or a key by its name. */
function hasField(
  { value, certainty, negated, attribution, qualifiers, key }: Statement,
  field: string,
  wanted: string,
): boolean {
  switch (field) {
    case 'value':
      if (value === null) return wanted === 'none';
      return [
        value.text,
        formatValue(value),
        canon(value),
        String(value.data),
        value.data === true ? 'yes' : 'no',
      ].some((form) => form.toLowerCase() === wanted.toLowerCase());
    case 'certainty':
      return certainty === wanted;
    case 'negated':
      return String(negated) === wanted;
    case 'who':
      return (attribution?.who ?? 'own voice') === wanted;
    case 'direct':
      return String(attribution?.direct ?? false) === wanted;
    case 'qualifiers':
      return qualifiers.join(' ') === wanted;
    default:
      return key[field] === wanted;
  }
}
