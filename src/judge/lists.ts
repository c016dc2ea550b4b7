import { byPlace, groupBy, relate } from '../compare/index.js';
import type { Statement } from '../model.js';
import type { Rule } from '../rules/rule.js';
import { measure } from '../values/index.js';

/** The place of a statement among the answers that one sentence lists: "seven in the city and five outside it". */
export interface ListPlace {
  readonly index: number;
  readonly size: number;
  /** Equal for the members of one list. */
  readonly list: string;
}

/** What joins two answers of one question as parts of a list, and what makes one replace the other. */
const JOINS = /,|;|\b(?:and|plus|while|with|but|as well as|another)\b/i;
const REPLACES = /\b(?:from|to|than|not|rather|instead|earlier|previous(?:ly)?|initial(?:ly)?|revised)\b/i;
/** What sets one account against another: "left nine dead, the opposition said, while the government spoke of three". */
const AT_ODDS =
  /\b(?:while|but|whereas|although|though|however|against|compared with)\b[^.;]*\b(?:sa(?:id|ys|ying)|sp(?:oke|eaks?) of|put|puts|counted|counts?|gave|gives|reported|claimed|figures?|according to|confirmed|toll)\b/i;

/**
 * Statements that share a sentence with others of the same question and different answers: such figures count different things, and
 * add up rather than clash. "Rose from 10 to 12" is no list. A count that is added to one that answers nothing, "20 pupils and six
 * tutors", is in a list of two, where the question is one of parts and wholes. `statements` are of one fact.
 */
export function listPlaces(statements: readonly Statement[], rule: Rule): ReadonlyMap<string, ListPlace> {
  const places = new Map<string, ListPlace>();
  if (rule.value.kind !== 'type') return places;
  const sentences = groupBy(
    statements.filter(({ value, negated }) => value !== null && !negated).toSorted(byPlace),
    ({ article, field, start }) => `${article}\n${field}\n${start}`,
  );
  const hasParts = rule.keys.some(({ parts }) => parts.length > 0);
  for (const [list, all] of sentences) {
    const inList = isList(all, rule);
    for (const [at, each] of all.entries()) {
      const index = inList ? at : hasParts ? placeInSum(each) : null;
      if (index !== null) places.set(each.id, { index, size: inList ? all.length : 2, list });
    }
  }
  return places;
}

const NUMBER = String.raw`\b(?:\d[\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?)`;
const BEHIND_ONE = new RegExp(`${NUMBER}((?:\\s+[\\p{L}-]+){1,3})\\s+and\\s+$`, 'iu');
const BEFORE_ONE = new RegExp(
  `^((?:\\s+[\\p{L}-]+){1,3})\\s+and\\s+${NUMBER}((?:\\s+[\\p{L}-]+){1,3})`,
  'iu',
);
/** What is said of those counted, and not who they are. */
const STATE =
  /\b(?:dead|kill\w*|die[ds]?|injur\w+|wounded|hurt|missing|arrest\w*|detained|displaced|rescued|sick|ill)\b/iu;

/** Whether a count is the first or the second of two that make up a sum: 0 or 1; null where it stands alone. */
function placeInSum({ quote, start, marks, value }: Statement): 0 | 1 | null {
  if (value?.type !== 'count') return null;
  const [from, to] = [(marks[0]?.[0] ?? start) - start, (marks.at(-1)?.[1] ?? start) - start];
  const adds = (words: RegExpExecArray | null): boolean =>
    words !== null && !STATE.test(words.slice(1).join());
  if (adds(BEHIND_ONE.exec(quote.slice(0, from)))) return 1;
  return adds(BEFORE_ONE.exec(quote.slice(to))) ? 0 : null;
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
    return x.list === y.list || x.size !== y.size || x.index !== y.index;
  const [part, whole] = x === undefined ? [b, a] : [a, b];
  const [inner, outer] = [measure(part.value!), measure(whole.value!)];
  return inner !== null && outer !== null && inner.unit === outer.unit && inner.lo <= outer.hi;
}
