import { relate } from '../../src/compare/index.js';
import { ruleOf, says } from '../judge/helpers.js';

const rule = ruleOf({ compare: 'figures' });
const kind = (a: string, b: string): string => relate(says(rule, 'A', a), says(rule, 'B', b), rule).kind;

describe('figures compared without their bounds', () => {
  it('are two answers where only the bound would leave room', () => {
    expect(kind('at least 22', '24')).toBe('excluding');
    expect(kind('at least 22', 'more than 24')).toBe('excluding');
  });

  it('are one answer where the figures are', () => {
    expect(kind('at least 22', '22')).toBe('same');
  });
});
