import type { Attribution } from '../model.js';
import type { NameHit } from '../names/name.js';
import type { CompiledRule } from '../rules/index.js';
import { findMatches, type Match } from '../rules/matcher.js';
import type { Program } from '../rules/program.js';
import { isAbout } from './about.js';
import { barrierType, type Candidate, overlaps, tokensOf } from './candidate.js';
import type { Surroundings } from './keys.js';
import { withinLimits } from './limits.js';
import type { View } from './passage.js';
import { attributionOf, isSpokenBy } from './statement.js';
import { isOf, subjectOf } from './subject.js';

/** Why a candidate is no statement, with what was found in place of what the rule wants. */
export type Drop =
  /** The article names nobody and nothing of the pack's storyline; told by `explain`, as such an article is never read. */
  | { readonly by: 'storyline' }
  | { readonly by: 'limits' }
  | { readonly by: 'unless'; readonly program: Program; readonly match: Match }
  | { readonly by: 'not-after'; readonly program: Program }
  | { readonly by: 'points-back'; readonly program: Program }
  | { readonly by: 'subject'; readonly found: NameHit | null }
  | { readonly by: 'about' }
  | { readonly by: 'speaker'; readonly found: Attribution | null };

/** What drops a candidate before selection: the first of these; null when nothing does. */
export function dropOf(candidate: Candidate, surroundings: Surroundings): Drop | null {
  const { rule, passage } = surroundings;
  const { subject, speaker, about } = rule.rule;
  if (!withinLimits(candidate.found, rule.rule.limits, passage.article.asOf.day)) return { by: 'limits' };
  const exception = exceptionOf(candidate, rule);
  if (exception !== null) return { by: 'unless', ...exception };
  const turned = turnedBy(candidate, surroundings);
  if (turned !== null) return { by: 'not-after', program: turned };
  const pointing = pointingNowhere(candidate, surroundings);
  if (pointing !== null) return { by: 'points-back', program: pointing };
  if (subject.length > 0) {
    const found = subjectOf(candidate, passage, subject);
    if (!isOf(found, subject, surroundings.headline)) return { by: 'subject', found };
  }
  if (about !== null && !isAbout(about, candidate.view, surroundings)) return { by: 'about' };
  if (speaker.length === 0) return null;
  const found = attributionOf(candidate, passage);
  return isSpokenBy(found, passage, speaker) ? null : { by: 'speaker', found };
}

interface Exception {
  readonly program: Program;
  readonly match: Match;
}

/** The first `unless` that takes a word of the match. */
function exceptionOf({ view, tokens }: Candidate, rule: CompiledRule): Exception | null {
  for (const program of rule.unless) {
    const match = matchesIn(view, program, rule).find(({ steps }) => overlaps(tokensOf(steps), tokens));
    if (match !== undefined) return { program, match };
  }
  return null;
}

const known = new WeakMap<View, Map<Program, readonly Match[]>>();

/** All matches of a pattern in a sentence, which each of a rule's candidates there asks for. */
function matchesIn(view: View, program: Program, rule: CompiledRule): readonly Match[] {
  const byProgram = known.get(view) ?? new Map<Program, readonly Match[]>();
  const found = byProgram.get(program) ?? findMatches(program, view, { type: barrierType(rule) });
  known.set(view, byProgram.set(program, found));
  return found;
}

/** The first word of a match that points back, where nothing stands in its sentence or the one before that it may mean. */
function pointingNowhere({ view, tokens }: Candidate, { rule, passage }: Surroundings): Program | null {
  if (rule.pointsBack === null) return null;
  const { words, to } = rule.pointsBack;
  const taken = words.find((program) =>
    matchesIn(view, program, rule).some(({ steps }) => overlaps(tokensOf(steps), tokens)),
  );
  if (taken === undefined) return null;
  const before = passage.viewBefore(view);
  const stands = (program: Program) =>
    [view, before].some((each) => each !== null && matchesIn(each, program, rule).length > 0);
  return to.some(stands) ? null : taken;
}

/** The first `not-after` that starts before the match in its sentence, or stands in the sentence before. */
function turnedBy(candidate: Candidate, { rule, passage }: Surroundings): Program | null {
  if (rule.notAfter.length === 0) return null;
  const before = passage.viewBefore(candidate.view);
  const turns = (program: Program) =>
    matchesIn(candidate.view, program, rule).some(({ steps }) => steps[0]!.from < candidate.first) ||
    (before !== null && matchesIn(before, program, rule).length > 0);
  return rule.notAfter.find(turns) ?? null;
}
