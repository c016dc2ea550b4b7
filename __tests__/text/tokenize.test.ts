import fc from 'fast-check';
import { paragraphs, quotationSpans, sentences, tokenize } from '../../src/text/index.js';

const norms = (text: string): string =>
  tokenize(text)
    .map(({ norm }) => norm)
    .join(' ');
const spans = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it('parts words at hyphens and lets quotation marks through', () => {
    expect(norms('the “Kurdish-controlled” north-east')).toBe('the kurdish controlled north east');
    expect(norms('Syria–Russia relations')).toBe('syria russia relations');
  });

  it('keeps the country apart from the pronoun', () => {
    expect(norms('The U.S. told us; the US did')).toBe('the u.s. told us ; the u.s. did');
    expect(spans('in the U.S.')).toEqual(['in', 'the', 'U.S.']);
  });

  it('drops the full stops of titles, initials and other abbreviations', () => {
    expect(norms('Mr. J. Smith of the U.N. at 5 p.m.')).toBe('mr j smith of the un at 5 pm');
  });

  it('gives a possessive ending to its word, whose end leaves it out', () => {
    const [token] = tokenize('Sharaa’s');
    expect(token).toMatchObject({ norm: 'sharaa', possessive: true, start: 0, end: 6, capital: true });
    expect(tokenize("Damascus' emphasis")[0]).toMatchObject({ norm: 'damascus', possessive: true });
    expect(tokenize("U.S.'s")[0]).toMatchObject({ norm: 'u.s.', possessive: true });
    expect(tokenize("the 'best leaders' said")[2]).toMatchObject({ norm: 'leaders', possessive: false });
  });

  it('parts contractions and leaves names with apostrophes whole', () => {
    expect(norms("isn't can’t won't cannot we've they'd've")).toBe(
      "is n't can n't will n't can not we have they 'd have",
    );
    expect(norms("O'Brien Sana’a Qur'an o'clock")).toBe("o'brien sana'a qur'an o'clock");
    expect(spans("won't")).toEqual(['wo', "n't"]);
  });

  it('takes "\'s" behind a pronoun for a verb, and behind a name for a possessive ending', () => {
    expect(norms("He's 36. It's been said. Who’s there?")).toBe('he is 36 it has been said who is there');
    expect(norms("Blake's 36 games")).toBe('blake 36 games');
  });

  it('folds diacritics in the norm and keeps offsets into the original', () => {
    expect(norms('İzmir Łódź Škoda Ørsted')).toBe('izmir lodz skoda orsted');
    expect(spans('Ahmad Al-Sharʿa')).toEqual(['Ahmad', 'Al', 'Sharʿa']);
  });

  it('skips emoji, controls and printed line breaks', () => {
    expect(norms('a\u0000b 😀 end.\\nNext')).toBe('a b end next');
  });
});

describe('numbers', () => {
  it('keeps a number with its commas, decimals and letters in one word', () => {
    expect(norms('$1.2bn 1,200 3.5% 9/11 20th 10:30')).toBe('$ 1.2bn 1,200 3.5 % 9/11 20th 10:30');
    expect(norms('1,00,000')).toBe('1,00,000');
  });

  it('parts lists and ranges of numbers', () => {
    expect(norms('5,6 and 2024-25')).toBe('5 , 6 and 2024 25');
    expect(norms('In 2024, 13 came. 5.')).toBe('in 2024 , 13 came 5');
  });
});

describe('marks', () => {
  it('reads every dash outside a word as one mark', () => {
    expect(norms('a – b — c—d -- e - f')).toBe('a – b – c – d – e – f');
  });

  it('gives commas, colons, brackets, slashes and ellipses', () => {
    const marks = tokenize('a, b; c: (d) [e] f/g… h...').filter(({ kind }) => kind === 'mark');
    expect(marks.map(({ norm }) => norm)).toEqual([',', ';', ':', '(', ')', '[', ']', '/', '…', '…']);
  });
});

describe('any text', () => {
  it('gives tokens in order, inside the range, that are never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, from, length) => {
        let last = from;
        for (const { start, end, norm } of tokenize(text, from, from + length)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(norm).not.toMatch(/\s/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(Math.max(from, Math.min(text.length, from + length)));
      }),
    );
  });

  it('cuts a run of letters without end', () => {
    const longest = tokenize('x'.repeat(2_000_000)).reduce(
      (most, { norm }) => Math.max(most, norm.length),
      0,
    );
    expect(longest).toBeLessThanOrEqual(200);
  });

  it.each(['x', '1,', "a'", 'a.', '.', '-', "'a ", '"', '“', '?" A ', '. (((', '\\n', '\u0000', '😀'])(
    'made of %j without end is read in one pass',
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const blocks = paragraphs(text);
      const ends = blocks.flatMap((block) => sentences(text, block)).map(({ end }) => end);
      expect(Math.max(0, ...ends.slice(-1))).toBeLessThanOrEqual(text.length);
      expect(tokenize(text).every(({ start, end }) => start < end)).toBe(true);
      expect(quotationSpans(text, blocks).every(({ start, end }) => start <= end)).toBe(true);
    },
  );
});
