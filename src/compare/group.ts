import type { Apart, Statement } from '../model.js';
import type { Rule } from '../rules/rule.js';
import { fold } from '../text/index.js';
import { canon } from '../values/index.js';
import { type Join, joinKeys } from './join-keys.js';
import { byPlace, eventOf, groupBy, type Key, keyText } from './order.js';

/** The statements of one question: one rule and one key. */
export interface Group {
  readonly rule: string;
  readonly key: Key;
  readonly statements: readonly Statement[];
}

export interface Grouped {
  readonly groups: readonly Group[];
  /** Statements whose key fits several events. */
  readonly apart: readonly Apart[];
}

/**
 * The statements of a story by rule and key, each group in order of article and place. A wider key joins the only finer one that
 * it contains ("2025-10" the event of 15 October 2025); where it contains several, its statements stay apart. A sentence that
 * an article prints twice counts once. The order of `statements` does not matter.
 */
export function groupFacts(statements: readonly Statement[], rules: ReadonlyMap<string, Rule>): Grouped {
  const groups: Group[] = [];
  const apart: Apart[] = [];
  const distinct = withoutRepeats(statements.toSorted(byPlace));
  for (const [rule, members] of groupBy(distinct, (statement) => statement.rule)) {
    const joins = joinKeys(members.map(eventOf), rules.get(rule)?.keys ?? []);
    const joinOf = (statement: Statement): Join => joins.get(keyText(eventOf(statement)))!;
    for (const all of groupBy(members, (statement) => keyText(joinOf(statement).key)).values()) {
      const together = all.filter((statement) => joinOf(statement).why === null);
      if (together.length > 0) groups.push({ rule, key: joinOf(together[0]!).key, statements: together });
    }
    for (const statement of members) {
      const { why } = joinOf(statement);
      if (why !== null) apart.push({ statement: statement.id, why });
    }
  }
  return { groups, apart };
}

/** A headline that the text repeats, a paragraph printed twice: the same words with the same answer are one statement. */
function withoutRepeats(statements: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>();
  return statements.filter((statement) => {
    const { article, rule, key, quote, value, negated, certainty } = statement;
    const answer = value === null ? null : [value.type, canon(value), negated];
    const words = fold(quote).replace(/\s+/gu, ' ').trim();
    const text = JSON.stringify([article, rule, keyText(key), words, answer, certainty, placeIn(statement)]);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Two equal values in one sentence are two statements: "12 in the city and 12 outside it". */
function placeIn({ marks, start }: Statement): number {
  return (marks[0]?.[0] ?? start) - start;
}
