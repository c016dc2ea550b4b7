import fc from 'fast-check';
import { passageOf } from '../../src/extract/open-passage.js';
import { planOf } from '../../src/extract/search/plan.js';
import type { Line } from '../../src/rules/line.js';
import { findMatches } from '../../src/rules/matcher.js';
import { mayMatch } from '../../src/rules/may-match.js';
import { isCompared, type Program } from '../../src/rules/program.js';
import { Takes } from '../../src/rules/take.js';
import { article, load, ruleText } from './helpers.js';

const parts = fc.constantFrom(
  ...[
    'army',
    'kill',
    "'left'",
    '{value}',
    '{date}',
    '...',
    '...2',
    ',',
    '@ruiz',
    '@left',
    '@nested',
    '{aside}',
  ],
  ...['[army]', '[, ... ,]', '(army | kill)', '(army ...1 | kill | @left)', '[{aside}]', '<kill ...2>'],
);
const patterns = fc.array(parts, { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));
const texts = fc
  .array(
    fc.constantFrom(
      'army',
      'kills',
      'left',
      '12',
      '3',
      'calm',
      ',',
      'Pedro Ruiz',
      'Ruiz (SDF)',
      'in May 2024',
      'was withdrawn Norton',
      ', he recalled,',
      'Ruiz, the young minister, left',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => `The ${words.join(' ').replaceAll(' ,', ',')}.`);

/** Whether there is a way through a program on a sentence: every way is tried from every word. */
function hasWay(program: Program, line: Line): boolean {
  const takes = new Takes(line, 'count');
  const from = (state: number, at: number, crossed: boolean): boolean =>
    (program.accepting[state]! && crossed) ||
    program.edges[state]!.some((edge) =>
      takes.at(edge, at).some(({ next }) => from(edge.to, next, crossed || isCompared(edge.consume))),
    );
  return line.tokens.some((_, at) => from(0, at, !program.hasValue));
}

describe('what is left out to be fast', () => {
  it('leaves out no match', () => {
    fc.assert(
      fc.property(patterns, texts, (pattern, text) => {
        const { rules, problems } = load(ruleText(`value: count\nmatch: ["${pattern}"]`));
        fc.pre(problems.length === 0);
        const { program } = rules.rules[0]!.match[0]!;
        const plan = planOf(rules);
        const options = { article: article(text), names: plan.names.inArticle(text), words: rules.words };
        const [view] = passageOf({ ...options, field: 'text' }).views(0);
        const expected = hasWay(program, view!);
        expect(findMatches(program, view!, { type: 'count' }).length > 0).toBe(expected);
        if (!expected) return;
        if (view!.interruptions === null) expect(mayMatch(program, view!)).toBe(true);
        expect(plan.search([text])[0]!.trialsIn(0, text.length)).toHaveLength(1);
      }),
      { numRuns: 600 },
    );
  });
});
