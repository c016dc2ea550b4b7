import { readingOf } from '../../extract/reading.js';
import { articleOf } from '../../rules/example-article.js';
import type { CompiledRule, RuleSet } from '../../rules/index.js';
import { mayMatch } from '../../rules/may-match.js';
import type { Program } from '../../rules/program.js';
import type { Example } from '../../rules/rule.js';
import { traceRule } from '../trace.js';
import type { LintedRule, Remark } from './finding.js';
import { mayStand, wordsIn } from './stand.js';

/** An `unless` that drops what every example expects. */
export function killingExceptions(rule: CompiledRule, linted: LintedRule): readonly Remark[] {
  const { names, places } = linted;
  const firing = rule.rule.examples.filter(({ expect, todo }) => expect.kind === 'statement' && !todo);
  if (rule.unless.length === 0 || firing.length === 0) return [];
  let killing = rule.unless;
  for (const example of firing) {
    killing = mayStandIn(example, killing, linted);
    if (killing.length === 0) return [];
  }
  for (const example of firing) {
    killing = killersOf(example, { rule, killing, names });
    if (killing.length === 0) return [];
  }
  const { file } = rule.rule;
  return killing.map(
    (program): Remark => ({
      level: 'error',
      file,
      ...(places.pattern(file, program.text, ['unless']) ?? places.key(file, ['unless'])),
      message: 'this "unless" drops every example that should fire',
      help: 'Narrow it to words that only the near misses have.',
    }),
  );
}

/** The patterns of which an example has the words. */
function mayStandIn(
  { texts }: Example,
  programs: readonly Program[],
  { rules, outlines }: LintedRule,
): readonly Program[] {
  const { references } = outlines;
  const table = rules.words;
  const scopes = texts.map(({ text }) => ({ words: wordsIn(text, table), table, references }));
  return programs.filter(({ text }) => scopes.some((scope) => mayStand(outlines.of(text).root, scope)));
}

interface Suspected {
  readonly rule: CompiledRule;
  readonly killing: readonly Program[];
  readonly names: RuleSet;
}

/** Of some `unless` patterns those that drop all that a rule matches in an example: one at most. */
function killersOf({ texts }: Example, { rule, killing, names }: Suspected): readonly Program[] {
  const readings = texts.map((text) => readingOf(articleOf(text), names));
  const views = readings.flatMap(({ passages }) =>
    passages.flatMap(({ speech, views }) => speech.paragraphs.flatMap(({ index }) => views(index))),
  );
  const matching = killing.filter((program) => views.some((view) => mayMatch(program, view)));
  if (matching.length === 0) return [];
  const fates = readings.flatMap((reading) =>
    traceRule(rule, reading).flatMap(({ matches }) => matches.map(({ fate }) => fate)),
  );
  return matching.filter(
    (program) =>
      fates.length > 0 &&
      fates.every(
        (fate) => fate.kind === 'dropped' && fate.drop.by === 'unless' && fate.drop.program === program,
      ),
  );
}
