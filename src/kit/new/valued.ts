import { isShortFor, isSpelling } from '../../compare/same-name.js';
import type { View } from '../../extract/passage.js';
import { canon, type FoundValue, valueTypes } from '../../values/index.js';
import type { Piece } from './pieces.js';
import type { Proposal } from './proposal.js';
import { bothPieces, type Cut, cutsOf, type Pair, wordsOf } from './sentences.js';
import {
  gapOf,
  loosened,
  merged,
  type Part,
  partOf,
  type Sketch,
  sharedKeys,
  sketchAround,
} from './sketch.js';
import { participleOf, SAYING } from './verbs.js';

/** Types that stand before what they count: the noun behind them belongs to the pattern. */
const HEADED = new Set(['ordinal', 'count', 'number', 'percent', 'quantity', 'money']);
/** Of the same words the more telling type comes first: "8 December" is a date before it is a count. */
const FIGURES = [
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
const NAMES = ['person', 'place', 'organisation', 'name'];

/** Figures, dates and lengths that differ: for each two values the ways to look for them. */
export function figures(pairs: readonly Pair[]): readonly (readonly Proposal[])[] {
  return ranked(pairs, FIGURES);
}

/** Names that differ, but for those who only say it: near a word that both sentences have, or only further off. */
export function names(pairs: readonly Pair[], where: 'near' | 'far'): readonly (readonly Proposal[])[] {
  return ranked(pairs, NAMES).filter((ways) => isNear(ways[0]) === (where === 'near'));
}

/** A gap as long as this between a name and a word that both sentences have is an accident. */
const NEAR = 5;

const isNear = (way: Proposal | undefined): boolean =>
  (way?.match ?? []).every(({ sketch }) => sketch.every(({ gap }) => gap <= NEAR));

const gapsOf = (way: Proposal | undefined): number =>
  (way?.match ?? []).reduce((sum, { sketch }) => sum + gapOf(sketch), 0);

/** Every figure's place, so that no other proposal takes its words. */
export function figuresIn(view: View): readonly (readonly [number, number])[] {
  return FIGURES.flatMap((type) => cutsOf(view, type).map(({ span }) => span));
}

/** Ways to look for the same two values, and how far those stand from words that both sentences have: the nearer the likelier. */
interface Ranked {
  readonly rank: number;
  readonly ways: readonly Proposal[];
}

function ranked(pairs: readonly Pair[], wanted: readonly string[]): readonly (readonly Proposal[])[] {
  const types = wanted.filter((name) => valueTypes.some((type) => type.name === name));
  return pairs
    .flatMap((pair) => types.flatMap((type) => between(pair, type)))
    .toSorted((x, y) => x.rank - y.rank)
    .map(({ ways }) => ways);
}

function between(pair: Pair, type: string): readonly Ranked[] {
  const { a, b } = pair;
  return differing(a, b, type).flatMap((first) =>
    differing(b, a, type).flatMap((second): readonly Ranked[] => {
      if (NAMES.includes(type) && mayBeOne(canonOf(first.found), canonOf(second.found))) return [];
      const valued: Valued = {
        type,
        ...pair,
        pieces: bothPieces(pair, [first.span, second.span]),
        cuts: [first, second],
      };
      const ways = [2, 1, 0, ...(NAMES.includes(type) ? [] : [OWN])].map((anchors) =>
        proposalWith(anchors, valued),
      );
      const rank = rankOf(ways[1] ?? null) + (type === 'name' ? LOOSE : 0);
      return [{ rank, ways: ways.filter((way) => way !== null) }];
    }),
  );
}

/** Spellings of one name, or a last name and the full one. */
const mayBeOne = (a: string, b: string): boolean => isSpelling(a, b) || isShortFor(a, b) || isShortFor(b, a);

/** The values of one sentence that the other has not. */
function differing(view: View, other: View, type: string): readonly Cut[] {
  const known = new Set(cutsOf(other, type).map(({ found }) => canonOf(found)));
  return cutsOf(view, type).filter(
    (cut) => !known.has(canonOf(cut.found)) && !(NAMES.includes(type) && isSpeaker(view, cut)),
  );
}

function isSpeaker({ tokens }: View, { span: [from, to] }: Cut): boolean {
  return [from - 1, to].some((at) => SAYING.has(tokens[at]?.norm ?? ''));
}

/** Where the sentences share no telling word, each figure is looked for by its own. */
const OWN = -1;

/** Gap words of the way by one word that both have; two patterns count more than one, and most what the sentences count in other words. */
function rankOf(way: Proposal | null): number {
  if (way === null) return UNRANKED;
  const unlike = way.match.flatMap(({ sketch }) => sketch.filter(({ words }) => words.length > 1));
  return gapsOf(way) + (way.match.length > 1 ? SPLIT : 0) + UNLIKE * unlike.length;
}

const UNRANKED = 100;
const SPLIT = 4;
const UNLIKE = 8;
/** A name of whatever kind is asked for last. */
const LOOSE = 20;

interface Valued extends Pair {
  readonly type: string;
  readonly pieces: readonly [readonly Piece[], readonly Piece[]];
  readonly cuts: readonly [Cut, Cut];
}

function proposalWith(anchors: number, valued: Valued): Proposal | null {
  const { a, b, type, cuts } = valued;
  const match = type === 'age' ? aroundAge(valued) : aroundValue(anchors, valued);
  if (match === null) return null;
  const words = [wordsOf(a, cuts[0].span), wordsOf(b, cuts[1].span)] as const;
  return {
    value: type,
    answers: null,
    match: match.map((sketch) => ({ answer: null, sketch })),
    words,
    telling: words,
    sentences: [a.text, b.text],
  };
}

function aroundValue(anchors: number, { type, pieces }: Valued): readonly Sketch[] | null {
  const shared = sharedKeys(...pieces).slice(0, anchors);
  const sketches = pieces.map((each) => {
    const keys = anchors === OWN ? ownKeys(each) : shared;
    return sketchAround(each, { keys, head: HEADED.has(type) });
  }) as [Sketch, Sketch];
  if (sketches.some(({ length }) => length < 2)) return null;
  const both = merged(...sketches);
  const made = both === null ? sketches.map(loosened) : [both];
  return [...made, ...(HEADED.has(type) ? otherVoice(pieces, made) : [])];
}

/** The word nearest to the value, in the first place a verb. */
function ownKeys(pieces: readonly Piece[]): readonly string[] {
  const value = pieces.find(({ kind }) => kind === 'value')!;
  const far = (piece: Piece) => Math.abs(piece.from - value.from) - (piece.verb === null ? 0 : VERB_FIRST);
  const words = pieces.filter(({ kind, content }) => content && (kind === 'word' || kind === 'name'));
  return words
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, 1)
    .map(({ key }) => key);
}

