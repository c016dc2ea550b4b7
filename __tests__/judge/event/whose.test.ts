import { areOfOthers } from '../../../src/judge/event/whose.js';
import { says, tollRule } from '../helpers.js';

/** A statement on the first figure of a sentence. */
function of(quote: string) {
  const [figure] = /\d+/.exec(quote)!;
  const at = quote.indexOf(figure);
  return {
    ...says(tollRule, 'A', figure),
    quote,
    start: 0,
    end: quote.length,
    marks: [[at, at + figure.length]] as const,
  };
}

describe('figures of different people', () => {
  it.each([
    ['two nations', 'The rockets killed 3 Israelis.', 'The raid killed 72 Palestinians.'],
    ['one side and another', 'On the Israeli side, 3 people have died.', 'The raid killed 72 people.'],
    ['two towns', 'Shelling killed 12 people in Homs.', 'Shelling killed 40 people in Hama.'],
  ])('are those of %s', (_, a, b) => {
    expect(areOfOthers(of(a), of(b))).toBe(true);
    expect(areOfOthers(of(b), of(a))).toBe(true);
  });

  it.each([
    [
      'one nation, whatever the form',
      'The raid killed 11 Palestinian civilians.',
      'It killed 12 Palestinians.',
    ],
    ['a nation and nobody named', 'The raid killed 11 Palestinians.', 'The raid killed 12 people.'],
    ['a country and a town', 'A bomb killed 12 people in Syria.', 'A bomb killed 15 people in Norton.'],
    ['one town', 'A bomb killed 12 people in Homs on Sunday.', 'A bomb killed 15 people near central Homs.'],
    ['a town and no place', 'A bomb killed 12 people in Homs.', 'A bomb killed 15 people.'],
  ])('are not those of %s', (_, a, b) => {
    expect(areOfOthers(of(a), of(b))).toBe(false);
  });
});
