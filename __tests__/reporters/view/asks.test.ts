import { asks } from '../../../src/reporters/view/asks.js';
import { openBook, storyViews } from '../../../src/reporters/view/story-view.js';
import { type FactSpec, reportOf } from '../fixture.js';

const fact = (rule: string, more: Partial<FactSpec>): FactSpec => ({
  rule,
  title: rule,
  tier: 'settle',
  says: [],
  ...more,
});
const order = (facts: readonly FactSpec[]) =>
  asks(storyViews(openBook(reportOf({ articles: [], facts })))[0]!).map(
    ({ words, use }) => `${words}: ${use}`,
  );

describe('whom to ask, in which order', () => {
  it('joins equal asks, whatever their case and full stop', () => {
    expect(order([fact('a', { ask: 'The desk.' }), fact('b', { ask: 'the desk' })])).toEqual([
      'The desk: settles 1 and 2',
    ]);
  });

  it('tells what an answer settles from what it helps with', () => {
    expect(order([fact('a', { ask: 'x' }), fact('b', { ask: 'x', tier: 'care' })])).toEqual([
      'x: settles 1, helps with 2',
    ]);
  });

  it('puts one grave question before several slight ones', () => {
    const slight = ['a', 'b', 'c'].map((rule) => fact(rule, { ask: 'slight', severity: 'low' }));
    expect(order([...slight, fact('d', { ask: 'grave', severity: 'high' })])).toEqual([
      'grave: settles 4',
      'slight: settles 1, 2 and 3',
    ]);
  });

  it('puts what settles something before what only helps', () => {
    const helps = fact('a', { ask: 'helps', tier: 'care', severity: 'high' });
    expect(order([helps, fact('b', { ask: 'settles', severity: 'low' })])).toEqual([
      'settles: settles 1',
      'helps: helps with 2',
    ]);
  });

  it('keeps the order of the questions among equals', () => {
    expect(order([fact('b', { ask: 'first' }), fact('a', { ask: 'second' })])).toEqual([
      'first: settles 1',
      'second: settles 2',
    ]);
  });

  it('leaves out an empty ask', () => {
    expect(order([fact('a', { ask: ' ' }), fact('b', {})])).toEqual([]);
  });
});
