import { byPlace } from '../../compare/index.js';
import type { Statement } from '../../model.js';
import type { Case, Judge } from '../case.js';
import { listed, namesOf } from '../say.js';
import { haveOneName } from '../speakers.js';
import { verdict } from '../verdict.js';

/** One voice only: one text, copies of one, texts that pass on one speaker, or publishers that are not named. */
export const singleSource: Judge = (given, before) => {
  const all = [...given.statements, ...given.parts.flatMap(({ statements }) => statements)];
  const articles = new Map(all.map((statement) => [statement.id, statement.article]));
  const isAcross = ([a, b]: readonly [string, string]): boolean => articles.get(a) !== articles.get(b);
  if (given.answers.length === 0 || before.some(({ between }) => between.some(isAcross))) return [];
  return [verdict('single-source', `${why(given)}.`, [])];
};

function why(given: Case): string {
  const answered = given.answers.flatMap(({ statements }) => statements).toSorted(byPlace);
  const all = namesOf(answered, given);
  const unnamed = answered.filter((statement) => given.articleOf(statement).source === null);
  const isOne = new Set(answered.map(given.originOf)).size === 1;
  if (isOne && all.length > 1) return `${listed(all)} have this, as copies of one text`;
  if (isOne) return `${all[0]} alone has this${unnamed.length > 0 ? ', and names no publisher' : ''}`;
  if (unnamed.length > 0) {
    const names = namesOf(unnamed, given);
    return `${listed(all)} have this; ${listed(names)} ${names.length === 1 ? 'names' : 'name'} no publisher`;
  }
  const speakers = speakersOf(answered);
  if (speakers.length === 0) return `${listed(all)} have this, as one voice`;
  return `${listed(all)} have this from ${listed(speakers)}${speakers.length > 1 ? ', which may be one origin' : ''}`;
}

/** The speakers of some statements, each once under its shortest name. */
function speakersOf(statements: readonly Statement[]): readonly string[] {
  const spoken = statements
    .filter(({ attribution }) => attribution !== null)
    .toSorted((a, b) => a.attribution!.who.length - b.attribution!.who.length);
  const distinct: Statement[] = [];
  for (const statement of spoken)
    if (!distinct.some((other) => haveOneName(other, statement))) distinct.push(statement);
  return distinct.map(({ attribution }) => attribution!.who);
}
