import type { Node } from '../../rules/pattern.js';
import type { WordId, WordTable } from '../../rules/word-table.js';
import { tokenize } from '../../text/index.js';
import type { References } from './references.js';

/** The pattern words that stand somewhere in a text. */
export function wordsIn(text: string, table: WordTable): ReadonlySet<WordId> {
  return new Set(tokenize(text).flatMap(({ norm }) => table.of(norm) ?? []));
}

/** Whether a text may match some elements: false is certain, as words are missing; names, values and the order are not looked at. */
export function mayStand(
  node: Node,
  { words, table, references }: { words: ReadonlySet<WordId>; table: WordTable; references: References },
): boolean {
  const may = (inner: Node): boolean => {
    switch (inner.kind) {
      case 'word':
        return words.has(table.add(inner.word, inner.exact));
      case 'sequence':
        return inner.items.every(may);
      case 'either':
        return inner.options.some(may);
      case 'beside':
        return may(inner.item);
      case 'reference': {
        const group = references.names.has(inner.id) ? undefined : references.groups.get(inner.id);
        return group === undefined || group.some(({ root }) => may(root));
      }
      default:
        return true;
    }
  };
  return may(node);
}
