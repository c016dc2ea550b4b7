import { clustersOf } from '../../compare/built-in/clusters.js';
import { differingNames, type NamePair } from '../../compare/built-in/one-person.js';
import { quoted } from '../../compare/index.js';
import type { ArticleFullNames, FullName } from '../../extract/built-in/full-names.js';
import { eachHas } from '../say.js';
import { type BuiltInFact, builtInRule, idOf, statementOf, textValue } from './fact.js';

/** The built-in rule: the name of one person, without a rule that asks for it. */
const nameRule = builtInRule({
  id: 'names',
  title: 'The name of one person',
  question: 'Do the texts give one person the same name?',
  value: { kind: 'text' },
  compare: 'wording',
  bothHoldIf: 'they are two people',
  fitsAll: 'the surname alone',
  ask: 'Whoever named the person to each text, for the full name.',
});

/** The facts that people of two names make, with the verdict on each. `label` names an article in reasons. */
export function namesOfOnePerson(
  articles: readonly ArticleFullNames[],
  label: (article: string) => string,
): readonly BuiltInFact[] {
  return clustersOf(differingNames(articles)).map((pairs) => factOf(pairs, label));
}

function factOf(pairs: readonly NamePair[], label: (article: string) => string): BuiltInFact {
  const id = (name: FullName): string => idOf(nameRule, name);
  const names = [...new Map(pairs.flatMap(({ a, b }) => [a, b]).map((name) => [id(name), name])).values()];
  const key = { person: personOf(names) };
  const statements = names.map((name) =>
    statementOf(nameRule, { ...name, value: textValue(name.text), key, keyFrom: { person: 'sentence' } }),
  );
  const who = eachHas(
    statements,
    { label: ({ article }) => label(article) },
    { words: ({ value }) => quoted(value!) },
  );
  const between = pairs.map(({ a, b }) => [id(a), id(b)] as const);
  return { rule: nameRule, statements, verdicts: [{ verdict: 'conflict', reason: `${who}.`, between }] };
}

/** "William, Robert or Bill Barr". */
function personOf(names: readonly FullName[]): string {
  const given = [...new Set(names.map(({ text }) => text.replace(/\s+\S+$/, '')))];
  const surname = names[0]!.text.split(/\s+/).at(-1)!;
  return `${[given.slice(0, -1).join(', '), given.at(-1)].join(' or ')} ${surname}`;
}