const VERB_FIRST = 5;

/** "12 soldiers were killed" beside "killed 12 soldiers", and the other way round: news has either. */
function otherVoice(
  pieces: readonly [readonly Piece[], readonly Piece[]],
  made: readonly Sketch[],
): readonly Sketch[] {
  return pieces
    .flatMap((each): readonly Sketch[] => {
      const value = each.findIndex(({ kind }) => kind === 'value');
      const head = each[value + 1];
      if (head === undefined || head.kind !== 'word' || !head.content || head.verb !== null) return [];
      const verb = each.find(
        (piece) => piece.shared && piece.verb !== null && takesValue(each, piece, value),
      );
      if (
        verb === undefined ||
        !made.some((sketch) => sketch.some(({ words }) => words.includes(verb.pattern)))
      )
        return [];
      const [before, after] = [partOf(each[value]!), partOf(head)];
      return each.indexOf(verb) < value
        ? [[before, after, { ...partOf(verb), gap: 3, words: [`'${participleOf(verb.pattern)}'`] }]]
        : [[partOf(verb), { ...before, gap: 2 }, after]];
    })
    .filter((sketch) => !made.some((other) => isValueFirst(other) === isValueFirst(sketch)))
    .slice(0, 1);
}

/** A verb right before the value, or a passive behind what it counts. */
function takesValue(pieces: readonly Piece[], piece: Piece, value: number): boolean {
  const at = pieces.indexOf(piece);
  return at < value ? at === value - 1 && piece.verb === 'active' : piece.verb === 'passive';
}

const isValueFirst = ([first]: Sketch): boolean => first!.words[0] === '{value}';

/** An age stands before or behind the person: "the 34-year-old driver", "the driver, 34,", "the driver, a man of 34". */
function aroundAge({ pieces }: Valued): readonly Sketch[] | null {
  const [first] = pieces;
  const person = sharedKeys(...pieces)
    .flatMap((key) => first.find((piece) => piece.key === key) ?? [])
    .find(({ verb, capital, kind }) => verb === null && (kind === 'name' || capital || kind === 'word'));
  if (person === undefined) return null;
  const name = lastName(first, person);
  const age: Part = { gap: 0, words: ['{value}'], optional: false, said: '', thing: false };
  return [
    [age, partOf(name, 2)],
    [partOf(name), { ...age, words: [','], optional: true }, { ...age, gap: 3 }],
  ];
}

/** Of a full name that both sentences have the last word, which stands beside an age. */
function lastName(pieces: readonly Piece[], first: Piece): Piece {
  const behind = pieces.slice(pieces.indexOf(first));
  const end = behind.findIndex(({ capital, shared }) => !capital || !shared);
  return behind[Math.max(0, (end < 0 ? behind.length : end) - 1)]!;
}

function canonOf({ type, data }: FoundValue): string {
  return canon({ type, data, text: '', derivation: '' });
}
