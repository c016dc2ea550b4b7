import { readHeadlines } from '../../src/compare/headlines.js';
import { formatValue } from '../../src/values/index.js';
import { says, tollRule } from '../judge/helpers.js';

const read = (headline: string, ...texts: readonly string[]) =>
  formatValue(
    readHeadlines([
      says(tollRule, 'A', headline, { field: 'title' }),
      ...texts.map((words) => says(tollRule, 'A', words, { field: 'text' })),
    ])[0]!.value!,
  );

describe('a headline’s figure', () => {
  it('is read with the hedge that its text gives the same figure', () => {
    expect(read('19', 'at least 19')).toBe('at least 19');
    expect(read('200', 'about 200')).toBe('about 200');
  });

  it('stays where its text has another figure, or the same', () => {
    expect(read('19', 'at least 22')).toBe('19');
    expect(read('19', '19')).toBe('19');
  });

  it('keeps its own hedge', () => {
    expect(read('more than 19', 'at least 19')).toBe('more than 19');
  });

  it('takes nothing from another article', () => {
    const [first] = readHeadlines([
      says(tollRule, 'A', '19', { field: 'title' }),
      says(tollRule, 'B', 'at least 19', { field: 'text' }),
    ]);
    expect(formatValue(first!.value!)).toBe('19');
  });
});
