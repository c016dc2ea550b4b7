import { nameTolls } from '../../src/compare/whose-toll.js';
import type { Statement } from '../../src/model.js';
import type { Rule } from '../../src/rules/rule.js';
import { counting } from './counting.js';

const whom = { name: 'whom', otherwise: 'all', parts: [['soldiers', 'all']] };
const rule = { id: 'dead', keys: [whom] } as unknown as Rule;

const statement = (article: string, quote: string, figure: string, group = 'all'): Statement =>
  counting(quote, figure, {
    id: `${article}/${figure}`,
    article,
    key: { whom: group },
    keyFrom: { whom: group === 'all' ? 'story' : 'match' },
  });

const groupsOf = (...statements: readonly Statement[]) =>
  nameTolls(statements, () => rule).map(({ key }) => key.whom);

const first = statement('a', 'At least 14 soldiers were killed.', '14', 'soldiers');
const second = statement('b', 'Gunmen killed 19 soldiers.', '19', 'soldiers');

describe('nameTolls', () => {
  it('takes the toll of a story about soldiers for theirs', () => {
    const toll = statement('c', 'Five more bodies were found, bringing the number of dead to 22.', '22');
    expect(groupsOf(first, second, toll)).toEqual(['soldiers', 'soldiers', 'soldiers']);
  });
  it('leaves a figure that counts people', () => {
    const people = statement('c', 'The toll has risen to 22 people.', '22');
    expect(groupsOf(first, second, people)).toEqual(['soldiers', 'soldiers', 'all']);
  });
  it('leaves the toll where an article opens with all, or one alone opens with a group', () => {
    const toll = statement('c', 'The toll stood at 22.', '22');
    const all = statement('b', 'Gunmen killed 30 people.', '30');
    expect(groupsOf(first, all, toll)).toEqual(['soldiers', 'all', 'all']);
    expect(groupsOf(first, toll)).toEqual(['soldiers', 'all']);
  });
});
