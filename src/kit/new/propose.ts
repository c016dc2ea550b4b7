import type { View } from '../../extract/passage.js';
import type { IsoDay } from '../../model.js';
import { chosen } from './chosen.js';
import { denied } from './denied.js';
import { type OpenPack, viewsOf } from './pack.js';
import type { Pair } from './sentences.js';
import type { Sketch } from './sketch.js';
import { figures, names } from './valued.js';

/** A sentence that a rule is made from. */
export interface Given {
  readonly text: string;
  readonly published: IsoDay | null;
}

/** What a first rule may look for. `match` is a list of sketches, or some for each answer. */
export interface Proposal {
  /** A value type, `yes-no`, `choice` or `stage`. */
  readonly value: string;
  readonly answers: readonly string[] | null;
  readonly match: readonly { readonly answer: string | null; readonly sketch: Sketch }[];
  /** The answers that the two sentences give. */
  readonly words: readonly [string, string];
  /** Words without which the sentences do not say it. */
  readonly telling: readonly [string, string];
  /** The sentences themselves. */
  readonly sentences: readonly [string, string];
}

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

/** The kinds of answers in which two sentences differ, the likeliest first. */
export function kindsOf(given: readonly [Given, Given], pack: OpenPack): readonly string[] {
  return [...new Set(proposals(given, pack, null).flatMap((ways) => ways.map(({ value }) => value)))];
}
