import type { Article, Statement, Story } from '../model.js';
import type { Rule } from '../rules/rule.js';
import type { BuiltInFact } from './built-in/fact.js';

/** One story's statements, with what they are judged by. */
export interface Docket {
  readonly story: Story;
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
  /** In the order in which the report lists equals. */
  readonly rules: readonly Rule[];
  /** Rules that name nobody: what they find may be on several events. */
  readonly general?: ReadonlySet<string>;
  /** What the built-in rules found, judged already. */
  readonly builtIn?: readonly BuiltInFact[];
  /** Article id → whose voice it is; null for an unnamed publisher. */
  readonly voiceOf: ReadonlyMap<string, string | null>;
  /** Article id → how a reason names it; its source or else its id by default. */
  readonly labelOf?: ReadonlyMap<string, string>;
}
