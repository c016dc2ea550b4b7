import type { Node, Pattern } from '../../rules/pattern.js';
import { PerGroup } from '../../rules/per-group.js';
import type { WordTable } from '../../rules/word-table.js';
import { type ElementScope, GAP, type Taken, takenBySlot } from './taken.js';

/** A way through a pattern: what each of its elements takes, in order. */
export type Steps = readonly Taken[];

/** The shortest way through some elements. */
export function shortestSteps(root: Node, words: WordTable, scope: ElementScope): Steps {
  return new Walk(shortest, words, scope).steps(root);
}

/** One that takes whatever may be left out, and the last of several choices. */
export function longSteps(root: Node, words: WordTable, scope: ElementScope): Steps {
  return new Walk(long, words, scope).steps(root);
}

/** The patterns of a group; undefined for a name. */
export function groupOf(
  id: string,
  { references: { names, groups } }: ElementScope,
): readonly Pattern[] | undefined {
  return names.has(id) ? undefined : groups.get(id);
}

/** How to go where there is a choice. */
interface Manner {
  readonly gap: (most: number) => Steps;
  readonly takesOptions: boolean;
  readonly choose: (ways: readonly Steps[]) => Steps;
  readonly ofGroups: PerGroup<Steps>;
}

const none: Steps = [];
const shortest: Manner = {
  gap: () => none,
  takesOptions: false,
  choose: (ways) => ways.reduce((best, way) => (way.length < best.length ? way : best)),
  ofGroups: new PerGroup(() => true),
};
const long: Manner = {
  gap: (most) => Array.from({ length: most }, () => GAP),
  takesOptions: true,
  choose: (ways) => ways.at(-1)!,
  ofGroups: new PerGroup(() => true),
};

/** Goes through elements in one manner. */
class Walk {
  constructor(
    private readonly manner: Manner,
    private readonly words: WordTable,
    private readonly scope: ElementScope,
  ) {}

  steps(node: Node): Steps {
    const { manner, words, scope } = this;
    switch (node.kind) {
      case 'word':
        return [words.add(node.word, node.exact)];
      case 'sequence':
        return none.concat(...node.items.map((item) => this.steps(item)));
      case 'either':
        return manner.choose(node.options.map((option) => this.steps(option)));
      case 'optional':
        return manner.takesOptions ? this.steps(node.item) : none;
      case 'beside':
        return this.steps(node.item);
      case 'gap':
        return manner.gap(node.most);
      case 'mark':
        return [node.mark];
      case 'reference': {
        const group = groupOf(node.id, scope);
        if (group === undefined) return [`@${node.id}`];
        const { valueType } = scope;
        return manner.ofGroups.of(group, { words, valueType }, () =>
          manner.choose(group.map(({ root }) => this.steps(root))),
        );
      }
      case 'slot':
        return [takenBySlot(node, scope)];
    }
  }
}
