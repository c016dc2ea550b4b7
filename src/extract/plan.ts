import { type NameLexicon, nameAnchors, nameLexicon } from '../names/index.js';
import type { CompiledPattern, CompiledRule, RuleSet } from '../rules/index.js';
import { Book, Hits, Marks } from './marks.js';
import { Scanner } from './scan.js';

/** A pattern with the numbers of its anchors: a sentence needs one of each list. */
interface PlannedPattern {
  readonly rule: number;
  readonly pattern: number;
  readonly anchors: readonly (readonly number[])[];
}

/** Which of a rule's patterns to try in a paragraph. */
export interface Trial {
  readonly rule: CompiledRule;
  readonly patterns: readonly CompiledPattern[];
}

/** What a text may hold: where to look, and what to try in a sentence. */
export interface Found {
  /** Offsets of words that some pattern needs, in order; empty when nothing can match. */
  readonly places: readonly number[];
  /** What to try between two offsets, in the rules' order. */
  trialsIn(start: number, end: number): readonly Trial[];
}

/** A rule set prepared for extraction; built once, used for every article. */
export interface Plan {
  readonly names: NameLexicon;
  /** Searches a text for anchors; `others` are the article's other fields, where the names that a rule needs may stand too. */
  search(text: string, others: readonly string[]): Found;
}

const plans = new WeakMap<RuleSet, Plan>();

/** The plan of a rule set, kept with it. */
export function planOf(rules: RuleSet): Plan {
  const plan = plans.get(rules) ?? new Planner(rules);
  plans.set(rules, plan);
  return plan;
}

const nothing: Found = { places: [], trialsIn: () => [] };

type Possible = ReadonlyMap<number, readonly PlannedPattern[]>;

/** One pass over the raw text finds the anchors; then the article as a whole, then a sentence, must have what a pattern needs. */
class Planner implements Plan {
  readonly names: NameLexicon;
  private readonly scanner: Scanner;
  /** By anchor number: the patterns whose rarest anchor has it. */
  private readonly triggered: PlannedPattern[][] = [];
  /** Per rule: numbers of the names of which the article must have one of each list. */
  private readonly needed: readonly (readonly (readonly number[])[])[];
  private readonly hits = new Hits();
  private readonly articleBook: Book;
  private readonly paragraphBook: Book;

  constructor(private readonly rules: RuleSet) {
    this.names = nameLexicon(rules.names);
    this.scanner = new Scanner(nameAnchors(rules.names));
    rules.rules.forEach((rule, at) => {
      this.plan(rule, at);
    });
    this.needed = rules.rules.map(({ rule }) =>
      [rule.subject, rule.speaker, rule.about?.names ?? []]
        .filter((ids) => ids.length > 0)
        .map((ids) => ids.map((id) => this.scanner.nameId(id))),
    );
    this.articleBook = new Book(this.scanner.count);
    this.paragraphBook = new Book(this.scanner.count);
  }

  private plan({ rule, match }: CompiledRule, at: number): void {
    if (rule.state === 'retired') return;
    match.forEach((compiled, pattern) => {
      const anchors = compiled.anchors.map((anchor) => this.scanner.add(anchor));
      for (const id of anchors[0] ?? []) {
        this.triggered[id] ??= [];
        this.triggered[id]!.push({ rule: at, pattern, anchors });
      }
    });
  }

  search(text: string, others: readonly string[]): Found {
    const article = new Marks(this.articleBook);
    const hits = this.hits.cleared();
    this.scanner.scan(text, (at, id) => {
      hits.push(at, id);
      article.add(id);
    });
    for (const other of others) this.scanner.scan(other, (_, id) => article.add(id));
    const possible = this.possible(hits, article);
    if (possible.size === 0) return nothing;
    const own = hits.copy();
    return {
      places: triggers(own, possible),
      trialsIn: (start, end) => this.trialsIn(own.between(start, end), possible),
    };
  }

  /** By anchor: the patterns for which the article as a whole has all words and names. */
  private possible(hits: Hits, article: Marks): Possible {
    const found = new Map<number, readonly PlannedPattern[]>();
    const named = this.needed.map((lists) => lists.every((ids) => article.hasOne(ids)));
    if (!named.includes(true)) return found;
    const seen = new Marks(this.paragraphBook);
    for (let i = 0; i < hits.length; i++) {
      const id = hits.ids[i]!;
      if (!seen.add(id)) continue;
      const patterns = this.triggered[id]?.filter(
        ({ rule, anchors }) => named[rule] && anchors.every((ids) => article.hasOne(ids)),
      );
      if (patterns !== undefined && patterns.length > 0) found.set(id, patterns);
    }
    return found;
  }

  private trialsIn(ids: Int32Array, possible: Possible): readonly Trial[] {
    const present = new Marks(this.paragraphBook);
    for (const id of ids) present.add(id);
    const wanted = new Map<number, Set<number>>();
    for (const id of ids) {
      for (const { rule, pattern, anchors } of possible.get(id) ?? []) {
        if (!anchors.every((list) => present.hasOne(list))) continue;
        wanted.set(rule, (wanted.get(rule) ?? new Set()).add(pattern));
      }
    }
    return [...wanted.keys()]
      .sort((a, b) => a - b)
      .map((at) => {
        const rule = this.rules.rules[at]!;
        return { rule, patterns: rule.match.filter((_, i) => wanted.get(at)!.has(i)) };
      });
  }
}

/** Where the anchors that trigger a possible pattern stand. */
function triggers(hits: Hits, possible: Possible): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < hits.length; i++) if (possible.has(hits.ids[i]!)) places.push(hits.places[i]!);
  return places;
}
