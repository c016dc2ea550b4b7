import { inPassing } from '../../../src/judge/event/in-passing.js';
import type { Statement } from '../../../src/model.js';
import { article } from '../../stories/helpers.js';
import { says, stageRule, tollRule } from '../helpers.js';

const text =
  'BY OUR STAFF\nThe storm killed 283 people across the island on Tuesday.\nIn one village 50 people died.';
const articleOf = ({ article: id }: Statement) => article(id, { text });
const at = (id: string, words: string, where: string): Statement => ({
  ...says(tollRule, id, words, { field: 'text' }),
  start: text.indexOf(where),
});

describe('a count given in passing', () => {
  const [whole, village] = [at('A', '283', 'The storm'), at('A', '50', 'In one')];

  it('stands further down than another that the opening gives', () => {
    expect([...inPassing([whole, village], tollRule, articleOf)]).toEqual([village.id]);
  });

  it('does not where the headline has another', () => {
    const headline = says(tollRule, 'A', '280', { field: 'title' });
    expect(inPassing([headline, village], tollRule, articleOf)).toContain(village.id);
  });

  it('is none where the opening gives none, or the same, or another article does', () => {
    expect(inPassing([village], tollRule, articleOf).size).toBe(0);
    expect(inPassing([at('A', 'at least 40', 'The storm'), village], tollRule, articleOf).size).toBe(0);
    expect(inPassing([whole, { ...village, article: 'B' }], tollRule, articleOf).size).toBe(0);
  });

  it('is always a count', () => {
    const [a, b] = ['requested', 'complete'].map((words) => says(stageRule, 'A', words));
    expect(inPassing([a!, b!], stageRule, articleOf).size).toBe(0);
  });
});
