import { type Judge, type Pair, verdict } from '../case.js';
import { isNamed, sameSpeaker } from '../speakers.js';

/** The same answer in different mouths, where neither text also gives the other speaker. */
export const attribution: Judge = (given) => {
  const speaks = ({ a, b }: Pair) =>
    given.statements.some(
      (other) => other.article === a.article && other.id !== a.id && isNamed(other) && sameSpeaker(other, b),
    );
  const pair = given.pairs.find(
    (each) =>
      each.relation.kind === 'same' &&
      each.a.article !== each.b.article &&
      isNamed(each.a) &&
      isNamed(each.b) &&
      !sameSpeaker(each.a, each.b) &&
      !speaks(each) &&
      !speaks({ ...each, a: each.b, b: each.a }),
  );
  if (pair === undefined) return [];
  const [a, b] = [pair.a, pair.b];
  return [
    verdict(
      'attribution',
      `${given.label(a)} has it from ${a.attribution!.who}; ${given.label(b)} has it from ${b.attribution!.who}.`,
      [pair],
    ),
  ];
};
