import { ASIDE } from '../../rules/asides.js';
import type { Node, Pattern } from '../../rules/pattern.js';
import type { WordId, WordTable } from '../../rules/word-table.js';
import type { AnyOdd } from './beside.js';
import { Cover } from './cover.js';
import type { References } from './references.js';

/** A pattern word by its number; anything else in words: a mark, "@name", "=type:slot", or one of those below. */
type Taken = WordId | string;
const GAP = '...';
const WORDS = '{value:}';

/** What the ways through some elements begin and end with. */
export interface Sides {
  readonly first: readonly Taken[];
  readonly last: readonly Taken[];
  /** Whether a way leads through that takes nothing. */
  readonly passable: boolean;
  /** Whether a value and a word that may stand side by side never do in a text. */
  readonly odd: boolean;
}

export interface SideScope {
  /** What `{value}` stands for. */
  readonly valueType: string | null;
  readonly references: References;
}

/** Works out the sides of patterns by their elements alone; what groups have is kept. */
export class SideReader {
  private readonly ofGroups = new Map<string | null, WeakMap<readonly Pattern[], Sides>>();

  constructor(
    private readonly words: WordTable,
    private readonly anyOdd: AnyOdd,
  ) {}

  sides(node: Node, scope: SideScope): Sides {
    switch (node.kind) {
      case 'word':
        return taking(this.words.add(node.word, node.exact));
      case 'sequence':
        return this.sequence(node.items, scope);
      case 'either':
        return this.either(node.options, scope);
      case 'optional':
        return { ...this.sides(node.item, scope), passable: true };
      case 'beside':
        return this.sides(node.item, scope);
      case 'gap':
        return { ...taking(GAP), passable: true };
      case 'mark':
        return taking(node.mark);
      case 'reference':
        return this.reference(node.id, scope);
      case 'slot': {
        const type = node.name === 'value' ? scope.valueType : node.type;
        return taking(node.words === null ? `=${type}:${node.name}` : WORDS);
      }
    }
  }

  private either(options: readonly Node[], scope: SideScope): Sides {
    const all = options.map((option) => this.sides(option, scope));
    return {
      first: all.flatMap(({ first }) => first),
      last: all.flatMap(({ last }) => last),
      passable: all.some(({ passable }) => passable),
      odd: all.some(({ odd }) => odd),
    };
  }

  private sequence(items: readonly Node[], scope: SideScope): Sides {
    let { first, last, passable, odd } = nothing;
    /** As `last`, but for what a gap keeps apart from what follows. */
    let near = last;
    for (const item of items) {
      const next = this.sides(item, scope);
      odd ||= next.odd || this.meetOddly(near, next.first);
      if (passable) first = joined(first, next.first);
      last = next.passable ? joined(last, next.last) : next.last;
      near = next.first[0] === GAP ? none : next.passable ? joined(near, next.last) : next.last;
      passable &&= next.passable;
    }
    return { first, last, passable, odd };
  }

  private meetOddly(before: readonly Taken[], after: readonly Taken[]): boolean {
    return this.areOdd(before, after, true) || this.areOdd(after, before, false);
  }

  private areOdd(values: readonly Taken[], beside: readonly Taken[], valueFirst: boolean): boolean {
    const types = values.flatMap((value) => typeOf(value) ?? []);
    if (types.length === 0) return false;
    const words = beside.filter((taken) => typeof taken === 'number');
    return types.some((type) => this.anyOdd(type, words, valueFirst));
  }

  private reference(id: string, scope: SideScope): Sides {
    const { references, valueType } = scope;
    const group = references.names.has(id) ? undefined : references.groups.get(id);
    if (group === undefined) return taking(`@${id}`);
    const ofType = this.ofGroups.get(valueType) ?? new WeakMap<readonly Pattern[], Sides>();
    this.ofGroups.set(valueType, ofType);
    const options = () => group.map(({ root }) => root);
    const known = ofType.get(group) ?? this.either(options(), scope);
    ofType.set(group, known);
    return known;
  }
}

const none: readonly Taken[] = [];
const nothing: Sides = { first: none, last: none, passable: true, odd: false };

function taking(taken: Taken): Sides {
  const side = [taken];
  return { first: side, last: side, passable: false, odd: false };
}

const joined = (a: readonly Taken[], b: readonly Taken[]): readonly Taken[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];

/** The type of a value; null for anything else, and for what stands between two commas, which is no value. */
function typeOf(taken: Taken): string | null {
  if (typeof taken === 'number' || !taken.startsWith('=')) return null;
  const type = taken.slice(1, taken.indexOf(':'));
  return type === ASIDE ? null : type;
}

/** Whether some words that begin (or end) one pattern might all begin another: where not, a match of the one is none of the other. */
export function mayAllBe(inner: readonly Taken[], outer: readonly Taken[], words: WordTable): boolean {
  const cover = Cover.of(words);
  const all = new Set(outer);
  return inner.every(
    (taken) =>
      taken === WORDS ||
      all.has(taken) ||
      (typeof taken === 'number' && (all.has(GAP) || cover.of(taken).some((word) => all.has(word)))),
  );
}
