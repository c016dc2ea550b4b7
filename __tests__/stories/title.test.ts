import { storyTitle } from '../../src/stories/title.js';
import { article } from './helpers.js';

describe("a story's title", () => {
  it('is a headline that is declared, or else a line that is printed as one', () => {
    expect(
      storyTitle(
        [article('a', { title: 'Fire in Norton' }), article('a', { text: 'Blaze kills two people' })],
        null,
      ),
    ).toBe('Fire in Norton');
    expect(
      storyTitle([article('a', { text: 'WORLD\n28 January 2026\nBlaze kills two people\nIt burnt.' })], null),
    ).toBe('Blaze kills two people');
  });

  it("is no sentence, and nobody's words in quotation marks", () => {
    const text =
      'A fire killed two people in Norton on Monday.\n“We could not get out of there,” he said.\n“We ran”';
    expect(storyTitle([article('a', { text })], null)).toBe('A fire killed two people in Norton on Monday.');
  });

  it('is an opening, cut, where nothing else is there', () => {
    const text = `A fire ${'in the very old town '.repeat(12)}killed two.\nShort.`;
    expect(storyTitle([article('a', { text })], null)).toMatch(/^A fire in the very old town .{60,130}…$/);
  });
});
