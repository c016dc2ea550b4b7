import { DATES, LENGTHS, look, NUMBERS } from '../../src/values/look.js';

describe('the first look at a sentence', () => {
  test.each([
    ['The minister declined to comment.', 0],
    ['She arrived on Monday.', DATES],
    ['He paid a dollar.', NUMBERS],
    ['It fell by ½.', NUMBERS],
    ['Seven people came.', NUMBERS],
    ['It was all over within weeks.', LENGTHS | DATES],
    ['In 2015 it closed.', NUMBERS | DATES],
    ['It took 3h to get there.', NUMBERS | DATES | LENGTHS],
  ])('"%s" tells what it may hold', (sentence, found) => {
    expect(look(sentence)).toBe(found);
  });

  test('a word inside a longer word opens no gate', () => {
    expect(look('The bondsman and the weekender mayored.')).toBe(0);
    expect(look('Onée tenß')).toBe(0);
  });
});
