import type { CompiledPattern, CompiledRule } from '../rules/index.js';
import { type Book, type Hits, Marks } from './marks.js';

/** A pattern with the numbers of its anchors: a sentence needs one of each list, in the pattern's order. */
export interface PlannedPattern {
  readonly rule: number;
  readonly pattern: number;
  readonly anchors: readonly (readonly number[])[];
  readonly order: readonly number[];
}

/** By anchor: the patterns that the article as a whole allows and that this anchor, their rarest, points to. */
export type Possible = ReadonlyMap<number, readonly PlannedPattern[]>;

/** Which of a rule's patterns to try in a sentence. */
export interface Trial {
  readonly rule: CompiledRule;
  readonly patterns: readonly CompiledPattern[];
}

/** The plan's part in it: all rules, and a book for marks. */
interface Planned {
  readonly rules: readonly CompiledRule[];
  readonly book: Book;
}

/** What one text may hold: where to look, and what to try there. */
export class Found {
  constructor(
    private readonly hits: Hits,
    private readonly possible: Possible,
    private readonly planned: Planned,
  ) {}

  /** Offsets of the words that point to a pattern, in order; empty when nothing can match. */
  get places(): readonly number[] {
    return this.possible.size === 0
      ? []
      : this.hits.places.filter((_, i) => this.possible.has(this.hits.ids[i]!));
  }

  /** Whether anything is to be tried between two offsets. */
  hasTrials(start: number, end: number): boolean {
    return this.find(start, end, () => true);
  }

  /** What to try between two offsets, in the rules' order. */
  trialsIn(start: number, end: number): readonly Trial[] {
    const wanted = new Map<number, Set<number>>();
    this.find(start, end, ({ rule, pattern }) => {
      wanted.set(rule, (wanted.get(rule) ?? new Set()).add(pattern));
      return false;
    });
    return [...wanted.keys()]
      .sort((a, b) => a - b)
      .map((at) => {
        const rule = this.planned.rules[at]!;
        return { rule, patterns: rule.match.filter((_, i) => wanted.get(at)!.has(i)) };
      });
  }

  /** Shows the patterns that have all their anchors between two offsets until one is wanted; whether one was. */
  private find(start: number, end: number, isWanted: (pattern: PlannedPattern) => boolean): boolean {
    const { ids, places } = this.hits;
    const [from, to] = [this.hits.firstAt(start), this.hits.firstAt(end)];
    const present = new Marks(this.planned.book);
    const distinct: number[] = [];
    for (let i = from; i < to; i++) if (present.addAt(ids[i]!, places[i]!)) distinct.push(ids[i]!);
    for (const id of distinct) {
      for (const pattern of this.possible.get(id) ?? none)
        if (present.hasInOrder(pattern) && isWanted(pattern)) return true;
    }
    return false;
  }
}

const none: readonly PlannedPattern[] = [];
