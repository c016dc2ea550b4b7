import { docsOf } from '../../src/kit/docs.js';
import { load, ruleText } from '../rules/helpers.js';

const rule = `value: { choice: [gone, there] }
match: { gone: ["leave @harbour-town"], there: ["stay in @harbour-town"] }
key: { day: { from: [sentence], type: date } }
qualifiers: [only]
changes: any
both-hold-if: she came back
ask: Her office.
examples:
  - text: She left *Norton*.
    expect: { value: gone }
  - text: She likes Norton.
    expect: nothing
  - articles: { A: She left Norton., B: She stayed in Norton. }
    expect: conflict
`;

describe('the page of all rules', () => {
  const page = docsOf(load(ruleText(rule)).rules);

  it('has question, answers, keys and advice of each', () => {
    expect(page).toContain('### A title\n\nA question?\n');
    expect(page).toContain(
      'The answer is one of these: gone and there; only changes it; it may change over time.',
    );
    expect(page).toContain('Told apart by day.');
    expect(page).toContain('Both hold if she came back.');
    expect(page).toContain('Ask: Her office.');
  });

  it('has the examples with what comes of them, text as text', () => {
    expect(page).toContain('- “She left \\*Norton\\*.” → *gone*');
    expect(page).toContain('- “She likes Norton.” → *says nothing on it*');
    expect(page).toContain('- A: “She left Norton.” B: “She stayed in Norton.” → *conflict*');
  });

  it('leaves out retired rules', () => {
    expect(docsOf(load(ruleText(`${rule}state: retired\n`)).rules)).not.toContain('A title');
  });
});
