import { extract } from '../../src/extract/index.js';
import { passageOf } from '../../src/extract/open-passage.js';
import { planOf } from '../../src/extract/search/plan.js';
import { findMatches } from '../../src/rules/matcher.js';
import { article, load, ruleText } from './helpers.js';

/** Edges tried by a pattern on a text of so many words. */
function tried(pattern: string, word: string, words: number): number {
  const { rules, problems } = load(ruleText(`value: count\nmatch: ["${pattern}"]`));
  expect(problems).toEqual([]);
  const text = Array.from({ length: words }, (_, i) => (i % 7 === 0 ? String(i + 2) : word)).join(' ');
  const names = planOf(rules).names.inArticle(text);
  const passage = passageOf({ article: article(text), field: 'text', names, words: rules.words });
  let total = 0;
  const options = {
    type: 'count',
    count: (n: number) => {
      total += n;
    },
  };
  for (const view of passage.views(0)) findMatches(rules.rules[0]!.match[0]!.program, view, options);
  return total;
}

describe('matching is linear in the sentence', () => {
  it.each([
    ['gaps in gaps', 'army ... {value} ... army ... army ... army'],
    [
      'alternatives that overlap',
      '(army | army ...5 | army ...9) {value} ...9 (army | army ...5 | army ...9) ...9 army',
    ],
    ['optional words in a row', '[army] [army] [army] [army] [army] {value} ...5 [army] [army] [army] army'],
  ])('%s: twice the words, about twice the steps', (_, pattern) => {
    const [once, twice] = [tried(pattern, 'army', 250), tried(pattern, 'army', 500)];
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThan(once * 2.3);
  });

  it('tries nothing at words that no pattern looks for', () => {
    const among = (fillers: number): number =>
      tried('{value} soldier ...3 killed', `${'calm '.repeat(fillers)}soldier killed`, 7);
    expect(among(10)).toBeGreaterThan(0);
    expect(among(60)).toBe(among(10));
  });

  it('reads a sentence without an end', () => {
    const { rules } = load(
      ruleText('value: count\nmatch: ["{value} ...12 soldier ...12 soldier ...12 soldier"]'),
    );
    const text = `12 ${'soldier '.repeat(20000)}`;
    expect(extract(article(text), rules).statements.length).toBeGreaterThan(0);
  });
});
