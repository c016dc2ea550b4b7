import { byPlace, groupBy, relate } from '../compare/index.js';
import type { Statement } from '../model.js';
import type { Rule } from '../rules/rule.js';
import { measure } from '../values/index.js';

/** The place of a statement among the answers that one sentence lists: "seven in the city and five outside it". */
export interface ListPlace {
  readonly index: number;
  readonly list: readonly Statement[];
}

/** What joins two answers of one question as parts of a list, and what makes one replace the other. */
const JOINS = /,|;|\b(?:and|plus|while|with|but|as well as|another)\b/i;
const REPLACES = /\b(?:from|to|than|not|rather|instead|earlier|previous(?:ly)?|initial(?:ly)?|revised)\b/i;
/** What sets one account against another: "left nine dead, the opposition said, while the government spoke of three". */
const AT_ODDS =
  /\b(?:while|but|whereas|although|though|however|against|compared with)\b[^.;]*\b(?:sa(?:id|ys|ying)|sp(?:oke|eaks?) of|put|puts|counted|counts?|gave|gives|reported|claimed|figures?|according to|confirmed|toll)\b/i;

/**
 * Statements that share a sentence with others of the same question and different answers: such figures count different things, and
 * add up rather than clash. "Rose from 10 to 12" is no list. `statements` are of one fact.
 */
export function listPlaces(statements: readonly Statement[], rule: Rule): ReadonlyMap<string, ListPlace> {
  const places = new Map<string, ListPlace>();
  if (rule.value.kind !== 'type') return places;
  const sentences = groupBy(
    statements.filter(({ value, negated }) => value !== null && !negated).toSorted(byPlace),
    ({ article, field, start }) => `${article}\n${field}\n${start}`,
  );
  for (const list of sentences.values())
    if (isList(list, rule)) for (const [index, { id }] of list.entries()) places.set(id, { index, list });
  return places;
}

function isList(all: readonly Statement[], rule: Rule): boolean {
  return (
    all.length > 1 &&
    all.slice(1).every((statement, i) => {
      const before = all[i]!;
      const between = textBetween(before, statement);
      const differ = relate(before, statement, rule).kind !== 'same';
      return differ && JOINS.test(between) && !REPLACES.test(between) && !AT_ODDS.test(between);
    })
  );
}

function textBetween(a: Statement, b: Statement): string {
  const [from, to] = [a.marks.at(-1)?.[1] ?? a.start, b.marks[0]?.[0] ?? b.start];
  return a.quote.slice(from - a.start, to - a.start);
}

/** Whether two different answers may be a part and its whole, or two parts, given where they are listed. */
export function mayBeParts(a: Statement, b: Statement, places: ReadonlyMap<string, ListPlace>): boolean {
  const [x, y] = [places.get(a.id), places.get(b.id)];
  if (x === undefined && y === undefined) return false;
  if (x !== undefined && y !== undefined)
    return x.list === y.list || x.list.length !== y.list.length || x.index !== y.index;
  const [part, whole] = x === undefined ? [b, a] : [a, b];
  const [inner, outer] = [measure(part.value!), measure(whole.value!)];
  return inner !== null && outer !== null && inner.unit === outer.unit && inner.lo <= outer.hi;
}
