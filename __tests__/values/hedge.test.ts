import { hedgeAfter, hedgeBefore } from '../../src/values/hedge.js';

const endOf = (text: string) => hedgeBefore(text, text.length);

describe('a hedge', () => {
  it.each([
    ['about ', 'about'],
    ['no fewer than ', 'at least'],
    ['slightly more than ', 'just over'],
    ['more than ', 'more than'],
    ['As many as ', 'at most'],
    ['just under ', 'nearly'],
    ['fewer than ', 'less than'],
    ['~', 'about'],
    ['<= ', 'at most'],
  ])('stands before a figure: %s', (text, hedge) => {
    expect(endOf(text)).toEqual({ hedge, at: 0 });
  });

  it('is the longest that fits', () => {
    expect(endOf('only slightly more than ')).toEqual({ hedge: 'just over', at: 5 });
  });

  it.each(['talks about ', 'victory over ', 'the ', 'about, ', 'aboutx'])('is not: %s', (text) => {
    expect(endOf(text)).toBeNull();
  });

  it.each([
    ['The talks took over two hours.', 'two', 'more than'],
    ['He took over two factories.', 'two', undefined],
    ['The pilot took over two hours later.', 'two', undefined],
  ])('reads "took over" by what was taken: %s', (text, figure, hedge) => {
    expect(hedgeBefore(text, text.indexOf(figure))?.hedge).toBe(hedge);
  });

  it('is not read from before its floor', () => {
    expect(hedgeBefore('more than ', 10, 5)).toBeNull();
  });

  it.each([
    [' or more', 'at least'],
    ['-plus', 'at least'],
    ['+', 'at least'],
    [' or so', 'about'],
    ['-odd men', 'about'],
    [' or fewer', 'at most'],
  ])('stands behind a figure: %s', (text, hedge) => {
    expect(hedgeAfter(text, 0)?.hedge).toBe(hedge);
  });

  it.each([' or more than 5', ' and below 1500', ' or', '+5', '-year'])(
    'does not stand behind: %s',
    (text) => {
      expect(hedgeAfter(text, 0)).toBeNull();
    },
  );
});
