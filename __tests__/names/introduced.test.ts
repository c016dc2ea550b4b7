import fc from 'fast-check';
import { nameLexicon } from '../../src/names/finder.js';

const LEXICON = nameLexicon([
  { id: 'assad', kind: 'person', spellings: ['Bashar al-Assad', 'al-Assad'] },
  { id: 'hafez', kind: 'person', spellings: ['Hafez al-Assad'] },
  { id: 'joe-biden', kind: 'person', spellings: ['Joe Biden'] },
  { id: 'sharp', kind: 'person', spellings: ['Ann Sharp'] },
  { id: 'riverton', kind: 'place', spellings: ['Riverton', 'Upper Riverton'] },
]);
const ids = (article: string, passage: string): string[] =>
  LEXICON.inArticle(article)
    .find(passage)
    .map(({ id }) => id);

describe('what an article introduces', () => {
  it('gives a surname alone its person', () => {
    const article = 'Treasury Secretary Steve Mnuchin spoke.\n\nMnuchin left.';
    expect(ids(article, 'Mnuchin left.')).toEqual(['steve mnuchin']);
    expect(LEXICON.find('Mnuchin left.')).toEqual([]);
  });

  it('gives a title and a surname the full name’s person', () => {
    expect(ids('John A. Boehner spoke.', 'Mr. Boehner left.')).toEqual(['john boehner']);
  });

  it('gives a surname that is a word its person at the start of a sentence where he does something', () => {
    expect(ids('Maurice Chase spoke.', 'Chase had lost.')).toEqual(['maurice chase']);
    expect(ids('Maurice Chase spoke.', 'Chase, who had lost, left.')).toEqual(['maurice chase']);
    expect(ids('Maurice Chase spoke.', 'Chase scenes followed.')).toEqual([]);
  });

  it('gives a relative called by a first name the surname of the family', () => {
    const article = 'Marcus Whitby was shot.';
    expect(ids(article, "Whitby's brother, Andre, 29, wept.")).toContain('andre whitby');
    expect(ids(article, 'His brother Andre, 29, wept.')).toEqual(['andre whitby']);
    const two = `${article} Ann Sharp wept.`;
    expect(ids(two, 'His brother Andre, 29, wept.')).toEqual(['andre']);
  });

  it('tells two bearers of one surname apart by the title', () => {
    const article = 'Bill Clinton and Hillary Clinton were there.';
    expect(ids(article, 'Mrs. Clinton left.')).toEqual(['hillary clinton']);
    expect(ids(article, 'Mr. Clinton left.')).toEqual(['bill clinton']);
    expect(ids(article, 'Clinton left.')).toEqual(['clinton']);
  });

  it('knows nicknames and initials of whom it introduced', () => {
    expect(ids('Joseph R. Biden met Vladimir Zhirinovsky.', 'V. Zhirinovsky')).toEqual([
      'vladimir zhirinovsky',
    ]);
    expect(ids('', 'Joseph R. Biden')).toEqual(['joe-biden']);
  });

  it('keeps a surname that an entry lists for that entry, unless only another was named', () => {
    expect(ids('Bashar al-Assad, son of Hafez al-Assad', 'Assad fled')).toEqual(['assad']);
    expect(ids('Hafez al-Assad took power in 1970.', 'Assad ruled')).toEqual(['hafez']);
    expect(ids('', 'Assad ruled')).toEqual(['assad']);
  });

  it('lets an English word be a surname only of someone introduced or titled', () => {
    expect(ids('', 'then Sharp rose')).toEqual([]);
    expect(ids('Ann Sharp was there.', 'then Sharp rose')).toEqual(['sharp']);
    expect(ids('', 'then Ms Sharp rose')).toEqual(['sharp']);
  });

  it('reads letters in brackets as the name before them', () => {
    const article =
      'Fighters of the Kurdistan Freedom Party (KFP) have joined the Border Security Service (“BoSS”).';
    expect(ids(article, 'the KFP and BoSS agreed')).toEqual([
      'kurdistan freedom party',
      'border security service',
    ]);
  });

  it('does not take a group, a son or a relative for the person', () => {
    const article = 'Steve Mnuchin spoke.';
    expect(ids(article, 'the Mnuchin family')).toEqual([]);
    expect(ids(article, 'Louise Mnuchin')).toEqual(['louise mnuchin']);
  });
});

describe('the lexicon’s names alone', () => {
  const sentence = fc.constantFrom(
    'Bashar al-Assad fled.',
    'Assad fled with Hafez Mnuchin.',
    'Hafez al-Assad took power, ASSAD said.',
    'Steve Mnuchin met Mr. Assad and Mrs. Sharp.',
    'Ann Sharp then saw Sharp and Joseph R. Biden (JRB).',
    'The Kurdistan Freedom Party (KFP) and Riverton (RVT) left.',
    'Fighters of Riverton, the RVT and the KFP, and Biden.',
    'Jill Biden and Biden.',
  );

  it('are those among all names that it knows', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), sentence, (article, passage) => {
        const names = () => LEXICON.inArticle([...article, passage].join('\n'));
        expect(names().known(passage)).toEqual(
          names()
            .find(passage)
            .filter(({ known }) => known),
        );
      }),
    );
  });

  it('are found where the article explains its letters', () => {
    const names = LEXICON.inArticle('They left Upper Riverton (UR).');
    expect(names.known('The UR fell.').map(({ id }) => id)).toEqual(['riverton']);
    expect(LEXICON.inArticle('They left.').known('The UR fell.')).toEqual([]);
  });
});
