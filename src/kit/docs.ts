import {
  type Blocks,
  type Cell,
  code,
  heading,
  italic,
  list,
  paragraph,
} from '../reporters/markdown/nodes.js';
import { serialize } from '../reporters/markdown/serialize.js';
import { counted, listed, sentence } from '../reporters/view/wording.js';
import type { RuleSet } from '../rules/index.js';
import type { Example, KeySpec, Rule } from '../rules/rule.js';

/** A Markdown page of all rules that a desk can read: questions, answers, examples, advice. */
export function docsOf({ rules }: RuleSet): string {
  const all = rules.map(({ rule }) => rule).filter(({ state }) => state !== 'retired');
  const packs = [...new Set(all.map(({ pack }) => pack))];
  return serialize([
    heading(1, 'What is checked'),
    paragraph(`${counted(all.length, 'question')}, each asked of every article.`),
    ...packs.flatMap((pack) => [
      heading(2, pack),
      ...all.filter((rule) => rule.pack === pack).flatMap(ruleBlocks),
    ]),
  ]);
}

function ruleBlocks(rule: Rule): Blocks {
  const examples = rule.examples.filter(({ todo }) => !todo).map(exampleItem);
  return [
    heading(3, rule.title),
    paragraph(sentence(rule.question)),
    list(facts(rule)),
    ...(examples.length > 0 ? [paragraph('For example:'), list(examples)] : []),
  ];
}

function facts(rule: Rule): readonly Cell[] {
  const { id, severity, state, bothHoldIf, fitsAll, ask } = rule;
  const advice: readonly (readonly [string, string | null])[] = [
    ['Both hold if ', bothHoldIf],
    ['Fits all: ', fitsAll],
    ['Ask: ', ask],
  ];
  return [
    [code(id), `, ${severity} severity${state === 'draft' ? ', a draft' : ''}`],
    [answersOf(rule)],
    ...boundBy(rule.keys),
    ...advice.flatMap(([label, words]): readonly Cell[] =>
      words === null ? [] : [[label, sentence(words)]],
    ),
  ];
}

function answersOf({ value, qualifiers, changes }: Rule): string {
  const parts = [
    answerWords(value),
    ...(qualifiers.length > 0 ? [`${qualifiers.join(' or ')} changes it`] : []),
    ...(changes === null
      ? []
      : [
          changes === 'any'
            ? 'it may change over time'
            : changes === 'hourly'
              ? 'it may change by the hour'
              : `it may be ${changes} over time`,
        ]),
  ];
  return sentence(`The answer is ${parts.join('; ')}`);
}

/** Types whose names are no words for a single one of them. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  money: 'an amount of money',
  percent: 'a percentage',
  clock: 'a time of day',
};

function answerWords(value: Rule['value']): string {
  switch (value.kind) {
    case 'yes-no':
      return 'yes or no';
    case 'text':
      return 'the words themselves';
    case 'type':
      return TYPE_WORDS[value.type] ?? `${/^[aeiou]/.test(value.type) ? 'an' : 'a'} ${value.type}`;
    case 'stage':
      return `one of these, in order: ${listed(value.answers)}`;
    case 'choice':
      return `one of these: ${listed(value.answers)}`;
  }
}

function boundBy(keys: readonly KeySpec[]): readonly Cell[] {
  if (keys.length === 0) return [];
  return [[`Told apart by ${listed(keys.map(({ name }) => name))}.`]];
}

function exampleItem({ texts, expect }: Example): Cell {
  const words = texts.map(({ label, text }) => `${texts.length > 1 ? `${label}: ` : ''}“${text.trim()}”`);
  return [...words.flatMap((each) => [each, ' ']), '→ ', italic(outcome(expect))];
}

function outcome(expect: Example['expect']): string {
  if (expect.kind === 'nothing') return 'says nothing on it';
  if (expect.kind === 'verdict') return expect.verdict;
  return Object.entries(expect.fields)
    .map(([field, value]) => (field === 'value' ? value : `${field}: ${value}`))
    .join(', ');
}
