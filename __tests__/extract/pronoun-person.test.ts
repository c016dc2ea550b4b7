import { runExamples } from '../../src/examples.js';
import { loadRules } from '../../src/rules/index.js';

const rule = `
id: term
title: Term
question: How long is the sentence?
severity: high
value: duration
key:
  whose: { from: who }
match: "{who:person} was sentenced to {value}"
examples:
`;

const AGE = `
id: term
title: Age
question: How old?
severity: high
value: age
key:
  whose: { from: who }
match: "{who:person} {value}"
examples:
`;

const HELD = rule.replace('was sentenced', '...4 was sentenced');

const gives = (text: string, expected: string, asked = rule): boolean => {
  const { rules, problems } = loadRules([
    {
      path: 'rules/x/term.yaml',
      text: `${asked}  - text: ${JSON.stringify(text)}\n    expect: ${expected}\n`,
    },
  ]);
  expect(problems).toEqual([]);
  return runExamples(rules).every(({ passed }) => passed);
};

describe('a pronoun as whose an answer is', () => {
  it('is the one person of its sex named before it in the sentence or in the nearest sentence that names any', () => {
    const expected = '{ value: 12 years, whose: owen blake }';
    expect(gives('Owen Blake came late, and he was sentenced to 12 years.', expected)).toBe(true);
    expect(gives('Owen Blake appeared with Susan Whitlock. He was sentenced to 12 years.', expected)).toBe(
      true,
    );
    expect(
      gives('Owen Blake appeared in court.\n\nIt rained.\n\nHe was sentenced to 12 years.', expected),
    ).toBe(true);
  });

  it('is whom the pronoun that opens the sentence before means, not somebody who stands beside it', () => {
    const expected = '{ value: 12 years, whose: owen blake }';
    expect(
      gives('Owen Blake came late. He and Peter Marsh argued. He was sentenced to 12 years.', expected),
    ).toBe(true);
    expect(
      gives(
        'Owen Blake came late. She and Peter Marsh argued. He was sentenced to 12 years.',
        '{ value: 12 years, whose: peter marsh }',
      ),
    ).toBe(true);
  });

  it('is not somebody who is called a relation of his', () => {
    const text =
      'Owen Blake came late. His lawyer and friend Peter Marsh wept. He was sentenced to 12 years.';
    expect(gives(text, '{ value: 12 years, whose: peter marsh }')).toBe(false);
  });

  it('is not whoever acts on somebody called by an age', () => {
    const text = 'Owen Blake shot the 50-year-old motorist, who was sentenced to 12 years.';
    expect(gives(text, 'nothing')).toBe(true);
  });

  it('is not whoever speaks of somebody called by an age', () => {
    const text =
      'Owen Blake was in court. Judge Peter Marsh said the 42-year-old postman was sentenced to 12 years.';
    expect(gives(text, '{ value: 12 years, whose: owen blake }')).toBe(true);
  });

  it('is the only one whom the text calls by a role', () => {
    const captain = (text: string) => `${text} The captain was sentenced to 12 years.`;
    const expected = '{ value: 12 years, whose: owen blake }';
    expect(gives(captain('Captain Owen Blake met Peter Marsh.'), expected)).toBe(true);
    expect(gives(captain('Owen Blake, the captain, met Peter Marsh.'), expected)).toBe(true);
    expect(gives('The actor Owen Blake met Peter Marsh. The star was sentenced to 12 years.', expected)).toBe(
      true,
    );
    expect(gives(captain('Captain Owen Blake met Captain Peter Marsh.'), 'nothing')).toBe(true);
    expect(gives(captain('Owen Blake met Peter Marsh.'), 'nothing')).toBe(true);
    const other = 'Captain Owen Blake came. The captain of the other ferry was sentenced to 12 years.';
    expect(gives(other, 'nothing')).toBe(true);
  });

  it('is nobody where two fit', () => {
    expect(gives('Owen Blake appeared with Peter Marsh. He was sentenced to 12 years.', 'nothing')).toBe(
      true,
    );
  });

  it('is nobody where somebody without a name stands between', () => {
    const text = 'Owen Blake appeared in court. The driver wept. He was sentenced to 12 years.';
    expect(gives(text, 'nothing')).toBe(true);
  });

  it('is of two the one with whom the sentence begins, where the text names him most', () => {
    const text = 'Owen Blake met Peter Marsh. He was sentenced to 12 years.';
    const expected = '{ value: 12 years, whose: owen blake }';
    expect(gives(`${text} Blake wept.`, expected)).toBe(true);
    expect(gives(text, 'nothing')).toBe(true);
  });

  it('is no person of the other sex, and nobody from five sentences before', () => {
    expect(gives('Susan Whitlock appeared in court. He was sentenced to 12 years.', 'nothing')).toBe(true);
    const far = 'Owen Blake came. It rained. It snowed. It hailed. It froze. He was sentenced to 12 years.';
    expect(gives(far, 'nothing')).toBe(true);
  });

  it('is also meant by an age before a verb, unless the text gives another', () => {
    const expected = '{ value: 12 years, whose: owen blake }';
    expect(
      gives('Owen Blake, 34, appeared in court. The 34-year-old was sentenced to 12 years.', expected),
    ).toBe(true);
    expect(gives('Owen Blake appeared in court. The 34-year-old was sentenced to 12 years.', expected)).toBe(
      true,
    );
    const two =
      'Owen Blake killed Peter Marsh, a 61-year-old clerk. The 34-year-old was sentenced to 12 years.';
    expect(gives(two, expected)).toBe(true);
    const another = 'Owen Blake, 34, appeared in court. The 61-year-old was sentenced to 12 years.';
    expect(gives(another, 'nothing')).toBe(true);
    const noun = 'Owen Blake appeared in court. The 34-year-old driver was sentenced to 12 years.';
    expect(gives(noun, 'nothing')).toBe(true);
  });

  it('is also meant by an age and what somebody is, who has been named without another age', () => {
    const expected = '{ value: 12 years, whose: owen blake }';
    expect(
      gives('Owen Blake appeared in court. The 34-year-old Scot was sentenced to 12 years.', expected),
    ).toBe(true);
    const driver = 'Owen Blake (34) appeared in court. The 34-year-old driver was sentenced to 12 years.';
    expect(gives(driver, expected)).toBe(true);
    const company = 'Owen Blake appeared in court. The 34-year-old company was sentenced to 12 years.';
    expect(gives(company, 'nothing')).toBe(true);
  });

  it('is also meant by an age before what no noun begins with, or a word for a people', () => {
    const age = (text: string, expected: string) => gives(text, expected, AGE);
    const expected = '{ value: 34 years old, whose: owen blake }';
    expect(age('Owen Blake came. Friends of the 34-year-old tell us more.', expected)).toBe(true);
    expect(age('Owen Blake came. Officers found the 34-year-old standing there.', expected)).toBe(true);
    expect(age('Owen Blake came. It is good for the 34-year-old Australian, they say.', expected)).toBe(true);
    expect(age('Owen Blake came. It is good for the 34-year-old Norton native.', expected)).toBe(true);
    expect(age('Owen Blake came. It is good for the 34-year-old bridge.', 'nothing')).toBe(true);
    expect(age('Owen Blake came. Marsh, the 34-year-old singer, left.', 'nothing')).toBe(true);
  });

  it('is not a speaker where another is named beside him', () => {
    const text =
      'Susan Whitlock and Officer Peter Marsh said Owen Blake came late. He was sentenced to 12 years.';
    expect(gives(text, '{ value: 12 years, whose: owen blake }')).toBe(true);
  });
});

