import fc from 'fast-check';
import { paragraphs, sentences } from '../../src/text/index.js';

function split(text: string): string[] {
  return paragraphs(text).flatMap((block) =>
    sentences(text, block).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('the end of a sentence', () => {
  it.each([
    ['Mr. Al Shara met Gen. Petrov on Jan. 28. They spoke.', 2],
    ['The rebels whom Mr. al-Shara led have won. al-Shara spoke.', 2],
    ['It cost $1.2bn, or 3.5 percent. Nobody paid.', 2],
    ['George W. Bush and J. K. Rowling met. They left.', 2],
    ['He lives in the U.S. The move was late.', 2],
    ['He met U.S. President Trump at 5 p.m. Tuesday in St. Louis.', 1],
    ['The bank closed at 5 p.m. Police arrived later.', 2],
    ['Apple Inc. CEO Tim Cook came to No. 10 on Wed. afternoon.', 1],
    ['He voted yes. No. 4 on the list did not.', 2],
    ['Did he say no. He did.', 2],
    ['Yahoo! said it would. It did!', 2],
    ['Wait... he said. Then nothing… The end.', 3],
    ['He came from Fla. but the others left.', 1],
    ['He wanted . . . nothing. The end.', 2],
    ['It rose 4. 5 others fell.', 2],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('takes the closing mark with it', () => {
    expect(split('“We won.” He left. "It is late." She stayed.')).toEqual([
      '“We won.”',
      'He left.',
      '"It is late."',
      'She stayed.',
    ]);
    expect(split('(He left.) She stayed.')).toEqual(['(He left.)', 'She stayed.']);
  });

  it('leaves a question in quotation marks with its verb of saying', () => {
    expect(split('"Why now?" Mr Khan asked. Nobody knew.')).toEqual([
      '"Why now?" Mr Khan asked.',
      'Nobody knew.',
    ]);
    expect(split('“Really?” he said. “Yes!” The crowd left.')).toEqual([
      '“Really?” he said.',
      '“Yes!”',
      'The crowd left.',
    ]);
  });

  it('finds an end whose space was lost', () => {
    expect(split('He considers his options."I was thinking," he said.Then he left.')).toEqual([
      'He considers his options.',
      '"I was thinking," he said.',
      'Then he left.',
    ]);
    expect(split('See example.com or Node.js v1.2 today.')).toHaveLength(1);
  });

  it('is the end of the line for headlines and captions', () => {
    expect(split('Putin meets leader\nMoscow talks begin\n\nIt was late.')).toEqual([
      'Putin meets leader',
      'Moscow talks begin',
      'It was late.',
    ]);
  });

  it('is no line end in a hard-wrapped text', () => {
    const text =
      'The talks that were held in the capital on\nwednesday ended without any agreement on the\nfuture of the bases, officials from both of\nthe countries said. Others were silent.\n\nNext.';
    expect(split(text).map((sentence) => sentence.split('\n').length)).toEqual([4, 1, 1]);
  });

  it('is counted on its line', () => {
    const text = 'One. Two.\r\n\r\nThree.\rFour.';
    expect(paragraphs(text).flatMap((block) => sentences(text, block).map(({ line }) => line))).toEqual([
      1, 1, 3, 4,
    ]);
  });

  it('is a printed line break too', () => {
    expect(split('He left.\\n\\nShe stayed.\\n')).toEqual(['He left.', 'She stayed.']);
  });

  it('is found in other scripts', () => {
    expect(split('他走了。她留下了。')).toHaveLength(2);
    expect(split('هل غادر؟ نعم غادر.')).toHaveLength(2);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'Mr.',
    'He',
    'said',
    '. ',
    '.',
    '"',
    '”',
    '“',
    "'",
    '\n',
    ' ',
    '5',
    '…',
    '😀',
    '\\n',
    'U.S.',
    '!',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((parts) => parts.join('')),
  );

  it('is covered by its sentences except for white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let rest = '';
        let last = 0;
        for (const block of paragraphs(text)) {
          for (const { start, end, paragraph } of sentences(text, block)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(paragraph).toBe(block.index);
            rest += text.slice(last, start);
            last = end;
          }
        }
        expect(rest + text.slice(last)).not.toMatch(/[\p{L}\p{Nd}]{2}/u);
      }),
    );
  });

  it('is cut where a sentence has no end', () => {
    const [long] = [split('word '.repeat(5000))];
    expect(Math.max(...long.map((sentence) => sentence.split(' ').length))).toBeLessThanOrEqual(502);
    expect(Math.max(...split('字'.repeat(50_000)).map((sentence) => sentence.length))).toBeLessThanOrEqual(
      6001,
    );
  });
});
