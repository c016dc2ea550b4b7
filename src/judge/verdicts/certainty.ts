import type { Certainty, Statement } from '../../model.js';
import { answerOf } from '../answer-of.js';
import { type Case, isHedged, type Judge, onePairEach, type Pair, verdict, words } from '../case.js';

const manner: Readonly<Record<Certainty, string>> = {
  asserted: 'states it plainly',
  reported: 'gives it as reported',
  planned: 'gives it as planned',
  unclear: 'leaves it open',
  'no-comment': 'has no comment on it',
};

/** The same or compatible answers, plain here and hedged there; or an answer here and the question left open there. */
export const certainty: Judge = (given) => {
  const agreeing = given.pairs.filter(
    ({ a, b, relation }) => agrees(relation.kind) && isHedged(a) !== isHedged(b),
  );
  const plainly = onePairEach(
    agreeing,
    ({ certainty, ...rest }) => `${certainty} ${answerOf({ certainty, ...rest })}`,
  );
  const found =
    plainly.length > 0 ? [verdict('certainty', reason(plainly[0]!, given), plainly.slice(0, 1))] : [];
  return [...found, ...openVerdicts(given)];
};

const agrees = (kind: string): boolean => kind === 'same' || kind === 'compatible';

function reason({ a, b }: Pair, { label }: Case): string {
  const [plain, hedged] = isHedged(a) ? [b, a] : [a, b];
  return `${label(plain)} ${manner[plain.certainty]}; ${label(hedged)} ${manner[hedged.certainty]}.`;
}

/** A question that one text answers and another leaves open. */
function openVerdicts(given: Case) {
  const open = given.statements.find(({ value }) => value === null);
  const answered = given.statements.find(({ value }) => value !== null);
  if (open === undefined || answered === undefined) return [];
  const pair = { a: answered, b: open, relation: { kind: 'incomparable' as const, reason: '' } };
  return [
    verdict(
      'certainty',
      `${given.label(answered)} has ${words(answered)}; ${given.label(open)} ${openManner(open)}.`,
      [pair],
    ),
  ];
}

const openManner = ({ certainty }: Statement): string =>
  manner[certainty === 'no-comment' ? 'no-comment' : 'unclear'];
