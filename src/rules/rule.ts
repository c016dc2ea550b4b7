import type { Severity } from '../model.js';
import type { Pattern } from './pattern.js';

export type ComparerName = 'exact' | 'overlap' | 'figures' | 'wording';

/** What a rule's answers are. */
export type ValueSpec =
  /** An open type of `values/index.ts`: ordinal, count, date, person… */
  | { readonly kind: 'type'; readonly type: string }
  /** Words kept as written. */
  | { readonly kind: 'text' }
  | { readonly kind: 'yes-no' }
  /** A closed set; `stage` is in order and may be bounded ("at least under-way"). Pairs of `compatible` both hold. */
  | {
      readonly kind: 'stage' | 'choice';
      readonly answers: readonly string[];
      readonly compatible: readonly (readonly [string, string])[];
    };

/** One pattern of a rule with the answer that it gives; null where `{value}` gives it, and for a plain list of "yes". */
export interface MatchPattern {
  readonly answer: string | null;
  readonly pattern: Pattern;
}

/** How a key finds what binds a statement to its event. */
export interface KeySpec {
  readonly name: string;
  /** A capture's name, or places to look through in order. Empty for a choice. */
  readonly from: readonly string[];
  /** The value type looked for: date, place, person… null for a choice. */
  readonly type: string | null;
  /** Dates: cut to this granularity. */
  readonly by: 'day' | 'month' | 'year' | null;
  /** Key as a closed choice: name → patterns on the match's words. */
  readonly choice: readonly { readonly name: string; readonly patterns: readonly Pattern[] }[];
  /** The key when nothing is found. `story` is the story's own days, place or event. */
  readonly otherwise: string;
  /** Of a choice: pairs of which the first is part of the second, and never more. */
  readonly parts: readonly (readonly [part: string, whole: string])[];
}

export interface AboutSpec {
  readonly names: readonly string[];
  readonly within: 'sentence' | 'paragraph' | 'article';
}

export type Expectation =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'statement'; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'verdict'; readonly verdict: string };

/** A rule's own test. One text, or several articles by label. */
export interface Example {
  readonly texts: readonly {
    readonly label: string;
    readonly text: string;
    readonly published: string | null;
  }[];
  readonly expect: Expectation;
  readonly todo: boolean;
  readonly line: number;
}

/** A match that takes a word of `words` counts only where one of `to` stands in its sentence or the sentence before. */
export interface PointsBack<T> {
  readonly words: readonly T[];
  readonly to: readonly T[];
}

/** One question with what finds its answers, as loaded from one YAML file. */
export interface Rule {
  readonly id: string;
  readonly pack: string;
  readonly file: string;
  readonly state: 'active' | 'draft' | 'retired';
  readonly title: string;
  readonly question: string;
  readonly severity: Severity;
  readonly value: ValueSpec;
  readonly compare: ComparerName;
  /** The direction in which the answer may change over time, `hourly` within a day and in any; null: it does not. */
  readonly changes: 'rising' | 'falling' | 'any' | 'hourly' | null;
  /** Whether words of denial around a match deny it. */
  readonly negates: boolean;
  /** Whether words of doubt or of what is ahead leave a match open or planned. */
  readonly doubts: boolean;
  /** Whether one text may have several answers: only those of different texts are held against each other. */
  readonly mayHaveSeveral: boolean;
  readonly keys: readonly KeySpec[];
  readonly match: readonly MatchPattern[];
  readonly unless: readonly Pattern[];
  /** Words earlier in the sentence, or in the sentence before, after which a match tells of something else. */
  readonly notAfter: readonly Pattern[];
  /** Words that point back, and what they may point to; null: none. */
  readonly pointsBack: PointsBack<Pattern> | null;
  readonly subject: readonly string[];
  readonly speaker: readonly string[];
  readonly about: AboutSpec | null;
  /** Names of which an article must have one somewhere; empty: any article. The rule's own examples are taken to be of its storyline. */
  readonly storyline: readonly string[];
  /** The least and the greatest figure that can be meant; of a date, in days from the article's. */
  readonly limits: { readonly from: number; readonly to: number } | null;
  /** Told in passing: how firm a text is on it, and in whose mouth, is not compared. */
  readonly background: boolean;
  /** History: texts that appeared weeks apart are compared, too. */
  readonly lasting: boolean;
  readonly qualifiers: readonly string[];
  readonly bothHoldIf: string | null;
  readonly fitsAll: string | null;
  readonly ask: string | null;
  readonly examples: readonly Example[];
}