describe('"a 34-year-old man" as whose an answer is', () => {
  const lead = 'A 34-year-old Norton man was sentenced to 12 years.';
  const expected = '{ value: 12 years, whose: owen blake }';

  it('is the one person to whom the text gives that age', () => {
    expect(gives(`${lead} Police said Owen Blake, 34, wept.`, expected)).toBe(true);
    expect(gives(`${lead} Police said Owen Blake, 34, and Peter Marsh, 34, wept.`, 'nothing')).toBe(true);
  });

  it('is the new person with whom one of the next sentences begins', () => {
    expect(gives(`${lead} It rained. Owen Blake wept.`, expected)).toBe(true);
    expect(gives(`${lead} Owen Blake said it rained.`, 'nothing')).toBe(true);
    expect(gives(`${lead} Owen Blake, 61, wept.`, 'nothing')).toBe(true);
    expect(gives(`${lead} Susan Whitlock wept.`, 'nothing')).toBe(true);
  });

  it('is not the next person behind a name whose age it tells', () => {
    const text = 'The court held Peter Marsh, a 34-year-old man was sentenced to 12 years. Owen Blake wept.';
    expect(gives(text, 'nothing')).toBe(true);
  });

  it('is whom an age means before an adverb and its verb, and behind a weekday that opens the sentence', () => {
    const expected = '{ value: 12 years, whose: owen blake }';
    const before = 'Owen Blake, 34, appeared in court.';
    expect(
      gives(`${before} The 34-year-old allegedly fled and was sentenced to 12 years.`, expected, HELD),
    ).toBe(true);
    expect(gives(`${before} Friday, the 34-year-old was sentenced to 12 years.`, expected)).toBe(true);
    expect(gives(`${before} Marsh, the 34-year-old, was sentenced to 12 years.`, expected)).toBe(false);
  });
});
