import { dollarOf } from '../../src/extract/dollar.js';

describe('the dollar that an article means', () => {
  test.each([
    ['The Globe and Mail', 'CAD'],
    ['The Sydney Morning Herald', 'AUD'],
    ['The Straits Times', 'SGD'],
    ['Reuters', 'USD'],
    ['BBC News', 'USD'],
  ])('of %s is %s', (source, code) => {
    expect(dollarOf({ source, text: 'Thieves took jewellery worth $160 million.' })).toBe(code);
  });

  test('of nobody in particular is the US dollar', () => {
    expect(dollarOf({ source: null, text: 'Thieves took gems worth $108 million.' })).toBe('USD');
  });

  test.each(['Jewellery worth $160 million was taken.', 'They made off with $137-million of gems.'])(
    'stays open where the text is spelled as outside the United States: %s',
    (text) => {
      expect(dollarOf({ source: null, text })).toBe('dollar');
    },
  );

  test('is settled by a text that says so', () => {
    expect(dollarOf({ source: null, text: 'Jewellery worth 108 million US dollars, or $108m.' })).toBe('USD');
  });
});
