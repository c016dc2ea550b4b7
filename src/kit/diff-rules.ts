import { check } from '../check.js';
import { diff, type ReportDiff } from '../diff.js';
import { factsOfAllRules } from '../drafts.js';
import type { Article, Report, Statement } from '../model.js';
import type { RuleSet } from '../rules/index.js';
import { formatValue } from '../values/index.js';

/** A statement that both sets of rules make, with something else in it. */
export interface ChangedStatement {
  readonly before: Statement;
  readonly after: Statement;
}

/** What a change of rules does to a corpus. */
export interface RulesDiff {
  readonly gained: readonly Statement[];
  readonly lost: readonly Statement[];
  readonly changed: readonly ChangedStatement[];
  /** What becomes of the discrepancies. */
  readonly facts: ReportDiff;
}

/** Checks the same articles with two sets of rules. Statements are the same by article, rule and sentence, in order. */
export function diffRules(articles: readonly Article[], before: RuleSet, after: RuleSet): RulesDiff {
  const [earlier, later] = [check(articles, before), check(articles, after)];
  const [old, now] = [byPlace(earlier), byPlace(later)];
  const pairs = [...now].flatMap(([place, statements]) => paired(old.get(place) ?? [], statements));
  const gone = [...old].filter(([place]) => !now.has(place)).flatMap(([, statements]) => statements);
  return {
    gained: pairs.flatMap(({ before: was, after: is }) => (was === null && is !== null ? [is] : [])),
    lost: [
      ...pairs.flatMap(({ before: was, after: is }) => (was !== null && is === null ? [was] : [])),
      ...gone,
    ],
    changed: pairs.flatMap(({ before: was, after: is }) =>
      was !== null && is !== null && wordStatement(was) !== wordStatement(is)
        ? [{ before: was, after: is }]
        : [],
    ),
    facts: diff(withDrafts(earlier), withDrafts(later)),
  };
}

/** A report in which drafts count: what an author changes is often one. */
function withDrafts(report: Report): Report {
  return { ...report, facts: factsOfAllRules(report) };
}

interface Pair {
  readonly before: Statement | null;
  readonly after: Statement | null;
}

/** Of one sentence, statements on the same words first, the rest in order. */
function paired(before: readonly Statement[], after: readonly Statement[]): readonly Pair[] {
  const left = [...before];
  const take = (at: number): Statement | null => (at < 0 ? null : left.splice(at, 1)[0]!);
  const exact = after.map((each) => take(left.findIndex((other) => marksOf(other) === marksOf(each))));
  const pairs = after.map(
    (each, i): Pair => ({ before: exact[i] ?? take(left.length > 0 ? 0 : -1), after: each }),
  );
  return [...pairs, ...left.map((each): Pair => ({ before: each, after: null }))];
}

const marksOf = ({ marks }: Statement): string => marks.join(' ');

function byPlace({ statements }: Report): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { article, rule, field, start } = statement;
    const place = [article, rule, field, start].join('\0');
    found.set(place, [...(found.get(place) ?? []), statement]);
  }
  return found;
}

/** A statement's content on one line: value, key, certainty, negation, speaker, qualifiers. */
export function wordStatement(statement: Statement): string {
  const { value, key, certainty, negated, attribution, qualifiers } = statement;
  return [
    value === null ? 'no answer' : formatValue(value),
    ...Object.entries(key).map(([name, each]) => `${name} ${each}`),
    ...(certainty === 'asserted' ? [] : [certainty]),
    ...(negated ? ['negated'] : []),
    ...(attribution === null ? [] : [`says ${attribution.who}`]),
    ...(qualifiers.length > 0 ? [qualifiers.join(' ')] : []),
  ].join(', ');
}
