import fc from 'fast-check';
import { passageOf } from '../../src/extract/open-passage.js';
import { planOf } from '../../src/extract/search/plan.js';
import { mayMatch } from '../../src/rules/may-match.js';
import { article, load, ruleText } from './helpers.js';

/** Whether the words of a one-sentence text allow a match of a pattern. */
function may(pattern: string, text: string): boolean {
  const { rules, problems } = load(ruleText(`value: count\nmatch: ["${pattern}"]`));
  expect(problems).toEqual([]);
  const names = planOf(rules).names.inArticle(text);
  const passage = passageOf({ article: article(text), field: 'text', names, words: rules.words });
  return mayMatch(rules.rules[0]!.match[0]!.program, passage.views(0)[0]!);
}

describe('whether the words of a sentence allow a match', () => {
  it.each([
    ['kill {value} soldier', 'The blast killed them', 'a word is missing'],
    ['kill {value} soldier', 'Soldiers were killed', 'the words come in another order'],
    ['soldier ...2 killed', 'Soldiers of the old guard killed', 'the gap is too long'],
    ['soldier ...5 killed', 'Soldiers, they say, killed', 'a comma stands in the gap'],
    ['soldier , killed', 'Soldiers killed', 'the comma is missing'],
    ["'soldier' ...5 killed", 'Soldiers have killed', 'the word has another form'],
  ])('"%s" cannot match "%s": %s', (pattern, text) => {
    expect(may(pattern, text)).toBe(false);
  });

  it.each([
    ['kill {value} soldier', 'The blast killed no soldiers', 'anything may be a value'],
    ['@ruiz ...2 killed', 'He and many others were killed', 'anything may be a name'],
    ['soldier ...2 {count} ...2 killed', 'Soldiers of the old old guard killed', 'values have any length'],
    ['[young] soldier [, ... ,] killed', 'Soldiers, they say, killed', 'what is optional may be there'],
    ['soldier [, ... ,] killed', 'Soldiers killed', 'what is optional may be missing'],
    ['(soldier | guard) killed', 'Guards killed', 'one alternative is enough'],
  ])('"%s" may match "%s": %s', (pattern, text) => {
    expect(may(pattern, text)).toBe(true);
  });

  it('turns no sentence away that has the words at their distances', () => {
    const filler = fc.array(fc.constantFrom('calm', '12', 'Pedro Ruiz', 'kill'), { maxLength: 5 });
    fc.assert(
      fc.property(filler, filler, filler, (before, gap, after) => {
        const text = [...before, 'soldiers', ...gap.slice(0, 3), 'killed', '12', ...after].join(' ');
        expect(may('soldier ...6 kill {value}', text)).toBe(true);
      }),
    );
  });
});
