import { judgeStory } from '../../src/judge/index.js';
import type { Statement } from '../../src/model.js';
import { article } from '../stories/helpers.js';
import { says, tollRule } from './helpers.js';

const about = (lead: string) =>
  `${lead} ${'Officials and residents have spoken of little else since then, and will for some time. '.repeat(20)}\n\nMore.`;
const articles = [
  article('A', { text: about('A lorry ploughed into a crowd on the quay at Norton.') }),
  article('B', { text: about('A court heard on Monday how he had planned it all.') }),
];

const deep = (where: string, quote: string, figure: string, start: number): Statement => {
  const at = start + quote.indexOf(figure);
  return {
    ...says(tollRule, where, figure),
    quote,
    start,
    end: start + quote.length,
    marks: [[at, at + figure.length]],
  };
};

const kindsOf = (...statements: readonly Statement[]) =>
  judgeStory({
    story: { id: 's', title: 's', articles: ['A', 'B'] },
    articles,
    statements,
    rules: [tollRule],
    general: new Set([tollRule.id]),
    voiceOf: new Map(articles.map(({ id }) => [id, id])),
  }).facts.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict));

describe('two answers of two texts', () => {
  const own = deep('A', 'The lorry driver killed 8 on the quay at Norton.', '8', 0);
  const bare = deep('B', 'He had killed 10.', '10', 9000);
  const told = deep('B', 'The driver of the lorry killed 10 on the quay at Norton.', '10', 9500);

  it('are unresolved where nothing binds any of their statements', () => {
    expect(kindsOf(own, bare)).toContain('unresolved');
  });

  it('clash where other statements of the same answers tell of one thing', () => {
    expect(kindsOf(own, bare, told)).toContain('conflict');
  });

  it('are of no different certainty where nothing binds them', () => {
    const reported = { certainty: 'reported' } as const;
    expect(
      kindsOf(own, { ...deep('B', 'He was said to have killed 8.', '8', 9000), ...reported }),
    ).not.toContain('certainty');
    const bound = deep('B', 'The lorry driver is said to have killed 8 on the quay at Norton.', '8', 9000);
    expect(kindsOf(own, { ...bound, ...reported })).toContain('certainty');
  });
});
