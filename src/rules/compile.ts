import { findPath, type YamlPath } from '../yaml-path.js';
import { anchoringOf } from './anchors.js';
import type { RulePlace } from './build.js';
import { attempt } from './lexicon.js';
import type { Pattern } from './pattern.js';
import { compilePattern, type Program } from './program.js';
import type { Rule } from './rule.js';
import type { CompiledPattern, CompiledRule } from './rule-set.js';
import { type Scope, scopesOf } from './scope.js';

/** Compiles every pattern of a rule; each that cannot be is a problem at its place, and left out. */
export function compileRule(rule: Rule, place: RulePlace): CompiledRule {
  const { ofMatch, ofException } = scopesOf(rule.value, place.scope);
  const inMatch = new Compiler(ofMatch, place);
  const inException = new Compiler(ofException, place);
  const match = inMatch.match(rule);
  return {
    rule,
    match,
    hasName: match.some(({ program }) => program.hasName),
    unless: inException.programs(rule.unless),
    notAfter: inException.programs(rule.notAfter),
    pointsBack: rule.pointsBack && {
      words: inException.programs(rule.pointsBack.words),
      to: inException.programs(rule.pointsBack.to),
    },
    choices: new Map(
      rule.keys
        .filter(({ choice }) => choice.length > 0)
        .map(({ name, choice }) => [
          name,
          choice.map((option) => ({ name: option.name, programs: inMatch.programs(option.patterns) })),
        ]),
    ),
  };
}

class Compiler {
  constructor(
    private readonly scope: Scope,
    private readonly place: RulePlace,
  ) {}

  match({ match }: Rule): readonly CompiledPattern[] {
    return match.flatMap(({ answer, pattern }) => {
      const compiled = this.guard(pattern, () => {
        const program = this.compile(pattern);
        return { answer, program, ...anchoringOf(this.surveyOf(pattern).needed) };
      });
      return compiled ?? [];
    });
  }

  programs(patterns: readonly Pattern[]): readonly Program[] {
    return patterns.flatMap((pattern) => this.guard(pattern, () => this.compile(pattern)) ?? []);
  }

  private compile(pattern: Pattern): Program {
    return compilePattern(pattern, this.surveyOf(pattern), this.scope);
  }

  private surveyOf(pattern: Pattern) {
    return this.place.surveys.get(pattern)!;
  }

  private guard<T>(pattern: Pattern, action: () => T): T | null {
    const { text } = pattern;
    return attempt(action, () => ({ ...this.place, text, path: this.pathOf(text) }));
  }

  /** Where in the file a pattern stands: the first place that has its text. */
  private pathOf(text: string): YamlPath {
    return findPath(this.place.document.value, text, []) ?? [];
  }
}
