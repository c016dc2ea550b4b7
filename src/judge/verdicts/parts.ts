import { groupBy } from '../../compare/index.js';
import { shared } from '../../compare/shared.js';
import type { Statement, Verdict } from '../../model.js';
import { measure } from '../../values/index.js';
import type { Case, Judge } from '../case.js';
import { besideMarks } from '../event/clause.js';
import { wordsIn } from '../event/content-words.js';
import type { Part } from '../families.js';
import { isOpen } from '../link.js';
import { isFree } from '../over-time.js';
import { eachHas, hedgedWords } from '../say.js';
import { membersOf, verdict } from '../verdict.js';

/** A part that is larger than its whole: within one text or between two. And a whole that leaves room for what is usually counted. */
export const parts: Judge = (given) => {
  const pairs = given.parts.flatMap((part) => pairsOf(part, given));
  const larger = pairs.filter(({ fits }) => !fits);
  const roomy = pairs.filter(({ fits, part, a, b }) => fits && part.isUsual && a.article !== b.article);
  return [
    ...verdictOn(
      'conflict',
      larger.filter(({ a, b }) => a.article !== b.article),
      given,
    ),
    ...verdictOn(
      'internal',
      larger.filter(({ a, b }) => a.article === b.article),
      given,
    ),
    ...verdictOn('precision', roomy, given),
  ];
};

interface Pair {
  readonly a: Statement;
  readonly b: Statement;
  readonly part: Part;
  readonly fits: boolean;
}

const ENDS = {
  conflict: '; a part is larger than its whole',
  internal: '; a part is larger than its whole',
  precision: '; both can hold',
} as const;

function verdictOn(kind: keyof typeof ENDS, pairs: readonly Pair[], given: Case): readonly Verdict[] {
  if (pairs.length === 0) return [];
  const names = new Map(
    pairs.flatMap(({ a, b, part }) => [[a, part.name] as const, [b, part.whole] as const]),
  );
  const words = (statement: Statement): string =>
    `${hedgedWords(statement, given)} (${names.get(statement)})`;
  return [verdict(kind, `${eachHas(membersOf(pairs), given, { words })}${ENDS[kind]}.`, pairs)];
}

/** A part's statements beside the whole's, except where time may have changed one of them. */
function pairsOf(part: Part, given: Case): readonly Pair[] {
  const wholes = largestOf(given.statements);
  return part.statements.flatMap((a) =>
    wholes.flatMap((b) => {
      const fits = leavesRoom(a, b);
      return fits === null || (!fits && (mayHaveChanged(a, b, given) || areOnOthers(a, b, given)))
        ? []
        : [{ a, b, part, fits }];
    }),
  );
}

/** Of each article the statements with the largest figure: a part need not fit into another part of the whole. */
function largestOf(statements: readonly Statement[]): readonly Statement[] {
  const size = ({ value }: Statement): number => (value === null ? 0 : (measure(value)?.hi ?? 0));
  return [...groupBy(statements, ({ article }) => article).values()].flatMap((own) => {
    const most = Math.max(...own.map(size));
    return own.filter((each) => size(each) === most);
  });
}

/** Words that the sentences of two articles have in common where a part and its whole are on one event. */
const TO_EACH_OTHER = 2;

/** Whether the sentences of two articles have words that tell what each is about, and too few in common. */
function areToldApart(a: Statement, b: Statement): boolean {
  const [x, y] = [wordsIn(besideMarks(a)), wordsIn(besideMarks(b))];
  return a.article !== b.article && Math.min(x.size, y.size) >= TO_EACH_OTHER && shared(x, y) < TO_EACH_OTHER;
}

/** Whether one sentence lists the two ("20 children and six others"), or nothing binds them to one event. */
function areOnOthers(part: Statement, whole: Statement, { link }: Case): boolean {
  if (part.article === whole.article && part.field === whole.field && part.start === whole.start) return true;
  const { kind } = link(part, whole);
  return kind === 'unbound' || kind === 'open' || areToldApart(part, whole);
}

/** Whether a whole may hold a part; null where they cannot be compared. */
function leavesRoom(part: Statement, whole: Statement): boolean | null {
  if (isOpen(part) || isOpen(whole) || part.negated || whole.negated) return null;
  const [inner, outer] = [measure(part.value!), measure(whole.value!)];
  return inner === null || outer === null || inner.unit !== outer.unit ? null : inner.lo <= outer.hi;
}

function mayHaveChanged(part: Statement, whole: Statement, { rule, link }: Case): boolean {
  if (rule.changes === null) return false;
  const { a, order } = link(part, whole);
  if (order !== 'earlier') return false;
  return isFree(rule) || (rule.changes === 'rising' ? a === whole : a === part);
}
