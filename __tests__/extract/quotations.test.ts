import { speechContext } from '../../src/extract/speech/context.js';
import { sentenceParts, spokenQuotations } from '../../src/extract/speech/quotations.js';

describe('the quotations of an article', () => {
  it('come in order with their speakers, partial ones marked', () => {
    const text = '“It is over. We won,” Okoro said of the “historic” vote.\nThe joint “fusion” cell opened.';
    const found = spokenQuotations(speechContext(text));
    expect(
      found.map(({ start, end, speaker, partial }) => [
        text.slice(start, end),
        speaker?.who ?? null,
        partial,
      ]),
    ).toEqual([
      ['It is over. We won,', 'Okoro', false],
      ['historic', null, true],
      ['fusion', null, true],
    ]);
  });
});

describe('the parts of sentences', () => {
  it('are cut where quotations begin and end', () => {
    const text = '“It is over. We won,” Okoro said. The vote was “historic”. According to Ruiz, it rained.';
    const parts = sentenceParts(speechContext(text));
    expect(
      parts.map(({ start, end, speaker, quotation }) => [
        text.slice(start, end),
        speaker?.who ?? null,
        quotation,
      ]),
    ).toEqual([
      ['It is over.', 'Okoro', 0],
      ['We won,', 'Okoro', 0],
      ['” Okoro said.', 'Okoro', null],
      ['The vote was “historic”.', null, null],
      ['According to Ruiz, it rained.', 'Ruiz', null],
    ]);
  });
});
