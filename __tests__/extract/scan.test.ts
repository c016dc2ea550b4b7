import fc from 'fast-check';
import { Scanner } from '../../src/extract/search/scan.js';
import { nameAnchors } from '../../src/names/anchors.js';
import { WordHash } from '../../src/text/word-hash.js';

const NAMES = nameAnchors([
  { id: 'ruiz', kind: 'person', spellings: ['Pedro Ruizenko'] },
  { id: 'obrien', kind: 'person', spellings: ["Ann O'Brien"] },
]);

/** The words at which a scanner finds one of the anchors. */
function found(text: string, ...words: readonly string[]): readonly string[] {
  const listed = new WordHash();
  for (const word of words) listed.add(word);
  const scanner = new Scanner(NAMES, listed);
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

  it('finds a name that an apostrophe parts, whatever stands behind it', () => {
    expect(found("O'Brien, O’Brien’s; O'Hare, Brien")).toEqual(['O', 'O']);
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
