import { type NameKind, nameLexicon, sameName } from '../../src/names/index.js';

const NOBODY = nameLexicon([]);
/** Who or what the names of a passage are, in an article with this text. */
const read = (article: string, passage: string): readonly string[] =>
  NOBODY.inArticle(article)
    .find(passage)
    .map(({ start, end, id }) => `${passage.slice(start, end)} = ${id}`);

describe('what news needs of names', () => {
  it('takes whose party it is for a person, and what an army is of for its name', () => {
    const party = 'He left the National Front of Jean Lemoin on Monday.';
    expect(read(party, party)).toEqual(['National Front = national front', 'Jean Lemoin = jean lemoin']);
    const army = 'It fought the Army of Islam for a month.';
    expect(read(army, army)).toEqual(['Army of Islam = army of islam']);
  });

  const one: readonly (readonly [what: string, kind: NameKind, a: string, b: string])[] = [
    ['order', 'person', 'Kim Jong Un', 'Jong Un Kim'],
    ['an initial', 'person', 'J. Smith', 'John Smith'],
    ['a title', 'person', 'Dr John Smith', 'John Smith'],
    ['a nickname', 'person', 'Bob Mueller', 'Robert Mueller'],
    ['a patronymic', 'person', 'Vladimir Putin', 'Vladimir Vladimirovich Putin'],
    ['the particle al-', 'person', 'Ahmed al-Sharaa', 'Ahmed Sharaa'],
    ['the particle Al or el', 'person', 'Ahmed el-Sharaa', 'Ahmed Al Sharaa'],
    ['the particle bin', 'person', 'Mohammed bin Salman', 'Mohamed ibn Salman'],
    ['the particle van', 'person', 'Vincent van Gogh', 'Vincent Van Gogh'],
    ['the particle de', 'person', 'Charles de Gaulle', 'Charles De Gaulle'],
    ['the transliteration of Arabic', 'person', 'Muammar Gaddafi', 'Moammar Kadhafi'],
    ['the transliteration of Cyrillic', 'person', 'Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['the transliteration of Persian', 'person', 'Hassan Rouhani', 'Hasan Ruhani'],
    ['the transliteration of Hebrew', 'person', 'Yitzhak Rabin', 'Itzhak Rabin'],
    ['Chinese tones', 'person', 'Xí Jìnpíng', 'Xi Jinping'],
    ['the romanisation of Chinese', 'person', 'Mao Zedong', 'Mao Tse-tung'],
    ['its letters', 'person', 'Владимир Путин', 'Vladimir Putin'],
    ['its legal form', 'organisation', 'Google LLC', 'Google'],
    ['the variant of a place', 'place', 'Kyiv', 'Kiev'],
    ['the spelling of a facility', 'place', 'Hmeimim air base', 'Khmeimim air base'],
    ['a facility without its kind', 'place', 'Hmeimim', 'Khmeimim air base'],
  ];

  test.each(one)('a name is one whatever %s: %s %s, %s', (_, kind, a, b) => {
    expect(sameName(a, b, kind).same).toBe(true);
    expect(sameName(b, a, kind).same).toBe(true);
  });

  test.each([
    ['father and son', 'Salman bin Mohammed', 'Mohammed bin Salman'],
    ['father and son with initials', 'George H. W. Bush', 'George W. Bush'],
    ['father and son of one given name', 'Donald Trump', 'Donald Trump Jr.'],
    ['members of a family', 'Bashar al-Assad', 'Hafez al-Assad'],
    ['sister and brother', 'Maria Lopez', 'Mario Lopez'],
  ])('a family is several people, as %s: %s, %s', (_, a, b) => {
    expect(sameName(a, b).same).toBe(false);
  });

  test('a possessive ending is no part of a name', () => {
    expect(read('', 'Mr Peskov’s words were plain.')).toEqual(['Peskov = peskov']);
  });

  test('a surname alone after a full name is its person', () => {
    expect(read('Dmitry Peskov spoke. Peskov left.', 'Peskov left.')).toEqual(['Peskov = dmitry peskov']);
  });

  test('a name’s first full mention gives later short ones their person, with a title too', () => {
    const article = 'Jane Smith met Mr Brown. Ms Smith left.';
    expect(read(article, 'Ms Smith left.').map((name) => name.split(' = ')[1])).toEqual(['jane smith']);
  });

  test('a surname that two full names share is neither’s', () => {
    expect(read('Jane Smith met John Smith.', 'Smith left.')).toEqual(['Smith = smith']);
  });

  test('an acronym that the article itself introduces is its organisation', () => {
    const article = 'Fighters of the Syrian Democratic Forces (SDF) left.';
    expect(read(article, 'The SDF left.')).toEqual(['SDF = syrian democratic forces']);
  });
});
