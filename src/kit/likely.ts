import type { View } from '../extract/passage.js';
import type { Edge, Program } from '../rules/program.js';
import type { WordTable } from '../rules/word-table.js';
import { weightOf } from './align.js';
import { elementAt, elementsOf } from './elements.js';

/** Which words, names and values a sentence has, in whatever order. */
interface Stock {
  readonly words: ReadonlySet<number>;
  /** Null where every name and value is taken for granted. */
  readonly names: ReadonlySet<string> | null;
  readonly view: View;
}

/**
 * How close a pattern can come to matching a sentence, judged by which of its elements have something there at all: cheap, and never
 * less than what aligning it finds, but for elements between "|". `byWords` takes every name and value for granted, which is
 * cheaper still.
 */
export function likeliness(
  program: Program,
  view: View,
  { words, byWords = false }: { readonly words: WordTable; readonly byWords?: boolean },
): number {
  const stock = stockOf(view, byWords);
  return elementEdges(program)
    .map(({ optional, edges }) => {
      const found = edges.filter((edge) => isIn(stock, edge)).map((edge) => weightOf(edge, words));
      if (found.length > 0) return Math.max(...found);
      return optional ? 0 : -Math.min(...edges.map((edge) => weightOf(edge, words)));
    })
    .reduce((sum, each) => sum + each, 0);
}

interface ElementEdges {
  readonly optional: boolean;
  readonly edges: readonly Edge[];
}

const known = new WeakMap<Program, readonly ElementEdges[]>();

/** The distinct steps that each element of a pattern can take, gaps left out. */
function elementEdges(program: Program): readonly ElementEdges[] {
  const before = known.get(program);
  if (before !== undefined) return before;
  const elements = elementsOf(program.text);
  const byElement = new Map<number, Set<Edge>>();
  for (const edge of program.edges.flat()) {
    if (edge.consume.kind === 'gap') continue;
    const { from } = elementAt(elements, edge.at);
    byElement.set(from, (byElement.get(from) ?? new Set()).add(edge));
  }
  const found = [...byElement].map(([from, edges]) => ({
    optional: program.text[from] === '[',
    edges: [...edges],
  }));
  known.set(program, found);
  return found;
}

const stocks = new WeakMap<View, Stock>();

function stockOf(view: View, byWords: boolean): Stock {
  const known = stocks.get(view);
  const words = known?.words ?? new Set(view.words.flatMap((ids) => ids ?? []));
  if (byWords) return { words, names: null, view };
  if (known !== undefined) return known;
  const stock: Stock = { words, names: new Set(view.hits.map(({ id }) => id)), view };
  stocks.set(view, stock);
  return stock;
}

function isIn({ words, names, view }: Stock, { consume }: Edge): boolean {
  switch (consume.kind) {
    case 'word':
      return words.has(consume.word);
    case 'name':
      return names === null || names.has(consume.id);
    case 'value':
      return names === null || view.values(consume.type).length > 0;
    case 'words':
      return consume.sequences.some((sequence) => sequence.every((word) => words.has(word)));
    default:
      return true;
  }
}
