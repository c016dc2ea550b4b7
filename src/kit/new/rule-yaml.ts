import type { Severity, VerdictKind } from '../../model.js';
import type { Given, Proposal } from './proposal.js';
import { patternText } from './sketch.js';

/** Everything that a new rule's file says. */
export interface RuleParts {
  readonly schema: string | null;
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly severity: Severity;
  readonly proposal: Proposal;
  readonly given: readonly [Given, Given];
  readonly nearMiss: string;
  readonly verdict: VerdictKind;
}

/** A rule as its author would write it. JSON's strings are YAML's, too. */
export function ruleYaml(parts: RuleParts): string {
  const { schema, id, title, question, severity, proposal, given, nearMiss, verdict } = parts;
  const [a, b] = given;
  return [
    ...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]),
    `id: ${id}`,
    `title: ${text(title)}`,
    `question: ${text(question)}`,
    `severity: ${severity}`,
    'state: draft # runs, is listed apart, and fails nothing; remove this line when you trust it',
    ...valueLines(proposal),
    ...matchLines(proposal),
    'examples:',
    ...firing(a, proposal.words[0]),
    ...firing(b, proposal.words[1]),
    `  - text: ${text(nearMiss)} # put a sentence here that sounds alike and means something else`,
    '    expect: nothing',
    '  - articles:',
    `      A: ${article(a)}`,
    `      B: ${article(b)}`,
    `    expect: ${verdict}`,
    '',
  ].join('\n');
}

function valueLines({ value, answers }: Proposal): readonly string[] {
  return [answers === null ? `value: ${value}` : `value: { ${value}: [${answers.map(text).join(', ')}] }`];
}

function matchLines({ match, answers }: Proposal): readonly string[] {
  if (answers === null) return ['match:', ...match.map(({ sketch }) => `  - ${text(patternText(sketch))}`)];
  return [
    'match:',
    ...answers.map((answer) => {
      const patterns = match
        .filter((each) => each.answer === answer)
        .map(({ sketch }) => text(patternText(sketch)));
      return `  ${text(answer)}: [${patterns.join(', ')}]`;
    }),
  ];
}

function firing(given: Given, words: string): readonly string[] {
  return [
    `  - text: ${text(given.text)}`,
    ...(given.published === null ? [] : [`    published: ${given.published}`]),
    `    expect: { value: ${text(words)} }`,
  ];
}

function article({ text: words, published }: Given): string {
  return published === null ? text(words) : `{ text: ${text(words)}, published: ${published} }`;
}

/** A string that YAML reads as it is: plain where it certainly can stand so, otherwise in quotation marks. */
function text(words: string): string {
  const plain =
    /^[A-Za-z][A-Za-z0-9 .'’-]*$/.test(words) && !/^(?:yes|no|true|false|null|on|off|y|n)$/i.test(words);
  return plain ? words : JSON.stringify(words);
}
