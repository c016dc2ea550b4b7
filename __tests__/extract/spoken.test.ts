import { readingOf } from '../../src/extract/reading.js';
import { spokenParts } from '../../src/extract/speech/spoken.js';
import { article, load } from '../rules/helpers.js';

const speakers = (text: string) =>
  spokenParts(readingOf(article(text), load().rules).body)
    .filter(({ quotation }) => quotation !== null)
    .map(({ speaker }) => speaker);

describe('who speaks in quotation marks', () => {
  it('is the lexicon’s person, however named', () => {
    expect(speakers('“We leave Norton,” Pedro Ruiz said.\n\n“We all do,” Mr Ruiz said.')).toEqual([
      'ruiz',
      'ruiz',
    ]);
  });

  it.each(['Officials', 'Witnesses', 'He', 'Police'])('is nobody in particular: %s', (who) => {
    expect(speakers(`“We leave the town today,” ${who} said.`)).toEqual([null]);
  });
});
