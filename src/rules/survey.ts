import { eitherOf, type Priced, Prices } from './anchors.js';
import type { Outside } from './automaton.js';
import type { Node, Pattern } from './pattern.js';
import { PerGroup } from './per-group.js';
import { isSlotType, mostStates, type Scope } from './scope.js';

/** What one look at a pattern's elements tells. */
export interface Survey {
  /** What is known of its program without making the states. Null where compiling it would throw, or might. */
  readonly outside: Outside | null;
  /** What every match needs, in the pattern's order. */
  readonly needed: readonly Priced[];
}

/** Surveys a pattern; its words are entered in the word table. */
export function survey({ text, root }: Pattern, scope: Scope): Survey {
  const surveyor = new Surveyor(scope, noGroups);
  const needed: Priced[] = [];
  surveyor.collect(root, needed);
  const { states, hasValue, hasName, types } = surveyor;
  const isSound = surveyor.isSound && states <= mostStates;
  return { outside: isSound ? { text, hasValue, hasName, types } : null, needed };
}

const noGroups: readonly string[] = [];
const noTypes: readonly string[] = [];

/** What is known of a group. */
interface Surveyed extends Omit<Outside, 'text'> {
  readonly states: number;
  readonly isSound: boolean;
  readonly needed: Priced | null;
}

const ofGroups = new PerGroup<Surveyed>();

class Surveyor {
  /** How many states the pattern takes: the first, and what each node adds. */
  states = 1;
  hasValue = false;
  hasName = false;
  isSound = true;
  types = noTypes;
  private readonly prices: Prices;

  /** `open` are the groups that are being read. */
  constructor(
    private readonly scope: Scope,
    private readonly open: readonly string[],
  ) {
    this.prices = Prices.of(scope.words);
  }

  /** Passes a node and adds what each of its parts needs. */
  collect(node: Node, found: Priced[]): void {
    if (node.kind === 'sequence') for (const item of node.items) this.collect(item, found);
    else if (node.kind === 'beside') this.collect(node.item, found);
    else {
      const needed = this.pass(node);
      if (needed !== null) found.push(needed);
    }
  }

  /** The rarest of what a node needs, the first of equals; null where it needs nothing. */
  private pass(node: Node): Priced | null {
    switch (node.kind) {
      case 'sequence':
        return this.sequence(node.items);
      case 'either':
        return this.either(node.options);
      case 'optional':
        this.pass(node.item);
        return null;
      case 'beside':
        return this.pass(node.item);
      case 'gap':
        this.states += 1 + node.most;
        return null;
      case 'word':
        this.states += 1;
        return this.prices.ofWord(this.scope.words.add(node.word, node.exact));
      case 'mark':
        this.states += 1;
        return null;
      case 'reference':
        return this.reference(node.id);
      case 'slot':
        return this.slot(node);
    }
  }

  private sequence(items: readonly Node[]): Priced | null {
    let rarest: Priced | null = null;
    for (const item of items) {
      const needed = this.pass(item);
      if (needed !== null && (rarest === null || needed.cost < rarest.cost)) rarest = needed;
    }
    return rarest;
  }

  private either(options: readonly Node[]): Priced | null {
    this.states += 1;
    return eitherOf(options.map((option) => this.pass(option)));
  }

  private reference(id: string): Priced | null {
    if (this.scope.names.has(id)) {
      this.states += 1;
      this.hasName = true;
      return this.prices.ofName(id);
    }
    const group = this.scope.groups.get(id);
    if (group === undefined || this.open.includes(id) || this.states > mostStates) {
      this.isSound = false;
      return null;
    }
    const found = ofGroups.of(group, this.scope, () => this.surveyed(id, group));
    this.states += found.states;
    this.hasValue ||= found.hasValue;
    this.hasName ||= found.hasName;
    this.isSound &&= found.isSound;
    for (const type of found.types) this.addType(type);
    return found.needed;
  }

  private surveyed(id: string, group: readonly Pattern[]): Surveyed {
    const within = new Surveyor(this.scope, [...this.open, id]);
    const needed = within.either(group.map(({ root }) => root));
    const { hasValue, hasName, isSound, types } = within;
    return { states: within.states - 1, hasValue, hasName, isSound, types, needed };
  }

  /** `{value: a | b}` has rules of its own, and is rare. */
  private slot({ name, type, words }: Extract<Node, { kind: 'slot' }>): Priced | null {
    const { valueType } = this.scope;
    if (words !== null) {
      this.isSound = false;
      return this.pass(words);
    }
    const slotType = name === 'value' ? valueType : type;
    if (slotType === null || !isSlotType(name, slotType, this.scope)) {
      this.isSound = false;
      return null;
    }
    this.states += 1;
    this.addType(slotType);
    if (name === 'value') this.hasValue = true;
    return this.prices.ofValue(slotType);
  }

  private addType(type: string): void {
    if (!this.types.includes(type)) this.types = [...this.types, type];
  }
}
