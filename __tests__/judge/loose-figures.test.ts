import { figuresIn } from '../../src/extract/built-in/loose-figures.js';
import { looseFigures } from '../../src/judge/built-in/loose-figures.js';
import type { Rule } from '../../src/rules/rule.js';
import { article, bodyOf } from '../rules/helpers.js';
import { says, tollRule } from './helpers.js';

const places = 'in the flooded valley below the broken dam';
const early = `Rescuers found 40 people ${places}.`;
const late = `46 people were found ${places} by rescuers.`;

/** The verdicts on the 40 of one text and the 46 of another; the toll rule took the 40. */
function verdicts(
  changes: Rule['changes'],
  days: readonly [string | null, string | null],
  texts = [early, late],
) {
  const [A, B] = texts.map((text, i) => ({
    ...article(text),
    id: 'AB'[i]!,
    asOf: { day: days[i]!, from: 'article' } as const,
  }));
  const at = early.indexOf('40');
  const taken = { ...says(tollRule, texts[0] === early ? 'A' : 'B', '40'), marks: [[at, at + 2] as const] };
  return looseFigures(
    [A!, B!].map((each) => figuresIn(bodyOf(each), [taken])),
    { label: (id) => id, changes: () => changes },
  ).flatMap((passage) => passage.verdicts.map(({ verdict, reason }) => `${verdict}: ${reason}`));
}

describe('the verdict on figures that no rule compares', () => {
  it('is a conflict at one time, or of what does not change', () => {
    const conflict = ['conflict: A has “40”; B has “46”.'];
    expect(verdicts('rising', ['2025-03-01', '2025-03-01'])).toEqual(conflict);
    expect(verdicts(null, ['2025-03-01', '2025-03-02'])).toEqual(conflict);
  });

  it('is none on how many sources a text has', () => {
    const telling = (figure: string) => `${figure} sources told of rescuers ${places}.`;
    expect(verdicts(null, [null, null], [telling('Twelve'), telling('14')])).toEqual([]);
  });

  it('is an update where a later text has it further on, a conflict where it went back', () => {
    expect(verdicts('rising', ['2025-03-01', '2025-03-02'])).toEqual(['update: A has “40”; B has “46”.']);
    expect(verdicts('any', ['2025-03-02', '2025-03-01'])).toEqual(['update: A has “40”; B has “46”.']);
    expect(verdicts('rising', ['2025-03-02', '2025-03-01'])).toEqual(['conflict: A has “40”; B has “46”.']);
  });

  it('is none where it changes and only one text has a day', () => {
    expect(verdicts('rising', ['2025-03-01', null])).toEqual([]);
  });
});
