import type { Piece } from './pieces.js';

/** One element of a pattern being made; a gap is the most words that may stand before it. */
export interface Part {
  readonly gap: number;
  readonly words: readonly string[];
  readonly optional: boolean;
  /** As the first sentence prints it. */
  readonly said: string;
  /** What the sentence may be about: a name or a noun. */
  readonly thing: boolean;
}

/** A pattern being made. */
export type Sketch = readonly Part[];

/** Words more in a gap than the sentence has: other texts have an adjective there. */
const SLACK = 2;
const LONGEST_GAP = 12;
/** Words behind a value that name what is ranked or counted. */
const LONGEST_HEAD = 3;

/** The value with what it counts, and the wanted words around it that stand in its clause, or where it stands apart beside it. */
export function sketchAround(
  pieces: readonly Piece[],
  { keys, head }: { readonly keys: readonly string[]; readonly head: boolean },
): Sketch {
  const value = pieces.find(({ kind }) => kind === 'value')!;
  const clause = clauseAround(pieces, pieces.indexOf(value));
  const heads = head ? headBehind(clause, value) : [];
  const near = nearestOf(clause, value, keys);
  if (near.length + heads.length > 0) return sketchOf(clause, [value, ...heads, ...near], heads.slice(0, -1));
  const wide = clauseAround(pieces, pieces.indexOf(value), 1);
  return sketchOf(wide, [value, ...nearestOf(wide, value, keys)]);
}

/** Of each key the piece nearest to the value. */
function nearestOf(clause: readonly Piece[], value: Piece, keys: readonly string[]): readonly Piece[] {
  const near = clause.toSorted((a, b) => distance(a, value) - distance(b, value));
  return keys.flatMap((key) => near.find((piece) => piece.key === key) ?? []);
}

/** How far words stand from the value: in both sentences together for those that both have. */
export function sharedKeys(a: readonly Piece[], b: readonly Piece[]): readonly string[] {
  const far = (pieces: readonly Piece[], key: string): number => {
    const value = pieces.find(({ kind }) => kind === 'value')!;
    const all = pieces.filter((piece) => piece.key === key).map((piece) => distance(piece, value));
    return Math.min(...all);
  };
  const keys = new Set(a.filter(({ content, shared }) => content && shared).map(({ key }) => key));
  keys.delete('value');
  return [...keys]
    .filter((key) => b.some((piece) => piece.key === key))
    .toSorted((x, y) => far(a, x) + far(b, x) - far(a, y) - far(b, y));
}

/** The given pieces in their order with gaps, and the marks that stand, between them; empty where a mark cannot be written. */
export function sketchOf(
  clause: readonly Piece[],
  wanted: readonly Piece[],
  optional: readonly Piece[] = [],
): Sketch {
  const ends = [
    clause.findIndex((each) => wanted.includes(each)),
    clause.findLastIndex((each) => wanted.includes(each)),
  ];
  const chosen = clause
    .slice(ends[0], ends[1]! + 1)
    .filter((piece) => piece.kind === 'mark' || wanted.includes(piece));
  if (chosen.some(({ kind, key }) => kind === 'mark' && !WRITABLE.has(key))) return [];
  return chosen.map((piece, i): Part => {
    const before = chosen[i - 1];
    const between = before === undefined ? 0 : piece.from - before.to;
    const apart = between > 0 || (before !== undefined && mayPart(before, piece));
    return {
      gap: apart ? Math.min(LONGEST_GAP, between + SLACK) : 0,
      words: [piece.pattern],
      optional: optional.includes(piece),
      said: piece.said,
      thing: isThing(piece),
    };
  });
}

/** A piece as an element of its own. */
export function partOf(piece: Piece, gap = 0): Part {
  return { gap, words: [piece.pattern], optional: false, said: piece.said, thing: isThing(piece) };
}

const isThing = ({ kind, verb }: Piece): boolean => (kind === 'word' || kind === 'name') && verb === null;

/** Whether other words may come between two that stand side by side: around a verb, "has now", "another". */
function mayPart(before: Piece, after: Piece): boolean {
  return (
    [before, after].every(({ kind }) => kind !== 'mark') && (before.verb !== null || after.verb !== null)
  );
}

const WRITABLE = new Set([',', ';', ':', '–']);

/** The pieces between the marks around one; with so many clauses more on either side. */
export function clauseAround(pieces: readonly Piece[], at: number, more = 0): readonly Piece[] {
  const marks = pieces.flatMap(({ kind }, i) => (kind === 'mark' ? [i] : []));
  const before = marks.filter((mark) => mark < at).at(-1 - more) ?? -1;
  const after = marks.filter((mark) => mark > at)[more] ?? pieces.length;
  return pieces.slice(before + 1, after);
}

