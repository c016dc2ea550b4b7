import type { Outside } from './automaton.js';
import type { Node, Pattern } from './pattern.js';
import { PerGroup } from './per-group.js';
import { isSlotType, mostStates, type Scope } from './scope.js';

/**
 * What is known of a pattern without making its states; its words are entered in the word table. Null where compiling it would
 * throw, or might.
 */
export function survey({ text, root }: Pattern, scope: Scope): Outside | null {
  const surveyor = new Surveyor(scope);
  surveyor.pass(root);
  const { states, hasValue, hasName, types } = surveyor;
  return surveyor.isSound && states <= mostStates ? { text, hasValue, hasName, types: [...types] } : null;
}

const ofGroups = new PerGroup<Surveyor>();

class Surveyor {
  /** How many states the pattern takes: the first, and what each node adds. */
  states = 1;
  hasValue = false;
  hasName = false;
  isSound = true;
  readonly types = new Set<string>();

  /** `open` are the groups that are being read. */
  constructor(
    private readonly scope: Scope,
    private readonly open: ReadonlySet<string> = new Set(),
  ) {}

  pass(node: Node): void {
    switch (node.kind) {
      case 'sequence':
        for (const item of node.items) this.pass(item);
        return;
      case 'either':
        this.states += 1;
        for (const option of node.options) this.pass(option);
        return;
      case 'optional':
      case 'beside':
        this.pass(node.item);
        return;
      case 'gap':
        this.states += 1 + node.most;
        return;
      case 'word':
        this.scope.words.add(node.word, node.exact);
        this.states += 1;
        return;
      case 'mark':
        this.states += 1;
        return;
      case 'reference':
        this.reference(node.id);
        return;
      case 'slot':
        this.slot(node);
    }
  }

  private reference(id: string): void {
    this.states += 1;
    if (this.scope.names.has(id)) {
      this.hasName = true;
      return;
    }
    const group = this.scope.groups.get(id);
    if (group === undefined || this.open.has(id) || this.states > mostStates) {
      this.isSound = false;
      return;
    }
    const { states, hasValue, hasName, isSound, types } = ofGroups.of(group, this.scope, () => {
      const within = new Surveyor(this.scope, new Set([...this.open, id]));
      for (const { root } of group) within.pass(root);
      return within;
    });
    this.states += states - 1;
    this.hasValue ||= hasValue;
    this.hasName ||= hasName;
    this.isSound &&= isSound;
    for (const type of types) this.types.add(type);
  }

  /** `{value: a | b}` has rules of its own, and is rare. */
  private slot({ name, type, words }: Extract<Node, { kind: 'slot' }>): void {
    const { valueType } = this.scope;
    const slotType = name === 'value' ? valueType : type;
    if (words !== null || slotType === null || !isSlotType(name, slotType, this.scope)) {
      this.isSound = false;
      return;
    }
    this.states += 1;
    this.types.add(slotType);
    if (name === 'value') this.hasValue = true;
  }
}
