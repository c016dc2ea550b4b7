import fc from 'fast-check';
import { nameAnchors } from '../../src/names/anchors.js';
import { lexiconNames } from '../../src/names/finder.js';
import type { NameEntry } from '../../src/names/lexicon.js';

const ENTRIES: readonly NameEntry[] = [
  { id: 'al-sharaa', kind: 'person', spellings: ['Ahmed al-Sharaa', 'Ahmad Al Shara', 'al-Shara'] },
  { id: 'assad', kind: 'person', spellings: ['Bashar al-Assad', 'al-Assad'] },
  { id: 'hafez', kind: 'person', spellings: ['Hafez al-Assad'] },
  { id: 'shibani', kind: 'person', spellings: ['Asaad al-Shibani'] },
  { id: 'putin', kind: 'person', spellings: ['Vladimir Putin'] },
  { id: 'zelensky', kind: 'person', spellings: ['Volodymyr Zelensky'] },
  { id: 'salman', kind: 'person', spellings: ['Mohammed bin Salman'] },
  { id: 'hmeimim', kind: 'place', spellings: ['Hmeimim'] },
  { id: 'tartus', kind: 'place', spellings: ['Tartus'] },
  { id: 'qamishli', kind: 'place', spellings: ['Qamishli'] },
  { id: 'mexico', kind: 'place', spellings: ['Mexico'] },
  { id: 'syria', kind: 'place', spellings: ['Syria'] },
  { id: 'jordan', kind: 'place', spellings: ['Jordan'] },
  { id: 'kyiv', kind: 'place', spellings: ['Kyiv'] },
  { id: 'government', kind: 'organisation', spellings: ['Assad government', 'Assad regime'] },
  { id: 'sdf', kind: 'organisation', spellings: ['Syrian Democratic Forces', 'SDF', 'Kurdish-led militia'] },
  { id: 'rebels', kind: 'organisation', spellings: ['rebel fighters'] },
];
const find = lexiconNames(ENTRIES);
const named = (text: string): string[] =>
  find(text)
    .filter(({ known }) => known)
    .map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe('names of a lexicon', () => {
  it.each([
    ['Mr Al Shara’s forces', ['al-sharaa: Al Shara']],
    ['thanked al Sharaa', ['al-sharaa: al Sharaa']],
    ['Sharaa’s coalition; Shara said', ['al-sharaa: Sharaa', 'al-sharaa: Shara']],
    ['Ahmed Hussein al-Sharaa', ['al-sharaa: Ahmed Hussein al-Sharaa']],
    ['PUTIN MEETS AL-SHARAA', ['putin: PUTIN', 'al-sharaa: AL-SHARAA']],
    ['V. Putin, Vladimir Vladimirovich Putin', ['putin: V. Putin', 'putin: Vladimir Vladimirovich Putin']],
    ['Zelenskyy and Zelenskiy', ['zelensky: Zelenskyy', 'zelensky: Zelenskiy']],
    ['Mohamed Bin Salman', ['salman: Mohamed Bin Salman']],
    [
      'Khmeimim, Tartous, al-Qamishli, Qamishlo',
      ['hmeimim: Khmeimim', 'tartus: Tartous', 'qamishli: al-Qamishli', 'qamishli: Qamishlo'],
    ],
    ['Kiev', ['kyiv: Kiev']],
    ['the SDF, or Syrian Democratic forces', ['sdf: SDF', 'sdf: Syrian Democratic forces']],
    ['Rebel fighters and a kurdish-led militia', ['rebels: Rebel fighters']],
    ['Post-Assad reset', ['assad: Assad']],
    ['A Putin ally', ['putin: Putin']],
  ])('finds every spelling in "%s"', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    ['After Assad fled', ['assad: Assad']],
    ['Ousted Assad', ['assad: Assad']],
    ['Putin Meets Assad', ['putin: Putin', 'assad: Assad']],
    ['Former President Assad', ['assad: Assad']],
    ['Hafez al-Assad and his son Bashar al-Assad', ['hafez: Hafez al-Assad', 'assad: Bashar al-Assad']],
    ['the Assad regime', ['government: Assad regime']],
    ['the former Bashar al-Assad government', ['government: Bashar al-Assad government']],
    ['Asaad al-Shibani', ['shibani: Asaad al-Shibani']],
    ['Maher al-Assad', []],
    ['Asma Assad', []],
    ['M. Assad', []],
    ['the Assad family', []],
    ['the Assads', []],
    ['Asaad Hassan', []],
    ['Vladimir Putin Jr.', []],
    ['King Salman', []],
    ['Olena Zelenska', []],
  ])('tells people of one surname apart in "%s"', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    'Sharp words on Sharia, and shares',
    'Shares fell',
    'Sharma and Sharif spoke',
    'the shara of it',
    'Syrian officials',
    'New Mexico and Mexico City',
    'Jordan Peterson',
    'Thank you, Mr President',
    'sdf',
  ])('finds no name in "%s"', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('gives a name that it does not list an id that no entry has', () => {
    expect(find('King Salman')).toEqual([
      { start: 5, end: 11, id: 'salman (unlisted)', kind: 'person', known: false },
    ]);
  });

  it('reports spans inside the text, in order, not overlapping, for any text', () => {
    const words = fc.constantFrom(
      'Assad',
      'al-',
      'Al ',
      ' ',
      'Bashar',
      'Hafez',
      '’s',
      '. ',
      'government',
      'é',
      '\n',
      'V.',
      'Putin',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words).map((list) => list.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of find(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
          expect(find(text)).toEqual(find(text));
        },
      ),
    );
  });
});

