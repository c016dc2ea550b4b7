import fc from 'fast-check';
import { Pattern } from '../../src/rules/pattern.js';
import { PatternError } from '../../src/rules/pattern-error.js';

function fault(text: string): PatternError {
  try {
    new Pattern(text);
  } catch (error) {
    if (error instanceof PatternError) return error;
    throw error;
  }
  throw new Error(`"${text}" is a good pattern`);
}

describe('reading a pattern', () => {
  it('takes words, alternatives, options, gaps, marks, names and slots', () => {
    const { root } = new Pattern("{value} [such | official] 'visits' ...5 , @ruiz in {when:date}");
    expect(root.kind === 'sequence' && root.items.map(({ kind }) => kind)).toEqual([
      'slot',
      'optional',
      'word',
      'gap',
      'mark',
      'reference',
      'word',
      'slot',
    ]);
  });

  it('reads a hyphen inside a word as a space', () => {
    expect(new Pattern('face-to-face').root).toMatchObject({
      kind: 'sequence',
      items: [{ word: 'face' }, { word: 'to' }, { word: 'face' }],
    });
  });

  it('reads a contraction as the words that a text has for it', () => {
    expect(new Pattern("can't leave").root).toMatchObject({
      items: [
        { word: 'can', at: 0 },
        { word: "n't", at: 2 },
        { word: 'leave', at: 6 },
      ],
    });
  });

  it.each([
    ['(visit | trip', 0, 'is not closed'],
    ['visit )', 6, 'closes nothing'],
    ['(visit |)', 8, 'nothing stands here'],
    ['visits*', 6, 'means nothing in a pattern'],
    ['(visit *', 7, 'means nothing in a pattern'],
    ["it 'withdrew", 3, 'quotation mark is not closed'],
    ['{when:}', 0, 'needs a value type'],
    ['visit ...99', 6, 'a gap of 99 words'],
    ['', 0, 'the pattern is empty'],
    ['[visit]', 0, 'matches nothing for certain'],
    ['@ visit', 0, 'names nothing'],
  ])('%j is refused at character %i: %s', (text, at, message) => {
    expect(fault(text)).toMatchObject({ at, message: expect.stringContaining(message) });
  });

  it('reads or refuses any string, never breaking otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab ()[]{}|'@.…,:;-*5") }), (text) => {
        try {
          expect(new Pattern(text).text).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError);
        }
      }),
    );
  });
});
