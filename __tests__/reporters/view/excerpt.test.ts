import fc from 'fast-check';
import { clean } from '../../../src/reporters/view/clean.js';
import { excerpt } from '../../../src/reporters/view/excerpt.js';
import { reportOf } from '../fixture.js';

function statement(quote: string, marks: readonly string[]) {
  const says = [{ in: 'a', line: 3, quote, marks, value: 'x' }];
  return reportOf({ articles: [{ id: 'a' }], facts: [{ rule: 'r', title: 't', tier: 'confirm', says }] })
    .statements[0]!;
}
const show = (quote: string, marks: readonly string[], room = 80) =>
  excerpt(statement(quote, marks), room)
    .map(({ text, mark }) => (mark ? `*${text}*` : text))
    .join('');

describe('the words that a report shows of a sentence', () => {
  it('are the whole sentence when it is short', () => {
    expect(show('He met Putin twice.', ['twice'])).toBe('He met Putin *twice*.');
  });

  it('are the clause around the compared words when it is not', () => {
    const quote =
      'Opening a meeting in Moscow with al Sharaa, who is making his second visit to Russia in four months, Putin expressed his support.';
    expect(show(quote, ['second'])).toBe('who is making his *second* visit to Russia in four months');
  });

  it('reach over a clause when the compared words do', () => {
    const quote =
      'Mr Al Shara, who seized power in 2024, visited Moscow on Wednesday for a second time, officials there said.';
    expect(show(quote, ['2024', 'second'])).toBe(
      'who seized power in *2024*, visited Moscow on Wednesday for a *second* time',
    );
  });

  it('end with a phrase when the clause is long', () => {
    const quote =
      'Al-Sharaa arrived in Moscow earlier on Wednesday for his first official visit since assuming power in late 2024 following the collapse of the government.';
    expect(show(quote, ['first', 'official'], 70)).toBe(
      'on Wednesday for his *first official* visit since assuming power',
    );
  });

  it('stay inside a long quotation, without its marks', () => {
    const quote =
      'Peskov said: "We are not commenting on the Assad issue at this moment," and then left the briefing room in Moscow.';
    expect(show(quote, ['not commenting'])).toBe('We are *not commenting* on the Assad issue at this moment');
  });

  it('keep a short quotation inside its sentence, as printed', () => {
    const quote =
      'al-Shara thanked Putin for his support for unity in Syria, noting that Russia had played a "historic" role in stability.';
    expect(show(quote, ['historic'])).toBe('noting that Russia had played a "*historic*" role in stability');
  });

  it('do not end at the full stop of an abbreviation', () => {
    const quote =
      'The visit, which Mr. Al Shara made on Jan. 28 to the U.S. embassy in Moscow, was his second such trip abroad.';
    expect(show(quote, ['Jan. 28'])).toBe(
      'which Mr. Al Shara made on *Jan. 28* to the U.S. embassy in Moscow',
    );
  });

  it('do not cut a figure at its comma', () => {
    const quote =
      'Officials in the port city, most of it evacuated, said that 1,200 people had been killed since the storm came.';
    expect(show(quote, ['1,200'])).toBe('said that *1,200* people had been killed since the storm came');
  });

  it('bold whole words', () => {
    expect(show('More than 40percent left', ['40'])).toBe('More than *40percent* left');
  });

  it('are one line without control characters', () => {
    expect(show('first\r\n visit\u0007 \u001b[31mnow', ['visit'])).toBe('first *visit* [31mnow');
  });

  it('are nothing for a blank quote', () => {
    expect(show('  ', [])).toBe('');
  });

  it('are contiguous, verbatim and contain every compared word, whatever the text', () => {
    const words = fc.constantFrom(
      'the',
      'Mr',
      'second',
      '"so',
      'far"',
      '“one',
      'two”',
      'a,',
      '(b)',
      '—',
      '1,200',
      'end.',
      'x—y',
      'и',
      '漢字',
      '\n',
    );
    const text = fc.array(words, { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 200 }), (quote, a, b, room) => {
        const [start, end] = [a % quote.length, b % quote.length].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        const parts = excerpt({ ...statement(quote, []), marks: [[3000 + start, 3000 + end + 1]] }, room);
        const all = parts.map(({ text }) => text).join('');
        expect(clean(quote)).toContain(all.trim());
        expect(
          parts
            .filter(({ mark }) => mark)
            .map(({ text }) => text)
            .join(''),
        ).toContain(clean(quote.slice(start, end + 1)).trim());
      }),
    );
  });
});
