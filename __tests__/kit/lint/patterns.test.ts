import fc from 'fast-check';
import { samples } from '../../../src/kit/lint/samples.js';
import { openTypes } from '../../../src/rules/types.js';
import { findValues, nameTypes } from '../../../src/values/index.js';
import { linted, words } from './helpers.js';

describe('a pattern that can never match', () => {
  it.each([
    [
      'two values in every way',
      'value: count\nmatch: ["{value} of {value} dead"]',
      'error 6:10 every way through the pattern has several values: it never matches',
    ],
    [
      'a way without a value',
      'value: count\nmatch: ["[{value}] people dead"]',
      'warning 6:10 a way through the pattern has no value: it never matches',
    ],
    [
      'a word that makes the value another',
      'value: count\nmatch: ["{value} percent of houses"]',
      'warning 6:18 "{value} percent" never matches: "percent" belongs to the value, or makes it another',
    ],
    [
      'a hedge that belongs to the value',
      'value: count\nmatch: ["about {value} dead"]',
      'warning 6:10 "about {value}" never matches: "about" belongs to the value, or makes it another',
    ],
    [
      'an optional hedge, which does no harm',
      'value: count\nmatch: ["[about] {value} dead"]',
      'note 6:11 "about {value}" never matches: "about" belongs to the value, or makes it another',
    ],
  ])('has %s', (_, lines, expected) => {
    expect(words(linted(lines)).filter((each) => !each.includes('example'))).toContain(expected);
  });

  it.each([
    ['another form of a word can stand there', 'value: duration\nmatch: ["talks last {value}"]'],
    ['words of the pattern make it the value', 'value: duration\nmatch: ["@ruiz stay for {value} of talks"]'],
    ['a gap may stand between', 'value: count\nmatch: ["over ...3 {value} dead"]'],
    ['capitals tell it from another word', 'value: ordinal\nmatch: ["{value} U.S. visit"]'],
    ['the value is a name', 'value: score\nmatch: ["{who:name} win {value}"]\nkey: { who: { from: who } }'],
    ['a score has a noun behind it', 'value: score\nmatch: ["by a {value} vote of @ruiz"]'],
    ['only a hedged value stands there', 'value: duration\nmatch: ["{value} ago in @harbour-town"]'],
    ['the values are alternatives', 'value: count\nmatch: ["({value} dead | kill {value})"]'],
  ])('is none where %s', (_, lines) => {
    expect(linted(lines).filter(({ check }) => check === 'never-matches')).toEqual([]);
  });
});

describe('the words that stand for values', () => {
  it('are there for every type', () => {
    expect(Object.keys(samples).toSorted()).toEqual([...openTypes].toSorted());
  });

  it.each(
    Object.entries(samples)
      .filter(([type]) => !nameTypes.has(type))
      .flatMap(([type, words]) => words.map((each) => [each, type] as const)),
  )('%s is a value of the type %s', (words, type) => {
    const found = findValues(words, { asOf: '2026-01-28', dayFirst: true, names: () => [] }, [type]);
    expect(found.map(({ start, end }) => [start, end])).toEqual([[0, words.length]]);
  });
});

describe('a pattern of one word', () => {
  const rule = 'value: yes-no\nmatch: ["[new] sanctions"]';

  it('matches nearly always', () => {
    expect(words(linted(rule))).toContain(
      'warning 6:10 this pattern matches every sentence with "sanctions"',
    );
  });

  it.each(['about: "@okoro"', 'subject: "@okoro"', 'speaker: "@okoro"'])('is bound by %s', (bound) => {
    expect(linted(`${rule}\n${bound}`).filter(({ check }) => check === 'matches-always')).toEqual([]);
  });

  it('is none with a value or a name', () => {
    const others = 'value: ordinal\nmatch: ["{value} visit", "{value} [time] @ruiz"]';
    expect(linted(others).filter(({ check }) => check === 'matches-always')).toEqual([]);
  });
});

describe('a pattern that another swallows', () => {
  const swallowed = (match: string, more = '') =>
    words(linted(`value: ordinal\nmatch: [${match}]\n${more}`)).filter((each) => each.includes('pattern'));

  it.each([
    ['with an optional word', '"{value} visit", "{value} [new] visit"', 6, 1],
    ['written twice', '"{value} visit", "{value} visit"', 6, 2],
    ['with more words around', '"{value} visit", "his {value} visit to @harbour-town"', 6, 2],
    ['with a longer gap', '"{value} ...2 visit", "{value} ...5 visit"', 6, 1],
    ['in other forms', '"{value} \'visits\' soon", "{value} visit soon"', 6, 1],
  ])('%s adds nothing', (_, match, line, which) => {
    const found = swallowed(match);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      new RegExp(`^warning ${line}:${which === 1 ? '9' : '\\d\\d'}`.replace('9', '10')),
    );
    expect(found[0]).toContain('this pattern adds nothing');
  });

  it.each([
    ['a word that the other has not', '"{value} new visit", "{value} old visit"'],
    ['a capture', '"{value} visit", "{value} visit in {when:date}"', 'key: { when: { from: when } }'],
    ['qualifiers among its words', '"{value} visit", "official {value} visit"', 'qualifiers: [official]'],
    ['a shorter gap on each side', '"{value} ...2 visit ...5 @ruiz", "{value} ...5 visit ...2 @ruiz"'],
    ['an optional word that is not the same', '"{value} [new] visit", "{value} [old] visit"'],
  ])('does not have %s', (_, match, more = '') => {
    expect(swallowed(match, more)).toEqual([]);
  });

  it('is always found where it only takes less', () => {
    const element = fc.constantFrom(
      ['town', 'town'],
      ['visit', "'visits'"],
      ['[new]', 'new'],
      ['[old]', ''],
      ['(new | old | first)', 'old'],
      ['...3', '...2'],
      ['...4', ''],
      ['@ruiz', '@ruiz'],
    );
    const elements = fc.array(element, { minLength: 1, maxLength: 4 });
    const extent = fc.constantFrom('', 'qualifiers: [official]');
    fc.assert(
      fc.property(elements, extent, (pairs, more) => {
        const [wide, narrow] = [0, 1].map((i) => `{value} ${pairs.map((pair) => pair[i]).join(' ')} home`);
        expect(swallowed(`"${wide}", "${narrow}"`, more).join()).toContain('adds nothing');
      }),
    );
  });

  it('is found where all that both need is a value', () => {
    const rule =
      'value: age\nkey: { who: { from: who } }\nmatch: ["{who:person} , {value}", "{who:person} , [now] {value}"]';
    expect(words(linted(rule))).toContain(
      'warning 7:10 this pattern adds nothing: pattern 2 (line 7) matches wherever it does',
    );
  });

  it('never comes to its answer when the same words stand under another', () => {
    const rule = 'value: { choice: [gone, there] }\nmatch: { gone: ["leave town"], there: ["leave town"] }';
    expect(words(linted(rule))).toContain(
      'warning 6:18 pattern 1 (line 6) matches the same words for the answer "gone", and comes first',
    );
  });
});
