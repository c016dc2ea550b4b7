import { readdirSync, readFileSync } from 'node:fs';
import { judge, kindsOf, metRule, ruleOf, says, stageRule, tollRule, visitRule } from './helpers.js';

/** A report says who prints what: it has no word for who is right. */
const BANNED =
  /\b(?:wrong\w*|errors?|claim(?:s|ed|ing)?|admit\w*|false\w*|(?:in)?correct\w*|(?:un)?likely|lie[sd]?|mistake\w*|contradict\w*)\b/i;
const STRINGS = /'(?:[^'\\\n]|\\.)*'|`[^`]*`/g;
const files = ['judge', 'compare'].flatMap((folder) => {
  const root = new URL(`../../../src/${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => new URL(name, root));
});
/** What a file may say: its strings, but for lists of words to look for. */
const templates = (file: URL): readonly string[] =>
  (
    readFileSync(file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$|^import .*$/gm, '')
      .match(STRINGS) ?? []
  ).filter((words) => !words.includes('\n'));

describe('the words of reasons', () => {
  it.each(files.map((file) => [file.pathname.split('/src/')[1]!, file] as const))(
    'judge nobody in %s',
    (_, file) => {
      expect(templates(file).filter((words) => BANNED.test(words))).toEqual([]);
    },
  );

  it('are found by this test', () => {
    expect(files.length).toBeGreaterThan(25);
    expect(files.flatMap(templates).filter((words) => words.includes(' ')).length).toBeGreaterThan(60);
  });
});

describe('the reasons of a story with every kind of verdict', () => {
  const money = ruleOf({ id: 'money', value: { kind: 'type', type: 'money' } });
  const statements = [
    says(tollRule, 'A', '10'),
    says(tollRule, 'B', 'at least 12'),
    says(tollRule, 'C', '15', { certainty: 'reported' }),
    says(tollRule, 'A', '11'),
    says(visitRule, 'A', 'first', { qualifiers: ['official'] }),
    says(visitRule, 'B', 'second'),
    says(visitRule, 'C', 'second'),
    says(metRule, 'A', 'yes', { from: 'Mr Lee' }),
    says(metRule, 'B', 'yes', { from: 'Okoro' }),
    says(metRule, 'C', null),
    says(stageRule, 'A', 'requested'),
    says(stageRule, 'B', 'complete'),
    says(money, 'A', '$5 million'),
    says(money, 'B', '€7 million'),
    says(money, 'C', 'about €7 million'),
  ];
  const { facts } = judge([tollRule, visitRule, metRule, stageRule, money], statements);
  const reasons = facts.flatMap(({ verdicts }) => verdicts.map(({ reason }) => reason));

  it('cover most kinds', () => {
    expect(new Set(facts.flatMap(kindsOf)).size).toBeGreaterThanOrEqual(8);
  });

  it('begin with a text and end with a full stop', () => {
    expect(
      reasons.filter((reason) => !/^[ABC](?:, |\b)[^.]* (?:has|have|does|do)\b.*\.$/.test(reason)),
    ).toEqual([]);
  });

  it('quote only words of a statement, each from one of them', () => {
    const printed = [...statements.map(({ quote }) => quote), 'official'];
    const quotations = reasons
      .flatMap((reason) => reason.match(/“[^”]*”/g) ?? [])
      .map((words) => words.slice(1, -1));
    expect(quotations.length).toBeGreaterThan(10);
    expect(quotations.filter((words) => !printed.some((quote) => quote.includes(words)))).toEqual([]);
  });

  it('have no figure outside quotation marks', () => {
    expect(reasons.filter((reason) => /\d/.test(reason.replace(/“[^”]*”/g, '')))).toEqual([]);
  });
});
