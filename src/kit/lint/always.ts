import { isCommonWord } from '../../rules/anchors.js';
import type { CompiledRule } from '../../rules/index.js';
import type { Node } from '../../rules/pattern.js';
import type { LintedRule, Remark } from './finding.js';

/** Patterns of a single word: they match wherever the word stands, whatever the sentence is about. */
export function alwaysMatching({ rule }: CompiledRule, { places, outlines }: LintedRule): readonly Remark[] {
  if (rule.subject.length + rule.speaker.length > 0 || rule.about !== null) return [];
  return rule.match.flatMap(({ pattern }): readonly Remark[] => {
    const word = singleWord(outlines.of(pattern.text).root);
    if (word === null) return [];
    return [
      {
        level: 'warning',
        file: rule.file,
        ...(places.pattern(rule.file, pattern.text, ['match']) ?? places.key(rule.file, ['match'])),
        message: `this pattern matches every sentence with "${word}"`,
        help: 'Add a second word or name, or "about:" with the names that must stand nearby.',
      },
    ];
  });
}

/** The one word that a pattern needs; null when it needs more, or something other than a word. */
function singleWord(node: Node): string | null {
  switch (node.kind) {
    case 'word':
      return node.word;
    case 'either':
      return node.options.map(singleWord).find((word) => word !== null) ?? null;
    case 'sequence': {
      const needed = node.items.filter(
        (item) =>
          item.kind !== 'optional' &&
          item.kind !== 'gap' &&
          !(item.kind === 'word' && isCommonWord(item.word)),
      );
      return needed.length === 1 ? singleWord(needed[0]!) : null;
    }
    default:
      return null;
  }
}
