import { relate } from '../../src/compare/index.js';
import { ruleOf, says } from '../judge/helpers.js';

const rule = ruleOf({ compare: 'figures' });
const kind = (a: string, b: string): string => relate(says(rule, 'A', a), says(rule, 'B', b), rule).kind;

describe('figures compared without their bounds', () => {
  it('are two answers where only the bound would leave room', () => {
    expect(kind('at least 22', '24')).toBe('excluding');
    expect(kind('at least 22', 'more than 24')).toBe('excluding');
  });

  it('are two answers where their roundings only touch', () => {
    const terms = ruleOf({ compare: 'figures', value: { kind: 'type', type: 'duration' } });
    const term = (words: string) => ({ ...says(terms, 'A', words), id: words });
    expect(relate(term('at least 30 years'), term('a minimum of 29 years'), terms).kind).toBe('excluding');
    expect(relate(term('at least 30 years'), term('30 years'), terms).kind).not.toBe('excluding');
  });

  it('are one answer where the figures are', () => {
    expect(kind('at least 22', '22')).toBe('same');
  });
});
