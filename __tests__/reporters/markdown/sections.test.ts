import { markdown } from '../../../src/reporters/markdown/index.js';
import { type FactSpec, reportOf, type Said, type Spec } from '../fixture.js';
import { visitSpec } from '../visit.js';

const page = (spec: Spec) => markdown(reportOf(spec));
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `n${index}`, source: `Paper ${index}` }));
const says = (count: number, more: Partial<Said> = {}): readonly Said[] =>
  Array.from({ length: count }, (_, index) => ({
    in: `n${index}`,
    quote: 'It is so.',
    marks: ['so'],
    value: 'so',
    ...more,
  }));
const conflict = (more: Partial<FactSpec> = {}): FactSpec => ({
  rule: 'r',
  title: 'Is it so?',
  tier: 'settle',
  verdicts: [['conflict', 'Paper 0 has so; Paper 1 has not.', [[0, 1]]]],
  says: [...says(2).slice(0, 1), ...says(2, { value: 'other' }).slice(1)],
  ...more,
});
const rows = (text: string, start: string) =>
  text.split('\n').filter((line) => line.startsWith(start)).length;

describe('a page about much', () => {
  it('shows twenty questions to settle at the top and all of them in Details', () => {
    const facts = Array.from({ length: 30 }, (_, index) =>
      conflict({ rule: `r${index}`, title: `Question ${index}?` }),
    );
    const text = page({ articles: many(2), facts });
    expect(text).toContain('And 10 more, in Details.');
    expect(rows(text, '## 30. Question 29?')).toBe(1);
  });

  it('quotes four texts for an answer and names the others', () => {
    const text = page({
      articles: many(30),
      facts: [conflict({ says: [...says(20), ...says(30, { value: 'other' }).slice(20)] })],
    });
    expect(rows(text, '| so | Paper')).toBe(4);
    expect(text).toContain(
      '| so | also Paper 4, Paper 5, Paper 6, Paper 7, Paper 8, Paper 9, Paper 10, Paper 11, Paper 12, Paper 13 and 6 more |',
    );
  });

  it('has no grid for more articles than a screen has columns', () => {
    expect(page({ articles: many(8), facts: [conflict()] })).toContain('| # | Question | Paper 0 |');
    expect(page({ articles: many(9), facts: [conflict()] })).toContain('9 articles are too many for a table');
  });

  it('puts a dozen undisputed facts at the top and the others below', () => {
    const facts = Array.from(
      { length: 14 },
      (_, index): FactSpec => ({ rule: `r${index}`, title: `T${index}`, tier: 'undisputed', says: says(2) }),
    );
    const text = page({ articles: many(2), facts });
    expect(text).toContain('And 2 more, below.');
    expect(text.indexOf('**T13:**')).toBeGreaterThan(text.indexOf('## Nor are these disputed'));
  });
});

describe('a page about little', () => {
  it('says first that it is incomplete', () => {
    const problems = [{ file: 'x.txt', line: 3, column: 1, message: 'not UTF-8', help: 'Save it as UTF-8.' }];
    const text = page({ ...visitSpec, problems });
    expect(text.split('\n')[0]).toBe(
      '**This report is incomplete.** 1 problem kept something from being read; see Problems at the end.',
    );
    expect(text).toContain('- `x.txt:3:1`: not UTF-8. Save it as UTF-8.');
  });

  it('does not read like agreement when there was nothing to read', () => {
    expect(page({ articles: [], stories: [] })).toContain(
      '**Could not look: there is no article to compare.**',
    );
  });

  it('lists the articles in which nothing was found', () => {
    const unchecked = { articlesWithoutStatement: ['n0', 'n1'] };
    expect(page({ articles: many(2), unchecked })).toContain(
      '**Articles in which no rule found anything.** Paper 0 and Paper 1. They were read, and nothing in them was compared.',
    );
  });
});

describe('rules that found nothing', () => {
  const silent = (...ids: string[]) => ({ unchecked: { rulesThatNeverFired: ids }, rulesRun: 40 });
  const others = Array.from({ length: 12 }, (_, index) => `quake-${index}`);

  it('are named while they are few', () => {
    expect(page({ articles: many(1), ...silent('quake-depth', 'fire-area') })).toContain(
      '**Rules that found nothing.** 2 of 40: quake-depth and fire-area.',
    );
  });

  it('are told by their topic, and by name where others of the topic found something', () => {
    const facts = [conflict({ rule: 'fire-dead' })];
    expect(page({ articles: many(2), facts, ...silent(...others, 'fire-area') })).toContain(
      '13 of 40. All on quake. Of topics on which others found something: fire-area.',
    );
  });
});

describe('spellings of one surname', () => {
  it('are no difference', () => {
    const facts = [
      conflict({
        says: [
          { ...says(1)[0]!, who: 'Mr Al Shara' },
          { ...says(2)[1]!, who: 'Syrian leader al-Sharaa', value: 'other' },
        ],
      }),
    ];
    expect(page({ articles: many(2), facts })).toContain('- Al Shara, al-Sharaa: spellings.');
  });
});

describe('several stories', () => {
  it('are counted first, then told one after the other with numbers that go on', () => {
    const stories = [
      { id: 'one', title: 'One', articles: ['n0', 'n1'] },
      { id: 'two', title: 'Two', articles: ['n2'] },
    ];
    const facts = [conflict({ story: 'one' }), conflict({ rule: 's', story: 'two' })];
    const text = page({ articles: many(3), stories, facts });
    expect(text).toContain('# 2 stories\n\n- One: 1 to settle, 0 to word with care\n- Two: 1 to settle');
    expect(text).toContain('## 2. Is it so?');
  });
});

describe('other events of the same kind', () => {
  it('stand beside a question, and among what is no difference', () => {
    const here = conflict({ key: { day: 'story' } });
    const there = conflict({ key: { day: '2025-10' }, tier: 'confirm', verdicts: [], says: says(1) });
    const text = page({ articles: many(2), facts: [here, there] });
    expect(text).toContain('About October 2025, not this: Paper 0, “It is **so**.” `n0:1`.');
    expect(text).toContain(
      'This event: so (Paper 0) and other (Paper 1); October 2025: so (Paper 0). Each asked for itself.',
    );
  });

  it('are none when facts of one rule differ in a quotation only', () => {
    const facts = [conflict({ key: { day: 'story' } }), conflict({ key: { day: 'story', more: 'story' } })];
    expect(page({ articles: many(2), facts })).not.toContain('Each asked for itself');
  });
});

describe('one voice', () => {
  it('is explained where several texts share it', () => {
    const articles = [...many(2), { id: 'n2' }, { id: 'n3', source: 'Paper 3', copyOf: 'n0' }];
    const facts: readonly FactSpec[] = [
      { rule: 'r', title: 'T', tier: 'confirm', says: says(4, { who: 'Lee' }) },
    ];
    expect(page({ articles, facts })).toContain(
      '| Paper 0, Paper 1 (one speaker), n2 (no publisher named), Paper 3 (a copy) |',
    );
  });
});
