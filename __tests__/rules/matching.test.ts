import { marked, statements } from './helpers.js';

const injured = `
value: count
match:
  - "kill {value} [people]"
  - "{value} (people | soldier) ...4 'dead'"
  - "injure {value}"
`;

describe('what a pattern matches', () => {
  it('inflects words, in any case', () => {
    expect(
      marked('value: yes-no\nmatch: ["visit @harbour-town"]', 'She VISITED Norton. He is visiting Norton.'),
    ).toEqual(['VISITED', 'visiting']);
  });

  it('takes a quoted word as it is', () => {
    expect(
      marked('value: yes-no\nmatch: ["\'withdrew\' troops"]', 'They withdraw troops. They withdrew troops.'),
    ).toEqual(['withdrew troops']);
  });

  it.each([
    ['a comma', 'The army left, after a long night, Norton.'],
    ['a semicolon', 'The army left; it reached Norton.'],
    ['more words than it allows', 'The army left early on a very cold day for Norton.'],
    ['the end of the sentence', 'The army left. In Norton it rained.'],
  ])('a gap never passes %s', (_, text) => {
    expect(marked('value: yes-no\nmatch: ["\'left\' ...5 @harbour-town"]', text)).toEqual([]);
  });

  it.each([
    ["a gap passes a name's short form in brackets", 'The army left the port (NP) of Norton.', ['left']],
    ['a name may have it behind itself', 'Reaching Norton (NT) took a day.', ['Reaching + took']],
    ['and leads on behind it', 'The army left the port (NP) yesterday.', ['left + yesterday']],
    ['a gap passes no other bracket', 'The army left the port (in ruins) of Norton.', []],
  ])('%s', (_, text, expected) => {
    const rule = `value: yes-no\nmatch: ["'left' ...5 @harbour-town", "'left' ...5 yesterday", "reach @harbour-town take"]`;
    expect(marked(rule, text)).toEqual(expected);
  });

  it('a gap never passes another value of the type', () => {
    expect(
      statements(
        'value: count\nmatch: ["{value} ...8 killed"]',
        'Of 12 soldiers on 3 boats some were killed.',
      ).map(({ value }) => value?.text),
    ).toEqual(['3']);
  });

  it('hyphens and quotation marks are transparent', () => {
    expect(
      marked(
        'value: yes-no\nmatch: ["face-to-face talks"]',
        'It was a “face to face” talks day; face-to-face talks.',
      ),
    ).toEqual(['face to face” talks', 'face-to-face talks']);
  });

  it('a group stands for its patterns', () => {
    expect(
      marked(
        'value: yes-no\nmatch: ["army @left @harbour-town"]',
        'The army has been withdrawn. The army left Norton.',
      ),
    ).toEqual(['army left']);
  });

  it('a word serves one match of a rule', () => {
    expect(marked(injured, 'The blast killed seven people and injured 40.')).toEqual(['seven', '40']);
  });

  it('a value inside a longer one is none', () => {
    expect(marked('value: count\nmatch: ["{value} ...3 visit"]', 'On 8 December 2024 visits ended.')).toEqual(
      [],
    );
  });

  it('the match with most captures and fewest gap words wins', () => {
    const rule =
      'value: ordinal\nkey:\n  visit: { from: when, else: story }\nmatch: ["{value} visit", "{value} visit ...8 in {when:date}"]';
    expect(statements(rule, 'It was her first visit to Norton in October.')).toMatchObject([
      { key: { visit: '2025-10' }, keyFrom: { visit: 'when' } },
    ]);
  });
});

