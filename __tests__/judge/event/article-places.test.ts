import { areOfOtherPlaces } from '../../../src/judge/event/article-places.js';
import { article } from '../../stories/helpers.js';

const apart = (a: string, b: string): boolean =>
  areOfOtherPlaces(article('A', { text: a }), article('B', { text: b }));

describe('two articles are of other places', () => {
  it('where each names a town and they have none in common', () => {
    expect(apart('A blast in Kabul killed three.', 'A blast in Istanbul killed five.')).toBe(true);
    expect(apart('A blast in Kabul killed three.', 'The blast in Kabul killed five.')).toBe(false);
  });

  it('not where one names the country of the other, or both the same one', () => {
    expect(apart('A blast in Kabul killed three.', 'A blast in Afghanistan killed five.')).toBe(false);
    expect(apart('BEIRUT. Syria said so.', 'DAMASCUS. In Syria five died.')).toBe(false);
  });

  it('not where one names no town', () => {
    expect(apart('A blast in Kabul killed three.', 'A blast in Britain killed five.')).toBe(false);
    expect(apart('A blast in Kabul killed three.', 'A blast killed five.')).toBe(false);
  });
});
