import { quoted } from '../compare/index.js';
import { differingNames, type NamePair } from '../compare/one-person.js';
import type { ArticleFullNames, FullName } from '../extract/full-names.js';
import { type BuiltInFact, builtInRule, idOf, statementOf, textValue } from './built-in.js';

/** The built-in rule: the name of one person, without a rule that asks for it. */
const nameRule = builtInRule({
  id: 'names',
  title: 'The name of one person',
  question: 'Do the texts give one person the same name?',
  value: { kind: 'text' },
  compare: 'wording',
  bothHoldIf: 'they are two people',
  fitsAll: 'the part of the name that all have',
  ask: 'Whoever named the person, for the full name.',
});

/** The facts that people of two names make, with the verdict on each. `label` names an article in reasons. */
export function namesOfOnePerson(
  articles: readonly ArticleFullNames[],
  label: (article: string) => string,
): readonly BuiltInFact[] {
  return differingNames(articles).map((pair) => factOf(pair, label));
}

function factOf({ a, b }: NamePair, label: (article: string) => string): BuiltInFact {
  const keyFrom = { surname: 'sentence', given: 'sentence' } as const;
  const key = { surname: a.text.split(/\s+/).at(-1)!, given: `${a.given}, ${b.given}` };
  const has = (name: FullName): string => `${label(name.article.id)} has ${quoted(textValue(name.text))}`;
  return {
    rule: nameRule,
    statements: [a, b].map((name) =>
      statementOf(nameRule, { ...name, value: textValue(name.text), key, keyFrom }),
    ),
    verdicts: [
      {
        verdict: 'conflict',
        reason: `${has(a)}; ${has(b)}.`,
        between: [[idOf(nameRule, a), idOf(nameRule, b)]],
      },
    ],
  };
}
