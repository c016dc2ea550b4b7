import { runExamples } from '../../src/examples.js';
import { loadRules } from '../../src/rules/index.js';

const rule = `
id: visits
title: Visits
question: Which visit of Mori is it?
severity: high
value: ordinal
subject: "@mori"
match: "{value} visit"
examples:
`;
const lexicon = 'people:\n  mori: [Kenji Mori]\n  okoro: [Ada Okoro]\n';

const fires = (text: string): boolean => {
  const { rules, problems } = loadRules([
    { path: 'rules/x/lexicon.yaml', text: lexicon },
    {
      path: 'rules/x/visits.yaml',
      text: `${rule}  - text: ${JSON.stringify(text)}\n    expect: { value: first }\n`,
    },
  ]);
  expect(problems).toEqual([]);
  return runExamples(rules).every(({ passed }) => passed);
};

describe('whose a match is', () => {
  it.each([
    'Kenji Mori is on his first visit.',
    'Ada Okoro saw Kenji Mori on his first visit.',
    'Kenji Mori, who beat Ada Okoro, is on his first visit.',
    'Kenji Mori met Ada Okoro. It is his first visit.',
    'Ada Okoro met Kenji Mori. It is his first visit.',
    'Kenji Mori is in Lima. It is a first visit, accompanied by Ada Okoro.',
    'Kenji Mori is in Lima. The sun shone. The streets were full. Flags flew. It is a first visit.',
    'Kenji Mori, whose party Ada Okoro had led until May, is on his first visit.',
    'Kenji Mori is in Lima. It is the first visit since the fall of Ada Okoro.',
  ])('is Mori’s: %s', (text) => {
    expect(fires(text)).toBe(true);
  });

  it.each([
    'Kenji Mori saw Ada Okoro on her first visit.',
    'Later in Lima they met, Kenji Mori and Ada Okoro. It is a first visit.',
    'The party was at his first visit received by Ada Okoro, not Kenji Mori.',
    'Kenji Mori, Ada Okoro said, is on his first visit.',
    'Ada Okoro is in Lima. The sun shone. The streets were full. Flags flew. It is a first visit.',
    'Kenji Mori is in Lima. Ada Okoro waved. The streets were full. Flags flew. It is a first visit.',
    'Kenji Mori saw his rival, who beat Ada Okoro on his first visit.',
  ])('is not: %s', (text) => {
    expect(fires(text)).toBe(false);
  });
});
