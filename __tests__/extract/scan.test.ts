import fc from 'fast-check';
import { Scanner } from '../../src/extract/scan.js';
import { FACTOR, symbols, WordHash } from '../../src/extract/word-hash.js';
import { nameAnchors } from '../../src/names/anchors.js';

const NAMES = nameAnchors([{ id: 'ruiz', kind: 'person', spellings: ['Pedro Ruizenko'] }]);

/** The words at which a scanner finds one of the anchors. */
function found(text: string, ...words: readonly string[]): readonly string[] {
  const scanner = new Scanner(NAMES);
  scanner.add({ words, names: ['ruiz'] });
  const places = new Set<number>();
  scanner.scan(text, (at) => places.add(at));
  return [...places].map((at) => /^[\p{L}\p{N}.]+/u.exec(text.slice(at))![0]);
}

describe('finding anchors in raw text', () => {
  it('finds whole words in any case, wherever they stand', () => {
    expect(found('Left? He LEFT, leftist; "left"-wing', 'left')).toEqual(['Left', 'LEFT', 'left']);
  });

  it('reads "US" in capitals as "U.S.", and a figure as "#"', () => {
    expect(found('Tell us: 40 US troops', 'u.s.', '#')).toEqual(['40', 'US']);
  });

  it('keeps the full stops of an abbreviation, not the one behind a word', () => {
    expect(found('The U.S. left. A us firm', 'u.s.', 'left')).toEqual(['U.S.', 'left.']);
  });

  it('finds words with letters outside ASCII as folded', () => {
    expect(found('a café, a cafe', 'cafe')).toEqual(['café', 'cafe']);
  });

  it('finds a name as listed, in another spelling and in capitals, and no small word that reads like it', () => {
    const text = 'Ruizenko, RUIZENKO, Ruizánka, Ruizénko, Ruizenco; Ruiz';
    expect(found(text)).toEqual(['Ruizenko', 'RUIZENKO', 'Ruizénko', 'Ruizenco']);
    expect(found('ruizenco')).toEqual([]);
  });

  it('finds what a search word by word finds', () => {
    const word = fc.constantFrom('left', 'Left', 'lefty', 'lef', 'u.s', 'né', 'Ne', 'ne', '12', 'ruizenko');
    const sentence = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '-', '’')), { maxLength: 12 });
    fc.assert(
      fc.property(sentence, (parts) => {
        const wanted = parts.filter(([each]) => /^(?:left|ne|né|12)$/i.test(each)).map(([each]) => each);
        const hits = found(parts.flat().join(''), 'left', 'ne', '12').filter((each) => !/^ruiz/.test(each));
        expect(hits.map((each) => each.replace(/\.$/, ''))).toEqual(wanted);
      }),
    );
  });
});

describe('words by hash', () => {
  const hashOf = (word: string): number =>
    Array.from(word, (_, i) => symbols[word.charCodeAt(i)]!).reduce(
      (hash, symbol) => (Math.imul(hash, FACTOR) + symbol) | 0,
      0,
    );

  it('finds every word that was added inside a text, however many, and no other', () => {
    const table = new WordHash();
    const words = Array.from({ length: 3000 }, (_, i) => `w${i.toString(36)}`);
    for (const [i, word] of words.entries()) table.add(word, [i]);
    for (const [i, word] of words.entries()) {
      expect(table.find(`a ${word.toUpperCase()}`, 2, 2 + word.length, hashOf(word))).toEqual([i]);
    }
    expect(table.find('xyz', 0, 3, hashOf('xyz'))).toBeUndefined();
  });

  it('does not take another word of the same hash', () => {
    const table = new WordHash();
    table.add('left', [1]);
    expect(table.find('right', 0, 5, hashOf('left'))).toBeUndefined();
  });
});
