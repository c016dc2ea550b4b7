import { runExamples } from '../../src/examples.js';
import { loadRules } from '../../src/rules/index.js';

const lexicon = 'people:\n  mori: [Kenji Mori]\n  okoro: [Ada Okoro]\n';
const states = (match: string, text: string): boolean => {
  const rule = `id: x\ntitle: X\nquestion: X?\nseverity: low\nvalue: yes-no\nmatch: ${JSON.stringify(match)}\nexamples:\n`;
  const { rules, problems } = loadRules([
    { path: 'rules/x/lexicon.yaml', text: lexicon },
    {
      path: 'rules/x/x.yaml',
      text: `${rule}  - text: ${JSON.stringify(text)}\n    expect: { value: yes }\n`,
    },
  ]);
  expect(problems).toEqual([]);
  return runExamples(rules).every(({ passed }) => passed);
};

describe('a match steps over', () => {
  it.each([
    ['relations be established', 'Relations, he recalled, were established in 1944.'],
    ['relations be established', 'Relations, according to Mori, were established in 1944.'],
    ['relations be established', 'Relations, however, were established in 1944.'],
    ['talks ...3 last', 'The talks, officials said, had lasted all day.'],
    ['talks last', 'The talks, which were attended by Kenji Mori, Ada Okoro and others, lasted an hour.'],
    ['talks last', 'The talks, held in the port, lasted an hour.'],
    ['troops ...2 have leave', 'Troops in Lima, where they had a base and a port, have left.'],
    ['@mori meet', 'Kenji Mori, who turned 73 this month, met nobody.'],
    ['@mori ...1 meet', 'Kenji Mori, the former mayor, also met nobody.'],
    ['@mori meet', 'The minister, Kenji Mori, met nobody.'],
    ['@mori meet', 'Kenji Mori later met nobody.'],
    ['@mori meet', 'Kenji Mori, a judge, who had retired in May, met nobody.'],
    ['{person} meet', 'Susan Whitlock, who starred in "Deadline" from 1972 to 1978, met nobody.'],
    ['ports be closed', 'The ports were officially closed.'],
  ])('what interrupts "%s": %s', (match, text) => {
    expect(states(match, text)).toBe(true);
  });

  it.each([
    ['relations be established', 'Relations, trade and ports were established in 1944.'],
    ['relations be established', 'He spoke of relations, Mori said, Were established in 1944.'],
    ['ports be closed', 'The ports were nearly closed.'],
    ['talks last', 'They spoke of talks,'],
    ['talks last', 'They spoke of talks, which Kenji Mori led, and the war lasted.'],
    ['talks last', 'They spoke of talks, ended in anger, and the war lasted.'],
    ['@mori meet', 'With Kenji Mori, Ada Okoro met nobody.'],
    ['@mori meet', 'He spoke of Kenji Mori, he met nobody, he left.'],
    ['@mori meet', 'The talks, attended by Kenji Mori, met no resistance.'],
  ])('nothing else in "%s": %s', (match, text) => {
    expect(states(match, text)).toBe(false);
  });
});
