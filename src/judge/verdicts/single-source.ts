import type { VerdictKind } from '../../model.js';
import type { Case, Judge } from '../case.js';
import { have, listed, namesOf } from '../say.js';
import { verdict } from '../verdict.js';

/** What a text may have with itself, or with a copy of it. */
const ALONE: ReadonlySet<VerdictKind> = new Set(['internal', 'certainty', 'qualifier']);

/** One voice only: one text, copies of one, texts that pass on one speaker, or publishers that are not named. */
export const singleSource: Judge = (given, before) => {
  const answered = given.statements.filter(({ value }) => value !== null);
  if (answered.length === 0 || before.some(({ verdict }) => !ALONE.has(verdict))) return [];
  return [verdict('single-source', `${why(given)}.`, [])];
};

function why(given: Case): string {
  const answered = given.statements.filter(({ value }) => value !== null);
  const origins = new Set(answered.map(given.originOf));
  const all = namesOf(answered, given);
  const unnamed = answered.filter((statement) => given.articleOf(statement).source === null);
  const names = namesOf(unnamed, given);
  const nameless = `${listed(names)} ${names.length === 1 ? 'names' : 'name'} no publisher`;
  if (origins.size === 1)
    return all.length > 1
      ? `${listed(all)} have this, as copies of one text`
      : `${all[0]} alone has this${unnamed.length > 0 ? ', and names no publisher' : ''}`;
  if (unnamed.length > 0) return `${listed(all)} have this; ${nameless}`;
  const speakers = [...new Set(answered.flatMap(({ attribution }) => attribution?.who ?? []))];
  return answered.every(({ attribution }) => attribution !== null)
    ? `${listed(all)} have this from one origin, ${listed(speakers)}`
    : `${listed(all)} ${have(all)} this, as one voice`;
}
