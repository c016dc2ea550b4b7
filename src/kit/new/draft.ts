import { check } from '../../check.js';
import { factsOfAllRules } from '../../drafts.js';
import { runExamples } from '../../examples.js';
import type { Severity, Verdict, VerdictKind } from '../../model.js';
import { articleOf } from '../../rules/example-article.js';
import { loadRules, type RuleSet, type RuleText } from '../../rules/index.js';
import { lint } from '../lint/index.js';
import { nearMisses } from './near-misses.js';
import type { OpenPack } from './pack.js';
import type { Given, Proposal } from './proposal.js';
import { proposals } from './propose.js';
import { ruleYaml } from './rule-yaml.js';
import { saidBySketch, wordsOfSketch } from './sketch.js';

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
  /** What the two sentences come to, and why. */
  readonly verdict: VerdictKind;
  readonly reason: string;
}

/** Of differences that suit less and less, so many are tried. */
const MOST_TRIED = 24;

/**
 * A first rule from two sentences that differ; null when nothing could be made of them. Of the ways to look for one difference
 * one that ends in a conflict comes first.
 */
export function draftRule(given: readonly [Given, Given], pack: OpenPack, wishes: Wishes): Draft | null {
  for (const ways of proposals(given, pack, wishes.value).slice(0, MOST_TRIED)) {
    let good: Draft | null = null;
    for (const proposal of ways) {
      const draft = draftOf(proposal, given, { pack, wishes });
      if (draft?.verdict === 'conflict') return draft;
      good ??= draft;
    }
    if (good !== null) return good;
  }
  return null;
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
    const found = verdictOf(load(pack, id, write('conflict')).rules, given);
    if (found === null) return null;
    const text = write(found.verdict);
    if (isSound(pack, id, text))
      return { id, title, value: proposal.value, text, verdict: found.verdict, reason: found.reason };
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
function verdictOf(rules: RuleSet, given: readonly [Given, Given]): Verdict | null {
  const articles = given.map((each, i) => articleOf({ ...each, label: i === 0 ? 'A' : 'B' }));
  const verdicts = factsOfAllRules(check(articles, rules))
    .filter(({ rule }) => rule === rules.rules[0]?.rule.id)
    .flatMap((fact) => fact.verdicts);
  return (
    verdicts.find(({ verdict }) => verdict === 'conflict') ??
    verdicts.find(({ verdict }) => verdict !== 'single-source') ??
    null
  );
}

function isSound(pack: OpenPack, id: string, text: string): boolean {
  const { rules, files } = load(pack, id, text);
  if (rules.rules.length === 0 || runExamples(rules).some(({ passed }) => !passed)) return false;
  return lint(files).every(({ file, level }) => level === 'note' || !file.endsWith(`/${id}.yaml`));
}

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
  name: 'Which',
  'yes-no': 'Is it so',
};

function titleOf({ value, answers, match }: Proposal): string {
  const said = [...new Set(match.flatMap(({ sketch }) => saidBySketch(sketch)))];
  const about = said.filter((word) => !(answers ?? []).some((answer) => isPartOf(word, answer)));
  const question =
    answers === null ? (QUESTIONS[value] ?? 'Which') : capitalised(about.slice(0, MOST_SAID).join(', '));
  const rest = answers === null ? about.slice(0, MOST_SAID).join(', ') : answers.join(' or ');
  return `${question}${rest === '' ? '' : `: ${rest}`}?`;
}

const MOST_SAID = 3;
const isPartOf = (word: string, answer: string): boolean => answer.split(' ').includes(word.toLowerCase());
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words of the first pattern, and of each answer's first. */
function contextOf({ match }: Proposal): readonly string[] {
  const firsts = match.filter(({ answer }, i) => match.findIndex((each) => each.answer === answer) === i);
  return [...new Set(firsts.flatMap(({ sketch }) => wordsOfSketch(sketch)))];
}

function idOf(proposal: Proposal): string {
  const words = [...contextOf(proposal).slice(0, MOST_SAID), proposal.value]
    .join('-')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'new-rule' : words;
}
