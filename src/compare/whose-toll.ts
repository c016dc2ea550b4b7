import type { Statement } from '../model.js';
import type { KeySpec, Rule } from '../rules/rule.js';
import { byPlace, groupBy } from './order.js';

/** A toll that counts nobody in particular: "bringing the number of dead to 22", "gave a toll of 14". */
const TOLL =
  /\b(?:toll|number of (?:the )?(?:dead|deaths|fatalities|victims|injured|wounded|missing)|the dead|fatalities)\b/iu;
/** Whom a figure counts, said behind it or right before: "14 people", "six civilians". */
const PEOPLE = /^\W*(?:\p{L}+\W+){0,2}(?:people|persons?|civilians?|lives|others?|residents?|villagers?)\b/iu;

/**
 * Tolls of a story that is about one group: where the first figure of most articles counts soldiers, and none of them people at
 * large, "the toll" is the soldiers', too. For rules that have such groups as parts of a whole.
 */
export function nameTolls(
  statements: readonly Statement[],
  ruleOf: (id: string) => Rule | undefined,
): readonly Statement[] {
  const groups = groupBy(statements, ({ rule }) => rule);
  const tolls = new Map<Statement, readonly [name: string, group: string]>();
  for (const [id, all] of groups)
    for (const spec of ruleOf(id)?.keys ?? []) {
      const group = spec.parts.length === 0 ? null : groupOf(all, spec);
      if (group === null) continue;
      for (const each of all) if (isToll(each, spec)) tolls.set(each, [spec.name, group]);
    }
  return statements.map((statement) => {
    const [name, group] = tolls.get(statement) ?? [null, ''];
    return name === null
      ? statement
      : {
          ...statement,
          key: { ...statement.key, [name]: group },
          keyFrom: { ...statement.keyFrom, [name]: 'article' },
        };
  });
}

/** The group that most articles' first figures count; null where one counts all. */
function groupOf(statements: readonly Statement[], spec: KeySpec): string | null {
  const articles = groupBy(statements.filter(isAnswer).toSorted(byPlace), ({ article }) => article);
  const firsts = [...articles.values()].map(([first]) => first!);
  const told = firsts.filter((first) => !isToll(first, spec)).map(({ key }) => key[spec.name]!);
  const group = told[0];
  if (group === undefined || group === spec.otherwise || told.some((each) => each !== group)) return null;
  return spec.parts.some(([part, whole]) => part === group && whole === spec.otherwise) && told.length > 1
    ? group
    : null;
}

const isAnswer = ({ value, negated }: Statement): boolean => value !== null && !negated;

function isToll({ key, keyFrom, quote, start, marks }: Statement, { name, otherwise }: KeySpec): boolean {
  if (key[name] !== otherwise || keyFrom[name] !== 'story') return false;
  const [from, to] = [(marks[0]?.[0] ?? start) - start, (marks.at(-1)?.[1] ?? start) - start];
  return TOLL.test(quote.slice(Math.max(0, from - reach), from)) && !PEOPLE.test(quote.slice(to));
}

/** How many characters before a figure its toll is looked for. */
const reach = 60;
