/** A dictionary of lower-case ASCII words that is walked letter by letter, without slicing the text. */
export interface Trie {
  /** `next[state * 32 + letter]`, letters 1 to 26, 0 where there is no way on; state 0 is the root. */
  readonly next: Uint16Array;
  /** The word that ends in a state, counted from 1 in the order given; 0 for none. */
  readonly ends: Uint16Array;
}

/** Words with anything but `a` to `z` in them are left out. */
export function buildTrie(words: readonly string[]): Trie {
  const most = 1 + words.reduce((sum, { length }) => sum + length, 0);
  const next = new Uint16Array(most * 32);
  const ends = new Uint16Array(most);
  let states = 1;
  words.forEach((word, at) => {
    if (!/^[a-z]+$/.test(word)) return;
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const way = state * 32 + (word.charCodeAt(i) & 31);
      if (next[way] === 0) next[way] = states++;
      state = next[way]!;
    }
    ends[state] = at + 1;
  });
  return { next: next.slice(0, states * 32), ends: ends.slice(0, states) };
}