function headBehind(clause: readonly Piece[], value: Piece): readonly Piece[] {
  const behind = clause.slice(clause.indexOf(value) + 1);
  const end = behind.findIndex(({ content, kind }) => !content || (kind !== 'word' && kind !== 'group'));
  const head = behind.slice(0, end < 0 ? behind.length : end).slice(0, LONGEST_HEAD);
  // What both sentences count is no longer than the words that both have: "five cables forced".
  const last = head.findLastIndex(({ shared }) => shared);
  return last < 0 ? head : head.slice(0, last + 1);
}

function distance(piece: Piece, value: Piece): number {
  return piece.from >= value.to ? piece.from - value.to : value.from - piece.to;
}

/** Two sketches as one where they have the same build: other words as alternatives, the longer gaps; null where they have not. */
export function merged(a: Sketch, b: Sketch): Sketch | null {
  const [left, right] = [a.filter(needed), b.filter(needed)];
  if (left.length !== right.length) return null;
  const alike = left.every((part, i) => {
    const other = right[i]!;
    if (part.words.join() === other.words.join()) return true;
    return isWord(part) && isWord(other) && !isIn(part, right) && !isIn(other, left);
  });
  if (!alike) return null;
  return left.flatMap((part, i): readonly Part[] => {
    const other = right[i]!;
    const options = [...optionalBefore(a, part), ...optionalBefore(b, other)];
    const gap = Math.max(part.gap, other.gap);
    const words = [...new Set([...part.words, ...other.words])];
    return [
      ...(options.length > 0
        ? [{ gap, words: [...new Set(options)], optional: true, said: '', thing: false }]
        : []),
      { gap: options.length > 0 ? 0 : gap, words, optional: false, said: part.said, thing: part.thing },
    ];
  });
}

/** Whether the other sketch has a part's words elsewhere: then they are no other words for the same. */
function isIn({ words }: Part, sketch: Sketch): boolean {
  return sketch.some((part) => part.words.some((word) => words.includes(word)));
}

const needed = ({ optional }: Part): boolean => !optional;
const isWord = ({ words }: Part): boolean => words.every((word) => /^[\p{L}\p{N}]/u.test(word));

/** The optional words that stand right before a part. */
function optionalBefore(sketch: Sketch, part: Part): readonly string[] {
  const at = sketch.indexOf(part);
  const from = sketch.slice(0, at).findLastIndex(needed) + 1;
  return sketch.slice(from, at).flatMap(({ words }) => words);
}

/** The same with room between words that one sentence alone has side by side: "temperatures would rise". */
export function loosened(sketch: Sketch): Sketch {
  return sketch.map((part, i) => {
    const before = sketch[i - 1];
    const words = [before, part].every((each) => each !== undefined && isWord(each));
    return words && part.gap === 0 && !part.optional && !before!.optional ? { ...part, gap: SLACK } : part;
  });
}

/** The words that all gaps of a sketch may take. */
export function gapOf(sketch: Sketch): number {
  return sketch.reduce((sum, { gap }) => sum + gap, 0);
}

/** A sketch as a pattern is written. */
export function patternText(sketch: Sketch): string {
  return sketch
    .map(({ gap, words, optional }) => {
      const alternatives = words.join(' | ');
      const element = optional ? `[${alternatives}]` : words.length > 1 ? `(${alternatives})` : alternatives;
      return `${gap > 0 ? `...${gap} ` : ''}${element}`;
    })
    .join(' ');
}

/** The words that a sketch needs, for naming a rule; names and groups by their ids. */
export function wordsOfSketch(sketch: Sketch): readonly string[] {
  return tellingParts(sketch).map(({ words }) => words[0]!.replace(/^[@']|'$/g, ''));
}

/** The same as the first sentence prints them. */
export function saidBySketch(sketch: Sketch): readonly string[] {
  return tellingParts(sketch).map(({ said }) => said);
}

/** A noun or name of a sketch; undefined where it has none. */
export function thingOf(sketch: Sketch): string | undefined {
  return sketch.find(({ thing, said }) => thing && said !== '')?.said;
}

function tellingParts(sketch: Sketch): readonly Part[] {
  return sketch.filter(needed).filter(({ words }) => /^[@'\p{L}\p{N}]/u.test(words[0] ?? ''));
}
