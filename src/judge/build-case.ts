import { byPlace, groupBy } from '../compare/index.js';
import { shared } from '../compare/shared.js';
import type { Article, Statement } from '../model.js';
import type { Rule } from '../rules/rule.js';
import { type AnswerGroup, answersOf } from './answers.js';
import type { Case } from './case.js';
import type { Docket } from './docket.js';
import { besideMarks } from './event/clause.js';
import { wordsIn } from './event/content-words.js';
import { inPassing } from './event/in-passing.js';
import { bondBetween } from './event/matter.js';
import { otherEvent } from './event/other-event.js';
import { areOfOthers } from './event/whose.js';
import type { Part } from './families.js';
import { compareFirmness, isPlain } from './firmness.js';
import { type Link, link } from './link.js';
import { listPlaces } from './lists.js';
import { printedWords } from './printed.js';
import { type Stages, stageOf } from './revised.js';
import { countVoices } from './voices.js';

const NO_STAGES: Stages = new Set();

/** Gathers what the verdicts on one fact look at. `statements` come in order of place. */
export function buildCase(
  statements: readonly Statement[],
  { rule, docket, parts }: { readonly rule: Rule; readonly docket: Docket; readonly parts: readonly Part[] },
): Case {
  const articles = new Map(docket.articles.map((article) => [article.id, article]));
  const articleOf = ({ article }: Statement): Article => articles.get(article)!;
  const answers = answersOf(statements, rule);
  const groupOf = new Map(answers.flatMap((group) => group.statements.map(({ id }) => [id, group] as const)));
  const printed = printedWords(answers);
  const lists = listPlaces(statements, rule);
  const changing = rule.changes === null ? [] : answers;
  const stages = new Map(changing.map((group) => [group, new Set(group.statements.map(stageOf))]));
  const stagesOf = ({ id }: Statement): Stages => stages.get(groupOf.get(id)!) ?? NO_STAGES;
  const bond = docket.general?.has(rule.id)
    ? bondBetween(rule, articleOf, {
        passing: inPassing(statements, rule, articleOf),
        soleAnswers: soleAnswers(answers),
      })
    : null;
  const apart = bond === null ? null : otherEvent(docket.articles);
  const linked = (a: Statement, b: Statement): Link =>
    link(a, b, { rule, lists, articleOf, stagesOf, bond, otherEvent: apart });
  const originOf = (statement: Statement): string => rootOf(articleOf(statement), articles);
  const held = heldAnswers(answers);
  return {
    rule,
    statements,
    answers,
    across: acrossArticles(held, { linked, originOf }).toSorted(byWeight(articleOf)),
    within: [...held.values()].flatMap((own) => pairs([...own.values()]).map(([[a], [b]]) => linked(a!, b!))),
    parts,
    lists,
    articleOf,
    answerOf: ({ id }) => groupOf.get(id),
    printed: ({ id, value }) => printed.get(id) ?? value!.text,
    label: ({ article }) => docket.labelOf?.get(article) ?? articles.get(article)!.source ?? article,
    voices: (some) => countVoices(some, (statement) => voiceOf(articleOf(statement), docket)),
    originOf,
    link: linked,
    areOnOneEvent: (a, b) => bond === null || (apart?.(a, b) !== true && bond(a, b) === 'bound'),
  };
}

/** The articles with one answer and no other. */
function soleAnswers(answers: readonly AnswerGroup[]): ReadonlySet<string> {
  const articles = answers.flatMap(({ statements }) => [
    ...new Set(statements.map(({ article }) => article)),
  ]);
  return new Set([...groupBy(articles, (id) => id)].flatMap(([id, all]) => (all.length === 1 ? [id] : [])));
}

function voiceOf({ id, role }: Article, { voiceOf }: Docket): string | null {
  return role === 'draft' ? null : (voiceOf.get(id) ?? null);
}

