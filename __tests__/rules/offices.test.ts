import { readLexicon } from '../../src/rules/lexicon.js';

const officesIn = (offices: string) => {
  const { lexicon, problems } = readLexicon(
    'lexicon.yaml',
    `people:\n  okoro: [Amina Okoro]\noffices:\n  ${offices}\n`,
  );
  return { offices: lexicon.names[0]!.offices, problems: problems.map(({ message }) => message) };
};

describe("a lexicon's offices", () => {
  it('are written in the words of patterns, with all ways to say them', () => {
    expect(officesIn('okoro: "(former | ousted) [Norton] (mayor | leader)"').offices).toHaveLength(8);
    expect(officesIn('okoro: ["[town] mayor", his host]').offices).toEqual([
      'mayor',
      'town mayor',
      'his host',
    ]);
  });

  it('are those of people of the lexicon, and words', () => {
    expect(officesIn('ruiz: mayor').problems).toEqual(['"ruiz" is nobody of "people"']);
    expect(officesIn('okoro: "mayor ... Norton"').problems[0]).toContain('an office has words only');
    const many = Array(9).fill('(a | b)').join(' ');
    expect(officesIn(`okoro: "mayor ${many}"`).problems[0]).toContain('too many ways');
  });
});
