import type { Article, Span, Statement, Value, Verdict } from '../../model.js';
import type { Rule } from '../../rules/rule.js';

/** A fact that a built-in rule found differences on: its statements, with the verdicts on them. */
export interface BuiltInFact {
  readonly rule: Rule;
  readonly statements: readonly Statement[];
  readonly verdicts: readonly Verdict[];
}

/** What the built-in rules have in common: they compare without any pattern. */
const base = {
  pack: 'built-in',
  file: '',
  state: 'active',
  severity: 'medium',
  changes: null,
  negates: true,
  doubts: true,
  mayHaveSeveral: false,
  keys: [],
  match: [],
  unless: [],
  notAfter: [],
  pointsBack: null,
  subject: [],
  speaker: [],
  about: null,
  storyline: [],
  limits: null,
  background: false,
  lasting: false,
  qualifiers: [],
  examples: [],
} as const;

type Asked = Pick<Rule, 'id' | 'title' | 'question' | 'value' | 'compare' | 'bothHoldIf' | 'fitsAll' | 'ask'>;

/** A rule that is code: what it asks, and how its answers are compared. */
export const builtInRule = (asked: Asked): Rule => ({ ...base, ...asked });

/** What a built-in rule read, and where. */
interface Read extends Pick<Statement, 'value' | 'key' | 'keyFrom'> {
  readonly article: Pick<Article, 'id' | 'text'>;
  readonly sentence: Span;
  readonly line: number;
  /** Where the value stands, by which the statement is known. */
  readonly span: Span;
  readonly marks?: readonly Span[];
  readonly attribution?: Statement['attribution'];
}

/** The statement that a built-in rule makes of what it read. */
export function statementOf(rule: Rule, read: Read): Statement {
  const { article, sentence, line, span, value, key, keyFrom, marks = [span], attribution = null } = read;
  const [start, end] = sentence;
  return {
    id: idOf(rule, read),
    article: article.id,
    rule: rule.id,
    field: 'text',
    quote: article.text.slice(start, end),
    start,
    end,
    line,
    marks,
    value,
    key,
    keyFrom,
    certainty: 'asserted',
    negated: false,
    attribution,
    qualifiers: [],
  };
}

/** The id of that statement. */
export const idOf = (rule: Rule, { article, span }: Pick<Read, 'article' | 'span'>): string =>
  `${article.id}/${rule.id}/${span[0]}`;

/** Words as a value. */
export const textValue = (text: string): Value => ({ type: 'text', data: text, text, derivation: '' });
