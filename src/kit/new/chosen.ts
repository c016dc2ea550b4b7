import type { View } from '../../extract/passage.js';
import type { Piece } from './pieces.js';
import type { Proposal } from './proposal.js';
import { isProper, type Run, runsIn } from './runs.js';
import { bothPieces, type Pair, wordsOf } from './sentences.js';
import { clauseAround, partOf, type Sketch, sketchOf } from './sketch.js';
import { figuresIn } from './valued.js';
import { isIrregular, participleOf } from './verbs.js';

/** What it costs, in words, that two runs stand on two sides of their anchor, are names, or are only the verb before "by". */
const OTHER_SIDE = 3;
const CAPITALS = 10;
const BEFORE_BY = 20;
/** What it saves that the anchor is what a verb is done to. */
const OBJECT = 3;
const MOST = 4;

/** Two answers by the words in which the sentences differ beside one that they share, the likeliest first. */
export function chosen(pair: Pair): readonly Proposal[] {
  const { a, b } = pair;
  const pieces = bothPieces(pair);
  const [left, right] = [runsIn(pieces[0], figuresIn(a)), runsIn(pieces[1], figuresIn(b))];
  return left
    .flatMap((first) =>
      right
        .filter((second) => second.anchor.key === first.anchor.key)
        .map((second) => ({
          first,
          second,
          cost: costOf(first, pieces[0]) + costOf(second, pieces[1]) + sideCost(first, second),
        })),
    )
    .toSorted((x, y) => x.cost - y.cost)
    .slice(0, MOST)
    .flatMap(({ first, second }) => proposalOf([first, second], pieces, [a, b]));
}

function costOf({ pieces, far, object }: Run, all: readonly Piece[]): number {
  const last = all.indexOf(pieces.at(-1)!);
  return (
    far -
    (object ? OBJECT : 0) +
    (pieces.some(isProper) ? CAPITALS : 0) +
    (pieces[0]!.verb === 'passive' && all[last + 1]?.norm === 'by' ? BEFORE_BY : 0)
  );
}

const sideCost = (a: Run, b: Run): number => (a.before === b.before ? 0 : OTHER_SIDE);

function proposalOf(
  runs: readonly [Run, Run],
  pieces: readonly [readonly Piece[], readonly Piece[]],
  views: readonly [View, View],
): readonly Proposal[] {
  const words = runs.map((run, i) => wordsOf(views[i]!, spanOf(run))) as [string, string];
  const names = words.map((each) => each.toLowerCase()) as [string, string];
  if (names[0] === names[1]) return [];
  const early = runs.map(isEarly);
  const isStage = early[0] !== early[1];
  const order = isStage && early[1] ? [1, 0] : [0, 1];
  return [
    {
      value: isStage ? 'stage' : 'choice',
      answers: order.map((i) => names[i]!),
      match: order.flatMap((i) =>
        sketchesOf(runs[i]!, pieces[i]!).map((sketch) => ({ answer: names[i]!, sketch })),
      ),
      words: names,
      telling: words,
      sentences: [views[0].text, views[1].text],
    },
  ];
}

const spanOf = ({ pieces }: Run): readonly [number, number] => [pieces[0]!.from, pieces.at(-1)!.to];

/** The run beside its anchor; a verb with what it is done to in either voice. */
function sketchesOf(run: Run, all: readonly Piece[]): readonly Sketch[] {
  const { anchor, before, object } = run;
  const needed = run.pieces.map(inGroup);
  const clause = clauseAround(all, all.indexOf(anchor)).map(
    (piece) => needed[run.pieces.indexOf(piece)] ?? piece,
  );
  const sketch = sketchOf(clause, [anchor, ...needed]);
  const verb = needed[0]!;
  if (needed.length > 1 || verb.kind !== 'word' || verb.pattern.startsWith('@')) return [sketch];
  if (object)
    return [sketch, [partOf(anchor), { ...partOf(verb, 4), words: [`'${participleOf(verb.pattern)}'`] }]];
  if (!before && verb.verb === 'passive') return [sketch, [partOf(verb), partOf(anchor, 3)]];
  return [sketch];
}

/** Not for a word that only looks like the group's: "left" beside "right". */
const inGroup = (piece: Piece): Piece =>
  piece.group === null || (isIrregular(piece.norm) && piece.verb === null)
    ? piece
    : { ...piece, pattern: `@${piece.group}` };

/** Verbs of what is still to come about. */
const EARLY = new Set(
  `ask request demand order call urge propose plan consider debate discuss negotiate prepare promise pledge intend threaten
  announce seek begin start draft mull weigh offer`.split(/\s+/),
);

/** "Are debating", "has ordered": before "approved" and "released". */
function isEarly({ pieces: [first] }: Run): boolean {
  return (
    first!.verb !== null &&
    (EARLY.has(first!.pattern) || (first!.verb === 'active' && first!.norm.endsWith('ing')))
  );
}
