import type { Problem } from '../../model.js';
import { loadRules, type RuleText } from '../../rules/index.js';
import { readLexicon } from '../../rules/lexicon.js';
import { Places } from '../places.js';
import { alwaysMatching } from './always.js';
import { answersWithoutPattern, looseEnds } from './answers.js';
import { missingExamples, wrongExpectations } from './examples.js';
import { killingExceptions } from './exceptions.js';
import type { Check, Finding, Level, Linted } from './finding.js';
import { sharedSpellings, unusedEntries } from './lexicon.js';
import { neverMatching } from './never.js';
import { sameQuestion } from './questions.js';
import { swallowedPatterns } from './swallowed.js';

/** Every check, in the order in which findings of one place are listed. */
export const checks: readonly Check[] = [
  { name: 'never-matches', rule: neverMatching },
  { name: 'matches-always', rule: alwaysMatching },
  { name: 'swallowed', rule: swallowedPatterns },
  { name: 'unless-kills', rule: killingExceptions },
  { name: 'answer-without-pattern', rule: answersWithoutPattern },
  { name: 'loose-end', rule: looseEnds },
  { name: 'wrong-expectation', rule: wrongExpectations },
  { name: 'missing-example', rule: missingExamples },
  { name: 'same-question', all: sameQuestion },
  { name: 'shared-spelling', all: sharedSpellings },
  { name: 'unused', all: unusedEntries },
];

const isLexicon = (path: string): boolean => /(^|\/)lexicon\.ya?ml$/.test(path);
const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/** Everything that is amiss with some rules and lexicons, in the order of files and lines. */
export function lint(files: readonly RuleText[]): readonly Finding[] {
  const { rules, problems } = loadRules(files);
  const linted: Linted = {
    rules,
    names: { ...rules, rules: [] },
    files,
    places: new Places(files),
    lexicons: files
      .filter(({ path }) => isLexicon(path))
      .map(({ path, text }) => ({ file: path, lexicon: readLexicon(path, text).lexicon })),
  };
  return [...problems.map(findingOf), ...checks.flatMap((check) => run(check, linted))].toSorted(inOrder);
}

function findingOf({ file, line, column, message, help }: Problem): Finding {
  return { level: 'error', check: 'load', file, line: line ?? 1, column: column ?? 1, message, help };
}

function run(check: Check, linted: Linted): readonly Finding[] {
  const remarks =
    'all' in check ? check.all(linted) : linted.rules.rules.flatMap((rule) => check.rule(rule, linted));
  return remarks.map(({ level, file, line, column, message, help }) => ({
    level,
    check: check.name,
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
