import { nameLexicon } from '../../src/names/finder.js';

const LEXICON = nameLexicon([
  {
    id: 'mori',
    kind: 'person',
    spellings: ['Kenji Mori'],
    offices: ['Peruvian president', 'Peruvian leader', 'his guest'],
  },
  {
    id: 'okoro',
    kind: 'person',
    spellings: ['Ada Okoro'],
    offices: ['Kenyan president', 'interim president'],
  },
  { id: 'ruiz', kind: 'person', spellings: ['Pedro Ruiz'], offices: ['Peruvian foreign minister'] },
  { id: 'otieno', kind: 'person', spellings: ['Grace Otieno'], offices: ['Kenyan foreign minister'] },
  {
    id: 'soto',
    kind: 'person',
    spellings: ['Luis Soto'],
    offices: ['former Peruvian president', 'former president'],
  },
  { id: 'kenya', kind: 'place', spellings: ['Kenya'] },
]);
const ARTICLE = 'Kenji Mori, Ada Okoro, Pedro Ruiz, Grace Otieno and Luis Soto were there.';
const people = (passage: string, article = ARTICLE, title = ''): string[] =>
  LEXICON.inArticle(article, title)
    .find(passage)
    .filter(({ kind, known }) => kind === 'person' && known)
    .map(({ id, start, end }) => `${id}: ${passage.slice(start, end)}`);

describe('an office', () => {
  it.each([
    ['The Peruvian president left.', 'mori: Peruvian president'],
    ['Peru’s new leader left.', 'mori: Peru’s new leader'],
    ["Kenya's interim president left.", 'okoro: interim president'],
    ['The president of Peru left.', 'mori: president'],
    ['She embraced his guest.', 'mori: his guest'],
    ['Peruvian President Meets Rivals', 'mori: Peruvian President'],
    ["Peru's former president left.", "soto: Peru's former president"],
    ['The former Peruvian president left.', 'soto: former Peruvian president'],
  ])('is its holder: %s', (text, found) => {
    expect(people(text)).toEqual([found]);
  });

  it.each([
    'A Peruvian president left.',
    'She is the first Peruvian leader to go.',
    'The ousted Peruvian leader left.',
    'Venezuela’s interim president left.',
    'Peruvian leaders left.',
    'The Peruvian president-elect left.',
    'Peruvian President Ana Lopez left.',
  ])('is nobody’s: %s', (text) => {
    expect(people(text).filter((found) => !found.startsWith('ana'))).toEqual([]);
  });

  it('stands for its holder only where the text or its headline names him', () => {
    expect(people('The Peruvian president left.', 'There was rain.')).toEqual([]);
    expect(people('The Peruvian president left.', 'There was rain.', 'Kenji Mori in Lima')).toEqual([
      'mori: Peruvian president',
    ]);
  });
});

describe('a counterpart', () => {
  it.each([
    ['Ada Okoro met her Peruvian counterpart.', 'mori: Peruvian counterpart'],
    ['Grace Otieno met her Peruvian counterpart.', 'ruiz: Peruvian counterpart'],
    ['Grace Otieno met her counterpart.', 'ruiz: counterpart'],
  ])('has the role of whoever is named before: %s', (text, found) => {
    expect(people(text).at(-1)).toBe(found);
  });

  it('is nobody where two may be meant', () => {
    expect(people('He met his Peruvian counterpart.')).toEqual([]);
  });
});
