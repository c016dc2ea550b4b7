import type { Node } from '../../rules/pattern.js';
import type { WordTable } from '../../rules/word-table.js';
import { Cover } from './cover.js';
import { groupOf, longSteps, type Steps, shortestSteps } from './steps.js';
import { type ElementScope, GAP, type Taken, takenBySlot } from './taken.js';

/** A place in a way is a bit of a number. */
const LONGEST = 29;

/** A way through a pattern, of which other patterns are asked whether they match it. */
export class Way {
  /** By what a step may take: the places at which the way has it, a bit each. */
  private readonly places = new Map<Taken, number>();
  /** The places that a gap may pass. */
  private gaps = 0;
  private readonly length: number;

  private constructor(
    steps: Steps,
    private readonly words: WordTable,
    private readonly scope: ElementScope,
  ) {
    this.length = steps.length;
    const cover = Cover.of(words);
    for (let place = 0; place < steps.length; place++) {
      const taken = steps[place]!;
      const isWord = typeof taken === 'number';
      if (isWord || taken === GAP) this.gaps |= 1 << place;
      const takers = isWord ? cover.of(taken) : [taken];
      for (let i = 0; i < takers.length; i++)
        this.places.set(takers[i]!, this.placesOf(takers[i]!) | (1 << place));
    }
  }

  /** The shortest way through some elements; null where it is too long to be asked of. */
  static shortest(root: Node, words: WordTable, scope: ElementScope): Way | null {
    return Way.of(shortestSteps(root, words, scope), words, scope);
  }

  /** One that takes whatever may be left out, and the last of several choices. */
  static long(root: Node, words: WordTable, scope: ElementScope): Way | null {
    return Way.of(longSteps(root, words, scope), words, scope);
  }

  private static of(steps: Steps, words: WordTable, scope: ElementScope): Way | null {
    return steps.length > LONGEST ? null : new Way(steps, words, scope);
  }

  /** Whether a pattern's elements match the whole way. */
  isMatchedBy(root: Node): boolean {
    return (this.after(root, 1) & (1 << this.length)) !== 0;
  }

  /** Whether they match some of it. */
  isMatchedInPartBy(root: Node): boolean {
    return this.after(root, (2 << this.length) - 1) !== 0;
  }

  private placesOf(taken: Taken): number {
    return this.places.get(taken) ?? 0;
  }

  /** The places to which an element leads from some. */
  private after(node: Node, from: number): number {
    switch (node.kind) {
      case 'word':
        return this.step(this.words.add(node.word, node.exact), from);
      case 'sequence': {
        let at = from;
        for (let i = 0; i < node.items.length && at !== 0; i++) at = this.after(node.items[i]!, at);
        return at;
      }
      case 'either':
        return this.afterEither(node.options, from);
      case 'optional':
        return from | this.after(node.item, from);
      case 'beside':
        return this.after(node.item, from);
      case 'gap': {
        let all = from;
        for (let i = 0, at = from; i < node.most && at !== 0; i++) {
          at = (at & this.gaps) << 1;
          all |= at;
        }
        return all;
      }
      case 'mark':
        return this.step(node.mark, from);
      case 'reference': {
        const group = groupOf(node.id, this.scope);
        return group === undefined
          ? this.step(`@${node.id}`, from)
          : this.afterEither(
              group.map((pattern) => pattern.root),
              from,
            );
      }
      case 'slot':
        return this.step(takenBySlot(node, this.scope), from);
    }
  }

  private afterEither(options: readonly Node[], from: number): number {
    let all = 0;
    for (let i = 0; i < options.length; i++) all |= this.after(options[i]!, from);
    return all;
  }

  private step(taken: Taken, from: number): number {
    return (from & this.placesOf(taken)) << 1;
  }
}
