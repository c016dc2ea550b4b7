import { fold } from '../../text/index.js';
import type { Linted, Remark } from './finding.js';

/** Two rules that ask the same: their statements are never compared with each other. */
export function sameQuestion({ rules, places }: Linted): readonly Remark[] {
  const first = new Map<string, string>();
  return rules.rules.flatMap(({ rule }): readonly Remark[] => {
    if (rule.state === 'retired') return [];
    const question = fold(rule.question)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const before = first.get(question);
    if (before === undefined) {
      first.set(question, rule.id);
      return [];
    }
    return [
      {
        level: 'warning',
        file: rule.file,
        ...places.of(rule.file, ['question']),
        message: `the rule ${before} asks the same question`,
        help: 'Put their patterns into one rule: answers of two rules are never compared.',
      },
    ];
  });
}
