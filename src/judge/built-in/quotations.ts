import {
  compareQuotations,
  type QuotationCluster,
  type QuotationDifference,
} from '../../compare/quotations/index.js';
import type { SpokenPart } from '../../extract/speech/spoken.js';
import type { Span } from '../../model.js';
import type { NameFinder } from '../../names/name.js';
import type { Rule } from '../../rules/rule.js';
import { type BuiltInFact, builtInRule, idOf, statementOf, textValue } from './fact.js';

/** The built-in rule: one speaker's direct words, compared across articles without any pattern. */
const quotationRule = builtInRule({
  id: 'quotations',
  title: 'Words in quotation marks',
  question: 'Do the texts give the same words in quotation marks?',
  value: { kind: 'text' },
  compare: 'wording',
  bothHoldIf: 'they were said on two occasions, or translated twice',
  fitsAll: 'a paraphrase, without quotation marks',
  ask: null,
});

/** The passages that differ where it matters. `label` names an article in reasons. */
export function quotedPassages(
  parts: readonly SpokenPart[],
  { names, label }: { readonly names: NameFinder; readonly label: (article: string) => string },
): readonly BuiltInFact[] {
  return compareQuotations(parts, { names, label })
    .filter(({ differences }) => differences.length > 0)
    .map(factOf);
}

function factOf(cluster: QuotationCluster<SpokenPart>): BuiltInFact {
  const { sentences, differences } = cluster;
  const who = sentences.find((part) => part.who !== null)?.who?.who ?? cluster.speaker;
  const key = { speaker: cluster.speaker, passage: openingWords(sentences[0]!) };
  const keyFrom = { speaker: 'quotation', passage: 'quotation' } as const;
  const involved = differences.flatMap(({ between }) => between);
  const all = [...new Set([...sentences, ...involved])];
  return {
    rule: { ...quotationRule, ...wordingOf(differences, who) },
    statements: all.map((part) =>
      statementOf(quotationRule, { ...read(part), key, keyFrom, marks: marksIn(part, differences) }),
    ),
    verdicts: differences.map(({ reason, between: [a, b] }) => ({
      verdict: 'wording',
      reason,
      between: [[idOf(quotationRule, read(a)), idOf(quotationRule, read(b))]],
    })),
  };
}

function wordingOf(differences: readonly QuotationDifference[], who: string): Pick<Rule, 'title' | 'ask'> {
  const ending = differences.some(({ kind }) => kind === 'ending');
  return {
    title: ending ? `Where does the quotation end? (${who})` : `${who}: the words in quotation marks`,
    ask: `Transcript or recording of ${who}.`,
  };
}

const openingLength = 5;

function openingWords({ text, start, end }: SpokenPart): string {
  return text.slice(start, end).split(/\s+/).slice(0, openingLength).join(' ');
}

function marksIn(part: SpokenPart, differences: readonly QuotationDifference<SpokenPart>[]): readonly Span[] {
  const spans = differences.flatMap(({ between, spans: [a, b] }) => [
    ...(between[0] === part ? [a] : []),
    ...(between[1] === part ? [b] : []),
  ]);
  const sorted = spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const marks = sorted.filter(([start], i) => i === 0 || start >= sorted[i - 1]![1]);
  return marks.length === 0 ? [[part.start, part.end]] : marks;
}

/** What the statement on a part rests on. */
function read(part: SpokenPart) {
  const { article, text, start, end, line, who, quotation } = part;
  const span: Span = [start, end];
  return {
    article: { id: article, text },
    sentence: span,
    line,
    span,
    value: textValue(text.slice(start, end)),
    attribution:
      who === null ? null : { who: who.who, direct: quotation !== null, start: who.start, end: who.end },
  };
}
