import { lint } from '../../../src/kit/lint/index.js';
import { findingsText } from '../../../src/kit/lint/text.js';
import { PLAIN_PAGE } from '../../../src/kit/page.js';
import { Places } from '../../../src/kit/places.js';
import { columns } from '../../../src/reporters/view/wrap.js';
import { lexicon, ruleText } from '../../rules/helpers.js';
import { examples, linted, words } from './helpers.js';

const good = 'value: ordinal\nmatch: ["{value} visit"]';

describe('lint', () => {
  it('has nothing to say of a good rule', () => {
    expect(linted(good)).toEqual([]);
  });

  it('repeats what loading finds, as errors with their place', () => {
    expect(words(linted(`${good}\nqualifier: [x]`))).toEqual(['error 7:1 "qualifier" is an unknown key']);
  });

  it.each([
    [
      'a missing near miss',
      'examples:\n  - text: Her second visit.\n    expect: { value: second }\n  - articles: { A: Her second visit., B: Her first visit. }\n    expect: conflict',
      'warning 7:1 the rule has not a near miss ("expect: nothing")',
    ],
    [
      'an expectation of a field that there is not',
      examples.replace('{ value: second }', '{ valeu: second }'),
      'error 11:13 the example expects "valeu", which there is not',
    ],
    [
      'an expectation of a verdict that there is not',
      examples.replace('conflict', 'conflcit'),
      'error 13:13 the example expects "conflcit", which there is not',
    ],
    [
      'an unless that drops every example that should fire',
      `unless: ["second visit"]\n${examples}`,
      'error 7:11 this "unless" drops every example that should fire',
    ],
    [
      'a key that nothing captures',
      `key: { when: { from: when } }\n${examples}`,
      'error 7:22 no pattern captures "when"',
    ],
    [
      'limits that let nothing through',
      `limits: { from: 5, to: 2 }\n${examples}`,
      'error 7:9 the limits let nothing through: "from" is more than "to"',
    ],
  ])('finds %s', (_, lines, expected) => {
    expect(words(linted(`${good}\n${lines}`))).toEqual([expected]);
  });

  it('leaves an unless alone that drops only some examples', () => {
    const more = examples.replace(
      'examples:',
      'examples:\n  - text: His third visit.\n    expect: { value: third }',
    );
    expect(linted(`${good}\nunless: ["third visit"]\n${more}`)).toEqual([]);
  });

  it('finds a capture that no key uses', () => {
    expect(words(linted('value: ordinal\nmatch: ["{value} visit in {when:date}"]'))).toEqual([
      'warning 6:1 no key uses the capture {when:…}',
    ]);
  });

  it('finds an answer without a pattern', () => {
    const rule = 'value: { choice: [gone, there] }\nmatch: { gone: ["leave @ruiz"] }';
    expect(words(linted(rule))).toContain('warning 6:1 no pattern gives the answer "there"');
  });

  it('finds two rules with one question, whatever its marks and capitals', () => {
    const text = (id: string, question: string) =>
      ruleText(`${good}\n${examples}`, id).replace('A question?', question);
    const found = lint([
      { path: 'p/a.yaml', text: text('a', 'How many, in all?') },
      { path: 'p/b.yaml', text: text('b', 'how many in all') },
      { path: 'p/c.yaml', text: text('c', 'How many in Norton?') },
    ]);
    expect(found.map(({ file, message }) => [file, message])).toEqual([
      ['p/b.yaml', 'the rule a asks the same question'],
    ]);
  });
});

describe('lint of a lexicon', () => {
  const lintLexicon = (text: string, rule = good) =>
    lint([
      { path: 'p/lexicon.yaml', text },
      { path: 'p/r.yaml', text: ruleText(`${rule}\n${examples}`) },
    ]);

  it('finds a spelling that belongs to two', () => {
    const found = lintLexicon('people:\n  okoro: [Amina Okoro]\n  okoro-senior: [Okoro Sr, AMINA OKORO]\n');
    expect(words(found.filter(({ check }) => check === 'shared-spelling'))).toEqual([
      'warning 3:28 "AMINA OKORO" belongs to @okoro, too',
    ]);
  });

  it('finds groups that nothing uses, and notes names that no pattern asks for', () => {
    const found = lintLexicon(lexicon, 'value: ordinal\nmatch: ["{value} visit by @nested"]');
    expect(words(found)).toEqual(['note 3:3 no pattern asks for @okoro and @ruiz']);
    expect(words(lintLexicon(lexicon))).toEqual([
      'note 3:3 no pattern asks for @okoro and @ruiz',
      'warning 9:3 no pattern uses the group @nested',
    ]);
  });
});

describe('lint of names that no pattern asks for', () => {
  const noted = (rule: string) =>
    words(
      lint([
        { path: 'p/lexicon.yaml', text: 'people: { okoro: [Amina Okoro] }\nplaces: { norton: [Norton] }\n' },
        { path: 'p/r.yaml', text: ruleText(rule) },
      ]).filter(({ check }) => check === 'unused'),
    );

  it.each([
    ['an answer', 'value: person\nmatch: ["met by {value}"]', 'norton'],
    ['a capture', 'value: count\nmatch: ["{who:name} has {value} seats"]\nkey: { who: { from: who } }', null],
    ['a key', `${good}\nkey: { where: { from: [sentence], type: place } }`, 'okoro'],
  ])('is silent where one may be %s', (_, rule, left) => {
    expect(noted(rule)).toEqual(
      left === null ? [] : [`note ${left === 'okoro' ? '1:11' : '2:11'} no pattern asks for @${left}`],
    );
  });
});

describe('findings on a terminal', () => {
  const files = [
    { path: 'p/r.yaml', text: ruleText(`${good}\nqualifier: [${'long, '.repeat(40)}x]\n${examples}`) },
  ];
  const page = findingsText(lint(files), { page: PLAIN_PAGE, places: new Places(files), rules: 1 });

  it('show the line with a caret under the place', () => {
    expect(page).toContain('p/r.yaml:7:1\nerror: "qualifier" is an unknown key\n  7 | qualifier: [long,');
    expect(page).toContain('\n    | ^\n');
    expect(page).toMatch(/1 rule: 1 error\.\n$/);
  });

  it('fit 80 columns', () => {
    for (const line of page.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
  });
});
