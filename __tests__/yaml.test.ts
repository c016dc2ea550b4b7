import fc from 'fast-check';
import { readYaml } from '../src/yaml.js';

describe('readYaml', () => {
  it('gives data, places and words as written', () => {
    const yaml = readYaml('a.yaml', 'id: 007\nlist:\n  - x\n  - 2.50\n');
    expect(yaml.problems).toEqual([]);
    expect(yaml.value).toEqual({ id: 7, list: ['x', 2.5] });
    expect(yaml.at(['list', 0])).toBe('x');
    expect(yaml.place(['list', 1])).toEqual({ line: 4, column: 5 });
    expect([yaml.words(['id']), yaml.words(['list', 1]), yaml.words(['list'])]).toEqual([
      '007',
      '2.50',
      null,
    ]);
  });

  it('gives the place of the nearest parent for what is not there', () => {
    expect(readYaml('a.yaml', 'x: 1\nrule:\n  id: a\n').place(['rule', 'match', 0])).toEqual({
      line: 3,
      column: 3,
    });
  });

  it('counts lines from where the text starts in its file', () => {
    expect(readYaml('a.md', 'a: 1\na: 2', 2).problems[0]).toMatchObject({ line: 3, column: 1 });
  });

  it.each([
    ['a: 1\na: 2', 'Map keys must be unique'],
    ['a: *b', 'Unresolved alias (the anchor must be set before the alias): b'],
    ['a: 1\n---\nb: 2', /multiple documents/],
    ['a: !!js/function x', /tag/],
  ])('has a problem with %j and gives no data', (text, message) => {
    const yaml = readYaml('a.yaml', text);
    expect(yaml.problems[0]?.message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
    expect(yaml.value).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>\'"#%@,?\n\t 1') }), (text) => {
        const yaml = readYaml('a.yaml', text);
        expect(yaml.problems.length === 0 || yaml.value === null).toBe(true);
        expect(yaml.place(['a', 0]).line).toBeGreaterThan(0);
      }),
    );
  });
});
