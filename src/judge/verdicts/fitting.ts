import { answerOf } from '../answer-of.js';
import { type Case, type Judge, onePairEach, sideBySide, verdict } from '../case.js';

/** What fits together: stages that follow each other, answers of different precision, the same from two voices; or one voice only. */
export const fitting: Judge = (given) => {
  const across = given.pairs.filter(({ a, b }) => a.article !== b.article);
  const compatible = onePairEach(
    across.filter(({ relation }) => relation.kind === 'compatible'),
    answerOf,
  );
  const same = across.filter(({ relation }) => relation.kind === 'same');
  const answered = given.statements.filter(({ value }) => value !== null);
  if (answered.length === 0) return [];
  if (given.voices(answered) < 2) return [...stages(given, compatible), single(given)];
  const agreeing = same.length > 0 ? [verdict('agreement', 'The texts agree.', same.slice(0, 1))] : [];
  if (given.rule.value.kind === 'stage' || given.rule.value.kind === 'choice')
    return [...stages(given, compatible), ...agreeing];
  const precise = compatible.map((pair) =>
    verdict('precision', `${sideBySide(pair, given)}: ${pair.relation.reason}.`, [pair]),
  );
  return [...precise, ...agreeing];
};

function stages(given: Case, compatible: Case['pairs']) {
  if (given.rule.value.kind !== 'stage' && given.rule.value.kind !== 'choice') return [];
  return compatible.map((pair) => verdict('progress', `${sideBySide(pair, given)}; both can hold.`, [pair]));
}

function single({ statements }: Case) {
  const only = new Set(statements.map(({ article }) => article)).size === 1;
  return verdict('single-source', only ? 'One text only.' : 'One voice only.', []);
}
