import { listed } from '../../reporters/view/wording.js';
import type { CompiledRule } from '../../rules/index.js';
import type { Linted, LintedRule, Remark } from './finding.js';

/** Answers of a closed set for which there is no pattern. */
export function answersWithoutPattern({ rule }: CompiledRule, { places }: Linted): readonly Remark[] {
  const { value } = rule;
  if (value.kind !== 'stage' && value.kind !== 'choice') return [];
  const given = new Set(rule.match.map(({ answer }) => answer?.replace(/^at least /, '')));
  const missing = value.answers.filter((answer) => !given.has(answer));
  if (missing.length === 0) return [];
  return [
    {
      level: 'warning',
      file: rule.file,
      ...places.key(rule.file, ['match']),
      message: `no pattern gives the answer ${listed(missing.map((answer) => `"${answer}"`))}`,
      help: 'Add patterns for it under "match", or remove it from "value".',
    },
  ];
}

/** Captures and keys that do not find each other, and limits that let nothing through. */
export function looseEnds(compiled: CompiledRule, { places, outlines }: LintedRule): readonly Remark[] {
  const { rule, match } = compiled;
  const captures = new Set(
    match.flatMap((pattern) =>
      pattern.program.types.length === 0 ? [] : [...outlines.of(pattern.program.text).captures],
    ),
  );
  captures.delete('value');
  const asked = rule.keys.flatMap(({ from }) => from.filter((each) => !KEY_PLACES.has(each)));
  const file = rule.file;
  return [
    ...rule.keys.flatMap(({ name, from, choice }): readonly Remark[] =>
      choice.length > 0 || from.some((each) => KEY_PLACES.has(each) || captures.has(each))
        ? []
        : [
            {
              level: 'error',
              file,
              ...places.of(file, ['key', name, 'from']),
              message: `no pattern captures "${listed(from)}"`,
              help: `Write {${from[0]}:date}, for example, in a pattern; places are match, sentence, paragraph, headline, article.`,
            },
          ],
    ),
    ...[...captures]
      .filter((capture) => !asked.includes(capture))
      .map(
        (capture): Remark => ({
          level: 'warning',
          file,
          ...places.key(file, ['match']),
          message: `no key uses the capture {${capture}:…}`,
          help: `Add "key: { ${capture}: { from: ${capture} } }", or write the type alone, as {date}.`,
        }),
      ),
    ...(rule.limits !== null && rule.limits.from > rule.limits.to
      ? [
          {
            level: 'error' as const,
            file,
            ...places.of(file, ['limits']),
            message: 'the limits let nothing through: "from" is more than "to"',
            help: 'Exchange the two.',
          },
        ]
      : []),
  ];
}

const KEY_PLACES = new Set(['match', 'sentence', 'paragraph', 'headline', 'article']);
