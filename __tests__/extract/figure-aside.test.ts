import { isAside, isOnTop } from '../../src/extract/built-in/figure-aside.js';

describe('a figure is no answer of its own', () => {
  it.each([
    ['age', 'She said she was ', ' when they met.'],
    ['duration', 'It closed ', ' ago.'],
    ['duration', 'He earns £300,000 ', '.'],
    ['duration', 'She works 12 hours ', '.'],
    ['percent', 'In a poll ', ' were against.'],
    ['count', 'She did not see ', ' boats.'],
  ])('where it is of another time, of opinion or denied: %s, %s…%s', (type, before, behind) => {
    expect(isAside(type, before, behind)).toBe(true);
  });

  it('but where it is what the text tells', () => {
    expect(isAside('age', 'Blake, ', ', was held.')).toBe(false);
  });
});

describe('a figure comes on top of others', () => {
  it.each([
    ['Another ', ' died.'],
    ['It killed ', ' more people.'],
    ['Two died in the car and ', ' others in the road.'],
    ['It killed Lee and ', ' other soldiers.'],
  ])('where the words say so: %s…%s', (before, behind) => {
    expect(isOnTop(before, behind)).toBe(true);
  });

  it.each([
    ['Lee died in a raid in which ', ' other soldiers fell.'],
    ['One person died and ', ' others were badly injured.'],
    ['It killed ', ' people.'],
  ])('but not where it is all to whom that befell: %s…%s', (before, behind) => {
    expect(isOnTop(before, behind)).toBe(false);
  });
});
