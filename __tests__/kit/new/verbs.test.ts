import { participleOf, verbAt } from '../../../src/kit/new/verbs.js';
import { tokenize } from '../../../src/text/index.js';

const formAt = (text: string, word: string) => {
  const tokens = tokenize(text);
  return verbAt(
    tokens,
    tokens.findIndex(({ norm }) => norm === word),
  );
};

describe('a form that is certainly a verb', () => {
  it.each([
    ['They had fled by then.', 'fled', 'active'],
    ['He was quickly dismissed.', 'dismissed', 'passive'],
    ['She is still debating it.', 'debating', 'active'],
    ['They will not sign it.', 'sign', 'active'],
    ['The troops left.', 'left', 'active'],
    ['They agreed.', 'agreed', 'active'],
  ])('%s %s: %s', (text, word, expected) => {
    expect(formAt(text, word)).toBe(expected);
  });

  it.each([
    ['The plane veered left.', 'left'],
    ['It hit the ground.', 'ground'],
    ['The meeting ended.', 'meeting'],
    ['There is a need.', 'need'],
    ['He covers it.', 'covers'],
  ])('%s has none in “%s”', (text, word) => {
    expect(formAt(text, word)).toBe(null);
  });

  it.each([
    ['kill', 'killed'],
    ['withdraw', 'withdrawn'],
    ['approve', 'approved'],
    ['hit', 'hit'],
  ])('has of %s the participle %s', (base, participle) => {
    expect(participleOf(base)).toBe(participle);
  });
});
