import type { Statement } from '../../model.js';
import type { Rule } from '../../rules/rule.js';
import type { Placed } from '../order.js';

/**
 * Facts without those that a pack written for no story in particular has found in the same words as a rule written for this
 * story, figures and dates with the same values; and, of two that name nobody and come to the same, without the one whose
 * every value is the other's ("Lee, 34," as a person's age and as a suspect's): one question, asked once.
 */
export function withoutRestated(
  placed: readonly Placed[],
  rules: ReadonlyMap<string, Rule>,
  namingNobody: ReadonlySet<string>,
): Placed[] {
  const rule = ({ fact }: Placed): Rule => rules.get(fact.rule)!;
  const isGeneral = ({ fact }: Placed): boolean => namingNobody.has(fact.rule);
  const own = placed.filter((each) => !isGeneral(each));
  const general = placed.filter(isGeneral);
  return placed.filter((each) => {
    const { pack } = rule(each);
    if (!isGeneral(each)) return true;
    return (
      !own.some((other) => rule(other).pack !== pack && holdsMost(other.statements, each.statements)) &&
      !general.some(
        (other) =>
          other.fact.rule !== each.fact.rule &&
          isWider(other, each) &&
          holdsAll(other.statements, each.statements),
      )
    );
  });
}

/** Built-in comparisons without those whose difference a rule has raised: a day that it took, and the other day from another text. */
export function withoutRaised(builtIn: readonly Placed[], placed: readonly Placed[]): Placed[] {
  const raised = placed.filter(({ fact }) => fact.tier === 'settle');
  return builtIn.filter(
    ({ statements }) =>
      !raised.some(
        (other) =>
          statements.every((one) => other.statements.some((each) => sayOne(one, each))) &&
          statements.some((one) =>
            other.statements.some((each) => isSame(one, each) && marksMeet(one, each)),
          ),
      ),
  );
}

/** The same value, from whichever text. */
const sayOne = (a: Statement, b: Statement): boolean =>
  a.value?.type === b.value?.type && JSON.stringify(a.value?.data) === JSON.stringify(b.value?.data);

/** Whether a fact of the same tier has more statements, or as many by a rule that comes first. */
function isWider(a: Placed, b: Placed): boolean {
  const more = a.statements.length - b.statements.length;
  return a.fact.tier === b.fact.tier && (more > 0 || (more === 0 && a.order < b.order));
}

/** The very values, read from the very words. */
function holdsAll(all: readonly Statement[], some: readonly Statement[]): boolean {
  return some.every((one) =>
    all.some(
      (other) =>
        !isClosed(one) &&
        isSame(one, other) &&
        one.value?.type === other.value?.type &&
        marksMeet(one, other),
    ),
  );
}

/** At least half: what the rule for the story leaves out, it leaves out for a reason. */
function holdsMost(all: readonly Statement[], some: readonly Statement[]): boolean {
  return some.filter((one) => all.some((other) => isSame(one, other))).length * 2 >= some.length;
}

/** The same value from overlapping words of one article; an answer of a closed set is called otherwise in each rule. */
function isSame(a: Statement, b: Statement): boolean {
  if (a.article !== b.article || a.field !== b.field) return false;
  if (isClosed(a) || isClosed(b)) return isClosed(a) && isClosed(b) && marksMeet(a, b);
  const meets = a.end > b.start && b.end > a.start;
  return meets && JSON.stringify(a.value?.data) === JSON.stringify(b.value?.data);
}

const isClosed = ({ value }: Statement): boolean => value?.type === 'choice' || value?.type === 'stage';

function marksMeet(a: Statement, b: Statement): boolean {
  return a.marks.some(([from, to]) => b.marks.some(([start, end]) => from < end && start < to));
}
