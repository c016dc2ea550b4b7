import type { Candidate } from '../extract/candidate.js';
import { spanOf } from '../extract/candidate.js';
import { certaintyBecause } from '../extract/firmness/certainty.js';
import { negationCues } from '../extract/firmness/negation.js';
import type { Surroundings } from '../extract/keys.js';
import type { Stated } from '../extract/stated.js';
import { wordSpans } from '../extract/statement.js';
import { subjectOf } from '../extract/subject.js';
import type { Span, Statement } from '../model.js';
import { formatValue } from '../values/index.js';
import { personWords } from './reasons.js';

/** What a match states and from what each part follows, as label and words. */
export interface ExplainedStatement {
  readonly statement: Statement;
  readonly parts: readonly { readonly label: string; readonly words: string }[];
}

/** Where each part of a statement comes from. */
export function explainStatement(
  { statement, apart }: Stated,
  candidate: Candidate,
  surroundings: Surroundings,
): ExplainedStatement {
  const parts = [
    { label: 'answer', words: answerWords(statement) },
    ...Object.entries(statement.key).map(([name, value]) => ({
      label: `key ${name}`,
      words: `${value}, ${keySource(statement.keyFrom[name]!)}`,
    })),
    { label: 'certainty', words: certaintyWords(candidate, surroundings) },
    ...negationParts(candidate, surroundings),
    { label: 'said by', words: speakerWords(statement) },
    ...(statement.qualifiers.length > 0
      ? [{ label: 'qualifiers', words: statement.qualifiers.join(', ') }]
      : []),
    ...subjectParts(candidate, surroundings),
    ...(apart === null ? [] : [{ label: 'kept apart', words: apart }]),
  ];
  return { statement, parts };
}

function answerWords({ value, certainty }: Statement): string {
  if (value === null)
    return `none: the words leave it open (${certainty === 'no-comment' ? 'no comment' : certainty})`;
  const format = formatValue(value);
  const derivation = value.derivation === '' ? '' : `: ${value.derivation}`;
  const plain = format.toLowerCase() === value.text.toLowerCase() && derivation === '';
  return plain ? format : `${format}, from “${value.text}”${derivation}`;
}

function keySource(from: string): string {
  if (from === 'story') return 'as nothing else was found';
  return ['match', 'sentence', 'paragraph', 'headline', 'article'].includes(from)
    ? `from the ${from}`
    : `from {${from}}`;
}

/** What is asked of the words around a match. */
function spansOf(
  candidate: Candidate,
  { passage: { speech } }: Surroundings,
): [typeof speech, Span, readonly Span[]] {
  return [speech, spanOf(candidate.view, candidate.first, candidate.last), wordSpans(candidate)];
}

function certaintyWords(candidate: Candidate, surroundings: Surroundings): string {
  const { certainty, because } = certaintyBecause(...spansOf(candidate, surroundings));
  if (because === null) return certainty;
  if (because === 'question') return `${certainty}: it stands in a question`;
  if (because === 'infinitive') return `${certainty}: “to …”, and nothing says that it was done`;
  if (because === 'reported speech') return `${certainty}: somebody's words, without quotation marks`;
  if (!surroundings.rule.rule.doubts && (certainty === 'planned' || certainty === 'unclear'))
    return `asserted: the rule ignores “${surroundings.passage.text.slice(...because)}”`;
  return `${certainty}, by “${surroundings.passage.text.slice(...because)}”`;
}

function negationParts(
  candidate: Candidate,
  surroundings: Surroundings,
): readonly { readonly label: string; readonly words: string }[] {
  const cues = negationCues(...spansOf(candidate, surroundings));
  if (cues.length === 0) return [];
  const words = cues.map((cue) => `“${surroundings.passage.text.slice(...cue)}”`).join(' and ');
  return [
    {
      label: 'negated',
      words: cues.length % 2 === 1 ? `by ${words}` : `not: ${words} undo each other`,
    },
  ];
}

function speakerWords({ attribution }: Statement): string {
  if (attribution === null) return 'the article itself';
  return `“${attribution.who}”, ${attribution.direct ? 'in quotation marks' : 'in the words of the article'}`;
}

function subjectParts(
  candidate: Candidate,
  { rule: { rule }, passage }: Surroundings,
): readonly { readonly label: string; readonly words: string }[] {
  if (rule.subject.length === 0) return [];
  const found = subjectOf(candidate, passage, rule.subject);
  return [
    { label: 'subject', words: found === null ? 'named in the headline' : personWords(found, passage.text) },
  ];
}
