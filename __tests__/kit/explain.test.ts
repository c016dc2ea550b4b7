import { columns } from '../../src/reporters/view/wrap.js';
import { explained, failures, printed } from './helpers.js';

const visit = 'value: ordinal\nmatch: ["{value} [official] (visit | trip) ...3 to @harbour-town"]';

describe('a sentence that a rule matches', () => {
  const text = 'It was her second official trip last week to Norton.';

  it('is shown with each element over the words that it took', () => {
    const [sentence] = explained(visit, text).sentences;
    expect(sentence!.matches.map(({ outcome }) => outcome)).toEqual(['stated']);
    expect(sentence!.matches[0]!.pattern.elements.map(({ element, words }) => [element, words])).toEqual([
      ['{value}', 'second'],
      ['[official]', 'official'],
      ['(visit | trip)', 'trip'],
      ['...3', 'last week'],
      ['to', 'to'],
      ['@harbour-town', 'Norton'],
    ]);
  });

  it('has offsets that cut the words out of the text', () => {
    const elements = explained(visit, text).sentences[0]!.matches[0]!.pattern.elements;
    for (const { words, start, end } of elements) expect(text.slice(start!, end!)).toBe(words);
  });

  it('says where answer, certainty and speaker come from', () => {
    const page = printed(visit, 'Ruiz said it may be her second visit to Norton.');
    expect(page).toMatch(/answer +second/);
    expect(page).toMatch(/certainty +unclear, by “may”/);
    expect(page).toMatch(/said by +“Ruiz”, in the words of the article/);
  });

  it('says what negates it', () => {
    expect(printed('value: yes-no\nmatch: ["leave @harbour-town"]', 'She did not leave Norton.')).toMatch(
      /negated +by “not”/,
    );
  });

  it('names the place of its keys', () => {
    const rule = `${visit}\nkey:\n  town: { from: [match], type: place, else: story }`;
    expect(printed(rule, text)).toMatch(/key town +harbour-town, from the match/);
    expect(printed(rule.replace('to @harbour-town', 'to'), text)).toMatch(
      /key town +story, as nothing else was found/,
    );
  });
});

describe('a match that was dropped', () => {
  it.each([
    [
      'limits',
      'limits: { to: 3 }',
      'Her tenth visit to Norton.',
      /"limits": tenth is outside -Infinity to 3/,
    ],
    [
      'unless',
      'unless: ["{value} trip last"]',
      'Her second trip last week to Norton.',
      /"unless" takes “second trip last”: \{value\} trip last/,
    ],
    [
      'subject, with whom it took for it',
      'subject: "@okoro"',
      'Pedro Ruiz made his second visit to Norton.',
      /"subject" wants @okoro; the one named last before it is @ruiz \(“Pedro Ruiz”\)/,
    ],
    [
      'subject, where nobody is named',
      'subject: "@okoro"',
      'His second visit to Norton.',
      /"subject" wants @okoro; nobody is named before it/,
    ],
    [
      'about',
      'about: { names: ["@okoro"], within: sentence }',
      'Her second visit to Norton.',
      /"about" wants @okoro in the sentence; none is named there/,
    ],
    [
      'speaker',
      'speaker: "@okoro"',
      'Pedro Ruiz said it was his second visit to Norton.',
      /"speaker" wants @okoro; it is said by “Pedro Ruiz”/,
    ],
  ])('by %s is told with the reason', (_, line, text, reason) => {
    const [sentence] = explained(`${visit}\n${line}`, text).sentences;
    expect(sentence!.matches.map(({ outcome }) => outcome)).toEqual(['dropped']);
    expect(sentence!.matches[0]!.why).toMatch(reason);
  });

  it('because another fits better names the other', () => {
    const rule =
      'value: ordinal\nkey: { place: { from: town } }\nmatch: ["{value} visit", "{value} visit to {town:place}"]';
    const { matches } = explained(rule, 'Her second visit to Norton.').sentences[0]!;
    expect(matches.map(({ outcome, why }) => [outcome, why])).toEqual([
      ['stated', ''],
      ['outdone', 'pattern 2 takes some of the same words, and fits better.'],
    ]);
  });
});

