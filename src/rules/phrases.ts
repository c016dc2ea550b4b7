import type { Node, Pattern } from './pattern.js';
import { PatternError } from './pattern-error.js';

/** More than anybody writes of one person. */
const MOST = 500;

/** All ways to say a pattern of nothing but words: "(former | ousted) [Syrian] leader" is four. Throws a PatternError where it has more. */
export function phrasesOf({ root }: Pattern): readonly string[] {
  return saying(root).map((words) => words.join(' '));
}

function saying(node: Node): readonly (readonly string[])[] {
  switch (node.kind) {
    case 'word':
      return [[node.word]];
    case 'optional':
      return [[], ...saying(node.item)];
    case 'either':
      return node.options.flatMap(saying);
    case 'sequence':
      return node.items.map(saying).reduce<readonly (readonly string[])[]>(
        (before, after) =>
          limited(
            before.flatMap((words) => after.map((more) => [...words, ...more])),
            node.at,
          ),
        [[]],
      );
    default:
      throw new PatternError(
        'an office has words only',
        'Write words, (a | b) and [a], as in "[interim] president".',
        node.at,
      );
  }
}

function limited<T>(phrases: readonly T[], at: number): readonly T[] {
  if (phrases.length > MOST)
    throw new PatternError('too many ways to say it', 'Write several shorter ones.', at);
  return phrases;
}
