import { isCommonWord } from '../../names/common.js';
import { isLexical, LIGHT, type Piece } from './pieces.js';
import { DETERMINERS } from './verbs.js';

/** Words of one sentence that the other has not, beside one that both have: what an answer is made from. */
export interface Run {
  /** Those that a pattern needs, in order. */
  readonly pieces: readonly Piece[];
  readonly anchor: Piece;
  /** Tokens between the two; the run stands before its anchor or behind it. */
  readonly far: number;
  readonly before: boolean;
  /** The run is a verb, and the anchor right behind it what it is done to. */
  readonly object: boolean;
}

const ADVERBS = new Set([
  'still',
  'now',
  'also',
  'already',
  'just',
  'later',
  'then',
  'soon',
  'again',
  'least',
  'most',
]);
/** Prepositions that hold a run together: "fled on foot", "taken to hospital". "By" begins another. */
const JOINING = new Set([
  'on',
  'to',
  'in',
  'at',
  'of',
  'for',
  'from',
  'with',
  'into',
  'off',
  'out',
  'up',
  'down',
  'under',
  'over',
]);
const LONGEST = 4;

/** The runs of a sentence, each with every shared word of its clause that it may be looked for beside. */
export function runsIn(
  pieces: readonly Piece[],
  taken: readonly (readonly [number, number])[],
): readonly Run[] {
  const isTaken = (at: number): boolean => taken.some(([start, end]) => start <= at && at < end);
  const isOwn = ({ kind, shared, norm, from }: Piece): boolean =>
    kind === 'word' &&
    !shared &&
    isLexical(norm) &&
    !norm.endsWith('ly') &&
    !ADVERBS.has(norm) &&
    !isTaken(from);
  return clausesOf(pieces).flatMap((clause) => {
    const anchors = clause.filter(({ shared, content, from }) => shared && content && !isTaken(from));
    return spansOf(clause, isOwn).flatMap((span) => {
      const needed = neededOf(span.filter(isOwn));
      return anchors.map((anchor): Run => {
        const before = needed[0]!.from < anchor.from;
        const far = before ? anchor.from - needed.at(-1)!.to : needed[0]!.from - anchor.to;
        return { pieces: needed, anchor, far, before, object: isObject(clause, needed, anchor) };
      });
    });
  });
}

function clausesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const clauses: Piece[][] = [[]];
  for (const piece of pieces) piece.kind === 'mark' ? clauses.push([]) : clauses.at(-1)!.push(piece);
  return clauses;
}

/** A name's word; one that begins a sentence, where English has no such word. */
export function isProper({ capital, from, norm }: Piece): boolean {
  return capital && (from > 0 || !isCommonWord(norm));
}

/** Own words one after another, with a preposition and an article between them at most. */
function spansOf(clause: readonly Piece[], isOwn: (piece: Piece) => boolean): readonly (readonly Piece[])[] {
  const spans: Piece[][] = [];
  let open: Piece[] = [];
  for (const piece of clause) {
    const last = open.at(-1);
    if (isOwn(piece)) {
      const first = open.find(isOwn);
      if (first === undefined || isProper(first) !== isProper(piece)) open = [];
      open.push(piece);
      if (open.filter(isOwn).length === 1) spans.push(open);
    } else if (last !== undefined && mayJoin(last, piece)) open.push(piece);
    else open = [];
  }
  return spans;
}

function mayJoin(last: Piece, { norm }: Piece): boolean {
  return JOINING.has(norm) || (JOINING.has(last.norm) && DETERMINERS.has(norm));
}

/** "Approved the budget", "agreed to the deal"; not "fled to Norton". */
function isObject(clause: readonly Piece[], [verb]: readonly Piece[], anchor: Piece): boolean {
  const [at, to] = [clause.indexOf(verb!), clause.indexOf(anchor)];
  if (at > to || verb!.verb !== 'active') return false;
  const isNoun = anchor.kind === 'word' && !anchor.capital;
  return clause.slice(at + 1, to).every(({ norm }) => DETERMINERS.has(norm) || (norm === 'to' && isNoun));
}

/** A verb says it alone, but for "take" and its like: "fled", "taken to hospital". Other words say it together. */
function neededOf(own: readonly Piece[]): readonly Piece[] {
  const [first, second] = own;
  if (first!.verb === null) return own.slice(0, LONGEST);
  return LIGHT.has(first!.pattern) && second !== undefined ? [first!, second] : [first!];
}
