import type { Attribution, Certainty, Span, Statement, Value } from '../model.js';
import type { NameHit } from '../names/name.js';
import type { CompiledRule } from '../rules/index.js';
import { isPassed } from '../rules/program.js';
import { type Candidate, spanOf } from './candidate.js';
import { tollFirmness } from './firmness/accusation.js';
import { certaintyBecause } from './firmness/certainty.js';
import { negatedAt } from './firmness/negation.js';
import type { Key } from './keys.js';
import type { Passage } from './passage.js';
import { attributionAt } from './speech/attribution.js';

export interface Wording {
  readonly candidate: Candidate;
  readonly rule: CompiledRule;
  readonly passage: Passage;
  readonly keys: Readonly<Record<string, Key>>;
  /** Tells statements of one match apart. */
  readonly nth: number;
}

/** The statement that a selected candidate makes. */
export function statementOf({ candidate, rule, passage, keys, nth }: Wording): Statement {
  const { view, first, last } = candidate;
  const { line } = view;
  const marks = marksOf(candidate, rule);
  const [start, end] = spanOf(view, first, last);
  const words = wordSpans(candidate);
  const negated = rule.rule.negates && negatedAt(passage.speech, start, end, words);
  const told = certaintyBecause(passage.speech, [start, end], words);
  const firm = firmOf(tollFirmness(told, rule, passage.speech), candidate);
  const certainty = rule.rule.doubts || !isAhead(firm) ? firm : 'asserted';
  const yesNo = rule.rule.value.kind === 'yes-no';
  const place = `${passage.field === 'title' ? 't' : ''}${marks[0]![0]}${nth === 0 ? '' : `.${nth}`}`;
  return {
    id: `${passage.article.id}/${rule.rule.id}/${place}`,
    article: passage.article.id,
    rule: rule.rule.id,
    field: passage.field,
    quote: passage.text.slice(line.start, line.end),
    start: line.start,
    end: line.end,
    line: line.line,
    marks,
    value: answerOf({ candidate, rule, negated, certainty, passage }),
    key: Object.fromEntries(Object.entries(keys).map(([name, { value }]) => [name, value])),
    keyFrom: Object.fromEntries(Object.entries(keys).map(([name, { from }]) => [name, from])),
    certainty,
    negated: negated && !yesNo,
    attribution: attributionOf(candidate, passage),
    qualifiers: qualifiersOf(candidate, rule).map((token) => view.tokens[token]!.norm),
  };
}

const isAhead = (certainty: Certainty): boolean => certainty === 'planned' || certainty === 'unclear';

const BECOMES = /^(?:be|is|was|are|were|turn|turns|turned|turning)$/;

/** An age beside a name or noun is told, whatever is planned for or asked of its bearer: "demand action over the death of the 46-year-old". */
function firmOf(certainty: Certainty, { found, view, tokens }: Candidate): Certainty {
  if (found?.type !== 'age' || !isAhead(certainty)) return certainty;
  return [...tokens].some((token) => BECOMES.test(view.tokens[token]!.norm)) ? certainty : 'asserted';
}

/** Whom the article says the matched words from. */
export function attributionOf({ view, first, last }: Candidate, { speech }: Passage): Attribution | null {
  return attributionAt(speech, ...spanOf(view, first, last));
}

interface Valuing {
  readonly candidate: Candidate;
  readonly rule: CompiledRule;
  readonly negated: boolean;
  readonly certainty: Certainty;
  readonly passage: Passage;
}

/** Null when the words leave the question open: no comment, or "unclear whether" on a closed question. */
function answerOf({ candidate, rule, negated, certainty, passage }: Valuing): Value | null {
  const { kind } = rule.rule.value;
  const closed = kind === 'yes-no' || kind === 'stage' || kind === 'choice';
  if (certainty === 'no-comment' || (closed && certainty === 'unclear')) return null;
  const { view, found, compared, pattern, first, last } = candidate;
  if (found !== null)
    return {
      type: found.type,
      data: found.data,
      text: passage.text.slice(found.start, found.end),
      derivation: found.derivation,
    };
  const [start, end] =
    compared === null ? spanOf(view, first, last) : spanOf(view, compared.from, compared.to - 1);
  const text = passage.text.slice(start, end);
  if (kind === 'yes-no') {
    const yes = negated === (pattern.answer === 'no');
    return { type: 'yes-no', data: yes, text, derivation: negated ? 'negated' : '' };
  }
  if (kind === 'text') {
    const words = view.tokens.slice(compared!.from, compared!.to).map(({ norm }) => norm);
    return { type: 'text', data: words.join(' '), text, derivation: '' };
  }
  return { type: kind, data: pattern.answer, text, derivation: '' };
}

function qualifiersOf({ view, first, last }: Candidate, { rule }: CompiledRule): readonly number[] {
  const wanted = new Set(rule.qualifiers.map((word) => word.toLowerCase()));
  const tokens: number[] = [];
  for (let token = first; token <= last; token++)
    if (wanted.has(view.tokens[token]!.norm)) tokens.push(token);
  return tokens;
}

/** The compared words: the value and its qualifiers; for a closed set the words that decide, names and gaps aside. */
function marksOf(candidate: Candidate, rule: CompiledRule): readonly Span[] {
  const { compared, match, tokens } = candidate;
  const deciding = match.steps
    .filter(({ edge: { consume } }) => consume.kind === 'word' && !isPassed(consume))
    .map(({ from }) => from);
  const chosen =
    compared === null
      ? deciding.length > 0
        ? deciding
        : tokens
      : Array.from({ length: compared.to - compared.from }, (_, i) => compared.from + i);
  const all = [...new Set([...chosen, ...qualifiersOf(candidate, rule)])].sort((a, b) => a - b);
  return merged(all, candidate);
}

/** Neighbouring tokens as one span each. */
function merged(tokens: readonly number[], { view, found }: Candidate): readonly Span[] {
  const spans: [number, number][] = [];
  let before = Number.NaN;
  for (const token of tokens) {
    const { start, end } = view.tokens[token]!;
    const last = spans.at(-1);
    if (last !== undefined && token === before + 1) last[1] = end;
    else spans.push([start, end]);
    before = token;
  }
  return found === null
    ? spans
    : spans.map(([start, end]) =>
        start <= found.start && found.start < end
          ? [Math.min(start, found.start), Math.max(end, found.end)]
          : [start, end],
      );
}

/** The spans of the matched words, gaps left out, for the cues of negation and certainty. */
export function wordSpans({ view, tokens }: Candidate): readonly Span[] {
  return tokens.map((token): Span => [view.tokens[token]!.start, view.tokens[token]!.end]);
}

/** Whether the words that an article says something from name one of some people. */
export function isSpokenBy(
  attribution: Attribution | null,
  passage: Passage,
  names: readonly string[],
): boolean {
  if (attribution === null) return false;
  return passage.names.find(attribution.who).some(({ id }: NameHit) => names.includes(id));
}
