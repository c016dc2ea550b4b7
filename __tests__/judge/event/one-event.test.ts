import { bondBetween } from '../../../src/judge/event/matter.js';
import { tellOneEvent } from '../../../src/judge/event/one-event.js';
import type { Article } from '../../../src/model.js';
import { article, on } from '../../stories/helpers.js';
import { says, tollRule } from '../helpers.js';

const arrest = (id: string, said: Partial<Article> = {}): Article =>
  article(id, {
    text: 'NORTON (Wire) - Guard Doran Velt was arrested Sunday on a drunken-driving charge.',
    ...said,
  });
const other = arrest('B', {
  text: 'Doran Velt of the Norton team was charged with drunken driving early Sunday, police said.',
});

/** The rest of an opening, in words of its own, and a paragraph behind. */
const filling = (id: string): string => Array.from({ length: 60 }, (_, i) => `${id}${i}`).join(' ');

describe('two articles tell one event', () => {
  it('where their openings have names and words of what happened in common', () => {
    expect(tellOneEvent(arrest('A'), other)).toBe(true);
  });

  it('not where they name others, or only what many texts name', () => {
    const another = arrest('B', {
      text: 'Guard Hale Brock was arrested Sunday on a drunken-driving charge.',
    });
    expect(tellOneEvent(arrest('A'), another)).toBe(false);
    const [court, rule] = [
      'The Court struck the law; the court voted.',
      'Justices of the Court struck the law.',
    ];
    expect(tellOneEvent(article('A', { text: court }), article('B', { text: rule }))).toBe(false);
  });

  it('not where all that they name is a body that many texts name', () => {
    const ruling = 'the justices struck down the immigration law in a split decision on Monday';
    const [struck, upheld] = [
      `In Washington, the Supreme Court: ${ruling}.`,
      `The Supreme Court said ${ruling}.`,
    ];
    expect(tellOneEvent(article('A', { text: struck }), article('B', { text: upheld! }))).toBe(false);
  });

  it('from six points on, of which a name in common is two and a word one', () => {
    const tells = (one: string, two: string) =>
      tellOneEvent(article('A', { text: one }), article('B', { text: two }));
    expect(tells('Doran Velt crashed a van here.', 'The van of Doran Velt crashed.')).toBe(true);
    expect(tells('Doran Velt crashed a van here.', 'The truck of Doran Velt crashed.')).toBe(false);
  });

  it('by what their first hundred words say', () => {
    const words = `${filling('x')} ${filling('y')}`.split(' ');
    const behind = (count: number) =>
      arrest('A', { text: `${words.slice(0, count).join(' ')}.\n\n${arrest('A').text}` });
    expect(tellOneEvent(behind(70), other)).toBe(true);
    expect(tellOneEvent(behind(115), other)).toBe(false);
  });

  it('not where they appeared more than days apart', () => {
    expect(tellOneEvent(arrest('A', on('2026-01-25')), { ...other, ...on('2026-01-26') })).toBe(true);
    expect(tellOneEvent(arrest('A', on('2026-01-25')), { ...other, ...on('2026-02-26') })).toBe(false);
  });

  it('so that the only answer of each binds, and one of several does not', () => {
    const long = (each: Article): Article => ({
      ...each,
      text: `${each.text}\n\n${filling(each.id)}\n\nIt was more.`,
    });
    const articles = new Map([
      ['A', long(arrest('A'))],
      ['B', long(other)],
    ]);
    const bonds = (soleAnswers: ReadonlySet<string>) =>
      bondBetween({ keys: [] }, ({ article: id }) => articles.get(id)!, { soleAnswers });
    const [a, b] = ['A', 'B'].map((id) => ({
      ...says(tollRule, id, '12'),
      quote: 'It was 12.',
      start: articles.get(id)!.text.length - 12,
    }));
    expect(bonds(new Set(['A', 'B']))(a!, b!)).toBe('bound');
    expect(bonds(new Set(['A']))(a!, b!)).toBe('free');
  });
});
