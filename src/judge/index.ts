import { createHash } from 'node:crypto';
import { relate } from '../compare/index.js';
import type { Answer, Apart, Article, Fact, Statement, Story, Verdict } from '../model.js';
import type { Rule } from '../rules/rule.js';
import { formatValue } from '../values/index.js';
import { answerOf } from './answer-of.js';
import { type Case, isHedged, type Pair } from './case.js';
import type { QuotedPassage } from './quotations.js';
import { speakerKey } from './speakers.js';
import { tierFor, tiers } from './tiers.js';
import { judges } from './verdicts/index.js';

/** One story's statements, with what they are judged by. */
export interface Docket {
  readonly story: Story;
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
  readonly rules: readonly Rule[];
  /** Passages that several texts quote differently. */
  readonly quoted: readonly QuotedPassage[];
  /** Article id → whose voice it is; null for an unnamed publisher. */
  readonly voiceOf: ReadonlyMap<string, string | null>;
}

/** The facts of a story with their verdicts, in the report's order of consequence. The order of articles and statements does not matter. */
export function judgeStory(docket: Docket): {
  readonly facts: readonly Fact[];
  readonly apart: readonly Apart[];
} {
  const rules = new Map(docket.rules.map((rule, order) => [rule.id, { rule, order }]));
  const groups = new Map<string, Statement[]>();
  for (const statement of docket.statements.toSorted(byPlace)) {
    const key = JSON.stringify([statement.rule, statement.key]);
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  const facts = [...groups.values()].flatMap((statements) => {
    const found = rules.get(statements[0]!.rule);
    return found === undefined
      ? []
      : [{ fact: factOf(statements, found.rule, docket), order: found.order, statements }];
  });
  const quoted = docket.quoted.map(({ rule, statements, verdicts }) => ({
    fact: factOf(statements, rule, docket, verdicts),
    order: docket.rules.length,
    statements,
  }));
  return {
    facts: [...facts, ...quoted].sort((a, b) => consequence(a, b, docket)).map(({ fact }) => fact),
    apart: [],
  };
}

function byPlace(a: Statement, b: Statement): number {
  return a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || (a.id < b.id ? -1 : 1);
}

function factOf(
  statements: readonly Statement[],
  rule: Rule,
  docket: Docket,
  known?: readonly Verdict[],
): Fact {
  const given = caseOf(statements, rule, docket);
  const verdicts = known ?? judges.flatMap((judge) => judge(given));
  const tier = tierFor(verdicts);
  const key = statements[0]!.key;
  const answers = answersOf(given);
  const id = digest([docket.story.id, rule.id, JSON.stringify(Object.entries(key).sort())]);
  const disputed = tier === 'settle' || tier === 'care';
  const speaking = new Set(statements.map(({ article }) => article));
  return {
    id,
    fingerprint: digest([id, ...new Set(statements.map(answerOf))].sort()),
    story: docket.story.id,
    rule: rule.id,
    title: rule.title,
    question: rule.question,
    key,
    severity: rule.severity,
    tier,
    verdicts,
    answers,
    open: statements.filter(({ value }) => value === null).map((statement) => statement.id),
    silent: docket.articles.map((article) => article.id).filter((article) => !speaking.has(article)),
    bothHoldIf: disputed ? rule.bothHoldIf : null,
    fitsAll: disputed ? rule.fitsAll : null,
    ask: disputed ? rule.ask : null,
  };
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12);
}

function caseOf(statements: readonly Statement[], rule: Rule, docket: Docket): Case {
  const articles = new Map(docket.articles.map((article) => [article.id, article]));
  const articleOf = ({ article }: Statement) => articles.get(article)!;
  const pairs: Pair[] = statements.flatMap((a, i) =>
    statements.slice(i + 1).map((b) => ({ a, b, relation: relate(a, b, rule) })),
  );
  const voice = (statement: Statement) => {
    const own = docket.voiceOf.get(statement.article) ?? null;
    return own === null ? null : (speakerKey(statement) ?? `publisher ${own}`);
  };
  return {
    rule,
    statements,
    pairs,
    articleOf,
    label: (statement) => articleOf(statement).source ?? statement.article,
    voices: (some) => new Set(some.map(voice).filter((each) => each !== null)).size,
  };
}

/** The statements by answer, most texts first, then in the texts' order. */
function answersOf({ statements, articleOf, voices }: Case): readonly Answer[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements.filter(({ value }) => value !== null)) {
    groups.set(answerOf(statement), [...(groups.get(answerOf(statement)) ?? []), statement]);
  }
  return [...groups.values()].map((group) => ({
    value: `${group[0]!.negated ? 'not ' : ''}${formatValue(group[0]!.value!)}`,
    statements: group.map(({ id }) => id),
    sources: [...new Set(group.flatMap((statement) => articleOf(statement).source ?? []))],
    voices: voices(group),
  }));
}

interface Placed {
  readonly fact: Fact;
  readonly order: number;
  readonly statements: readonly Statement[];
}

const severities = ['high', 'medium', 'low'];

/** Tier; drafts first; severity; plain before hedged; headline or first paragraph before the rest; the rules' order. */
function consequence(a: Placed, b: Placed, { articles }: Docket): number {
  const drafts = new Set(articles.filter(({ role }) => role === 'draft').map(({ id }) => id));
  const marks = ({ fact, order, statements }: Placed): readonly number[] => [
    tiers.indexOf(fact.tier),
    statements.some(({ article }) => drafts.has(article)) ? 0 : 1,
    severities.indexOf(fact.severity),
    statements.filter((statement) => fact.verdicts[0]?.between[0]?.includes(statement.id)).some(isHedged)
      ? 1
      : 0,
    statements.some(({ field, line }) => field === 'title' || line <= 2) ? 0 : 1,
    order,
  ];
  const [x, y] = [marks(a), marks(b)];
  const at = x.findIndex((mark, i) => mark !== y[i]);
  if (at >= 0) return x[at]! - y[at]!;
  const [k, l] = [JSON.stringify(a.fact.key), JSON.stringify(b.fact.key)];
  return k < l ? -1 : 1;
}
