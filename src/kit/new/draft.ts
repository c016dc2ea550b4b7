import { check } from '../../check.js';
import { factsOfAllRules } from '../../drafts.js';
import { runExamples } from '../../examples.js';
import type { Severity, VerdictKind } from '../../model.js';
import { articleOf } from '../../rules/example-article.js';
import { loadRules, type RuleSet, type RuleText } from '../../rules/index.js';
import { lint } from '../lint/index.js';
import type { OpenPack } from './pack.js';
import { type Given, type Proposal, proposals } from './propose.js';
import { ruleYaml } from './rule-yaml.js';
import { wordsOfSketch } from './sketch.js';

/** What the author says of a new rule; what is null is made up from the sentences. */
export interface Wishes {
  readonly id: string | null;
  readonly title: string | null;
  readonly question: string | null;
  readonly value: string | null;
  readonly severity: Severity;
  /** The path or address of the rule schema, for editors; null leaves it out. */
  readonly schema: string | null;
}

/** A first rule that loads, passes lint and its own examples. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly text: string;
  /** What the two sentences come to. */
  readonly verdict: VerdictKind;
}

/** Of proposals that suit less and less, so many are tried. */
const TRIED = 12;

/** A first rule from two sentences that differ; null when nothing could be made of them. One that ends in a conflict comes first. */
export function draftRule(given: readonly [Given, Given], pack: OpenPack, wishes: Wishes): Draft | null {
  let good: Draft | null = null;
  for (const proposal of proposals(given, pack, wishes.value).slice(0, TRIED)) {
    const draft = draftOf(proposal, given, { pack, wishes });
    if (draft?.verdict === 'conflict') return draft;
    good ??= draft;
  }
  return good;
}

interface Around {
  readonly pack: OpenPack;
  readonly wishes: Wishes;
}

function draftOf(proposal: Proposal, texts: readonly [Given, Given], { pack, wishes }: Around): Draft | null {
  const given = sentencesOf(proposal, texts);
  const title = wishes.title ?? titleOf(proposal);
  const id = wishes.id ?? idOf(proposal);
  const shared = {
    id,
    title,
    question: wishes.question ?? title,
    severity: wishes.severity,
    schema: wishes.schema,
  };
  for (const nearMiss of nearMisses(proposal)) {
    const write = (verdict: VerdictKind) => ruleYaml({ ...shared, proposal, given, nearMiss, verdict });
    const verdict = verdictOf(load(pack, id, write('conflict')).rules, given);
    if (verdict === null) return null;
    const text = write(verdict);
    if (isSound(pack, id, text)) return { id, title, value: proposal.value, text, verdict };
  }
  return null;
}

/** Of longer texts the sentences that differ; with their days where the answer is one. */
function sentencesOf(
  { sentences, value }: Proposal,
  texts: readonly [Given, Given],
): readonly [Given, Given] {
  const given = (i: 0 | 1): Given => ({
    text: sentences[i],
    published: value === 'date' ? texts[i].published : null,
  });
  return [given(0), given(1)];
}

function load(
  pack: OpenPack,
  id: string,
  text: string,
): { readonly rules: RuleSet; readonly files: readonly RuleText[] } {
  const files = [
    ...(pack.lexicon === null ? [] : [pack.lexicon]),
    { path: `${pack.folder}/${id}.yaml`, text },
  ];
  return { rules: loadRules(files).rules, files };
}

/** What two articles with the sentences come to; of several verdicts the first that an editor would settle. */
function verdictOf(rules: RuleSet, given: readonly [Given, Given]): VerdictKind | null {
  const articles = given.map((each, i) => articleOf({ ...each, label: i === 0 ? 'A' : 'B' }));
  const verdicts = factsOfAllRules(check(articles, rules))
    .filter(({ rule }) => rule === rules.rules[0]?.rule.id)
    .flatMap((fact) => fact.verdicts.map(({ verdict }) => verdict));
  return verdicts.includes('conflict')
    ? 'conflict'
    : (verdicts.find((each) => each !== 'single-source') ?? null);
}

function isSound(pack: OpenPack, id: string, text: string): boolean {
  const { rules, files } = load(pack, id, text);
  if (rules.rules.length === 0 || runExamples(rules).some(({ passed }) => !passed)) return false;
  return lint(files).every(({ file, level }) => level === 'note' || !file.endsWith(`/${id}.yaml`));
}

/** Sentences on which the rule should stay silent, to begin with: the given ones without what they say. */
function nearMisses({ sentences, telling }: Proposal): readonly string[] {
  const without = sentences.map((sentence, i) => {
    const rest = sentence
      .replace(telling[i]!, '')
      .replace(/\s+/g, ' ')
      .replace(DANGLING, '')
      .replace(/([,;:])[\s,;:]*(?=[,;:])/g, '')
      .trim();
    return rest.charAt(0).toUpperCase() + rest.slice(1);
  });
  return [...without.filter((each) => /\s/.test(each)), 'Nothing of the kind was said.'];
}

/** Blanks before marks, and small words that have lost what stood behind them. */
const DANGLING =
  /\s+(?=[.,;:!?])|\s(?:on|in|at|to|by|of|for|from|with|the|a|an|his|her|their|its)(?=\s*[.,;:!?])/gi;

const QUESTIONS: Readonly<Record<string, string>> = {
  date: 'When was it',
  money: 'How much money',
  percent: 'What share',
  duration: 'How long',
  age: 'How old',
  quantity: 'How much',
  score: 'What was the score',
  ordinal: 'Which one',
  count: 'How many',
  number: 'How many',
  person: 'Who',
  place: 'Where',
  organisation: 'Which body',
  'yes-no': 'Is it so',
  choice: 'Which of the two',
};

function titleOf(proposal: Proposal): string {
  const about = contextOf(proposal);
  return `${QUESTIONS[proposal.value] ?? 'Which'}${about.length > 0 ? `: ${about.join(', ')}` : ''}?`;
}

function contextOf({ match }: Proposal): readonly string[] {
  return [...new Set(match.flatMap(({ sketch }) => wordsOfSketch(sketch)))].slice(0, 4);
}

function idOf(proposal: Proposal): string {
  const words = [...contextOf(proposal).slice(0, 3), proposal.value]
    .join('-')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'new-rule' : words;
}
