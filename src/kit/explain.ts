import { barrierType, type Candidate } from '../extract/candidate.js';
import type { Surroundings } from '../extract/keys.js';
import { type Reading, readingOf } from '../extract/reading.js';
import type { Article, Field } from '../model.js';
import type { CompiledPattern, CompiledRule, RuleSet } from '../rules/index.js';
import { type Alignment, alignmentOf } from './align.js';
import { type ExplainedStatement, explainStatement } from './explained-statement.js';
import { likeliness } from './likely.js';
import { wordDrop } from './reasons.js';
import { type Row, rowsOfAlignment, rowsOfMatch, wordsBetween } from './rows.js';
import { type Traced, type TracedSentence, traceRule } from './trace.js';

/** One of a rule's patterns; `number` counts from 1. */
export interface ExplainedPattern {
  readonly number: number;
  readonly text: string;
  readonly answer: string | null;
  readonly elements: readonly ExplainedElement[];
}

/** An element with its words and their place in the field; null where it has none. */
export interface ExplainedElement {
  readonly element: string;
  readonly state: 'took' | 'failed';
  readonly words: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly why: string;
}

export interface ExplainedMatch {
  readonly outcome: 'stated' | 'dropped' | 'outdone';
  /** What dropped it; empty for a statement. */
  readonly why: string;
  readonly pattern: ExplainedPattern;
  readonly statements: readonly ExplainedStatement[];
}

/** What a rule makes of one sentence. `closest` is what came nearest to a match where there is none. */
export interface ExplainedSentence {
  readonly article: string;
  readonly field: Field;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly matches: readonly ExplainedMatch[];
  readonly closest: ExplainedPattern | null;
}

export interface Explanation {
  readonly rule: string;
  readonly title: string;
  readonly file: string;
  readonly state: 'active' | 'draft' | 'retired';
  readonly patterns: number;
  readonly sentences: readonly ExplainedSentence[];
}

/** Sentences without a match that are worth showing where a whole article is asked for. */
const CLOSEST = 3;
/** So many sentences are searched for names and values, and so many sentences and patterns aligned. */
const LIKELY = 10;
const ALIGNED = 4;

/**
 * Why a rule states what it does on an article or on one line of it, or why nothing: the sentences that some pattern matches,
 * and where none does those of the line, or of all those that come closest.
 */
export function explain(
  article: Article,
  rule: CompiledRule,
  { rules, line = null }: { readonly rules: RuleSet; readonly line?: number | null },
): Explanation {
  const reading = readingOf(article, rules);
  const lines = line === null ? null : linesFor(reading, line);
  const traced = traceRule(rule, reading, (view, { field }) =>
    lines === null ? true : field === 'text' && lines.has(view.line.line),
  );
  const explainer = new Explainer(rule, rules, reading);
  const matched = traced.filter(({ matches }) => matches.length > 0);
  const shown = matched.length > 0 ? matched : lines !== null ? traced : explainer.closest(traced);
  const { id, title, file, state } = rule.rule;
  return {
    rule: id,
    title,
    file,
    state,
    patterns: rule.match.length,
    sentences: shown.map((each) => explainer.sentence(each)),
  };
}

/** The line asked for, or the one on which the sentence that runs through it begins. */
function linesFor({ passages }: Reading, line: number): ReadonlySet<number> {
  const starts = passages
    .filter(({ field }) => field === 'text')
    .flatMap(({ speech }) => speech.paragraphs.flatMap(({ index }) => speech.linesOf(index)))
    .map((sentence) => sentence.line);
  return new Set([starts.findLast((start) => start <= line) ?? starts[0] ?? line]);
}

interface Closest {
  readonly pattern: CompiledPattern;
  readonly alignment: Alignment;
}

class Explainer {
  private readonly known = new Map<TracedSentence, Closest | null>();

  constructor(
    private readonly rule: CompiledRule,
    private readonly rules: RuleSet,
    private readonly reading: Reading,
  ) {}

  /** The sentences in which some pattern comes closest to matching, in the order of the text. */
  closest(traced: readonly TracedSentence[]): readonly TracedSentence[] {
    const score = (byWords: boolean) => {
      return ({ view }: TracedSentence) =>
        Math.max(
          ...this.rule.match.map(({ program }) =>
            likeliness(program, view, { words: this.rules.words, byWords }),
          ),
        );
    };
    const likely = topOf(topOf(traced, LIKELY, score(true)), ALIGNED, score(false));
    const close = likely.filter((sentence) => this.best(sentence) !== null);
    const scored = topOf(close, CLOSEST, (sentence) => this.best(sentence)!.alignment.score);
    return traced.filter((sentence) => scored.includes(sentence));
  }

