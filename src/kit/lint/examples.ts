import { verdictKinds } from '../../model.js';
import type { CompiledRule } from '../../rules/index.js';
import type { Example } from '../../rules/rule.js';
import { suggest } from '../../text/nearest.js';
import { lackingExamples } from '../lacking.js';
import type { Linted, Remark } from './finding.js';

const fields = ['value', 'certainty', 'negated', 'who', 'direct', 'qualifiers'];

/** A rule that lacks one of the three kinds of example. */
export function missingExamples({ rule }: CompiledRule, { places }: Linted): readonly Remark[] {
  const lacking = lackingExamples(rule);
  if (lacking.length === 0 || rule.examples.length === 0 || rule.state === 'retired') return [];
  return [
    {
      level: 'warning',
      file: rule.file,
      ...places.key(rule.file, ['examples']),
      message: `the rule has not ${lacking.join(', nor ')}`,
      help: 'Every rule shows when it fires, when it stays silent, and what two articles come to.',
    },
  ];
}

/** What an example expects and can never come: a field that statements have not, a verdict that there is not. */
export function wrongExpectations({ rule }: CompiledRule, { places }: Linted): readonly Remark[] {
  const known = [...fields, ...rule.keys.map(({ name }) => name)];
  return rule.examples.flatMap((example, i) =>
    unknownIn(example, known).map(
      ({ word, help }): Remark => ({
        level: 'error',
        file: rule.file,
        ...places.of(rule.file, ['examples', i, 'expect']),
        message: `the example expects "${word}", which there is not`,
        help,
      }),
    ),
  );
}

function unknownIn(
  { expect }: Example,
  known: readonly string[],
): readonly { readonly word: string; readonly help: string }[] {
  if (expect.kind === 'nothing') return [];
  const [words, all] =
    expect.kind === 'verdict'
      ? [[expect.verdict], ['nothing', ...verdictKinds]]
      : [Object.keys(expect.fields), known];
  return words.filter((word) => !all.includes(word)).map((word) => ({ word, help: suggest(word, all) }));
}
