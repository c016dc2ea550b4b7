import type { Example, Rule } from '../rules/rule.js';

/** What a rule's examples must show, and do not: that it fires, when it stays silent, and what two articles come to. */
export function lackingExamples({ examples }: Pick<Rule, 'examples'>): readonly string[] {
  const done = examples.filter(({ todo }) => !todo);
  const has = (wanted: (example: Example) => boolean) => done.some(wanted);
  return [
    ...(has(({ expect }) => expect.kind === 'statement') ? [] : ['an example that fires']),
    ...(has(({ expect }) => expect.kind === 'nothing') ? [] : ['a near miss ("expect: nothing")']),
    ...(has(({ texts }) => texts.length > 1) ? [] : ['an example with two articles']),
  ];
}
