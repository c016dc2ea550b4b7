import { statements } from '../rules/helpers.js';

const certaintyOf = (rule: string, text: string) => statements(rule, text)[0]?.certainty;
const term = 'value: duration\nmatch: ["face {value}"]';

describe('certainty: ignored', () => {
  it('leaves no answer open or planned', () => {
    expect(certaintyOf(term, 'They could face 15 years.')).toBe('unclear');
    expect(certaintyOf(`certainty: ignored\n${term}`, 'They could face 15 years.')).toBe('asserted');
    expect(certaintyOf(`certainty: ignored\n${term}`, 'They will face 15 years.')).toBe('asserted');
  });
  it('leaves what is only reported as it is', () => {
    expect(certaintyOf(`certainty: ignored\n${term}`, 'They reportedly face 15 years.')).toBe('reported');
  });
});
