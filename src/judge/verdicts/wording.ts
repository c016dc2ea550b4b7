import type { Case, Judge } from '../case.js';
import type { Link } from '../link.js';
import { whoHasWhat } from '../say.js';
import { mayBeOneSpeaker } from '../speakers.js';
import { membersOf, verdict } from '../verdict.js';

/** Words that one speaker is directly quoted with differ, where the rule asks for words. */
export const wording: Judge = (given) => {
  const links = [...given.across, ...given.within].filter((link) => isWording(link, given));
  if (links.length === 0) return [];
  const kinds = new Set(links.map(({ reason }) => reason));
  const how = kinds.size === 1 ? `: ${[...kinds][0]}` : '';
  return [verdict('wording', `${whoHasWhat(membersOf(links), given)}${how}.`, links)];
};

/** Whether two answers that exclude each other are one speaker's words. */
export function isWording({ a, b, kind }: Link, { rule }: Case): boolean {
  if (kind !== 'excluding') return false;
  const direct = a.attribution?.direct === true && b.attribution?.direct === true;
  return rule.compare === 'wording' || (rule.value.kind === 'text' && direct && mayBeOneSpeaker(a, b));
}
