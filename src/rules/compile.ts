import { findPath, type YamlPath } from '../yaml-path.js';
import { anchoringOf } from './anchors.js';
import { attempt, type PatternPlace } from './lexicon.js';
import type { Pattern } from './pattern.js';
import { compilePattern, type Program } from './program.js';
import type { Rule } from './rule.js';
import type { CompiledPattern, CompiledRule } from './rule-set.js';
import type { Scope } from './scope.js';
import { openTypes } from './types.js';
import type { WordTable } from './word-table.js';

/** What a pack's patterns can name. */
export interface LexiconScope {
  readonly words: WordTable;
  readonly names: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, readonly Pattern[]>;
  readonly nearest: (id: string) => string | null;
}

const types: ReadonlySet<string> = new Set(openTypes);
const isType = (name: string): boolean => types.has(name);

/** Compiles every pattern of a rule; each that cannot be is a problem at its place, and left out. */
export function compileRule(rule: Rule, scope: LexiconScope, place: PatternPlace): CompiledRule {
  const compiler = new Compiler(rule, scope, place);
  const match = compiler.match();
  return {
    rule,
    match,
    hasName: match.some(({ program }) => program.hasName),
    unless: rule.unless.flatMap((pattern) => compiler.program(pattern, null)),
    notAfter: rule.notAfter.flatMap((pattern) => compiler.program(pattern, null)),
    choices: new Map(
      rule.keys
        .filter(({ choice }) => choice.length > 0)
        .map(({ name, choice }) => [
          name,
          choice.map((option) => ({
            name: option.name,
            programs: option.patterns.flatMap((pattern) => compiler.program(pattern, compiler.valueType)),
          })),
        ]),
    ),
  };
}

class Compiler {
  readonly valueType: string | null;
  private readonly matchScope: Scope;
  private readonly exceptionScope: Scope;

  constructor(
    private readonly rule: Rule,
    scope: LexiconScope,
    private readonly place: PatternPlace,
  ) {
    this.valueType =
      rule.value.kind === 'type' ? rule.value.type : rule.value.kind === 'text' ? 'text' : null;
    this.matchScope = { ...scope, valueType: this.valueType, isType };
    this.exceptionScope =
      this.valueType === 'text' ? { ...this.matchScope, valueType: null } : this.matchScope;
  }

  match(): readonly CompiledPattern[] {
    const { matchScope } = this;
    return this.rule.match.flatMap(({ answer, pattern }) => {
      const compiled = this.guard(pattern, () => {
        const { program, needed } = compilePattern(pattern, matchScope);
        return { answer, program, ...anchoringOf(needed) };
      });
      return compiled ?? [];
    });
  }

  /** `unless` patterns may use the rule's value type as `{value}` too. */
  program(pattern: Pattern, valueType: string | null): readonly Program[] {
    const scope = valueType === null ? this.exceptionScope : this.matchScope;
    const program = this.guard(pattern, () => compilePattern(pattern, scope).program);
    return program === null ? [] : [program];
  }

  private guard<T>(pattern: Pattern, action: () => T): T | null {
    const { text } = pattern;
    const done = attempt(action, () => ({ ...this.place, text, path: this.pathOf(text) }));
    pattern.forget();
    return done;
  }

  /** Where in the file a pattern stands: the first place that has its text. */
  private pathOf(text: string): YamlPath {
    return findPath(this.place.document.value, text, []) ?? [];
  }
}
