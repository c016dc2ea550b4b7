import { articlesLine, verdictLine } from '../../../src/reporters/view/head-lines.js';
import { openBook, storyViews } from '../../../src/reporters/view/story-view.js';
import { reportOf, type Spec } from '../fixture.js';
import { visitSpec } from '../visit.js';

const view = (spec: Spec) => storyViews(openBook(reportOf(spec)))[0]!;
const facts = visitSpec.facts!;

describe('the first line of a report', () => {
  it.each<[string, Spec]>([
    ['Could not look: there is no article to compare.', { articles: [] }],
    ['Could not look: there is no article to compare.', { articles: [], stories: [] }],
    ['Could not look: no rule was run.', { articles: visitSpec.articles, rulesRun: 0 }],
    [
      'Could not look: only draft rules were run.',
      { articles: visitSpec.articles, rulesRun: 0, draftRules: ['new-rule'] },
    ],
    [
      '1 question to settle, none to word with care. Only what needs no rule was compared: no rule was run.',
      { ...visitSpec, facts: facts.slice(0, 1), rulesRun: 0 },
    ],
    ['Nothing was compared: no rule found a statement in these articles.', { articles: visitSpec.articles }],
    ['Nothing to settle and nothing to word with care.', { ...visitSpec, facts: facts.slice(6) }],
    ['Nothing to settle, 3 to word with care.', { ...visitSpec, facts: facts.slice(3) }],
    ['1 question to settle, none to word with care.', { ...visitSpec, facts: facts.slice(0, 1) }],
  ])('says “%s”', (line, spec) => {
    expect(verdictLine(view(spec))).toBe(line);
  });
});

describe('what a report says of its articles', () => {
  it('counts drafts, named and unnamed sources, and copies', () => {
    const [first, second, ...others] = visitSpec.articles;
    const articles = [{ ...first!, role: 'draft' as const }, { ...second!, copyOf: '003' }, ...others];
    expect(articlesLine(view({ ...visitSpec, articles }))).toBe(
      '5 articles: 1 draft, 2 with a named source, 2 without; 1 copy, which adds no voice.',
    );
  });

  it('says that one article has only itself to compare', () => {
    expect(articlesLine(view({ articles: visitSpec.articles.slice(0, 1) }))).toBe(
      '1 article: 1 with a named source; nothing to compare it with but itself.',
    );
  });

  it('counts a question that could not be compared as such, not as agreement', () => {
    expect(articlesLine(view({ ...visitSpec, facts: facts.slice(6) }))).toContain(
      '5 questions found an answer: 2 answered alike by several texts, 2 by one source only and 1 not compared or updated.',
    );
  });
});
