import fc from 'fast-check';
import { printedDay } from '../../src/stories/printed-day.js';

const BODY = 'President Putin met his guest on Wednesday. They spoke for two hours.';

describe('printedDay', () => {
  it.each([
    'January 28, 2026',
    ' date 2026-01-28 WORLD',
    'Published: Jan. 28, 2026, 10:30 a.m. ET',
    'Wednesday 28 January 2026 17:05 GMT',
    'By A. Writer | Jan 28, 2026',
    'Published Jan 28, 2026 • Updated Jan 29, 2026',
    'Updated: January 28th, 2026',
  ])('finds the day on the line "%s"', (line) => {
    expect(printedDay(`Talks in Moscow\n${line}\n\n${BODY}`)).toEqual({ day: '2026-01-28', from: 'article' });
  });

  it('finds it at the foot of the text', () => {
    expect(printedDay(`${`${BODY}\n`.repeat(30)}28 January 2026`).day).toBe('2026-01-28');
  });

  it('prefers the day of publishing to that of an update', () => {
    expect(printedDay(`Updated January 29, 2026\nPublished January 28, 2026\n${BODY}`).day).toBe(
      '2026-01-28',
    );
  });

  it.each([
    ['a sentence with a date', 'Assad fled Syria on December 8, 2024, and took refuge in Russia.'],
    ['a day that does not exist', 'February 30, 2026'],
    ['a day without a year', 'January 28'],
    ['a file photo', 'The Kremlin on January 2, 2020. (File Photo: AFP)'],
  ])('does not take %s for the day of the text', (_name, line) => {
    expect(printedDay(`${line}\n${BODY}`)).toEqual({ day: null, from: 'none' });
  });

  it.each([
    'Putin and al-Sharaa shake hands in Moscow on January 28, 2026. (Photo: AFP)',
    'The Kremlin, 28 January 2026 [Reuters]',
    'Putin speaks on Jan. 28, 2026. / AP',
    'Putin speaks on Jan. 28, 2026. Sputnik via REUTERS',
  ])('takes the day of the caption "%s"', (line) => {
    expect(printedDay(`Talks in Moscow\n${line}\n${BODY}`)).toEqual({ day: '2026-01-28', from: 'caption' });
  });

  it('never throws, and gives a day exactly where it says from where', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'2026-018 Jan,()\nPhoto:|/') }), (text) => {
        const { day, from } = printedDay(text);
        expect(day === null).toBe(from === 'none');
      }),
    );
  });
});
