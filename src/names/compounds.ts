/**
 * Arabic names of two words that the article joins, as they are printed: "Abd al-Rahman", "Abdul Rahman", "Abderrahmane";
 * "Salah ad-Din", "Salaheddine". Before the sun letters the article takes their sound, and the vowel before it is anyone's.
 */

const ARTICLES = new Set(
  'al el ul as es us ash esh ach ech ad ed ud ar er ur at et ut an en un az ez uz'.split(' '),
);
const FAITH = new Set('din deen dine eddin eddine uddin addin aldin eldin iddin'.split(' '));

/** "abderrazak", "abdurrahman", "abdesslam": the servant's article, doubled or not. */
const JOINED_SERVANT = /^abd(?:ou|[aeiou])(?:l|([dnrstz])(?=\1))/;
/** "nureddine", "nuruddin", "salahaldin", "selahattin". */
const JOINED_FAITH = /(?<=[a-z]{2})[aeiou](?:ld|l?dd|tt|d)(?:ee|i)ne?$/;

/** A folded word with the article inside it told one way: "abderrazak" and "abdulrazak" are "abdalrazak". */
export function withPlainArticle(folded: string): string {
  return folded.replace(JOINED_SERVANT, 'abdal').replace(JOINED_FAITH, 'aldin');
}

/** The folded words of a name with compounds joined whose article stands apart: "abd al fattah" is "abdulfattah", "salah ad din" "salahaldin". */
export function joinCompounds(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    const isApart = ARTICLES.has(words[i + 1] ?? '');
    const last = words[isApart ? i + 2 : i + 1] ?? '';
    if (word === 'abd' && isApart && last !== '') joined.push(`abdul${last}`);
    else if (FAITH.has(last) && !ARTICLES.has(word)) joined.push(`${word}aldin`);
    else {
      joined.push(word);
      continue;
    }
    i += isApart ? 2 : 1;
  }
  return joined;
}