describe('what drops a match', () => {
  const visit = (more: string) => `value: ordinal\nmatch: ["{value} visit"]\n${more}`;

  it('unless: only the match that it overlaps, in every sentence anew', () => {
    const rule = 'value: count\nmatch: ["kill {value} [people]"]\nunless: ["kill {count} people each year"]';
    const text =
      'It killed 12 people and storms kill 300 people each year. Storms kill 40 people each year; it killed 3.';
    expect(marked(rule, text)).toEqual(['12', '3']);
  });

  it('unless: a pattern that overlaps it', () => {
    const rule = visit('unless: ["{ordinal} visit of [the] year"]');
    expect(marked(rule, 'Her second visit of the year. Her third visit.')).toEqual(['third']);
  });

  it('limits: a figure outside', () => {
    expect(
      marked(
        'value: count\nlimits: { from: 1, to: 50 }\nmatch: ["{value} soldier"]',
        '12 soldiers; 5,000 soldiers.',
      ),
    ).toEqual(['12']);
  });

  it('subject: the last person named before it', () => {
    const rule = visit('subject: "@okoro"');
    expect(marked(rule, 'Pedro Ruiz met Amina Okoro on her second visit.')).toEqual(['second']);
    expect(marked(rule, 'Amina Okoro met Pedro Ruiz on his second visit.')).toEqual([]);
  });

  it('subject: else after "by", else the sentences before', () => {
    const rule = visit('subject: "@okoro"');
    expect(marked(rule, 'There was a second visit by President Amina Okoro.')).toEqual(['second']);
    expect(marked(rule, 'Amina Okoro smiled. It was the second visit.')).toEqual(['second']);
    expect(marked(rule, 'Amina Okoro smiled. Pedro Ruiz did not. It was the second visit.')).toEqual([]);
  });

  it('about: nobody of them nearby', () => {
    const rule = visit('about: { names: ["@ruiz"], within: sentence }');
    expect(marked(rule, 'Pedro Ruiz came. It was a second visit. For Ruiz a third visit.')).toEqual([
      'third',
    ]);
  });

  it('speaker: somebody else says it', () => {
    const rule = visit('speaker: "@ruiz"');
    expect(
      marked(rule, '“This is my second visit,” Pedro Ruiz said. “It is the third visit,” Amina Okoro said.'),
    ).toEqual(['second']);
  });
});

describe('what a statement carries', () => {
  it('a negation flips yes-no', () => {
    const rule = 'value: yes-no\nmatch: ["army ...3 @left ...3 @harbour-town"]';
    expect(
      statements(rule, 'The army has not been withdrawn from Norton. The army left Norton.').map(
        ({ value }) => value?.data,
      ),
    ).toEqual([false, true]);
  });

  it('a negation marks any other statement', () => {
    expect(
      statements('value: ordinal\nmatch: ["{value} visit"]', 'This was not her first visit.'),
    ).toMatchObject([{ negated: true, value: { text: 'first' } }]);
  });

  it('a closed question left open has no value', () => {
    const rule =
      'value: { choice: [gone, there] }\nmatch:\n  gone: ["army ...3 @left"]\n  there: ["army stay"]';
    expect(statements(rule, 'It was unclear whether the army had left.')).toMatchObject([
      { value: null, certainty: 'unclear' },
    ]);
  });

  it('qualifiers among the matched words, and the words themselves, are marked', () => {
    const rule = 'value: ordinal\nqualifiers: [official]\nmatch: ["{value} [official] visit"]';
    expect(statements(rule, 'Her first official visit.')).toMatchObject([
      { qualifiers: ['official'], marks: [[4, 18]] },
    ]);
  });

  it('a capture named twice gives a statement each', () => {
    const rule =
      'value: age\nkey:\n  who: { from: who }\nmatch: ["{who:person} and {who:person} , both {value}"]';
    expect(
      statements(rule, 'The dead are Amina Okoro and Pedro Ruiz, both aged 41, police said.').map(
        ({ key }) => key.who,
      ),
    ).toEqual(['okoro', 'ruiz']);
  });

  it('two candidates for a key set it apart', () => {
    const rule = 'value: count\nkey:\n  place: { from: [sentence], type: place }\nmatch: ["kill {value}"]';
    expect(statements(rule, 'The storm killed 7 in Norton.')).toMatchObject([
      { key: { place: 'harbour-town' } },
    ]);
    expect(statements(rule, 'The storm killed 7 in Norton and Paris.')[0]?.key.place).toBeDefined();
  });

  it('the quote and every mark are the words at their offsets', () => {
    const text = 'Opening.\n\nHer first official visit was short. “Her second visit,” Pedro Ruiz said.';
    for (const { quote, start, end, marks } of statements(
      'value: ordinal\nmatch: ["{value} [official] visit"]',
      text,
    )) {
      expect(text.slice(start, end)).toBe(quote);
      for (const [from, to] of marks) expect(start <= from && to <= end).toBe(true);
    }
  });

  it('a text that repeats a sentence states it once', () => {
    const text = 'Her first visit was short.\n\nHer first visit was short.';
    expect(statements('value: ordinal\nmatch: ["{value} visit"]', text)).toHaveLength(1);
  });
});

describe('a pattern with several compared values', () => {
  const rule = `
value: count
match:
  - "'killed' {value} officer and {value} civilian"
  - "'killed' {value}"
  - "{value} civilian"
`;

  it('gives one statement for each', () => {
    expect(marked(rule, 'He killed two officers and eight civilians.')).toEqual(['two', 'eight']);
  });

  it('leaves each word to one match', () => {
    expect(marked(rule, 'He killed two men and eight civilians.')).toEqual(['two', 'eight']);
    expect(marked(rule, 'He killed eight civilians.')).toEqual(['eight']);
  });
});
