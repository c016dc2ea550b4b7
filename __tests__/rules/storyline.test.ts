import { check } from '../../src/check.js';
import { runExamples } from '../../src/examples.js';
import { articleOf } from '../../src/rules/example-article.js';
import { loadRules } from '../../src/rules/index.js';

const lexicon = 'storyline: ["@okoro"]\npeople:\n  okoro: [Amina Okoro]\n';
const rule = `
id: visit
title: Which visit
question: Which visit is this?
severity: low
value: ordinal
match: "{value} visit"
examples:
  - text: It is her second visit.
    expect: { value: second }
`;

const load = (words: string) =>
  loadRules([
    { path: 'rules/x/lexicon.yaml', text: words },
    { path: 'rules/x/visit.yaml', text: rule },
  ]);

const stated = (text: string): number => {
  const article = articleOf({ label: 'A', text, published: null });
  return check([article], load(lexicon).rules).statements.length;
};

describe("a pack's storyline", () => {
  it('keeps its rules to articles that name somebody of it anywhere', () => {
    expect(stated('It is his second visit.')).toBe(0);
    expect(stated('It is his second visit.\n\nHe will see Amina Okoro.')).toBe(1);
  });

  it('is understood in examples', () => {
    expect(runExamples(load(lexicon).rules).every(({ passed }) => passed)).toBe(true);
  });

  it('lists names of the lexicon only', () => {
    const { problems } = load('storyline: ["@okoroo"]\npeople:\n  okoro: [Amina Okoro]\n');
    expect(problems.map(({ message }) => message)).toEqual(['"okoroo" is no name']);
  });
});
