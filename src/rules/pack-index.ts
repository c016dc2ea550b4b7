import { WordHash } from '../text/word-hash.js';
import type { AnchorIndex } from './anchor-index.js';
import { Lists } from './lists.js';
import { int32 } from './sections.js';

/** What is no list of numbers in an index of anchors. */
export interface IndexHead {
  readonly words: readonly string[];
  readonly odd: readonly number[];
  readonly ofName: readonly (readonly [name: string, anchors: readonly number[]])[];
}

/** An index of anchors as JSON data and numbers. */
export function packIndex(index: AnchorIndex): { head: IndexHead; sections: readonly Int32Array[] } {
  const { words, odd, bits, slots } = index.words.kept();
  const lists = [index.ofWord, index.pointedTo].flatMap(({ starts, items }) => [starts, items]);
  return {
    head: { words, odd, ofName: [...index.ofName] },
    sections: [bits, slots, ...lists, index.anchors, index.ruleOf, index.firstOf],
  };
}

export function unpackIndex({ words, odd, ofName }: IndexHead, sections: readonly Uint8Array[]): AnchorIndex {
  let taken = 0;
  const take = (): Int32Array => int32(sections[taken++]!);
  const list = (): Lists => new Lists(take(), take());
  return {
    words: new WordHash({ words, odd, bits: take(), slots: take() }),
    ofName: new Map(ofName),
    ofWord: list(),
    pointedTo: list(),
    anchors: take(),
    ruleOf: take(),
    firstOf: take(),
  };
}
