import { type NameLexicon, nameAnchors, nameLexicon } from '../names/index.js';
import type { Anchor } from '../rules/anchors.js';
import type { CompiledRule, RuleSet } from '../rules/index.js';
import { Found } from './found.js';
import { Book, Hits, Marks } from './marks.js';
import { Planned } from './planned.js';
import { type Index, Possible } from './possible.js';
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
class Planner implements Plan, Index {
  readonly names: NameLexicon;
  private readonly scanner: Scanner;
  readonly planned = new Planned();
  /** Patterns share anchors. */
  private readonly numbers = new Map<Anchor, number>();
  /** By the scanner's number of a word or name: the anchors that it is one of. */
  readonly anchorsOf: number[][] = [];
  /** By anchor: the patterns whose rarest it is. */
  readonly pointedTo: number[][] = [];
  /** Per rule: numbers of the names of which the article must have one of each list. */
  private readonly needed: readonly (readonly (readonly number[])[])[];
  private readonly wordBook: Book;
  private readonly articleBook: Book;
  private readonly sentenceBook: Book;

  constructor({ rules, names }: RuleSet) {
    this.names = nameLexicon(names);
    this.scanner = new Scanner(nameAnchors(names));
    for (const rule of rules) this.plan(rule);
    this.needed = rules.map(({ rule }) =>
      [rule.storyline, rule.subject, rule.speaker, rule.about?.names ?? []]
        .filter((ids) => ids.length > 0)
        .map((ids) => ids.map((id) => this.scanner.nameId(id))),
    );
    for (let id = 0; id < this.scanner.count; id++) this.anchorsOf[id] ??= [];
    this.wordBook = new Book(this.scanner.count);
    this.articleBook = new Book(this.pointedTo.length);
    this.sentenceBook = new Book(this.pointedTo.length);
  }

  private plan(rule: CompiledRule): void {
    this.planned.rules.push(rule);
    if (rule.rule.state === 'retired') return;
    for (const pattern of rule.match) {
      const anchors = pattern.anchors.map((anchor) => this.numberOf(anchor));
      const inOrder = pattern.order.map((each) => anchors[each]!);
      this.pointedTo[anchors[0]!]!.push(this.planned.add(pattern, inOrder));
    }
  }

  private numberOf(anchor: Anchor): number {
    const known = this.numbers.get(anchor);
    if (known !== undefined) return known;
    const number = this.pointedTo.push([]) - 1;
    this.numbers.set(anchor, number);
    for (const id of this.scanner.add(anchor)) {
      this.anchorsOf[id] ??= [];
      this.anchorsOf[id].push(number);
    }
    return number;
  }

  search(fields: readonly string[]): readonly Found[] {
    const words = new Marks(this.wordBook);
    const distinct: number[] = [];
    const hits = fields.map((text) => {
      const found = new Hits();
      this.scanner.scan(text, (at, id) => {
        found.push(at, id);
        if (words.add(id)) distinct.push(id);
      });
      return found;
    });
    const possible = new Possible(distinct, {
      index: this,
      present: new Marks(this.articleBook),
      isNamed: (rule) => words.hasOneOfEach(this.needed[rule]!),
    });
    return hits.map((each) => new Found(each, { possible, planned: this.planned, book: this.sentenceBook }));
  }
}