describe('a sentence that a rule does not match', () => {
  it.each([
    ['another word', 'Her second journey to Norton.', ['(visit | trip): "journey" stands here']],
    [
      'a gap that is too short',
      'Her second trip by sea in a boat to Norton.',
      ['...3: this gap takes 3 words at most, 2 too few'],
    ],
    [
      'a mark in a gap',
      'Her second trip, by sea, to Norton.',
      ['...3: nothing passes "," but "," or an optional aside'],
    ],
    ['no value', 'Her visit to Norton.', ['{value}: the sentence has no ordinal']],
    [
      'another name',
      'Her second visit to Pedro Ruiz.',
      ['@harbour-town: "Pedro" stands here; names in the sentence: @ruiz'],
    ],
    [
      'a name that the lexicon does not know',
      'Her second visit to them.',
      [/no name that the lexicon knows/],
    ],
    [
      'words between elements',
      'Her second and long visit to Norton.',
      [': no gap stands here in the pattern'],
    ],
  ])('is explained by %s', (_, text, expected) => {
    expect(failures(visit, text)).toEqual(
      expected.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))),
    );
  });

  it.each([
    ['how far it was looked for', 'He thanked the crew.', 'unity: it does not follow within 8 words'],
    [
      'its place elsewhere',
      'For unity he thanked the crew.',
      'thank: "thanked" stands elsewhere in the sentence',
    ],
  ])('is explained, for a word behind a gap, by %s', (_, text, expected) => {
    expect(failures('value: yes-no\nmatch: ["thank ...8 unity"]', text)).toEqual([expected]);
  });

  it('is explained by a derived word that stands elsewhere', () => {
    const found = failures(
      'value: yes-no\nmatch: ["thank ...8 stabilise"]',
      'Of stabilisation he thanked nobody.',
    );
    expect(found[0]).toMatch(/^stabilise: "stabilisation" is no form of "stabilise"/);
  });

  it('is explained by a derived word, with the forms that would do', () => {
    expect(
      failures('value: yes-no\nmatch: ["withdraw from @harbour-town"]', 'The withdrawal from Norton.'),
    ).toEqual([
      expect.stringMatching(/^withdraw: "withdrawal" is no form of "withdraw" \(withdraw, withdrew/),
    ]);
  });

  it('is explained by another value in a gap', () => {
    expect(
      failures('value: count\nmatch: ["kill ...4 {value} soldiers"]', 'It killed at 9 camps 12 soldiers.'),
    ).toEqual(['...4: a gap never passes another count']);
  });

  it('is compared with the pattern that comes closest', () => {
    const rule = 'value: ordinal\nmatch: ["{value} meeting in @harbour-town", "{value} visit by @ruiz"]';
    const [sentence] = explained(rule, 'His second visit to Pedro Ruiz.').sentences;
    expect(sentence!.closest).toMatchObject({ number: 2 });
  });

  it('has nothing close where no telling word stands in it', () => {
    expect(printed(visit, 'The weather was fine.')).toMatch(/No sentence here has a telling word/);
  });

  it('is left out where another sentence matches', () => {
    const sentences = explained(visit, 'Her second journey to Norton. Her second visit to Norton.').sentences;
    expect(sentences.map(({ quote }) => quote)).toEqual(['Her second visit to Norton.']);
  });
});

describe('an explanation on a terminal', () => {
  it('fits 80 columns whatever the text', () => {
    const text = `${'Very long words about nothing in particular, '.repeat(5)} her second official visit ${'x'.repeat(200)} to Norton.`;
    for (const line of printed(visit, text).split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
  });

  it('says when the rule is retired', () => {
    expect(printed(`${visit}\nstate: retired`, 'Her second visit to Norton.')).toMatch(/state: retired/);
  });
});
