import { nameLexicon } from '../../src/names/index.js';

const text = 'Owen Blake, 47, was jailed. Blake wept. His wife, Susan Blake, was cleared. Blake left.';
const names = nameLexicon([]).inArticle(text);
const idAt = (words: string, nth = 0): string | undefined => {
  const at = [...text.matchAll(new RegExp(words, 'g'))][nth]!.index;
  return names.findAt(words, at).find(({ kind }) => kind === 'person')?.id;
};

describe('a surname that two people of an article bear', () => {
  it('is the one who has been named by then', () => {
    expect(idAt('Blake wept')).toBe('owen blake');
  });

  it('is nobody in particular once both are named, or where its place is not known', () => {
    expect(idAt('Blake left')).toBe('blake');
    expect(names.find('Blake wept').map(({ id }) => id)).toEqual(['blake']);
  });
});
