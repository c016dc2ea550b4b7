import { extract } from '../../src/extract/index.js';
import { readingOf } from '../../src/extract/reading.js';
import { repeatedText } from '../../src/extract/repeats.js';
import { spokenParts } from '../../src/extract/speech/spoken.js';
import { article, load, ruleText } from '../rules/helpers.js';

const { rules } = load(
  ruleText(
    'value: count\nmatch: ["{value} soldier ...3 (died | killed)"]\nkey:\n  day: { from: [sentence, paragraph, headline], type: date, by: day, else: story }',
  ),
);

const SENTENCES = 100_000;

/** Every tenth sentence has a rule's words; every ten thousandth states something. */
const text = Array.from({ length: SENTENCES }, (_, i) =>
  i % 10_000 === 9_999
    ? `Then ${i} soldiers died.`
    : i % 10 === 0
      ? 'Soldiers told him that nobody had died.'
      : 'It was calm there.',
);

describe('a text of a hundred thousand sentences', () => {
  it.each([
    ['on one line', ' '],
    ['on lines of their own', '\n'],
  ])('%s is read to its end', (_, between) => {
    const { statements } = extract(article(text.join(between)), rules);
    expect(statements.map(({ value }) => value?.text)).toEqual(
      Array.from({ length: 10 }, (_, i) => String((i + 1) * 10_000 - 1)),
    );
  });

  it('is quoted to its end', () => {
    const quoted = Array.from({ length: 5_000 }, (_, i) => `“We saw ${i} of them there,” said Ruiz.`).join(
      ' ',
    );
    const parts = spokenParts(readingOf(article(quoted), rules).body);
    expect(parts.filter(({ quotation }) => quotation !== null).length).toBe(5_000);
  });

  it('that repeats one line is noted once', () => {
    const line = 'The ministers met in the capital and said nothing.';
    expect(repeatedText(article(Array.from({ length: 20_000 }, () => line).join('\n'))).length).toBe(1);
  });
});
