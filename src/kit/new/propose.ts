import type { View } from '../../extract/passage.js';
import { valueType } from '../../values/index.js';
import { chosen } from './chosen.js';
import { denied } from './denied.js';
import { type OpenPack, viewsOf } from './pack.js';
import type { Given, Proposal } from './proposal.js';
import { cutsOf, type Pair } from './sentences.js';
import { figures, names } from './valued.js';

/** What two sentences may differ in, the likeliest first: figures, yes or no, names, one of two answers. */
const KINDS: readonly ((pairs: readonly Pair[]) => readonly (readonly Proposal[])[])[] = [
  figures,
  (pairs) => pairs.map(denied),
  (pairs) => names(pairs, 'near'),
  (pairs) => pairs.map(chosen),
  (pairs) => names(pairs, 'far'),
];

/** Every first rule that two sentences suggest, the likeliest difference first, for each the ways to look for it; of `value` only, where it is given. */
export function proposals(
  given: readonly [Given, Given],
  pack: OpenPack,
  value: string | null,
): readonly (readonly Proposal[])[] {
  const [left, right] = given.map(({ text, published }) => viewsOf(text, published, pack)) as [
    readonly View[],
    readonly View[],
  ];
  const pairs = left.flatMap((a) => right.map((b): Pair => ({ a, b, pack })));
  return KINDS.flatMap((kind) => kind(pairs)).map((ways) => ways.flatMap((each) => asked(each, value)));
}

/** A proposal of the kind that is asked for; a choice may be taken for a stage, and a stage for a choice. */
function asked(proposal: Proposal, value: string | null): readonly Proposal[] {
  if (value === null || proposal.value === value) return [proposal];
  return proposal.answers !== null && (value === 'stage' || value === 'choice')
    ? [{ ...proposal, value }]
    : [];
}

/** Which of two texts have no value of a type; a type that reads no words, as yes-no, is not looked for. */
export function lacking(given: readonly [Given, Given], pack: OpenPack, type: string): readonly (0 | 1)[] {
  if (valueType(type) === undefined) return [];
  const has = ({ text, published }: Given) =>
    viewsOf(text, published, pack).some((view) => cutsOf(view, type).length > 0);
  return ([0, 1] as const).filter((i) => !has(given[i]));
}

/** The kinds of answers in which two sentences differ, the likeliest first. */
export function kindsOf(given: readonly [Given, Given], pack: OpenPack): readonly string[] {
  return [...new Set(proposals(given, pack, null).flatMap((ways) => ways.map(({ value }) => value)))];
}