function rootOf(article: Article, articles: ReadonlyMap<string, Article>): string {
  let root = article;
  for (let steps = articles.size; steps > 0 && root.copyOf !== null; steps--)
    root = articles.get(root.copyOf) ?? { ...root, copyOf: null };
  return root.id;
}

/** Article → answer → its statements there, that which stands for them first. */
type Held = ReadonlyMap<string, ReadonlyMap<AnswerGroup, readonly Statement[]>>;

function heldAnswers(answers: readonly AnswerGroup[]): Held {
  const held = new Map<string, Map<AnswerGroup, Statement[]>>();
  for (const answer of answers)
    for (const statement of answer.statements.toSorted((a, b) => compareFirmness(a, b) || byPlace(a, b))) {
      const own = held.get(statement.article) ?? new Map<AnswerGroup, Statement[]>();
      own.set(answer, [...(own.get(answer) ?? []), statement]);
      held.set(statement.article, own);
    }
  return new Map([...held].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Between {
  linked(a: Statement, b: Statement): Link;
  originOf(statement: Statement): string;
}

function acrossArticles(held: Held, linking: Between): readonly Link[] {
  return pairs([...held.values()]).flatMap(([one, other]) =>
    [...one].flatMap(([x, all]) =>
      [...other].flatMap(([y, others]) =>
        x !== y &&
        areExplained({ a: all[0]!, b: others[0]!, own: one.get(y)?.[0], others: other.get(x)?.[0] }, linking)
          ? []
          : [firstBound(all, others, linking)],
      ),
    ),
  );
}

/** So many statements of one answer are looked through for a pair that its words bind to one event. */
const LOOKED_AT = 4;
/** Telling words in common that such a pair has at least. */
const IN_COMMON = 2;

/** The link between the statements that stand for two answers; where nothing binds them, between others that give the same answers. */
function firstBound(all: readonly Statement[], others: readonly Statement[], { linked }: Between): Link {
  const first = linked(all[0]!, others[0]!);
  if (first.kind !== 'unbound') return first;
  for (const a of all.slice(0, LOOKED_AT))
    for (const b of others.slice(0, LOOKED_AT)) {
      const link = linked(a, b);
      if (link.kind === 'excluding' && shared(wordsIn(besideMarks(a)), wordsIn(besideMarks(b))) >= IN_COMMON)
        return link;
    }
  return first;
}

interface Crossing {
  readonly a: Statement;
  readonly b: Statement;
  /** What the article of `a` has of the answer of `b`, and the other way round. */
  readonly own: Statement | undefined;
  readonly others: Statement | undefined;
}

/**
 * Whether two answers of two articles are no difference between them: both texts have both, a copy leaves one out, or one has both and
 * tells them apart itself. Accounts that it has from two speakers of its opening question are not told apart.
 */
function areExplained({ a, b, own, others }: Crossing, { linked, originOf }: Between): boolean {
  if (own !== undefined && others !== undefined) return true;
  if (own === undefined && others === undefined) return false;
  if (originOf(a) === originOf(b)) return true;
  const [one, other] = own === undefined ? [b, others!] : [a, own];
  const { kind } = linked(one, other);
  return kind === 'parts' || (kind === 'unbound' && !areTwoAccounts(one, other));
}

/** Whether an article has two counts from two speakers, or its own and a speaker's: the ministry's and the hospital's. */
function areTwoAccounts(a: Statement, b: Statement): boolean {
  return a.value?.type === 'count' && a.attribution?.who !== b.attribution?.who && !areOfOthers(a, b);
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

/** Drafts first, then plain links before hedged ones. */
function byWeight(articleOf: (statement: Statement) => Article): (x: Link, y: Link) => number {
  const hasDraft = ({ a, b }: Link) => [a, b].some((each) => articleOf(each).role === 'draft');
  const hedges = ({ a, b }: Link) => [a, b].filter((each) => !isPlain(each)).length;
  return (x, y) => Number(hasDraft(y)) - Number(hasDraft(x)) || hedges(x) - hedges(y);
}
