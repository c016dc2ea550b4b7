import type { Problem } from '../../model.js';
import { type CompiledRule, loadRules, type RuleText } from '../../rules/index.js';
import { alwaysMatching } from './always.js';
import { answersWithoutPattern, looseEnds } from './answers.js';
import { missingExamples, wrongExpectations } from './examples.js';
import { killingExceptions } from './exceptions.js';
import type { CheckOfAll, CheckOfRule, Finding, Level, LintedRule, Remark } from './finding.js';
import { sharedSpellings, unusedEntries } from './lexicon.js';
import { lintedOf, outliner } from './linted.js';
import { expectMeetings, neverMatching } from './never.js';
import { sameQuestion } from './questions.js';
import { swallowedPatterns } from './swallowed.js';

/** Every check, in the order in which findings of one place are listed. */
const checksOfRules: readonly CheckOfRule[] = [
  { name: 'never-matches', rule: neverMatching },
  { name: 'matches-always', rule: alwaysMatching },
  { name: 'swallowed', rule: swallowedPatterns },
  { name: 'unless-kills', rule: killingExceptions },
  { name: 'answer-without-pattern', rule: answersWithoutPattern },
  { name: 'loose-end', rule: looseEnds },
  { name: 'wrong-expectation', rule: wrongExpectations },
  { name: 'missing-example', rule: missingExamples },
];
const checksOfAll: readonly CheckOfAll[] = [
  { name: 'same-question', all: sameQuestion },
  { name: 'shared-spelling', all: sharedSpellings },
  { name: 'unused', all: unusedEntries },
];

/** What is known of so many rules is kept at once. */
const AT_ONCE = 100;
const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/** Everything that is amiss with some rules and lexicons, in the order of files and lines. */
export function lint(files: readonly RuleText[]): readonly Finding[] {
  const loaded = loadRules(files);
  const { rules, problems } = loaded;
  const linted = lintedOf(files, loaded);
  const outlinesOf = outliner(linted);
  const ofRules: Finding[] = [];
  for (let start = 0; start < rules.rules.length; start += AT_ONCE) {
    const some = rules.rules
      .slice(start, start + AT_ONCE)
      .map((rule) => ({ rule, outlines: outlinesOf(rule) }));
    for (const { rule, outlines } of some) expectMeetings(rule, { ...linted, outlines });
    for (const { rule, outlines } of some) ofRules.push(...findingsOf(rule, { ...linted, outlines }));
  }
  const ofAll = checksOfAll.flatMap((check) => named(check.name, check.all(linted)));
  return [...problems.map(findingOf), ...ofRules, ...ofAll].toSorted(inOrder);
}

function findingsOf(rule: CompiledRule, linted: LintedRule): readonly Finding[] {
  const found = checksOfRules.flatMap((check) => named(check.name, check.rule(rule, linted)));
  forget(rule);
  return found;
}

function findingOf({ file, line, column, message, help }: Problem): Finding {
  return { level: 'error', check: 'load', file, line: line ?? 1, column: column ?? 1, message, help };
}

/** What was worked out to run a rule is let go: of a thousand rules it would fill the memory. */
function forget({ match, unless }: CompiledRule): void {
  for (const { program } of match) program.forget();
  for (const program of unless) program.forget();
}

function named(check: string, remarks: readonly Remark[]): readonly Finding[] {
  return remarks.map(({ level, file, line, column, message, help }) => ({
    level,
    check,
    file,
    line,
    column,
    message,
    help,
  }));
}

function inOrder(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
}
