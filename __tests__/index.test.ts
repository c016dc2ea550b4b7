import * as face from '../src/index.js';

describe('the library', () => {
  it('shows these names and no others', () => {
    expect(Object.keys(face).toSorted()).toEqual(['check', 'loadRules']);
  });
});
