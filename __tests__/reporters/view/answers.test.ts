import { groups, markedWords, sides, titleOf } from '../../../src/reporters/view/answers.js';
import { showPair } from '../../../src/reporters/view/pair.js';
import { openBook } from '../../../src/reporters/view/story-view.js';
import { type FactSpec, reportOf, type Said } from '../fixture.js';

const articles = [
  { id: 'a', source: 'A' },
  { id: 'b', source: 'B' },
  { id: 'c', source: 'C' },
  { id: 'd', role: 'draft' as const },
];

function opened(says: readonly Said[], more: Partial<FactSpec> = {}) {
  const report = reportOf({
    articles,
    facts: [{ rule: 'r', title: 'Did it?', tier: 'care', says, ...more }],
  });
  return { book: openBook(report), fact: report.facts[0]! };
}
const said = (article: string, more: Partial<Said> = {}): Said => ({
  in: article,
  quote: 'They expect it there on Monday.',
  marks: ['it'],
  value: 'done',
  ...more,
});
function shown(says: readonly Said[], more: Partial<FactSpec> = {}, list = groups) {
  const { book, fact } = opened(says, more);
  return list(book, fact).map(
    ({ label, statements }) => `${label.text}: ${statements.map(({ article }) => article)}`,
  );
}

describe('the answers to a question, as a list shows them', () => {
  it('stand together when only their texts differ', () => {
    expect(shown([said('a'), said('b')])).toEqual(['done: a,b']);
  });

  it('are told apart by their hedges', () => {
    expect(shown([said('a'), said('b', { certainty: 'reported' })])).toEqual([
      'done: a',
      'done, reported: b',
    ]);
  });

  it('stand together in spite of hedges when only the sides matter', () => {
    expect(shown([said('a'), said('b', { certainty: 'reported' })], {}, sides)).toEqual(['done: a,b']);
  });

  it('are the hedge alone for a hedged yes', () => {
    const yes = { value: 'yes', type: 'yes-no' };
    expect(shown([said('a', yes), said('b', { ...yes, certainty: 'planned' })])).toEqual([
      'yes: a',
      'expected: b',
    ]);
  });

  it('deny what they deny', () => {
    expect(shown([said('a', { negated: true })])).toEqual(['not done: a']);
  });

  it('are the speakers when the verdict is about them', () => {
    const verdicts = [['attribution', 'x', [[0, 1]]]] as const;
    expect(
      shown([said('a', { who: 'Mr Lee' }), said('b', { who: 'Kim' }), said('c', { who: 'Lee' })], {
        verdicts,
      }),
    ).toEqual(['from Lee: a,c', 'from Kim: b']);
  });

  it('say what an open statement leaves open', () => {
    expect(
      shown([
        said('a', { value: null, certainty: 'no-comment' }),
        said('b', { value: null, certainty: 'unclear' }),
      ]),
    ).toEqual(['no comment: a', 'not known: b']);
  });

  it('count a sentence once that gives one answer in two places', () => {
    const { book, fact } = opened([said('a', { marks: ['it'] }), said('a', { marks: ['Monday'] })]);
    const [group] = groups(book, fact);
    expect(group!.statements).toHaveLength(1);
    expect(markedWords(group!.statements[0]!)).toBe('it there on Monday');
  });
});

describe('the words that stand for an answer', () => {
  const words = (quote: string, marks: readonly string[], qualifiers: readonly string[] = []) => {
    const { book, fact } = opened([said('a', { quote, marks, qualifiers })]);
    return markedWords(groups(book, fact)[0]!.statements[0]!);
  };
  const LONG = 'the only two positions that the country has, all of them small, on foreign soil';

  it('run from the first to the last compared word', () => {
    expect(words('its first big official visit', ['first', 'official'])).toBe('first big official');
  });

  it('are the first of them when they stand far apart', () => {
    expect(words(LONG, ['only two', 'foreign soil'])).toBe('only two');
  });

  it('are those with the qualifier when they stand far apart', () => {
    expect(words(LONG, ['the only two', 'foreign soil'], ['foreign'])).toBe('foreign soil');
  });
});

describe('a question about another event', () => {
  it('has the event in its title', () => {
    const { book, fact } = opened([said('a')], { key: { day: '2025-10-03', place: 'Gaza' } });
    expect(titleOf(book, fact)).toBe('Did it? (3 October 2025, Gaza)');
  });

  it('has a name as the texts print it', () => {
    const { book, fact } = opened([{ ...said('a'), quote: 'Al-Mori expects it there.' }], {
      key: { one: 'al-mori', other: 'nobody' },
    });
    expect(titleOf(book, fact)).toBe('Did it? (Al-Mori, nobody)');
  });

  it.each([
    ['abu-mori', 'Murhaf Abu Mori expects it there.', 'Abu Mori'],
    ['al-shibani', 'Asaad Shaibani expects it there.', 'Shaibani'],
    ['al-shibani', 'The minister expects it there.', 'al-shibani'],
  ])('has the name %s in the spelling of “%s”', (key, quote, printed) => {
    const { book, fact } = opened([{ ...said('a'), quote }], { key: { one: key } });
    expect(titleOf(book, fact)).toBe(`Did it? (${printed})`);
  });

  it('is this event when its key is the story’s', () => {
    const { book, fact } = opened([said('a')], { key: { day: 'story' } });
    expect(titleOf(book, fact)).toBe('Did it?');
  });
});

describe('the pair that shows a discrepancy', () => {
  const pair = (says: readonly Said[], pairs: readonly (readonly [number, number])[]) => {
    const { book, fact } = opened(says, { verdicts: [['conflict', 'x', pairs]] });
    return showPair(book, fact)?.map(({ article }) => article) ?? null;
  };
  const other = { value: 'not yet' };

  it('is the plainest', () => {
    expect(
      pair(
        [said('a', { certainty: 'reported' }), said('b', other), said('c')],
        [
          [0, 1],
          [2, 1],
        ],
      ),
    ).toEqual(['c', 'b']);
  });

  it('has the draft first', () => {
    expect(pair([said('a'), said('d', other)], [[0, 1]])).toEqual(['d', 'a']);
  });

  it('is of two answers when the verdict names none', () => {
    expect(pair([said('a'), said('b'), said('c', other)], [])).toEqual(['a', 'c']);
  });

  it('is none where there is one answer', () => {
    expect(pair([said('a'), said('b')], [])).toBeNull();
  });
});
