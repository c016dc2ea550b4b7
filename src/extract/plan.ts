import { type NameLexicon, nameAnchors, nameLexicon } from '../names/index.js';
import type { Anchor } from '../rules/anchors.js';
import type { CompiledRule, RuleSet } from '../rules/index.js';
import { Found, type PlannedPattern, type Possible } from './found.js';
import { Book, Hits, Marks } from './marks.js';
import { Scanner } from './scan.js';

/** A rule set prepared for extraction; built once, used for every article. */
export interface Plan {
  readonly names: NameLexicon;
  /** Searches an article's fields for anchors; what a rule needs of the article as a whole may stand in any of them. */
  search(fields: readonly string[]): readonly Found[];
}

const plans = new WeakMap<RuleSet, Plan>();

/** The plan of a rule set, kept with it. */
export function planOf(rules: RuleSet): Plan {
  const plan = plans.get(rules) ?? new Planner(rules);
  plans.set(rules, plan);
  return plan;
}

/** One pass over the raw text finds the anchors; then the article as a whole, then a sentence, must have what a pattern needs. */
class Planner implements Plan {
  readonly names: NameLexicon;
  private readonly rules: readonly CompiledRule[];
  private readonly scanner: Scanner;
  private readonly numbers = new Map<Anchor, readonly number[]>();
  /** By anchor number: the patterns whose rarest anchor has it; empty for most. */
  private readonly triggered: readonly (readonly PlannedPattern[])[];
  /** Per rule: numbers of the names of which the article must have one of each list. */
  private readonly needed: readonly (readonly (readonly number[])[])[];
  private readonly articleBook: Book;
  private readonly book: Book;

  constructor({ rules, names }: RuleSet) {
    this.rules = rules;
    this.names = nameLexicon(names);
    this.scanner = new Scanner(nameAnchors(names));
    const triggered = new Map<number, PlannedPattern[]>();
    rules.forEach((rule, at) => {
      this.plan(rule, at, triggered);
    });
    this.needed = rules.map(({ rule }) =>
      [rule.storyline, rule.subject, rule.speaker, rule.about?.names ?? []]
        .filter((ids) => ids.length > 0)
        .map((ids) => ids.map((id) => this.scanner.nameId(id))),
    );
    this.triggered = Array.from({ length: this.scanner.count }, (_, id) => triggered.get(id) ?? none);
    this.articleBook = new Book(this.scanner.count);
    this.book = new Book(this.scanner.count);
  }

  private plan({ rule, match }: CompiledRule, at: number, triggered: Map<number, PlannedPattern[]>): void {
    if (rule.state === 'retired') return;
    match.forEach((compiled, pattern) => {
      const anchors = compiled.anchors.map((anchor) => this.numbersOf(anchor));
      const { order } = compiled;
      for (const id of anchors[0] ?? []) append(triggered, id, { rule: at, pattern, anchors, order });
    });
  }

  /** Patterns share anchors. */
  private numbersOf(anchor: Anchor): readonly number[] {
    const numbers = this.numbers.get(anchor) ?? this.scanner.add(anchor);
    this.numbers.set(anchor, numbers);
    return numbers;
  }

  search(fields: readonly string[]): readonly Found[] {
    const article = new Marks(this.articleBook);
    const hits = fields.map((text) => {
      const found = new Hits();
      this.scanner.scan(text, (at, id) => {
        found.push(at, id);
        article.add(id);
      });
      return found;
    });
    const named = this.needed.map((lists) => article.hasOneOfEach(lists));
    const planned = { rules: this.rules, book: this.book };
    return hits.map((each) => new Found(each, this.possible(each, article, named), planned));
  }

  /** The patterns for which the article as a whole has all words and names; `named`: the rules for which it has the names. */
  private possible(hits: Hits, article: Marks, named: readonly boolean[]): Possible {
    const found = new Map<number, PlannedPattern[]>();
    const seen = new Marks(this.book);
    for (const id of hits.ids) {
      if (!seen.add(id)) continue;
      for (const pattern of this.triggered[id]!)
        if (named[pattern.rule] && article.hasOneOfEach(pattern.anchors)) append(found, id, pattern);
    }
    return found;
  }
}

const none: readonly PlannedPattern[] = [];

function append(patterns: Map<number, PlannedPattern[]>, id: number, pattern: PlannedPattern): void {
  const list = patterns.get(id);
  if (list === undefined) patterns.set(id, [pattern]);
  else list.push(pattern);
}
