import type { Statement } from '../../model.js';
import { type Judge, verdict } from '../case.js';

/** Only some of the answers that fit together carry a word that changes them. */
export const qualifier: Judge = (given) =>
  given.rule.qualifiers.flatMap((word) => {
    const has = ({ qualifiers }: Statement) => qualifiers.includes(word.toLowerCase());
    const pair = given.pairs.find(
      ({ a, b, relation }) =>
        (relation.kind === 'same' || relation.kind === 'compatible') &&
        a.article !== b.article &&
        has(a) !== has(b),
    );
    if (pair === undefined) return [];
    const [with_, without] = has(pair.a) ? [pair.a, pair.b] : [pair.b, pair.a];
    return [
      verdict('qualifier', `${given.label(with_)} has “${word}”; ${given.label(without)} does not.`, [pair]),
    ];
  });
