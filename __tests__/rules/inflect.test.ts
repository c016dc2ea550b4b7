import { inflections } from '../../src/rules/inflect.js';

describe('the forms of a pattern word', () => {
  it.each([
    ['visit', 'visits visited visiting'],
    ['withdraw', 'withdraws withdrew withdrawn withdrawing'],
    ['child', 'children'],
    ['person', 'people'],
    ['wife', 'wives'],
    ['policeman', 'policemen'],
    ['church', 'churches'],
    ['stop', 'stopped stopping'],
    ['carry', 'carries carried carrying'],
    ['flee', 'fled flees fleeing'],
    ['be', 'is was were been are'],
    ['organise', 'organize organized organising'],
    ['die', 'died dying'],
    ['defence', 'defense'],
  ])('%s has %s', (word, forms) => {
    expect(inflections(word)).toEqual(expect.arrayContaining([word, ...forms.split(' ')]));
  });

  it.each([
    ['withdraw', 'withdrawal'],
    ['visit', 'visitor'],
    ['govern', 'government'],
    ['us', 'use'],
    ['his', 'hiss'],
    ['stop', 'stoped'],
  ])('%s is not inflected to %s', (word, other) => {
    expect(inflections(word)).not.toContain(other);
  });
});
