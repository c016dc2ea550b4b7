import type { Piece } from './pieces.js';
import type { Proposal } from './proposal.js';
import { bothPieces, type Pair, wordsOf } from './sentences.js';
import { merged, type Sketch, sketchOf } from './sketch.js';
import { SAYING } from './verbs.js';

const DENYING = new Set(['not', "n't", 'never', 'no', 'without', 'denied', 'denies', 'deny']);
const SPEAKING = new Set([...SAYING, 'denied', 'denies', 'deny']);
/** Words of a sentence that make one question. */
const MOST_WORDS = 3;

/** "Officials" in "officials denied", "the ministry" in "said the ministry". */
function isSpeaking(pieces: readonly Piece[], piece: Piece): boolean {
  const at = pieces.indexOf(piece);
  return [pieces[at - 1], pieces[at + 1]].some((each) => each !== undefined && SPEAKING.has(each.norm));
}

/** Where one sentence denies what the other has: yes or no. */
export function denied(pair: Pair): readonly Proposal[] {
  const { a, b } = pair;
  const denies = [a, b].map(({ tokens }) => tokens.some(({ norm }) => DENYING.has(norm)));
  if (denies[0] === denies[1]) return [];
  const pieces = bothPieces(pair);
  const wanted = pieces.map((each) =>
    each.filter((piece) => piece.content && piece.shared && !isSpeaking(each, piece)).slice(0, MOST_WORDS),
  ) as unknown as readonly [readonly Piece[], readonly Piece[]];
  const sketches = pieces.map((each, i) => (wanted[i]!.length < 2 ? [] : sketchOf(each, wanted[i]!))) as [
    Sketch,
    Sketch,
  ];
  if (sketches.some((sketch) => sketch.length < 2)) return [];
  const both = merged(...sketches);
  const [first, last] = [wanted[0].at(-1)!, wanted[1].at(-1)!];
  return [
    {
      value: 'yes-no',
      answers: null,
      match: (both === null ? sketches : [both]).map((sketch) => ({ answer: null, sketch })),
      words: denies[0] ? ['no', 'yes'] : ['yes', 'no'],
      telling: [wordsOf(a, [first.from, first.to]), wordsOf(b, [last.from, last.to])],
      sentences: [a.text, b.text],
    },
  ];
}
