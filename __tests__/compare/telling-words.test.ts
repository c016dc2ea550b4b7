import { tellingWords } from '../../src/compare/built-in/telling-words.js';

describe('what two sentences are of', () => {
  it('is the names that both print, then nouns, and no word that binds', () => {
    expect(
      tellingWords(
        [
          'President Anna Resk has declared five days of mourning.',
          'Anna Resk declared three days of mourning.',
        ],
        ['declared', 'mourning', 'Anna', 'Resk'],
      ),
    ).toEqual(['Anna Resk', 'mourning']);
    expect(
      tellingWords(
        ['Officers talked for two hours while police waited.', 'It took police three hours while he hid.'],
        ['while', 'police'],
      ),
    ).toEqual(['police']);
  });

  it('puts names of several words first, and leaves out days and the capital of a first word', () => {
    expect(
      tellingWords(
        [
          'Armed men robbed the Paris shop of Harry Winston on Friday.',
          'Armed thieves hit Harry Winston in Paris on Friday.',
        ],
        ['Armed', 'Paris', 'Harry', 'Winston', 'Friday'],
      ),
    ).toEqual(['Harry Winston', 'Paris']);
  });

  it('is a verb where nothing else is common', () => {
    expect(tellingWords(['It killed 58 people.', 'The blast killed 50 people.'], ['killed'])).toEqual([
      'killed',
    ]);
  });
});
