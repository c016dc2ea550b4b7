import { ASIDE } from '../../rules/asides.js';
import type { Node, Pattern } from '../../rules/pattern.js';
import type { WordTable } from '../../rules/word-table.js';
import type { Meeting } from './beside.js';
import { type ElementScope, GAP, type Taken, takenBySlot } from './taken.js';

/** What the ways through some elements begin and end with. */
export interface Sides {
  readonly first: readonly Taken[];
  readonly last: readonly Taken[];
  /** Whether a way leads through that takes nothing. */
  readonly passable: boolean;
  /** The values and words that may stand side by side. */
  readonly meetings: readonly Meeting[];
}

/** Works out the sides of patterns by their elements alone; what groups have is kept. */
export class SideReader {
  private readonly ofGroups = new Map<string | null, WeakMap<readonly Pattern[], Sides>>();

  constructor(private readonly words: WordTable) {}

  sides(node: Node, scope: ElementScope): Sides {
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
      case 'slot':
        return taking(takenBySlot(node, scope));
    }
  }

  private either(options: readonly Node[], scope: ElementScope): Sides {
    const all = options.map((option) => this.sides(option, scope));
    return {
      first: all.flatMap(({ first }) => first),
      last: all.flatMap(({ last }) => last),
      passable: all.some(({ passable }) => passable),
      meetings: all.flatMap(({ meetings }) => meetings),
    };
  }

  private sequence(items: readonly Node[], scope: ElementScope): Sides {
    let { first, last, passable, meetings } = nothing;
    /** As `last`, but for what a gap keeps apart from what follows. */
    let near = last;
    for (const item of items) {
      const next = this.sides(item, scope);
      meetings = joined(joined(meetings, next.meetings), meetingsOf(near, next.first));
      if (passable) first = joined(first, next.first);
      last = next.passable ? joined(last, next.last) : next.last;
      near = next.first[0] === GAP ? none : next.passable ? joined(near, next.last) : next.last;
      passable &&= next.passable;
    }
    return { first, last, passable, meetings };
  }

  private reference(id: string, scope: ElementScope): Sides {
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
const nothing: Sides = { first: none, last: none, passable: true, meetings: [] };

function taking(taken: Taken): Sides {
  const side = [taken];
  return { first: side, last: side, passable: false, meetings: nothing.meetings };
}

const joined = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];

function meetingsOf(before: readonly Taken[], after: readonly Taken[]): readonly Meeting[] {
  return joined(meetingsWith(before, after, true), meetingsWith(after, before, false));
}

function meetingsWith(
  values: readonly Taken[],
  beside: readonly Taken[],
  valueFirst: boolean,
): readonly Meeting[] {
  const types = values.flatMap((value) => typeOf(value) ?? []);
  if (types.length === 0) return nothing.meetings;
  const words = beside.filter((taken) => typeof taken === 'number');
  return types.map((type) => ({ type, words, valueFirst }));
}

/** The type of a value; null for anything else, and for what stands between two commas, which is no value. */
function typeOf(taken: Taken): string | null {
  if (typeof taken === 'number' || !taken.startsWith('=')) return null;
  const type = taken.slice(1, taken.indexOf(':'));
  return type === ASIDE ? null : type;
}
