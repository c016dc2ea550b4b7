import type { CompiledRule, RuleSet, RuleText } from '../../rules/index.js';
import type { Lexicon } from '../../rules/lexicon.js';
import type { Places } from '../places.js';
import type { Oddities } from './beside.js';
import type { Outlines } from './outline.js';

/** error: cannot run as written. warning: runs, but hardly as meant. note: worth a look. */
export type Level = 'error' | 'warning' | 'note';

/** Something amiss with a rule or lexicon, its 1-based place, and what to do. */
export interface Finding {
  readonly level: Level;
  /** The check that found it. */
  readonly check: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

/** What a check sees. */
export interface Linted {
  readonly rules: RuleSet;
  /** The same names and words without rules: an article is opened with them for one rule at a time. */
  readonly names: RuleSet;
  readonly files: readonly RuleText[];
  readonly lexicons: readonly LintedLexicon[];
  readonly places: Places;
  readonly oddities: Oddities;
}

/** What a check of one rule sees. */
export interface LintedRule extends Linted {
  readonly outlines: Outlines;
}

export interface LintedLexicon {
  readonly file: string;
  readonly lexicon: Lexicon;
}

/** A check of one rule at a time. */
export interface CheckOfRule {
  readonly name: string;
  readonly rule: (rule: CompiledRule, linted: LintedRule) => readonly Remark[];
}

/** A check of all rules together. */
export interface CheckOfAll {
  readonly name: string;
  readonly all: (linted: Linted) => readonly Remark[];
}

/** A finding before its check's name is put to it. */
export type Remark = Omit<Finding, 'check'>;
