import { PLAIN_PAGE } from '../../src/kit/page.js';
import { statsOf } from '../../src/kit/stats.js';
import { statsText } from '../../src/kit/stats-text.js';
import { columns } from '../../src/reporters/view/wrap.js';
import { article, load, ruleText } from '../rules/helpers.js';

const visits = ruleText(
  'value: ordinal\nmatch: ["{value} visit", "{value} trip", "visit for the {value} time"]',
  'visits',
);
const stays = ruleText(
  'value: { choice: [stay, go] }\nmatch: { stay: ["stay in @harbour-town"], go: ["second visit"] }',
  'stays',
);
const articles = [
  article('Her second visit. It cost 5 dollars.', { id: 'a', source: 'A' }),
  article('Her second trip and his first visit. She will stay in Norton.', { id: 'b', source: 'B' }),
  article('Nothing of note.', { id: 'c', source: null }),
];
const { rules } = load(visits, stays);
const stats = statsOf(articles, rules);
const [first, second] = stats.rules;

describe('the figures of a corpus', () => {
  it('count statements, articles and sources of each rule', () => {
    expect(first).toMatchObject({ rule: 'visits', statements: 3, articles: 2, sources: 2 });
    expect(second).toMatchObject({ rule: 'stays', statements: 2, articles: 2, sources: 2 });
    expect(stats).toMatchObject({ articles: 3, sources: 2, articlesWithStatement: 2, statements: 5 });
  });

  it('tell which patterns fired how often', () => {
    expect(first!.patterns.map(({ number, statements }) => [number, statements])).toEqual([
      [1, 2],
      [2, 1],
      [3, 0],
    ]);
  });

  it('list the answers, the most frequent first', () => {
    expect(first!.answers).toEqual([
      { answer: 'second', statements: 2 },
      { answer: 'first', statements: 1 },
    ]);
  });

  it('find rules that take the same words', () => {
    expect(stats.sameWords).toEqual([
      { rules: ['stays', 'visits'], sentences: 1, quote: 'Her second visit.' },
    ]);
  });

  it('list sentences with figures that no rule covers', () => {
    expect(stats.figuresUncovered.map(({ article: id, quote }) => [id, quote])).toEqual([
      ['a', 'It cost 5 dollars.'],
    ]);
  });
});

describe('the figures on a terminal', () => {
  const page = statsText(stats, PLAIN_PAGE);

  it('tell what never fired', () => {
    expect(page).toMatch(/patterns {2}1: 2, 2: 1; never: 3/);
    expect(statsText(statsOf([articles[2]!], rules), PLAIN_PAGE)).toMatch(
      /2 rules found nothing\n {2}visits and stays/,
    );
  });

  it('fit 80 columns', () => {
    for (const line of page.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
  });
});
