import fc from 'fast-check';
import { quotationSpans } from '../../src/text/index.js';

const words = (text: string): string[] =>
  quotationSpans(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it('are found in straight, curly, low and angle marks', () => {
    expect(words('"One," he said. “Two,” she said. „Drei“ and «quatre».')).toEqual([
      'One,',
      'Two,',
      'Drei',
      'quatre',
    ]);
  });

  it('are found in single marks, apostrophes are not', () => {
    expect(
      words("Trump 'will not attend' it, the leaders' talks and '90s rock 'n' roll don't count."),
    ).toEqual(['will not attend']);
    expect(words('‘We can’t go,’ he said of the leaders’ talks.')).toEqual(['We can’t go,']);
  });

  it('are the outermost ones', () => {
    expect(words('“He told me ‘no’ twice,” she said.')).toEqual(['He told me ‘no’ twice,']);
    expect(words('"We said "no" to them," he said.')).toEqual(['We said "no" to them,']);
    expect(words('‘He told me “no” twice,’ she said.')).toEqual(['He told me “no” twice,']);
  });

  it('end with the paragraph when no mark closes them, and go on when the next one reopens', () => {
    const text = '“First part.\n“Second part.”\nPlain.';
    expect(
      quotationSpans(text).map(({ start, end, continues }) => [text.slice(start, end), continues]),
    ).toEqual([
      ['First part.', true],
      ['Second part.', false],
    ]);
    expect(quotationSpans('"Never closed.\nPlain.')).toEqual([{ start: 1, end: 14, continues: false }]);
  });

  it('end at the next sentence when another one opens first', () => {
    expect(words('He said "we go. Then he added: "No."')).toEqual(['we go.', 'No.']);
  });

  it('are told from inches and feet', () => {
    expect(words('The 12" pipe and a 6\'2" man.')).toEqual([]);
  });

  it('never overlap, in any text', () => {
    const piece = fc.constantFrom('"', '“', '”', "'", '‘', '’', '«', '»', 'a', 's', ' ', '.', '\n', '\\n');
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of quotationSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
