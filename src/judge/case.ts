import type { Article, Statement, Verdict } from '../model.js';
import type { Rule } from '../rules/rule.js';
import type { AnswerGroup } from './answers.js';
import type { Part } from './families.js';
import type { Link } from './link.js';
import type { ListPlace } from './lists.js';

/** Everything that a verdict on one fact may look at. */
export interface Case {
  readonly rule: Rule;
  /** All of the fact's, by article and place. */
  readonly statements: readonly Statement[];
  readonly answers: readonly AnswerGroup[];
  /** Links between articles, each article with one statement an answer: its firmest, then its first. Plain links first. */
  readonly across: readonly Link[];
  /** Links between the answers of each article. */
  readonly within: readonly Link[];
  /** What other facts of the rule say of parts of what this one asks about. */
  readonly parts: readonly Part[];
  /** The answers that one sentence lists, by statement. */
  readonly lists: ReadonlyMap<string, ListPlace>;
  articleOf(statement: Statement): Article;
  answerOf(statement: Statement): AnswerGroup | undefined;
  /** How reasons print a statement's answer, without quotation marks. */
  printed(statement: Statement): string;
  /** How reasons name a text. */
  label(statement: Statement): string;
  /** Independent origins among some statements. */
  voices(statements: readonly Statement[]): number;
  /** Equal for a copy and what it copies. */
  originOf(statement: Statement): string;
  link(a: Statement, b: Statement): Link;
  /** Whether two statements are on one event, as far as they tell; always, where the rule names somebody. */
  areOnOneEvent(a: Statement, b: Statement): boolean;
}

/** One family of verdicts: what it finds in a case, given what the families before it found. */
export type Judge = (given: Case, before: readonly Verdict[]) => readonly Verdict[];
