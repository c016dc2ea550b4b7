/** A dictionary of lower-case ASCII words that is walked letter by letter, without slicing the text. */
export interface Trie {
  /** `next[state * 32 + letter]`, letters 1 to 26, 0 where there is no way on; state 0 is the root. */
  readonly next: Uint16Array;
  /** The word that ends in a state, counted from 1 in the order given; 0 for none. */
  readonly ends: Uint16Array;
}

/** Words with anything but `a` to `z` in them are left out. */
export function buildTrie(words: readonly string[]): Trie {
  const rows: number[][] = [new Array<number>(32).fill(0)];
  const ends: number[] = [0];
  words.forEach((word, at) => {
    if (!/^[a-z]+$/.test(word)) return;
    let state = 0;
    for (const char of word) {
      const letter = char.charCodeAt(0) & 31;
      let to = rows[state]![letter]!;
      if (to === 0) {
        to = rows.length;
        rows[state]![letter] = to;
        rows.push(new Array<number>(32).fill(0));
        ends.push(0);
      }
      state = to;
    }
    ends[state] = at + 1;
  });
  return { next: Uint16Array.from(rows.flat()), ends: Uint16Array.from(ends) };
}
