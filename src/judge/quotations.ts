import { compareQuotations, type QuotationCluster, type QuotationDifference } from '../compare/quotations.js';
import type { SpokenPart } from '../extract/spoken.js';
import type { Span, Statement, Verdict } from '../model.js';
import type { NameFinder } from '../names/name.js';
import type { Rule } from '../rules/rule.js';

/** The built-in rule: one speaker's direct words, compared across articles without any pattern. */
export const quotationRule: Rule = {
  id: 'quotations',
  pack: 'built-in',
  file: '',
  state: 'active',
  title: 'Words in quotation marks',
  question: 'Do the texts give the same words in quotation marks?',
  severity: 'medium',
  value: { kind: 'text' },
  compare: 'wording',
  changes: null,
  negates: true,
  keys: [],
  match: [],
  unless: [],
  notAfter: [],
  subject: [],
  speaker: [],
  about: null,
  storyline: [],
  limits: null,
  background: false,
  lasting: false,
  qualifiers: [],
  bothHoldIf: 'they were said on two occasions, or translated twice',
  fitsAll: 'a paraphrase, without quotation marks',
  ask: null,
  examples: [],
};

/** One passage of a speaker that several texts quote differently, as statements with the verdicts on them. */
export interface QuotedPassage {
  readonly rule: Rule;
  readonly statements: readonly Statement[];
  readonly verdicts: readonly Verdict[];
}

/** The passages that differ where it matters. `label` names an article in reasons. */
export function quotedPassages(
  parts: readonly SpokenPart[],
  { names, label }: { readonly names: NameFinder; readonly label: (article: string) => string },
): readonly QuotedPassage[] {
  return compareQuotations(parts, { names, label })
    .filter(({ differences }) => differences.length > 0)
    .map(passageOf);
}

function passageOf(cluster: QuotationCluster<SpokenPart>): QuotedPassage {
  const { sentences, differences } = cluster;
  const who = sentences.find((part) => part.who !== null)?.who?.who ?? cluster.speaker;
  const key = { speaker: cluster.speaker, passage: openingWords(sentences[0]!) };
  const involved = differences.flatMap(({ between }) => between);
  const all = [...new Set([...sentences, ...involved])];
  return {
    rule: { ...quotationRule, ...wordingOf(differences, who) },
    statements: all.map((part) => statementOf(part, key, marksIn(part, differences))),
    verdicts: differences.map(({ reason, between: [a, b] }) => ({
      verdict: 'wording',
      reason,
      between: [[idOf(a), idOf(b)]],
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

const idOf = ({ article, start }: SpokenPart): string => `${article}/${quotationRule.id}/${start}`;

function marksIn(part: SpokenPart, differences: readonly QuotationDifference<SpokenPart>[]): readonly Span[] {
  const spans = differences.flatMap(({ between, spans: [a, b] }) => [
    ...(between[0] === part ? [a] : []),
    ...(between[1] === part ? [b] : []),
  ]);
  const sorted = spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  return sorted.filter(([start], i) => i === 0 || start >= sorted[i - 1]![1]);
}

function statementOf(
  part: SpokenPart,
  key: Readonly<Record<string, string>>,
  marks: readonly Span[],
): Statement {
  const { article, text, start, end, line, who, quotation } = part;
  const words = text.slice(start, end);
  return {
    id: idOf(part),
    article,
    rule: quotationRule.id,
    field: 'text',
    quote: words,
    start,
    end,
    line,
    marks: marks.length === 0 ? [[start, end]] : marks,
    value: { type: 'text', data: words, text: words, derivation: '' },
    key,
    keyFrom: { speaker: 'quotation', passage: 'quotation' },
    certainty: 'asserted',
    negated: false,
    attribution:
      who === null ? null : { who: who.who, direct: quotation !== null, start: who.start, end: who.end },
    qualifiers: [],
  };
}
