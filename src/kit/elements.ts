/** One element of a pattern as it is written: `text.slice(from, to)` of the pattern. */
export interface Element {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
/** A gap, a mark, words between quotation marks, or a word; what a bracket holds belongs to the bracket. */
const plain = /\.\.\.\d*|…\d*|[,;:–—|]|'[^'|()[\]{}]*'(?=[\s)\]}>|,]|$)|[^\s()[\]{}<>|,;:–—]+/uy;

/** The elements of a pattern that compiles, in the order in which they are written. */
export function elementsOf(pattern: string): readonly Element[] {
  const elements: Element[] = [];
  let at = 0;
  while (at < pattern.length) {
    if (/\s/.test(pattern[at]!)) {
      at += 1;
      continue;
    }
    const to = closing[pattern[at]!] === undefined ? plainEnd(pattern, at) : bracketEnd(pattern, at);
    elements.push({ text: pattern.slice(at, to), from: at, to });
    at = to;
  }
  return elements;
}

/** The element that an offset in the pattern lies in. */
export function elementAt(elements: readonly Element[], at: number): Element {
  return elements.findLast(({ from }) => from <= at) ?? elements[0]!;
}

function plainEnd(pattern: string, at: number): number {
  plain.lastIndex = at;
  return plain.test(pattern) ? plain.lastIndex : at + 1;
}

function bracketEnd(pattern: string, open: number): number {
  const wanted: string[] = [];
  for (let at = open; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (closing[char] !== undefined) wanted.push(closing[char]);
    else if (char === wanted.at(-1)) wanted.pop();
    if (wanted.length === 0) return at + 1;
  }
  return pattern.length;
}