describe('anchors', () => {
  const { words, spellings, matchesFuzzily } = nameAnchors(ENTRIES);
  const written = new Map([...words].flatMap(([word, ids]) => ids.map((id) => [id, word] as const)));
  const spelled = (id: string) => spellings.get(id)!.map((each) => each.map((word) => written.get(word)));
  const meant = (word: string) => matchesFuzzily(word).map((id) => written.get(id));

  it('are the last word of a person, and all words of other names, the most telling first', () => {
    expect(spelled('assad')).toEqual([['assad']]);
    expect(spelled('sdf')).toEqual([
      ['democratic', 'syrian', 'forces'],
      ['sdf'],
      ['kurdish', 'led', 'militia'],
    ]);
    expect(words.has('ahmed')).toBe(false);
  });

  it('recognise another spelling by one word', () => {
    expect(meant('Khmeymim')).toEqual(['hmeimim', 'khmeimim']);
    expect(meant('Shaaraa')).toEqual(['sharaa', 'shara']);
    expect(meant('Shares')).toEqual([]);
    expect(meant('ashad')).toEqual([]);
  });

  it('are in every mention that is found', () => {
    for (const text of [
      'Asaad al-Shibani',
      'Bashar al-Assad government',
      'Syrian Democratic forces',
      'SDF',
      'rebel fighters',
      'Mohamed bin Salman',
    ]) {
      const present = new Set(text.split(/[ -]/).flatMap(matchesFuzzily));
      for (const { id } of find(text))
        expect(spellings.get(id)!.some((each) => each.every((word) => present.has(word)))).toBe(true);
    }
  });
});

describe('names that only look alike', () => {
  const look = lexiconNames([
    { id: 'assad', kind: 'person', spellings: ['Bashar al-Assad', 'al-Assad'] },
    { id: 'abdi', kind: 'person', spellings: ['Mazloum Abdi'] },
    { id: 'barrack', kind: 'person', spellings: ['Tom Barrack'] },
    { id: 'kobani', kind: 'place', spellings: ['Kobani'] },
    { id: 'paris', kind: 'place', spellings: ['Paris'] },
    { id: 'sochi', kind: 'place', spellings: ['Sochi'] },
  ]);
  const known = (text: string): string[] => look(text).flatMap((hit) => (hit.known ? hit.id : []));

  it.each([
    'Cuban officials',
    'Haider al-Abadi said that Abadi had left',
    'President Barack Obama and Ehud Barak',
    'troops at Al Asad Air Base in Iraq',
    'the al-Asad base',
    'colonel Riad al-Asaad',
    'Malik Peiris wrote it',
    'on Parris Island',
    'Sushi bars',
    'the Assad supporters',
  ])('are not taken for each other in "%s"', (text) => {
    expect(known(text)).toEqual([]);
  });

  it('may differ more where another word of the name stands beside them', () => {
    expect(known('Bashir Assad and Mazlum Abdi')).toEqual(['assad', 'abdi']);
  });
});

describe('very long passages', () => {
  const repeat = lexiconNames([{ id: 'ali', kind: 'person', spellings: ['Ali Ali', 'Ali'] }, ...ENTRIES]);

  it.each(['Ali ', 'A. ', 'Bashar ', 'Al-', 'Bank of ', 'Assad. ', 'X', 'In Ali, '])(
    'of "%s" are read to the end',
    (word) => {
      const text = word.repeat(50_000);
      const hits = repeat(text);
      expect(hits.every(({ end }) => end <= text.length)).toBe(true);
    },
  );
});
