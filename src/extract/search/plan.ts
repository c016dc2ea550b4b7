import { type NameLexicon, nameAnchors, nameLexicon } from '../../names/index.js';
import { type AnchorIndex, anchorIndexOf } from '../../rules/anchor-index.js';
import type { RuleSet } from '../../rules/index.js';
import { Found } from './found.js';
import { Book, Hits, Marks } from './marks.js';
import { Needed } from './needed.js';
import { Possible } from './possible.js';
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
  private readonly index: AnchorIndex;
  private readonly scanner: Scanner;
  /** By the scanner's number of a name's word or office, less that of the first: the anchors that it is one of. */
  private readonly ofNames: (readonly number[])[] = [];
  private readonly needed: Needed;
  private readonly wordBook: Book;
  private readonly articleBook: Book;
  private readonly sentenceBook: Book;

  constructor(private readonly set: RuleSet) {
    const { rules, names } = set;
    this.names = nameLexicon(names);
    this.index = anchorIndexOf(set);
    this.scanner = new Scanner(nameAnchors(names), this.index.words);
    for (const [name, anchors] of this.index.ofName)
      for (const id of this.scanner.pointers(name)) this.point(id - this.index.words.size, anchors);
    this.needed = new Needed(rules, (name) => this.scanner.spellings(name));
    const { length } = this.index.pointedTo;
    this.wordBook = new Book(this.scanner.count);
    this.articleBook = new Book(length);
    this.sentenceBook = new Book(length);
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
    const { index } = this;
    const named = this.needed.in(words);
    const possible = new Possible(named.includes(true) ? distinct : none, {
      index,
      present: new Marks(this.articleBook),
      anchorsOf: (id) => this.anchorsOf(id),
      isNamed: (rule) => named[this.needed.kindOf[rule]!]!,
    });
    const planned = { index, rules: this.set.rules, book: this.sentenceBook };
    return hits.map((each) => new Found(each, possible, planned));
  }

  private point(name: number, anchors: readonly number[]): void {
    this.ofNames[name] = [...(this.ofNames[name] ?? []), ...anchors];
  }

  private anchorsOf(id: number): readonly number[] {
    const { words, ofWord } = this.index;
    return id < words.size ? ofWord.of(id) : (this.ofNames[id - words.size] ?? none);
  }
}

const none: readonly number[] = [];
