import { loadRules } from '../../src/rules/index.js';
import { openTypes } from '../../src/rules/types.js';
import { valueType } from '../../src/values/index.js';
import { lexicon, load, ruleText } from './helpers.js';

const good = 'value: ordinal\nmatch: ["{value} visit"]';

function problemsOf(lines: string): string[] {
  return load(ruleText(lines)).problems.map(
    ({ file, line, column, message, help }) => `${file}:${line}:${column} ${message}. ${help}`,
  );
}

describe('a rule with a fault is a problem with its place and what to do', () => {
  it.each([
    [
      'an unknown key, with the nearest known one',
      `${good}\nqualifier: [official]`,
      /r0.yaml:7:1 "qualifier" is an unknown key. Did you mean "qualifiers"/,
    ],
    [
      'an unknown key further in',
      `${good}\nkey:\n  visit: { form: when }`,
      /r0.yaml:8:12 "form" is an unknown key. Did you mean "from"/,
    ],
    ['a wrong type', 'value: ordinal\nmatch: 5', /:6:8 "match" /],
    ['an unknown value type', 'value: ordinals\nmatch: ["{value} visit"]', /:5:8 "value" /],
    ['a missing key', 'value: ordinal', /"match" is missing/],
    ['a duplicate key', `${good}\nvalue: count`, /r0.yaml:7:1 .*unique/i],
    [
      'a bad pattern, its place shown',
      'value: ordinal\nmatch: ["{value} (visit | trip"]',
      /:6:18 "\(" is not closed, here: \{value\} ▸\(visit/,
    ],
    [
      'an unknown name',
      'value: ordinal\nmatch: ["{value} visit by @okoru"]',
      /:6:27 the lexicon has no "@okoru".* Did you mean "@okoro"/,
    ],
    [
      'an unknown subject',
      `${good}\nsubject: "@ruis"`,
      /:7:10 the lexicon has no name "@ruis". Did you mean "@ruiz"/,
    ],
    [
      'too many states',
      'value: ordinal\nmatch: ["{value} visit (...40 (a ...40 | b ...40) ...40 [c ...40] ...40) (...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40) (...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40)) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) ...40 (a ...40 | b ...40) x"]',
      /more than 2000 states/,
    ],
    ['no telling word', 'value: date\nmatch: ["in {value}"]', /no word that every match must have/],
    [
      'an answer that is none',
      'value: { choice: [gone, there] }\nmatch: { gone: ["left town"], here: ["stayed on"] }',
      /:6:31 "here" is no answer of this rule. Answers of this rule: gone, there/,
    ],
    [
      'patterns that do not fit the value',
      'value: ordinal\nmatch: { first: ["{value} visit"] }',
      /:6:8 "match" does not fit "value"/,
    ],
    [
      'a third answer of yes and no',
      'value: yes-no\nmatch: { yes: ["left town"], maybe: ["packed bags"] }',
      /:6:30 "maybe" is no answer of this rule. Answers of this rule: yes, no/,
    ],
    ['an id with capitals', good.replace('value', 'value'), /^$/],
  ])('%s', (name, lines, expected) => {
    const problems =
      name === 'an id with capitals'
        ? load(ruleText(lines, 'Test')).problems.map(({ message }) => message)
        : problemsOf(lines);
    expect(problems.join('\n')).toMatch(
      name === 'an id with capitals' ? /"id" must be lower-case words/ : expected,
    );
  });

  it('no examples', () => {
    const { problems } = load(
      'id: a\ntitle: A\nquestion: A?\nseverity: low\nvalue: ordinal\nmatch: ["{value} visit"]',
    );
    expect(problems).toMatchObject([{ message: 'the rule has no examples' }]);
  });

  it('an id that is taken', () => {
    const { problems, rules } = load(ruleText(good), ruleText(good));
    expect(problems).toMatchObject([
      { file: 'rules/pack/r1.yaml', message: 'the id "test-rule" is taken by rules/pack/r0.yaml' },
    ]);
    expect(rules.rules).toHaveLength(1);
  });

  it('an alias bomb', () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from(
        { length: 12 },
        (_, i) => `b${i}: &${'bcdefghijklm'[i]} [*${'abcdefghijkl'[i]}, *${'abcdefghijkl'[i]}]`,
      ),
    ].join('\n');
    expect(load(bomb).problems.length).toBeGreaterThan(0);
  });

  it('circular groups', () => {
    const { problems } = loadRules([
      { path: 'p/lexicon.yaml', text: 'groups:\n  one: ["@two x"]\n  two: ["@one y"]\n' },
      { path: 'p/r.yaml', text: ruleText('value: ordinal\nmatch: ["{value} visit @one"]') },
    ]);
    expect(problems).toMatchObject([
      { message: expect.stringContaining('@one → @two → @one go in a circle') },
    ]);
  });

  it('a lexicon with an unknown section', () => {
    const { problems } = loadRules([{ path: 'p/lexicon.yaml', text: 'persons:\n  a: [B]\n' }]);
    expect(problems).toMatchObject([{ line: 1, message: '"persons" is an unknown key' }]);
  });
});

describe('loading', () => {
  it('runs every rule that is right beside one that is wrong', () => {
    const { rules, problems } = load(ruleText(good, 'one'), 'id: 7', ruleText(good, 'two'));
    expect(rules.rules.map(({ rule }) => rule.id)).toEqual(['one', 'two']);
    expect(problems.every(({ file }) => file === 'rules/pack/r1.yaml')).toBe(true);
  });

  it('gives one digest whatever the order of files', () => {
    const files = [
      { path: 'p/lexicon.yaml', text: lexicon },
      { path: 'p/a.yaml', text: ruleText(good, 'a') },
      { path: 'p/b.yaml', text: ruleText(good, 'b') },
    ];
    expect(loadRules(files).rules.digest).toBe(loadRules(files.toReversed()).rules.digest);
  });

  it('knows every value type that a rule may name', () => {
    for (const name of openTypes) expect(valueType(name)?.name).toBe(name);
  });
});
