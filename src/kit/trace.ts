import { type Candidate, candidatesOn, overlaps, select } from '../extract/candidate.js';
import { type Drop, dropOf } from '../extract/drop.js';
import type { Surroundings } from '../extract/keys.js';
import type { Passage, View } from '../extract/passage.js';
import type { Reading } from '../extract/reading.js';
import { type Stated, statedBy } from '../extract/stated.js';
import type { Statement } from '../model.js';
import type { CompiledRule } from '../rules/index.js';

/** What became of a pattern's match. */
export type Fate =
  | { readonly kind: 'stated'; readonly stated: readonly Stated[] }
  | { readonly kind: 'dropped'; readonly drop: Drop }
  /** Another match of the rule took some of its words. */
  | { readonly kind: 'outdone'; readonly by: Candidate };

export interface Traced {
  readonly candidate: Candidate;
  readonly fate: Fate;
}

/** Everything that a rule's patterns match in a sentence, and what became of it; the best matches first. */
export interface TracedSentence {
  readonly passage: Passage;
  readonly view: View;
  readonly matches: readonly Traced[];
}

/** Tries all patterns of a rule on the sentences of an article that are asked for, whatever their words. */
export function traceRule(
  rule: CompiledRule,
  reading: Reading,
  wanted: (view: View, passage: Passage) => boolean = () => true,
): readonly TracedSentence[] {
  const foreign = isForeign(rule, reading);
  return reading.passages.flatMap((passage) =>
    passage.speech.paragraphs.flatMap(({ index }) =>
      passage
        .views(index)
        .filter((view) => wanted(view, passage))
        .map((view) => traceSentence(view, { rule, passage, headline: reading.headline() }))
        .map((traced) => (foreign ? droppedWhole(traced) : traced)),
    ),
  );
}

/** Whether an article names nobody and nothing of the rule's storyline. */
function isForeign({ rule: { storyline } }: CompiledRule, { passages }: Reading): boolean {
  if (storyline.length === 0) return false;
  const views = passages.flatMap((passage) =>
    passage.speech.paragraphs.flatMap(({ index }) => passage.views(index)),
  );
  return !views.some(({ listed }) => listed.some(({ id }) => storyline.includes(id)));
}

const droppedWhole = ({ matches, ...sentence }: TracedSentence): TracedSentence => ({
  ...sentence,
  matches: matches.map(({ candidate }) => ({
    candidate,
    fate: { kind: 'dropped', drop: { by: 'storyline' } },
  })),
});

/** Everything that a rule's patterns match in the sentence of a statement. */
export function traceStatement(
  rule: CompiledRule,
  reading: Reading,
  { field, start }: Pick<Statement, 'field' | 'start'>,
): TracedSentence | null {
  const passage = reading.passages.find((each) => each.field === field);
  const view = passage?.views(passage.speech.paragraphAt(start)).find(({ line }) => line.start === start);
  if (passage === undefined || view === undefined) return null;
  return traceSentence(view, { rule, passage, headline: reading.headline() });
}

function traceSentence(view: View, surroundings: Surroundings): TracedSentence {
  const { rule, passage } = surroundings;
  const candidates = candidatesOn(view, rule, rule.match);
  const drops = new Map(candidates.map((candidate) => [candidate, dropOf(candidate, surroundings)]));
  const kept = select(
    candidates.filter((candidate) => drops.get(candidate) === null),
    rule,
  );
  const matches = candidates
    .toSorted((a, b) => b.match.score - a.match.score)
    .map((candidate): Traced => {
      const drop = drops.get(candidate)!;
      if (drop !== null) return { candidate, fate: { kind: 'dropped', drop } };
      if (kept.includes(candidate))
        return { candidate, fate: { kind: 'stated', stated: statedBy(candidate, surroundings) } };
      const by = kept.find(({ tokens }) => overlaps(tokens, candidate.tokens))!;
      return { candidate, fate: { kind: 'outdone', by } };
    });
  return { passage, view, matches };
}
