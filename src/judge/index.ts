import { type Group, groupFacts } from '../compare/index.js';
import type { Apart, Fact } from '../model.js';
import { withoutRaised, withoutRestated } from './built-in/restated.js';
import type { Docket } from './docket.js';
import { judgeGroup } from './fact.js';
import { partsOf } from './families.js';
import { byConsequence, type Placed } from './order.js';

export type { Docket } from './docket.js';

/**
 * The facts of a story with their verdicts, in the report's order of consequence, and the statements that are compared with
 * nothing. Neither the order of articles nor that of statements matters.
 */
export function judgeStory(docket: Docket): {
  readonly facts: readonly Fact[];
  readonly apart: readonly Apart[];
} {
  const rules = new Map(docket.rules.map((rule) => [rule.id, rule]));
  const orders = new Map(docket.rules.map(({ id }, order) => [id, order]));
  const members = new Set(docket.articles.map(({ id }) => id));
  const { groups, apart } = groupFacts(
    docket.statements.filter(({ article, rule }) => members.has(article) && rules.has(rule)),
    rules,
  );
  const judgeOne = (group: Group): Fact => {
    const rule = rules.get(group.rule)!;
    return judgeGroup(group, { rule, docket, parts: partsOf(group, groups, rule) });
  };
  const placed = groups.map(
    (group): Placed => ({
      fact: judgeOne(group),
      statements: group.statements,
      order: orders.get(group.rule)!,
    }),
  );
  const builtIn = (docket.builtIn ?? []).map(
    ({ rule, statements, verdicts }): Placed => ({
      fact: judgeGroup({ rule: rule.id, key: statements[0]!.key, statements }, { rule, docket, verdicts }),
      statements,
      order: docket.rules.length,
    }),
  );
  const asked = withoutRestated(placed, rules, docket.general ?? new Set());
  return {
    facts: [...asked, ...withoutRaised(builtIn, asked)]
      .sort(byConsequence(docket.articles))
      .map(({ fact }) => fact),
    apart,
  };
}
