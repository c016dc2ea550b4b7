import { joinCompounds, withPlainArticle } from '../../src/names/compounds.js';
import { likelySameWord, sameName, sameWord } from '../../src/names/index.js';

describe('the article inside a name', () => {
  it.each([
    ['abderrazak', 'abdalrazak'],
    ['abdulrazak', 'abdalrazak'],
    ['abdesslam', 'abdalslam'],
    ['abdoulaye', 'abdalaye'],
    ['nureddine', 'nuraldin'],
    ['salahuddin', 'salahaldin'],
    ['nadine', 'nadine'],
    ['abdi', 'abdi'],
  ])('is told one way in "%s"', (word, plain) => {
    expect(withPlainArticle(word)).toBe(plain);
  });

  it('joins what it stands between, and leaves "Abdul Hanif" two words', () => {
    expect(joinCompounds(['abd', 'al', 'fattah', 'al', 'sisi'])).toEqual(['abdulfattah', 'al', 'sisi']);
    expect(joinCompounds(['saad', 'eddine', 'othmani'])).toEqual(['saadaldin', 'othmani']);
    expect(joinCompounds(['abdul', 'hanif'])).toEqual(['abdul', 'hanif']);
    expect(joinCompounds(['abd'])).toEqual(['abd']);
  });

  it.each([
    ['Abdelfattah Sisi', 'Abd al-Fattah al-Sisi'],
    ['Saad Eddine el-Othmani', 'Saadeddine Othmani'],
    ['Salah ad-Din Demirtas', 'Selahattin Demirtas'],
    ['Abderrazak Makri', 'Abdulrazzaq Makri'],
  ])('makes no two people of "%s" and "%s"', (a, b) => {
    expect(sameName(a, b).same).toBe(true);
  });
});

describe('what nations write of one Arabic name', () => {
  it.each([
    ['Alaoui', 'Alawi'],
    ['Ouissam', 'Wissam'],
    ['Hosseini', 'Husayni'],
    ['Rajab', 'Recep'],
    ['Jumblatt', 'Junblat'],
    ['Kadhimi', 'Kazemi'],
  ])('is one: "%s" and "%s"', (a, b) => {
    expect(sameWord(a, b)).toBe(true);
    expect(likelySameWord(a, b)).toBe(true);
  });

  it.each([
    ['Hamad', 'Hamid'],
    ['Karimi', 'Karami'],
    ['Akram', 'Ikram'],
    ['Cristian', 'Cristina'],
    ['Ferrari', 'Ferrero'],
  ])('are two: "%s" and "%s"', (a, b) => {
    expect(sameWord(a, b)).toBe(false);
  });
});
