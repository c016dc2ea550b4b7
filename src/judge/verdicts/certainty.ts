import { groupBy } from '../../compare/index.js';
import type { Certainty, Statement } from '../../model.js';
import type { Case, Judge } from '../case.js';
import { compareFirmness, firmest, isPlain } from '../firmness.js';
import { isOpen, type Link } from '../link.js';
import { eachHas, listed, namesOf } from '../say.js';
import { membersOf, verdict } from '../verdict.js';

/** The same or a fitting answer, plain here and hedged or left open there, or planned here and ruled out there; also within one text. */
export const certainty: Judge = (given) => {
  const firmness = given.rule.background ? [] : [...firmnessAcross(given), ...firmnessWithin(given)];
  const pairs = [...firmness, ...ahead(given)];
  return pairs.length === 0 ? [] : [verdict('certainty', `${manners(membersOf(pairs), given)}.`, pairs)];
};

type Pair = Pick<Link, 'a' | 'b'>;

const MANNERS: Readonly<Record<Certainty, string>> = {
  asserted: 'plain',
  reported: 'as reported',
  planned: 'as planned',
  unclear: 'open',
  'no-comment': 'without comment',
};

/** "AA has it plain; 002 has it as reported"; "AA has it as planned; 002 has that it is not so". */
function manners(statements: readonly Statement[], given: Case): string {
  const denied = statements.filter(isDenial);
  const others = statements.filter((each) => !isDenial(each));
  const [first, last] = others.length === 0 ? [denied, []] : [others, denied];
  const verb = ['has it', 'have it'] as const;
  const words = ({ certainty }: Statement): string => MANNERS[certainty];
  const clauses = eachHas(first.toSorted(compareFirmness), given, { words, verb });
  const names = namesOf(last, given);
  return names.length === 0
    ? clauses
    : `${clauses}; ${listed(names)} ${names.length === 1 ? 'has' : 'have'} that it is not so`;
}

const isDenial = ({ value, negated }: Statement): boolean => negated || value?.data === false;

/** One pair for two articles: the firmest that each has of what the other has too, or leaves open. */
function firmnessAcross(given: Case): readonly Pair[] {
  const byArticle = [...groupBy(given.statements, ({ article }) => article).values()].map(withoutOpen);
  return byArticle.flatMap((one, i) =>
    byArticle.slice(i + 1).flatMap((other) => {
      const a = firmest(one.filter((each) => other.some((there) => agrees(each, there, given))));
      const b = firmest(other.filter((each) => one.some((there) => agrees(each, there, given))));
      return a !== undefined && b !== undefined && agrees(a, b, given) && differ(a, b, given)
        ? [{ a, b }]
        : [];
    }),
  );
}

/** What an article leaves open counts only where it has no answer. */
function withoutOpen(own: readonly Statement[]): readonly Statement[] {
  const answered = own.filter(({ value }) => value !== null);
  return answered.length > 0 ? answered : own;
}

function firmnessWithin(given: Case): readonly Pair[] {
  return given.answers.flatMap(({ statements }) =>
    [...groupBy(statements, ({ article }) => article).values()].flatMap((own) => {
      const a = firmest(own)!;
      const b = own.find((each) => !isPlain(each));
      return b !== undefined && differ(a, b, given) ? [{ a, b }] : [];
    }),
  );
}

/** What is planned here and has not come about there. */
function ahead({ across, within }: Case): readonly Pair[] {
  return [...across, ...within].filter(({ kind, a, b }) => kind === 'ahead' && (isDenial(a) || isDenial(b)));
}

/** Whether two statements answer alike, or one of them leaves open what the other answers. */
function agrees(a: Statement, b: Statement, { rule, link }: Case): boolean {
  if (a.value === null || b.value === null) return a.value !== b.value;
  const { kind } = link(a, b);
  if (a.negated !== b.negated) return false;
  return kind === 'same' || (kind === 'compatible' && rule.value.kind === 'type');
}

/** A count, date or age is mostly given in passing: "to find out why four died" leaves the reason open, not the count. */
const isFigure = ({ value }: Statement): boolean =>
  value !== null && !['choice', 'stage', 'yes-no', 'text'].includes(value.type);

const isToldOf = ({ certainty }: Statement): boolean => certainty === 'asserted' || certainty === 'reported';

/** A figure that two texts, copies aside, have plain is plain: that a third says whose it is takes nothing from it. */
const MANY = 2;

function isPlainToMany(figure: Statement, { answerOf, originOf }: Case): boolean {
  const plain = answerOf(figure)?.statements.filter(isPlain) ?? [];
  return new Set(plain.map(originOf)).size >= MANY;
}

/** Declining to comment says nothing against a text that has it plain. */
function differ(a: Statement, b: Statement, given: Case): boolean {
  const { areOnOneEvent } = given;
  if (a.certainty === b.certainty || (isOpen(a) && isOpen(b))) return false;
  if (
    isFigure(a) &&
    isFigure(b) &&
    (![a, b].every(isToldOf) || isPlainToMany(a, given) || isPlainToMany(b, given))
  )
    return false;
  const silent = [a, b].some(({ certainty }) => certainty === 'no-comment');
  return !(silent && (isPlain(a) || isPlain(b))) && areOnOneEvent(a, b);
}
