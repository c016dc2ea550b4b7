import { differingFigures } from '../../src/compare/loose-figures.js';
import { figuresIn } from '../../src/extract/loose-figures.js';
import { article } from '../rules/helpers.js';

const differing = (a: string, b: string): readonly string[] =>
  differingFigures(
    [
      { ...article(a), id: 'A' },
      { ...article(b), id: 'B' },
    ].flatMap((each) => figuresIn(each, [])),
  ).flatMap(({ pairs }) => pairs.map(([x, y]) => `${x.value.text} / ${y.value.text}`));

const uranium = 'It holds about 8 tonnes of low-enriched uranium.';

describe('figures that no rule asks about', () => {
  it('differ where two articles tell them in the same words', () => {
    expect(differing(uranium, 'The stockpile of low-enriched uranium is 10 tonnes.')).toEqual([
      'about 8 tonnes / 10 tonnes',
    ]);
    expect(
      differing('The bank closed 40 rural branches in March.', 'In March the bank closed 46 rural branches.'),
    ).toEqual(['40 / 46']);
  });

  it('fit where one leaves room for the other', () => {
    expect(differing(uranium, 'The stockpile of low-enriched uranium is at least 8 tonnes.')).toEqual([]);
  });

  it('are not compared of two things, of two times, or far apart', () => {
    const closed = 'The bank closed 40 rural branches in March.';
    expect(differing(closed, 'The bank closed 46 rural offices in March.')).toEqual([]);
    expect(differing(closed, 'The bank closed 46 rural branches in June.')).toEqual([]);
    expect(differing(closed, 'The bank closed 400 rural branches in March.')).toEqual([]);
    expect(differing(closed, 'The bank closed another 46 rural branches in March.')).toEqual([]);
  });

  it('are not compared where one article has both', () => {
    const both =
      'The bank closed 46 rural branches in March. The bank had said it closed 40 rural branches in March.';
    expect(differing('The bank closed 40 rural branches in March.', both)).toEqual([]);
  });
});
