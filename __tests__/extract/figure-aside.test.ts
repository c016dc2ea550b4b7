import { isAside } from '../../src/extract/built-in/figure-aside.js';

describe('a figure is no answer of its own', () => {
  it.each([
    ['age', 'She said she was ', ' when they met.'],
    ['duration', 'It closed ', ' ago.'],
    ['percent', 'In a poll ', ' were against.'],
    ['count', 'She did not see ', ' boats.'],
  ])('where it is of another time, of opinion or denied: %s, %s…%s', (type, before, behind) => {
    expect(isAside(type, before, behind)).toBe(true);
  });

  it('but where it is what the text tells', () => {
    expect(isAside('age', 'Blake, ', ', was held.')).toBe(false);
  });
});
