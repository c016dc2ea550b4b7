import { checkStory } from './check-story.js';
import { setDraftsApart } from './drafts.js';
import { repeatedText } from './extract/repeats.js';
import { toldBy } from './extract/told.js';
import { weekdayNotes } from './extract/weekdays.js';
import type { Article, Note, Problem, Report } from './model.js';
import type { RuleSet } from './rules/index.js';
import { arrange } from './stories/index.js';
import { runOf, uncheckedIn } from './tally.js';

/** What the apps know besides the articles and rules. */
export interface CheckOptions {
  /** The story's title, where it is given. */
  readonly title?: string | null;
  /** What could not be read on the way here. */
  readonly problems?: readonly Problem[];
  readonly notes?: readonly Note[];
}

/** Articles and rules in, report out: the whole way. Same input, same report, in whatever order the articles come. */
export function check(articles: readonly Article[], rules: RuleSet, options: CheckOptions = {}): Report {
  const arranged = arrange(articles, options.title ?? null);
  const told = arranged.articles.map((article) => toldBy(article, rules));
  const checked = arranged.stories.map((story) => {
    const members = new Set(story.articles);
    return checkStory(story, { rules, told: told.filter(({ article }) => members.has(article.id)) });
  });
  const statements = checked.flatMap((story) => story.statements);
  const run = runOf(arranged.articles, rules);
  const found = {
    statements,
    facts: checked.flatMap(({ facts }) => facts),
    apart: checked.flatMap(({ apart }) => apart),
  };
  return {
    schema: 'crosswire-report/1',
    run,
    articles: arranged.articles.map(({ text: _, url: __, ...article }) => article),
    stories: arranged.stories,
    statements,
    ...setDraftsApart(found, run.draftRules),
    unchecked: uncheckedIn(told, { rules, statements }),
    problems: options.problems ?? [],
    notes: [
      ...(options.notes ?? []),
      ...arranged.notes,
      ...arranged.articles.flatMap((article) => [...repeatedText(article), ...weekdayNotes(article)]),
    ],
  };
}
