import { type ExampleResult, runExamples } from '../examples.js';
import { readingOf } from '../extract/reading.js';
import { articleOf } from '../rules/example-article.js';
import type { CompiledPattern, CompiledRule, RuleSet } from '../rules/index.js';
import type { Example, Rule } from '../rules/rule.js';
import { type Explanation, explain } from './explain.js';
import { lackingExamples } from './lacking.js';
import { traceRule } from './trace.js';

/** How a rule's examples came out. */
export interface RuleTest {
  readonly rule: Rule;
  readonly results: readonly TestedExample[];
  /** What every rule must have and this one has not, in words. */
  readonly lacking: readonly string[];
  /** Patterns that no example reaches. */
  readonly unreached: readonly UnreachedPattern[];
  /** Answers of a closed set that no example gives. */
  readonly answersUnreached: readonly string[];
  readonly passed: boolean;
}

export interface TestedExample extends ExampleResult {
  /** Why it came out as it did, one a text; empty where it passed. */
  readonly explanations: readonly Explanation[];
}

export interface UnreachedPattern {
  readonly number: number;
  readonly text: string;
  readonly answer: string | null;
}

/** Runs the examples of all rules that run, or of some; a failing example is explained. */
export function testRules(rules: RuleSet, only: (rule: Rule) => boolean = () => true): readonly RuleTest[] {
  const results = runExamples(rules, only);
  return rules.rules
    .filter(({ rule }) => rule.state !== 'retired' && only(rule))
    .map((rule) =>
      testRule(
        rule,
        results.filter((result) => result.rule === rule.rule),
        rules,
      ),
    );
}

function testRule(rule: CompiledRule, results: readonly ExampleResult[], rules: RuleSet): RuleTest {
  const understood = { ...rule, rule: { ...rule.rule, storyline: [] } };
  const reached = reachedPatterns(understood, rules);
  const lacking = lackingExamples(rule.rule);
  const { value } = rule.rule;
  const answers = value.kind === 'stage' || value.kind === 'choice' ? value.answers : [];
  const given = new Set([...reached].map(({ answer }) => answer?.replace(/^at least /, '')));
  return {
    rule: rule.rule,
    results: results.map((result) => ({
      ...result,
      explanations: result.passed ? [] : explainExample(result.example, understood, rules),
    })),
    lacking,
    unreached: rule.match.flatMap((pattern, i) =>
      reached.has(pattern) ? [] : [{ number: i + 1, text: pattern.program.text, answer: pattern.answer }],
    ),
    answersUnreached: answers.filter((answer) => !given.has(answer)),
    passed: lacking.length === 0 && results.every(({ passed }) => passed),
  };
}

function explainExample({ texts }: Example, rule: CompiledRule, rules: RuleSet): readonly Explanation[] {
  return texts.map((text) => explain(articleOf(text), rule, { rules }));
}

/** The patterns that give a statement in some example. */
function reachedPatterns(rule: CompiledRule, rules: RuleSet): ReadonlySet<CompiledPattern> {
  const texts = rule.rule.examples.flatMap((example) => example.texts);
  const matches = texts.flatMap((text) =>
    traceRule(rule, readingOf(articleOf(text), rules)).flatMap((sentence) => sentence.matches),
  );
  return new Set(
    matches.filter(({ fate }) => fate.kind === 'stated').map(({ candidate }) => candidate.pattern),
  );
}
