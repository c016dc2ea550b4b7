import { extractFrom } from '../extract/index.js';
import { readingOf } from '../extract/reading.js';
import { sentencesWithFigures, uncoveredFigures } from '../extract/uncovered.js';
import type { Article, Statement, UncoveredFigure } from '../model.js';
import type { CompiledPattern, CompiledRule, RuleSet } from '../rules/index.js';
import { formatValue } from '../values/index.js';
import { type SameWords, sameWords } from './same-words.js';
import { traceStatement } from './trace.js';

/** What one pattern found. `number` counts from 1. */
export interface PatternStats {
  readonly number: number;
  readonly text: string;
  readonly answer: string | null;
  readonly statements: number;
}

/** What one rule found in a corpus. */
export interface RuleStats {
  readonly rule: string;
  readonly title: string;
  readonly file: string;
  readonly statements: number;
  readonly articles: number;
  readonly sources: number;
  /** Answers as reports word them, the most frequent first; "(none)" where the words leave it open. */
  readonly answers: readonly { readonly answer: string; readonly statements: number }[];
  readonly patterns: readonly PatternStats[];
}

/** What rules find in a corpus, and what they leave. */
export interface Stats {
  readonly articles: number;
  readonly sources: number;
  readonly articlesWithStatement: number;
  readonly statements: number;
  readonly rules: readonly RuleStats[];
  readonly sameWords: readonly SameWords[];
  readonly figuresUncovered: readonly UncoveredFigure[];
}

/** Runs rules over articles, each by itself, and counts. */
export function statsOf(articles: readonly Article[], rules: RuleSet): Stats {
  const counter = new Counter(rules);
  for (const article of articles) counter.add(article);
  return counter.stats(articles);
}

class Counter {
  private readonly statements: Statement[] = [];
  private readonly uncovered: UncoveredFigure[] = [];
  private readonly fired = new Map<CompiledPattern, number>();
  private readonly byId: ReadonlyMap<string, CompiledRule>;

  constructor(private readonly rules: RuleSet) {
    this.byId = new Map(rules.rules.map((rule) => [rule.rule.id, rule]));
  }

  add(article: Article): void {
    const reading = readingOf(article, this.rules);
    const { statements } = extractFrom(reading, this.rules);
    for (const statement of statements) {
      const pattern = this.patternOf(statement, reading);
      if (pattern !== null) this.fired.set(pattern, (this.fired.get(pattern) ?? 0) + 1);
    }
    this.statements.push(...statements);
    this.uncovered.push(...uncoveredFigures(sentencesWithFigures(reading.body), statements));
  }

  /** The pattern that made a statement. */
  private patternOf(
    statement: Statement,
    reading: Parameters<typeof traceStatement>[1],
  ): CompiledPattern | null {
    const traced = traceStatement(this.byId.get(statement.rule)!, reading, statement);
    const match = traced?.matches.find(
      ({ fate }) => fate.kind === 'stated' && fate.stated.some((each) => each.statement.id === statement.id),
    );
    return match?.candidate.pattern ?? null;
  }

  stats(articles: readonly Article[]): Stats {
    const sourceOf = new Map(articles.map(({ id, source }) => [id, source]));
    const running = this.rules.rules.filter(({ rule }) => rule.state !== 'retired');
    return {
      articles: articles.length,
      sources: distinct([...sourceOf.values()].filter((source) => source !== null)),
      articlesWithStatement: distinct(this.statements.map(({ article }) => article)),
      statements: this.statements.length,
      rules: running.map((rule) => this.ruleStats(rule, sourceOf)),
      sameWords: sameWords(this.statements),
      figuresUncovered: this.uncovered,
    };
  }

  private ruleStats({ rule, match }: CompiledRule, sourceOf: ReadonlyMap<string, string | null>): RuleStats {
    const own = this.statements.filter((statement) => statement.rule === rule.id);
    const sources = own.flatMap(({ article }) => sourceOf.get(article) ?? []);
    return {
      rule: rule.id,
      title: rule.title,
      file: rule.file,
      statements: own.length,
      articles: distinct(own.map(({ article }) => article)),
      sources: distinct(sources),
      answers: answersOf(own),
      patterns: match.map((pattern, i) => ({
        number: i + 1,
        text: pattern.program.text,
        answer: pattern.answer,
        statements: this.fired.get(pattern) ?? 0,
      })),
    };
  }
}

function answersOf(statements: readonly Statement[]): RuleStats['answers'] {
  const counts = new Map<string, number>();
  for (const { value, negated } of statements) {
    const answer = value === null ? '(none)' : `${negated ? 'not ' : ''}${wordAnswer(formatValue(value))}`;
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts]
    .map(([answer, count]) => ({ answer, statements: count }))
    .toSorted((a, b) => b.statements - a.statements || (a.answer < b.answer ? -1 : 1));
}

/** Yes and no as people say them. */
const wordAnswer = (words: string): string => (words === 'true' ? 'yes' : words === 'false' ? 'no' : words);

function distinct(all: readonly string[]): number {
  return new Set(all).size;
}
