import { minds } from '../../../src/reporters/view/minds.js';
import { openBook } from '../../../src/reporters/view/story-view.js';
import { reportOf, type Said, type Spec } from '../fixture.js';

const said = (article: string, more: Partial<Said> = {}): Said => ({
  in: article,
  quote: 'x',
  marks: ['x'],
  value: 'x',
  ...more,
});

function mindsOf(articles: Spec['articles'], says: readonly Said[]): readonly string[] {
  const report = reportOf({ articles, facts: [{ rule: 'r', title: 't', tier: 'settle', says }] });
  return minds(openBook(report), report.facts[0]!);
}
const A = { id: 'a', source: 'A' };
const B = { id: 'b', source: 'B' };

describe('what to bear in mind', () => {
  it('is nothing when two dated texts with named publishers speak for themselves', () => {
    expect(mindsOf([A, B], [said('a'), said('b')])).toEqual([]);
  });

  it('is that several texts rest on unnamed reports', () => {
    const reported = { certainty: 'reported' as const };
    expect(mindsOf([A, B], [said('a', reported), said('b', reported)])).toEqual([
      '2 texts rest on reports that they do not name; these may be one report.',
    ]);
    expect(mindsOf([A, B], [said('a', reported), said('b')])).toEqual([]);
  });

  it('is that an answer stands only in texts without a publisher', () => {
    expect(mindsOf([A, { id: 'c' }], [said('a'), said('c', { value: 'y' })])).toEqual([
      'Only in texts that name no publisher: y (c).',
    ]);
  });

  it('is that one text copies another', () => {
    expect(mindsOf([A, { ...B, copyOf: 'a' }], [said('a'), said('b')])).toEqual(['B repeats A: one voice.']);
  });

  it('is that the draft is concerned', () => {
    expect(mindsOf([A, { id: 'd', role: 'draft' }], [said('a'), said('d', { value: 'y' })])).toEqual([
      'The draft is among the texts that differ.',
    ]);
  });

  it('is that an undated text may be older, where stages are compared', () => {
    const undated = { ...B, asOf: { day: null, from: 'none' as const } };
    expect(
      mindsOf([A, undated], [said('a', { type: 'stage' }), said('b', { type: 'stage', value: 'y' })]),
    ).toEqual(['B carries no date and may be older.']);
    expect(mindsOf([A, undated], [said('a'), said('b', { value: 'y' })])).toEqual([]);
  });
});
