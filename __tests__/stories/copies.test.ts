import fc from 'fast-check';
import { markCopies } from '../../src/stories/copies.js';
import { article, on } from './helpers.js';

/** Sentences of a report, each of words of its own. */
const report = (name: string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) =>
    Array.from({ length: 12 }, (__, k) => `${name}${from + i}x${k}`).join(' '),
  ).join('. ');

const marks = (...articles: Parameters<typeof markCopies>[0]) =>
  Object.fromEntries(markCopies(articles).map(({ id, copyOf, revisionOf }) => [id, copyOf ?? revisionOf]));

describe('markCopies', () => {
  it('takes a text that was cut and edited for a copy of the earlier one', () => {
    const a = article('a', { source: 'AP', ...on('2026-01-28'), text: report('w', 0, 20) });
    const b = article('b', {
      source: 'BBC',
      ...on('2026-01-29'),
      text: `${report('own', 0, 8)}. ${report('w', 4, 12)}`,
    });
    const [first, second] = markCopies([b, a]);
    expect(first).toMatchObject({ id: 'b', copyOf: 'a', revisionOf: null });
    expect(second).toBe(a);
  });

  it('takes two reports that share a sentence for two', () => {
    const a = article('a', { source: 'AP', text: report('w', 0, 20) });
    const b = article('b', { source: 'BBC', text: `${report('v', 0, 20)}. ${report('w', 3, 4)}` });
    expect(marks(a, b)).toEqual({ a: null, b: null });
  });

  it('takes two reports that share only quotations for two', () => {
    const speech = `“${report('speech', 0, 20)}”`;
    const a = article('a', { source: 'AP', text: `${report('w', 0, 10)} ${speech}` });
    const b = article('b', { source: 'BBC', text: `${report('v', 0, 10)} ${speech}` });
    expect(marks(a, b)).toEqual({ a: null, b: null });
  });

  it('needs less of a text that is credited to the other', () => {
    const text = `${report('own', 0, 12)}. ${report('w', 0, 3)}`;
    const ap = article('a', { source: 'Associated Press', text: report('w', 0, 20) });
    expect(marks(ap, article('b', { source: 'BBC', credit: 'AP', text }))).toEqual({ a: null, b: 'a' });
    expect(marks(ap, article('b', { source: 'BBC', text }))).toEqual({ a: null, b: null });
  });

  it('finds the origin in the agency that the others credit, whatever its day', () => {
    const text = report('w', 0, 20);
    const ap = article('z', { source: 'AP', ...on('2026-01-29'), text });
    const others = ['a', 'b'].map((id) =>
      article(id, { source: id, credit: 'AP', ...on('2026-01-28'), text }),
    );
    expect(marks(...others, ap)).toEqual({ a: 'z', b: 'z', z: null });
  });

  it("takes a publisher's second version for a revision, and its other report for none", () => {
    const first = article('a', { source: 'BBC', ...on('2026-01-28'), text: report('w', 0, 20) });
    const second = article('b', {
      source: 'BBC',
      ...on('2026-01-29'),
      text: `${report('w', 0, 18)}. ${report('n', 0, 4)}`,
    });
    const background = article('c', {
      source: 'BBC',
      ...on('2026-01-29'),
      text: `${report('n', 5, 20)}. ${report('w', 0, 5)}`,
    });
    expect(markCopies([first, second, background])).toMatchObject([
      { copyOf: null, revisionOf: null },
      { copyOf: null, revisionOf: 'a' },
      { copyOf: null, revisionOf: null },
    ]);
  });

  it('is not led astray by line ends, quotation style, case or apostrophes', () => {
    const text = `${report('Russia', 0, 10)}\nthe minister's plan`;
    const same = text.replaceAll('\n', '\r\n').replaceAll("'", '’').toUpperCase();
    expect(marks(article('a', { text }), article('b', { text: same }))).toEqual({ a: 'b', b: null });
  });

  it('gives the same marks in whatever order the articles come', () => {
    const articles = [0, 1, 2, 3, 4].map((n) =>
      article(`a${n}`, {
        source: n < 2 ? 'X' : null,
        ...on(`2026-01-2${n % 3}`),
        text: report('w', n, n + 12),
      }),
    );
    const expected = marks(...articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 5 }), (shuffled) => {
        expect(marks(...shuffled)).toEqual(expected);
      }),
    );
  });
});
