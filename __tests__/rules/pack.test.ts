import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../src/check.js';
import { anchorIndexOf } from '../../src/rules/anchor-index.js';
import { digestOf } from '../../src/rules/digest.js';
import { loadRules, type RuleSet } from '../../src/rules/index.js';
import { packRules, unpackRules } from '../../src/rules/pack.js';
import { packIndex } from '../../src/rules/pack-index.js';
import { article } from '../stories/helpers.js';

const folder = 'rules/syria-russia';
const files = readdirSync(folder).map((name) => ({
  path: `${folder}/${name}`,
  text: readFileSync(`${folder}/${name}`, 'utf8'),
}));
const { rules } = loadRules(files);
const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => article(name, { text: readFileSync(`seeds/${name}`, 'utf8') }));

/** What is compared of a rule: everything that is run. */
const shown = (set: RuleSet) => ({
  names: set.names,
  digest: set.digest,
  index: packIndex(anchorIndexOf(set)),
  rules: set.rules.map(({ rule, match, unless, notAfter, pointsBack, choices }) => ({
    rule: {
      ...rule,
      examples: [],
      match: [],
      unless: [],
      notAfter: [],
      pointsBack: null,
      keys: rule.keys.map(({ choice: _, ...key }) => key),
    },
    match: match.map(({ program, answer }) => ({ answer, program: plain(program) })),
    unless: unless.map(plain),
    notAfter: notAfter.map(plain),
    pointsBack: pointsBack && { words: pointsBack.words.map(plain), to: pointsBack.to.map(plain) },
    choices: [...choices].map(([key, options]) => [
      key,
      options.map(({ name, programs }) => [name, programs.map(plain)]),
    ]),
  })),
});
const plain = ({ text, edges, accepting, hasValue, types }: RuleSet['rules'][number]['unless'][number]) => ({
  text,
  edges,
  accepting,
  hasValue,
  types,
});

describe('packed rules', () => {
  it('are the rules that were packed', () => {
    expect(shown(unpackRules(packRules(rules), rules.digest)!)).toEqual(shown(rules));
  });

  it('know the same forms of words', () => {
    const { words } = unpackRules(packRules(rules), rules.digest)!;
    expect(words.all()).toEqual(rules.words.all());
    for (const form of rules.words.all().flat()) expect(words.of(form)).toEqual(rules.words.of(form));
    expect(words.of('xyzzy')).toBeUndefined();
  });

  it('give the same report', () => {
    const unpacked = unpackRules(packRules(rules), rules.digest)!;
    expect(check(seeds, unpacked)).toEqual(check(seeds, rules));
  });

  it('are not used for other rules than those that were packed', () => {
    const changed = files.map((file, i) => (i === 0 ? { ...file, text: `${file.text}\n` } : file));
    expect(unpackRules(packRules(rules), digestOf(changed))).toBeNull();
    expect(unpackRules(packRules(rules), digestOf(files.toReversed()))).not.toBeNull();
  });
});
