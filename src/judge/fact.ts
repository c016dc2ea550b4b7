import { createHash } from 'node:crypto';
import { type Group, keyText } from '../compare/index.js';
import type { Answer, Fact, Verdict } from '../model.js';
import type { Rule } from '../rules/rule.js';
import type { AnswerGroup } from './answers.js';
import { buildCase } from './build-case.js';
import type { Case } from './case.js';
import type { Docket } from './docket.js';
import type { Part } from './families.js';
import { answerName } from './say.js';
import { byTier, tierFor } from './tiers.js';
import { judges } from './verdicts/index.js';

interface Judging {
  readonly rule: Rule;
  readonly docket: Docket;
  /** What other facts say of parts of this one's. */
  readonly parts?: readonly Part[];
  /** Where they are known already. */
  readonly verdicts?: readonly Verdict[];
}

/** The fact that a group of statements makes, with what follows from them. */
export function judgeGroup(
  { key, statements }: Group,
  { rule, docket, parts = [], verdicts: known }: Judging,
): Fact {
  const given = buildCase(statements, { rule, docket, parts });
  const verdicts = known ?? verdictsOn(given);
  const tier = tierFor(verdicts, rule.severity);
  const disputed = tier === 'settle' || tier === 'care';
  const speaking = new Set(statements.map(({ article }) => article));
  const id = digest([docket.story.id, rule.id, keyText(key)]);
  return {
    id,
    fingerprint: digest([id, ...given.answers.map(({ text }) => text).sort()]),
    story: docket.story.id,
    rule: rule.id,
    title: rule.title,
    question: rule.question,
    key,
    severity: rule.severity,
    tier,
    verdicts,
    answers: given.answers.map((answer) => answerOf(answer, given)),
    open: statements.filter(({ value }) => value === null).map((statement) => statement.id),
    silent: docket.articles
      .map((article) => article.id)
      .filter((article) => !speaking.has(article))
      .sort(),
    bothHoldIf: disputed ? rule.bothHoldIf : null,
    fitsAll: disputed ? rule.fitsAll : null,
    ask: rule.ask,
  };
}

function verdictsOn(given: Case): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const judge of judges) verdicts.push(...judge(given, verdicts));
  return verdicts.toSorted(byTier);
}

function answerOf({ statements }: AnswerGroup, { articleOf, voices }: Case): Answer {
  const first = statements[0]!;
  return {
    value: `${first.negated ? 'not ' : ''}${answerName(first.value!)}`,
    statements: statements.map(({ id }) => id),
    sources: [...new Set(statements.flatMap((statement) => articleOf(statement).source ?? []))],
    voices: voices(statements),
  };
}

/** Twelve hexadecimal digits of SHA-256. */
function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12);
}
