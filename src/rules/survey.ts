import { eitherOf, type Need, nothing, Prices, rarestIn } from './anchors.js';
import type { Outside } from './automaton.js';
import type { Pattern } from './pattern.js';
import { type Maker, parse } from './pattern-parser.js';
import { PerGroup } from './per-group.js';
import { isSlotType, mostStates, type Scope } from './scope.js';

/** What one look at a pattern's words tells. */
export interface Survey {
  /** What is known of its program without making the states. Null where compiling it would throw, or might. */
  readonly outside: Outside | null;
  /** What every match needs, in the pattern's order. */
  readonly needed: readonly Need[];
}

/** Surveys a pattern while it is read; its words are entered in the word table. Throws a PatternError where it cannot be read. */
export function survey(text: string, scope: Scope): Survey {
  const surveyor = new Surveyor(scope, noGroups);
  const needed = parse(text, surveyor);
  const { states, hasValue, hasName, types } = surveyor;
  const isSound = surveyor.isSound && states <= mostStates;
  return { outside: isSound ? { text, hasValue, hasName, types } : null, needed };
}

const noGroups: readonly string[] = [];
const noTypes: readonly string[] = [];

/** What every way through an element needs, in order. */
type Needed = readonly Need[];

/** What is known of a group. */
interface Surveyed extends Omit<Outside, 'text'> {
  readonly states: number;
  readonly isSound: boolean;
  readonly needed: Needed;
}

const ofGroups = new PerGroup<Surveyed>(({ hasValue, isSound }) => hasValue || !isSound);

class Surveyor implements Maker<Needed> {
  /** How many states the pattern takes: the first, and what each element adds. */
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

  word(word: string, exact: boolean): Needed {
    this.states += 1;
    return this.prices.ofWord(word, exact);
  }

  mark(): Needed {
    this.states += 1;
    return nothing;
  }

  gap(most: number): Needed {
    this.states += 1 + most;
    return nothing;
  }

  optional(): Needed {
    return nothing;
  }

  beside(item: Needed): Needed {
    return item;
  }

  sequence(items: readonly Needed[]): Needed {
    return nothing.concat(...items);
  }

  either(options: readonly Needed[]): Needed {
    this.states += 1;
    return eitherOf(options);
  }

  reference(id: string): Needed {
    if (this.scope.names.has(id)) {
      this.states += 1;
      this.hasName = true;
      return this.prices.ofName(id);
    }
    const group = this.scope.groups.get(id);
    if (group === undefined || this.open.includes(id) || this.states > mostStates) {
      this.isSound = false;
      return nothing;
    }
    const found = ofGroups.of(group, this.scope, () => this.surveyed(id, group));
    this.states += found.states;
    this.hasValue ||= found.hasValue;
    this.hasName ||= found.hasName;
    this.isSound &&= found.isSound;
    for (let i = 0; i < found.types.length; i++) this.addType(found.types[i]!);
    return found.needed;
  }

  private surveyed(id: string, group: readonly Pattern[]): Surveyed {
    const within = new Surveyor(this.scope, [...this.open, id]);
    const needed = within.either(group.map(({ text }) => parse(text, within)));
    const { hasValue, hasName, isSound, types } = within;
    return { states: within.states - 1, hasValue, hasName, isSound, types, needed };
  }

  slot({ name, type }: { readonly name: string | null; readonly type: string | null }): Needed {
    const slotType = name === 'value' ? this.scope.valueType : type;
    if (slotType === null || !isSlotType(name, slotType, this.scope)) {
      this.isSound = false;
      return nothing;
    }
    this.states += 1;
    this.addType(slotType);
    if (name === 'value') this.hasValue = true;
    return this.prices.ofValue(slotType);
  }

  /** They have rules of their own, and are rare. */
  wordings(words: Needed): Needed {
    this.isSound = false;
    return words.length < 2 ? words : [rarestIn(words)];
  }

  private addType(type: string): void {
    if (!this.types.includes(type)) this.types = [...this.types, type];
  }
}
