import fc from 'fast-check';
import { differingDays } from '../../src/compare/built-in/days-told.js';
import { daysToldIn } from '../../src/extract/built-in/days-told.js';
import type { IsoDay, Statement } from '../../src/model.js';
import { says, tollRule } from '../judge/helpers.js';
import { article, bodyOf } from '../rules/helpers.js';

interface Text {
  readonly text: string;
  readonly day?: IsoDay | null;
  readonly statements?: readonly Statement[];
}

/** The days that exclude each other, of articles named A, B and so on. */
const clusters = (texts: readonly Text[]) =>
  differingDays(
    texts.flatMap(({ text, day = '2024-05-15', statements = [] }, i) =>
      daysToldIn(
        bodyOf({ ...article(text), id: String.fromCharCode(65 + i), asOf: { day, from: 'article' } }),
        statements,
      ),
    ),
  );

const differing = (...texts: readonly (string | Text)[]): readonly string[] =>
  clusters(texts.map((each) => (typeof each === 'string' ? { text: each } : each))).flatMap(({ pairs }) =>
    pairs.map(([x, y]) => `${x.value.text} / ${y.value.text}`),
  );

const fired = 'Police say Carl Weiss opened fire at an office party in Leeds on Monday, killing one man.';
const shot = 'A man was shot dead by Carl Weiss at an office party in Leeds on Saturday, police said.';

describe('the day of one thing', () => {
  it('differs where two articles tell of it in other words', () => {
    expect(differing(fired, shot)).toEqual(['Monday / Saturday']);
    expect(
      differing(
        'A magnitude 4.6 earthquake struck northern Leeds county on Thursday.',
        'A quake of magnitude 4.6 was recorded in Leeds county on Saturday.',
      ),
    ).toEqual(['Thursday / Saturday']);
    expect(
      differing(
        'Weiss was busted July 6 over the abuse of dozens of girls.',
        'Weiss had been arrested on July 10 and denied the abuse of dozens of girls.',
      ),
    ).toEqual(['July 6 / July 10']);
  });

  it('is one where weekday and date fall together', () => {
    expect(differing(fired, shot.replace('on Saturday', 'on May 13'))).toEqual([]);
    expect(differing(fired, shot.replace('on Saturday', 'on May 11'))).toEqual(['Monday / May 11']);
    expect(differing({ text: fired, day: null }, { text: shot, day: null })).toEqual(['Monday / Saturday']);
  });

  it('is not compared of two things', () => {
    const others = shot.replace('Carl Weiss', 'Tom Reed');
    expect(differing(fired, others)).toEqual([]);
    expect(differing(fired, 'Carl Weiss was sentenced at an office in Leeds on Saturday.')).toEqual([]);
    expect(differing(fired, 'Carl Weiss left an office party in Leeds on Saturday.')).toEqual([]);
  });

  it('is not compared of what happens day after day', () => {
    expect(
      differing(
        'Students of Leeds College marched against Carl Weiss on Monday.',
        'Students of Leeds College marched against Carl Weiss on Saturday.',
      ),
    ).toEqual([]);
  });

  it('is not compared where one article gives the other day as well, or two for the same', () => {
    expect(differing(fired, `${shot} The attack at the party was on Monday.`)).toEqual([]);
    expect(
      differing(fired, `${shot} Carl Weiss opened fire at an office party in Leeds on Sunday as well.`),
    ).toEqual([]);
  });

  it('is not compared where a night may be of either day, or a text is read against its own', () => {
    expect(differing(fired.replace('Monday', 'Sunday night'), shot.replace('Saturday', 'Monday'))).toEqual(
      [],
    );
    expect(differing(fired, shot.replace('on Saturday', 'today'))).toEqual([]);
  });

  it('is not compared between articles weeks apart', () => {
    expect(differing({ text: fired, day: '2024-04-01' }, shot)).toEqual([]);
  });

  it('is left to a rule that asks for both', () => {
    const taken = (text: string, id: string, words: string): Statement => {
      const at = text.indexOf(words);
      return { ...says(tollRule, id, '12'), marks: [[at, at + words.length]] };
    };
    const first = { text: fired, statements: [taken(fired, 'A', 'Monday')] };
    expect(differing(first, shot)).toEqual(['Monday / Saturday']);
    expect(differing(first, { text: shot, statements: [taken(shot, 'B', 'Saturday')] })).toEqual([]);
  });

  it('of a saying is compared only with the same said', () => {
    const offered = 'The bank said Monday that it offered a $900 reward for tips leading to an arrest.';
    expect(
      differing(
        offered,
        'Offering a reward for tips leading to an arrest, the bank said Saturday it was sorry.',
      ),
    ).toEqual(['Monday / Saturday']);
    expect(
      differing(offered, 'The bank said Saturday that its branches in Leeds stay open for an hour more.'),
    ).toEqual([]);
  });

  it('of a saying needs one speaker, and no other day beside it', () => {
    const offered = 'The bank said Monday that it offered a $900 reward for tips leading to an arrest.';
    const others = 'The union said Saturday that it offered a $900 reward for tips leading to an arrest.';
    expect(differing(offered, others)).toEqual([]);
    expect(differing(offered, others.replace('The union', 'The bank'))).toEqual(['Monday / Saturday']);
    const later = { text: others.replace('The union', 'The bank'), day: '2024-05-16' };
    expect(differing(offered, later)).toEqual([]);
    expect(
      differing(offered, others.replace('The union', 'The bank').replace('leading', 'on Monday leading')),
    ).toEqual([]);
  });

  it('of what recurs is not compared of two bodies, one of many, or with a text of no known day', () => {
    const voted = 'The House voted Thursday to approve the war powers resolution of Carl Weiss.';
    const again = 'Carl Weiss saw the House approve his war powers resolution on Monday.';
    expect(differing(voted, again)).toEqual(['Thursday / Monday']);
    expect(differing(voted, again.replace('House', 'Senate'))).toEqual([]);
    expect(differing(voted, again.replace('his', 'his latest'))).toEqual([]);
    expect(differing(voted, { text: again, day: null })).toEqual([]);
  });

  it('may have moved where it is planned', () => {
    const plan = (day: string) => `Carl Weiss will testify before the Leeds oversight committee on ${day}.`;
    const [moved] = clusters([
      { text: plan('May 20'), day: '2024-05-13' },
      { text: plan('May 23'), day: '2024-05-15' },
    ]);
    expect(moved?.moved).toBe(true);
    expect(clusters([{ text: plan('May 20') }, { text: plan('May 23') }])[0]?.moved).toBe(false);
  });

  it('is none where three articles give three', () => {
    expect(differing(fired, shot, fired.replace('Monday', 'Thursday'))).toEqual([]);
  });

  it('does not depend on the order of articles', () => {
    const texts = [fired, shot, fired.replace('Monday', 'Saturday'), shot.replace('Saturday', 'Monday')];
    const found = (order: readonly number[]): readonly string[] =>
      differingDays(
        order.flatMap((i) =>
          daysToldIn(
            bodyOf({ ...article(texts[i]!), id: `${i}`, asOf: { day: '2024-05-15', from: 'article' } }),
            [],
          ),
        ),
      ).map(({ days, pairs, what, words }) =>
        JSON.stringify([days.map(({ article: id }) => id), pairs.length, what, words]),
      );
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        expect(found(order)).toEqual(found([0, 1, 2, 3]));
      }),
    );
  });
});
