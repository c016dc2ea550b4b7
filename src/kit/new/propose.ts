import type { View } from '../../extract/passage.js';
import type { IsoDay } from '../../model.js';
import { canon, type FoundValue, valueTypes } from '../../values/index.js';
import { type OpenPack, viewsOf } from './pack.js';
import { keysIn, type Piece, piecesOf } from './pieces.js';
import { clauseAround, gapOf, merged, type Sketch, sharedKeys, sketchAround, sketchOf } from './sketch.js';

/** A sentence that a rule is made from. */
export interface Given {
  readonly text: string;
  readonly published: IsoDay | null;
}

/** What a first rule may look for. `match` is a list of sketches, or one list an answer. */
export interface Proposal {
  /** A value type, `yes-no` or `choice`. */
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

/** Types that stand before what they count: the noun behind them belongs to the pattern. */
const HEADED = new Set(['ordinal', 'count', 'number', 'percent', 'quantity', 'money']);
/** Of the same words the more telling type comes first: "8 December" is a date before it is a count. */
const TELLING = [
  'date',
  'money',
  'percent',
  'duration',
  'age',
  'quantity',
  'score',
  'ordinal',
  'count',
  'number',
];
const NAMED = ['person', 'place', 'organisation'];
const DENYING = new Set(['not', "n't", 'never', 'no', 'without', 'denied', 'denies', 'deny']);

/** Every first rule that two sentences suggest, the likeliest first; of `value` only, where it is given. */
export function proposals(
  given: readonly [Given, Given],
  pack: OpenPack,
  value: string | null,
): readonly Proposal[] {
  const [left, right] = given.map(({ text, published }) => viewsOf(text, published, pack)) as [
    readonly View[],
    readonly View[],
  ];
  const pairs = left.flatMap((a) => right.map((b): Pair => ({ a, b, pack })));
  const ranked = pairs.flatMap(valued).toSorted((x, y) => x.rank - y.rank);
  const all = [...ranked.flatMap(({ ways }) => ways), ...pairs.flatMap(denied), ...pairs.flatMap(chosen)];
  return all.filter((each) => value === null || each.value === value);
}

interface Pair {
  readonly a: View;
  readonly b: View;
  readonly pack: OpenPack;
}

/** Ways to look for the same two values, and how far those stand from words that both sentences have: the nearer the likelier. */
interface Ranked {
  readonly rank: number;
  readonly ways: readonly Proposal[];
}

/** Proposals for values of one type that differ. */
function valued({ a, b, pack }: Pair): readonly Ranked[] {
  const types = [...TELLING, ...NAMED].filter((name) => valueTypes.some((type) => type.name === name));
  return types.flatMap((type) =>
    differing(a, b, type).flatMap((first) =>
      differing(b, a, type).map((second): Ranked => {
        const pieces = bothPieces({ a, b, pack }, [first.span, second.span]);
        const between = { a, b, pieces, found: [first.found, second.found] } as const;
        const ways = [2, 1, 0].map((anchors) => valuedWith(type, anchors, between));
        return { rank: rankOf(type, ways[1] ?? null), ways: ways.filter((way) => way !== null) };
      }),
    ),
  );
}

/** The values of one sentence that the other has not. */
function differing(view: View, other: View, type: string): readonly Cut[] {
  const known = new Set(cutsOf(other, type).map(({ found }) => canonOf(found)));
  return cutsOf(view, type).filter(({ found }) => !known.has(canonOf(found)));
}

/** Gap words of the way by one word that both have; two patterns count more than one, names more than figures. */
function rankOf(type: string, way: Proposal | null): number {
  if (way === null) return UNRANKED;
  const gaps = way.match.reduce((sum, { sketch }) => sum + gapOf(sketch), 0);
  return gaps + (way.match.length > 1 ? SPLIT : 0) + (NAMED.includes(type) ? NAMED_LATER : 0);
}

const UNRANKED = 100;
const SPLIT = 4;
const NAMED_LATER = 20;

interface Valued {
  readonly a: View;
  readonly b: View;
  readonly pieces: readonly [readonly Piece[], readonly Piece[]];
  readonly found: readonly [FoundValue, FoundValue];
}

function valuedWith(type: string, anchors: number, { a, b, pieces, found }: Valued): Proposal | null {
  const keys = sharedKeys(...pieces).slice(0, anchors);
  const [left, right] = pieces.map((each) => sketchAround(each, { keys, head: HEADED.has(type) })) as [
    Sketch,
    Sketch,
  ];
  if (left.length < 2 || right.length < 2) return null;
  const both = merged(left, right);
  const sketches = both === null ? [left, right] : [both];
  return {
    value: type,
    answers: null,
    match: sketches.map((sketch) => ({ answer: null, sketch })),
    words: [wordsOf(a, found[0]), wordsOf(b, found[1])],
    telling: [wordsOf(a, found[0]), wordsOf(b, found[1])],
    sentences: [a.text, b.text],
  };
}

/** Where one sentence denies what the other has: yes or no. */
function denied({ a, b, pack }: Pair): readonly Proposal[] {
  const denies = [a, b].map(({ tokens }) => tokens.some(({ norm }) => DENYING.has(norm)));
  if (denies[0] === denies[1]) return [];
  const pieces = bothPieces({ a, b, pack }, [null, null]);
  const wanted = pieces.map((each) => each.filter(({ content, shared }) => content && shared).slice(0, 3));
  const sketches = pieces.map((each, i) => (wanted[i]!.length < 2 ? [] : sketchOf(each, wanted[i]!))) as [
    Sketch,
    Sketch,
  ];
  if (sketches.some((sketch) => sketch.length < 2)) return [];
  const both = merged(...sketches);
  return [
    {
      value: 'yes-no',
      answers: null,
      match: (both === null ? sketches : [both]).map((sketch) => ({ answer: null, sketch })),
      words: denies[0] ? ['no', 'yes'] : ['yes', 'no'],
      telling: [textOf(a, wanted[0]!.at(-1)!), textOf(b, wanted[1]!.at(-1)!)],
      sentences: [a.text, b.text],
    },
  ];
}

/** Two answers by the words in which the sentences differ beside what they share. */
function chosen({ a, b, pack }: Pair): readonly Proposal[] {
  const pieces = bothPieces({ a, b, pack }, [null, null]);
  const made = pieces.map(answerIn);
  const [first, second] = made;
  if (first == null || second == null || first.answer === second.answer) return [];
  return [
    {
      value: 'choice',
      answers: [first.answer, second.answer],
      match: [first, second],
      words: [first.answer, second.answer],
      telling: [textOf(a, first.own), textOf(b, second.own)],
      sentences: [a.text, b.text],
    },
  ];
}

/** The word of its own that stands nearest to one that both sentences have. */
function answerIn(
  pieces: readonly Piece[],
): { readonly answer: string; readonly sketch: Sketch; readonly own: Piece } | null {
  const pairs = pieces
    .filter(({ shared, content }) => shared && content)
    .flatMap((anchor) => {
      const clause = clauseAround(pieces, pieces.indexOf(anchor));
      return clause
        .filter(
          ({ content, shared, capital, kind, key }) =>
            content && !shared && !capital && kind === 'word' && !key.endsWith('ly'),
        )
        .map((own) => ({ own, anchor, clause, far: Math.abs(own.from - anchor.from) }));
    })
    .toSorted((x, y) => x.far - y.far);
  const best = pairs[0];
  if (best === undefined) return null;
  return { answer: best.own.pattern, own: best.own, sketch: sketchOf(best.clause, [best.own, best.anchor]) };
}

function bothPieces(
  { a, b, pack }: Pair,
  [first, second]: readonly [readonly [number, number] | null, readonly [number, number] | null],
): readonly [readonly Piece[], readonly Piece[]] {
  return [
    piecesOf(a, { value: first, pack, other: keysIn(b, pack) }),
    piecesOf(b, { value: second, pack, other: keysIn(a, pack) }),
  ];
}

interface Cut {
  readonly found: FoundValue;
  readonly span: readonly [number, number];
}

function cutsOf(view: View, type: string): readonly Cut[] {
  return view
    .values(type)
    .flatMap((cuts, from) => (cuts ?? []).map(({ end, found }) => ({ found, span: [from, end] as const })));
}

function canonOf({ type, data }: FoundValue): string {
  return canon({ type, data, text: '', derivation: '' });
}

function wordsOf({ line, text }: View, { start, end }: FoundValue): string {
  return text.slice(start - line.start, end - line.start);
}

function textOf({ tokens, line, text }: View, { from, to }: Piece): string {
  return text.slice(tokens[from]!.start - line.start, tokens[to - 1]!.end - line.start);
}
