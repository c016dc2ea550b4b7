import { createHash } from 'node:crypto';
import { bindToStory, storyDays } from './compare/bind.js';
import { type Extraction, extractFrom } from './extract/index.js';
import { planOf } from './extract/plan.js';
import { readingOf } from './extract/reading.js';
import { repeatedText } from './extract/repeats.js';
import { type SpokenPart, spokenParts } from './extract/spoken.js';
import { uncoveredFigures } from './extract/uncovered.js';
import { weekdayNotes } from './extract/weekdays.js';
import { judgeStory } from './judge/index.js';
import { quotedPassages } from './judge/quotations.js';
import type { Apart, Article, Fact, Note, Problem, Report, Statement, Story } from './model.js';
import { namesSomebody, type RuleSet } from './rules/index.js';
import { arrange, labelsOf, voiceOf, voices } from './stories/index.js';
import { version } from './version.js';

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
  const extractions = arranged.articles.map((article) => {
    const reading = readingOf(article, rules);
    return { article: article.id, spoken: spokenParts(reading), ...extractFrom(reading, rules) };
  });
  const apart = extractions.flatMap((each) => each.apart);
  const judged = arranged.stories.map((story) => judgeOne(story, { ...arranged, extractions, rules }));
  const statements = judged.flatMap((each) => each.statements);
  return {
    schema: 'crosswire-report/1',
    run: runOf(arranged.articles, rules),
    articles: arranged.articles.map(({ text: _, url: __, ...article }) => article),
    stories: arranged.stories,
    statements,
    facts: judged.flatMap(({ facts }) => facts),
    apart: [...apart, ...judged.flatMap(({ apart }) => apart)],
    unchecked: {
      rulesThatNeverFired: neverFired(rules, statements),
      articlesWithoutStatement: arranged.articles
        .map(({ id }) => id)
        .filter((id) => !statements.some(({ article }) => article === id)),
      figuresUncovered: arranged.articles.flatMap((article) => uncoveredFigures(article, statements)),
    },
    problems: options.problems ?? [],
    notes: [
      ...(options.notes ?? []),
      ...arranged.notes,
      ...arranged.articles.flatMap((article) => [...repeatedText(article), ...weekdayNotes(article)]),
    ],
  };
}

interface Found {
  readonly articles: readonly Article[];
  readonly extractions: readonly (Extraction & {
    readonly article: string;
    readonly spoken: readonly SpokenPart[];
  })[];
  readonly rules: RuleSet;
}

function judgeOne(
  story: Story,
  { articles: all, extractions, rules }: Found,
): {
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  readonly apart: readonly Apart[];
} {
  const articles = all.filter(({ id }) => story.articles.includes(id));
  const dateKeys = new Set(
    rules.rules.flatMap(({ rule }) =>
      rule.keys.flatMap(({ name, type }) => (type === 'date' ? [`${rule.id} ${name}`] : [])),
    ),
  );
  const own = extractions.filter(({ article }) => story.articles.includes(article));
  const bound = bindToStory(
    own.flatMap(({ statements }) => statements),
    storyDays(
      articles,
      articles.map(({ id }) => own.find(({ article }) => article === id)?.leadDays ?? []),
    ),
    (rule, key) => dateKeys.has(`${rule} ${key}`),
  );
  const alone = new Set(
    [...own.flatMap(({ apart }) => apart), ...bound.apart].map(({ statement }) => statement),
  );
  const labelOf = labelsOf(articles);
  const quoted = quotedPassages(
    own.flatMap(({ spoken }) => spoken),
    { names: planOf(rules).names.find, label: (id) => labelOf.get(id) ?? id },
  );
  const { facts, apart } = judgeStory({
    story,
    articles,
    quoted,
    labelOf,
    general: generalRules(rules),
    statements: bound.statements.filter(({ id }) => !alone.has(id)),
    rules: rules.rules.map(({ rule }) => rule),
    voiceOf: voiceOf(articles),
  });
  return {
    statements: [...bound.statements, ...quoted.flatMap(({ statements }) => statements)],
    facts,
    apart: [...bound.apart, ...apart],
  };
}

/** The rules that name nobody. */
function generalRules({ rules }: RuleSet): ReadonlySet<string> {
  return new Set(rules.filter((rule) => !namesSomebody(rule)).map(({ rule }) => rule.id));
}

function runOf(articles: readonly Article[], rules: RuleSet): Report['run'] {
  const sources = new Set(articles.flatMap(({ source }) => source ?? []));
  return {
    tool: `crosswire ${version}`,
    inputs: createHash('sha256')
      .update(articles.map(({ id, textDigest }) => `${id} ${textDigest}`).join('\n'))
      .digest('hex')
      .slice(0, 16),
    rules: rules.digest,
    articles: articles.length,
    sources: sources.size,
    voices: voices(articles),
    rulesRun: rules.rules.filter(({ rule }) => rule.state !== 'retired').length,
  };
}

function neverFired({ rules }: RuleSet, statements: readonly Statement[]): readonly string[] {
  const fired = new Set(statements.map(({ rule }) => rule));
  return rules
    .filter(({ rule }) => rule.state !== 'retired' && !fired.has(rule.id))
    .map(({ rule }) => rule.id);
}
