import type { AnchorIndex } from './anchor-index.js';
import { packWords, unpackWords } from './pack-words.js';
import type { Sections } from './sections.js';

/** What is no list of numbers in an index of anchors. */
export interface IndexHead {
  readonly odd: readonly number[];
  readonly ofName: readonly (readonly [name: string, anchors: readonly number[]])[];
}

/** An index of anchors as JSON data, words and numbers. */
export function packIndex(index: AnchorIndex): {
  head: IndexHead;
  sections: readonly (Uint8Array | Int32Array)[];
} {
  const words = packWords(index.words);
  const lists = [index.ofWord, index.pointedTo].flatMap(({ starts, items }) => [starts, items]);
  return {
    head: { odd: words.odd, ofName: [...index.ofName] },
    sections: [...words.sections, ...lists, index.anchors, index.ruleOf, index.firstOf],
  };
}

export function unpackIndex({ odd, ofName }: IndexHead, sections: Sections): AnchorIndex {
  return {
    words: unpackWords(odd, sections),
    ofName: new Map(ofName),
    ofWord: sections.lists(),
    pointedTo: sections.lists(),
    anchors: sections.numbers(),
    ruleOf: sections.numbers(),
    firstOf: sections.numbers(),
  };
}
