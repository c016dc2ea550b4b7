import { quoted } from '../compare/index.js';
import { differingNames, type NamePair } from '../compare/one-person.js';
import type { ArticleFullNames, FullName } from '../extract/full-names.js';
import type { Statement } from '../model.js';
import { type QuotedPassage, quotationRule } from './quotations.js';

/** The built-in rule: the name of one person, without a rule that asks for it. */
const nameRule = {
  ...quotationRule,
  id: 'names',
  title: 'The name of one person',
  question: 'Do the texts give one person the same name?',
  bothHoldIf: 'they are two people',
  fitsAll: 'the part of the name that all have',
  ask: 'Whoever named the person, for the full name.',
} as const;

/** The facts that people of two names make, with the verdict on each. `label` names an article in reasons. */
export function namesOfOnePerson(
  articles: readonly ArticleFullNames[],
  label: (article: string) => string,
): readonly QuotedPassage[] {
  return differingNames(articles).map((pair) => passageOf(pair, label));
}

function passageOf({ a, b }: NamePair, label: (article: string) => string): QuotedPassage {
  const key = { surname: a.text.split(/\s+/).at(-1)!, given: `${a.given}, ${b.given}` };
  const has = (name: FullName): string => `${label(name.article.id)} has ${quoted(valueOf(name))}`;
  return {
    rule: nameRule,
    statements: [a, b].map((name) => statementOf(name, key)),
    verdicts: [{ verdict: 'conflict', reason: `${has(a)}; ${has(b)}.`, between: [[idOf(a), idOf(b)]] }],
  };
}

const idOf = ({ article, span }: FullName): string => `${article.id}/${nameRule.id}/${span[0]}`;

const valueOf = ({ text }: FullName) => ({ type: 'text', data: text, text, derivation: '' });

function statementOf(name: FullName, key: Statement['key']): Statement {
  const { article, sentence, line, span } = name;
  const [start, end] = sentence;
  return {
    id: idOf(name),
    article: article.id,
    rule: nameRule.id,
    field: 'text',
    quote: article.text.slice(start, end),
    start,
    end,
    line,
    marks: [span],
    value: valueOf(name),
    key,
    keyFrom: { surname: 'sentence', given: 'sentence' },
    certainty: 'asserted',
    negated: false,
    attribution: null,
    qualifiers: [],
  };
}