  sentence(traced: TracedSentence): ExplainedSentence {
    const { passage, view } = traced;
    const matches = distinct(traced.matches);
    const best = matches.length > 0 ? null : this.best(traced);
    return {
      article: passage.article.id,
      field: passage.field,
      line: view.line.line,
      start: view.line.start,
      end: view.line.end,
      quote: view.text,
      matches: matches.map((each) => this.match(each, traced)),
      closest: best === null ? null : this.closestPattern(best, traced),
    };
  }

  /** Of all patterns the one that comes closest; null when no telling element of any matched. */
  private best(sentence: TracedSentence): Closest | null {
    const known = this.known.get(sentence);
    if (known !== undefined) return known;
    const { rules, rule } = this;
    const type = barrierType(rule);
    const likely = topOf(rule.match, ALIGNED, ({ program }) => likeliness(program, sentence.view, rules));
    const aligned = likely.flatMap((pattern): Closest[] => {
      const alignment = alignmentOf(pattern.program, sentence.view, { type, words: rules.words });
      return alignment === null || alignment.matched === 0 ? [] : [{ pattern, alignment }];
    });
    const best = topOf(aligned, 1, ({ alignment }) => alignment.score)[0] ?? null;
    this.known.set(sentence, best);
    return best;
  }

  private match({ candidate, fate }: Traced, { passage, view }: TracedSentence): ExplainedMatch {
    const surroundings: Surroundings = { rule: this.rule, passage, headline: this.reading.headline() };
    const rows = rowsOfMatch(candidate.pattern.program, candidate.match.steps);
    return {
      outcome: fate.kind,
      why: this.why(candidate, fate, surroundings),
      pattern: this.pattern(candidate.pattern, rows, { passage, view }),
      statements:
        fate.kind === 'stated'
          ? fate.stated.map((each) => explainStatement(each, candidate, surroundings))
          : [],
    };
  }

  private why(candidate: Candidate, fate: Traced['fate'], surroundings: Surroundings): string {
    if (fate.kind === 'dropped') return wordDrop(fate.drop, candidate, surroundings);
    if (fate.kind === 'stated') return '';
    return `pattern ${this.numberOf(fate.by.pattern)} takes some of the same words, and fits better.`;
  }

  private closestPattern({ pattern, alignment }: Closest, sentence: TracedSentence): ExplainedPattern {
    const rows = rowsOfAlignment(pattern.program, alignment.steps, {
      line: sentence.view,
      text: sentence.passage.text,
      words: this.rules.words,
      type: barrierType(this.rule),
    });
    return this.pattern(pattern, rows, sentence);
  }

  private pattern(
    pattern: CompiledPattern,
    rows: readonly Row[],
    { passage: { text }, view }: Pick<TracedSentence, 'passage' | 'view'>,
  ): ExplainedPattern {
    return {
      number: this.numberOf(pattern),
      text: pattern.program.text,
      answer: pattern.answer,
      elements: rows.map(({ element, state, tokens, why }) => ({
        element,
        state,
        words: tokens === null ? null : wordsBetween(view, text, ...tokens),
        start: tokens === null ? null : view.tokens[tokens[0]]!.start,
        end: tokens === null ? null : view.tokens[tokens[1] - 1]!.end,
        why,
      })),
    };
  }

  private numberOf(pattern: CompiledPattern): number {
    return this.rule.match.indexOf(pattern) + 1;
  }
}

/** The few that score highest, of equals the first. */
function topOf<T>(all: readonly T[], most: number, score: (each: T) => number): readonly T[] {
  return all
    .map((each) => ({ each, score: score(each) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ each }) => each);
}

/** Of a pattern's matches on overlapping words only the best: the others are its longer and shorter forms. */
function distinct(matches: readonly Traced[]): readonly Traced[] {
  const kept: Traced[] = [];
  for (const each of matches) {
    const repeats = kept.some(
      (other) =>
        other.candidate.pattern === each.candidate.pattern &&
        other.candidate.tokens.some((token) => each.candidate.tokens.includes(token)),
    );
    if (!repeats) kept.push(each);
  }
  return kept;
}
