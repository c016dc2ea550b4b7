import type {
  Certainty,
  Fact,
  Report,
  Severity,
  Statement,
  Story,
  Tier,
  VerdictKind,
} from '../../src/model.js';

type ReportArticle = Report['articles'][number];

/** One statement of a hand-written report: the place, the words, and the compared words among them. */
export interface Said {
  readonly in: string;
  readonly line?: number;
  readonly quote: string;
  readonly marks: readonly string[];
  readonly value?: string | null;
  readonly type?: string;
  readonly words?: string;
  readonly certainty?: Certainty;
  readonly who?: string;
  readonly direct?: boolean;
  readonly negated?: boolean;
  readonly qualifiers?: readonly string[];
  readonly key?: Readonly<Record<string, string>>;
  readonly field?: 'title' | 'text';
}

/** One fact of a hand-written report. Verdicts refer to `says` by index. */
export interface FactSpec {
  readonly rule: string;
  readonly title: string;
  readonly tier: Tier;
  readonly severity?: Severity;
  readonly story?: string;
  readonly key?: Readonly<Record<string, string>>;
  readonly verdicts?: readonly (readonly [VerdictKind, string, readonly (readonly [number, number])[]])[];
  readonly says: readonly Said[];
  readonly bothHoldIf?: string;
  readonly fitsAll?: string;
  readonly ask?: string;
}

export interface Spec {
  readonly articles: readonly (Partial<ReportArticle> & { readonly id: string })[];
  readonly stories?: readonly Story[];
  readonly title?: string;
  readonly facts?: readonly FactSpec[];
  readonly apart?: readonly (Said & { readonly why: string })[];
  readonly unchecked?: Partial<Report['unchecked']>;
  readonly problems?: Report['problems'];
  readonly notes?: Report['notes'];
  readonly rulesRun?: number;
  /** Rules whose facts the report lists apart. */
  readonly draftRules?: readonly string[];
}

const UNITS_PER_LINE = 1000;

function statementOf(said: Said, id: string, rule: string): Statement {
  const start = (said.line ?? 1) * UNITS_PER_LINE;
  const marks = said.marks.map((mark): [number, number] => {
    const at = said.quote.indexOf(mark);
    if (at < 0) throw new Error(`no ${mark} in ${said.quote}`);
    return [start + at, start + at + mark.length];
  });
  const value = said.value ?? null;
  return {
    id,
    article: said.in,
    rule,
    field: said.field ?? 'text',
    quote: said.quote,
    start,
    end: start + said.quote.length,
    line: said.line ?? 1,
    marks,
    value:
      value === null
        ? null
        : {
            type: said.type ?? 'choice',
            data: value,
            text: said.words ?? said.marks[0] ?? '',
            derivation: '',
          },
    key: said.key ?? {},
    keyFrom: {},
    certainty: said.certainty ?? 'asserted',
    negated: said.negated ?? false,
    attribution:
      said.who === undefined ? null : { who: said.who, direct: said.direct ?? false, start, end: start },
    qualifiers: said.qualifiers ?? [],
  };
}

function factOf(spec: FactSpec, statements: readonly Statement[], report: Pick<Report, 'articles'>): Fact {
  const values = [...new Set(spec.says.flatMap(({ value }) => (value == null ? [] : [value])))];
  const source = (id: string) => report.articles.find((article) => article.id === id)?.source ?? null;
  const idsOf = (value: string | null) =>
    statements.filter((_, index) => (spec.says[index]!.value ?? null) === value);
  return {
    id: `fact-${spec.rule}`,
    fingerprint: `print-${spec.rule}`,
    story: spec.story ?? 'story',
    rule: spec.rule,
    title: spec.title,
    question: spec.title,
    key: spec.key ?? {},
    severity: spec.severity ?? 'medium',
    tier: spec.tier,
    verdicts: (spec.verdicts ?? []).map(([verdict, reason, between]) => ({
      verdict,
      reason,
      between: between.map(([a, b]): [string, string] => [statements[a]!.id, statements[b]!.id]),
    })),
    answers: values.map((value) => {
      const sources = [...new Set(idsOf(value).flatMap(({ article }) => source(article) ?? []))];
      return { value, statements: idsOf(value).map(({ id }) => id), sources, voices: sources.length };
    }),
    open: idsOf(null).map(({ id }) => id),
    silent: report.articles.map(({ id }) => id).filter((id) => !statements.some((s) => s.article === id)),
    bothHoldIf: spec.bothHoldIf ?? null,
    fitsAll: spec.fitsAll ?? null,
    ask: spec.ask ?? null,
  };
}

/** A report written by hand: ids, offsets, answers and silences follow from what each article is made to say. */
export function reportOf(spec: Spec): Report {
  const articles = spec.articles.map(
    (article): ReportArticle => ({
      path: `${article.id}.txt`,
      source: null,
      role: 'published',
      asOf: { day: '2026-01-28', from: 'article' },
      title: null,
      credit: null,
      copyOf: null,
      revisionOf: null,
      textDigest: 'ab'.repeat(32),
      ...article,
    }),
  );
  const perFact = (spec.facts ?? []).map(({ rule, key, says }, fact) =>
    says.map((said, index) => statementOf({ key: key ?? {}, ...said }, `${rule}-${fact}-${index}`, rule)),
  );
  const drafts = new Set(spec.draftRules);
  const facts = (spec.facts ?? []).map((fact, index) => factOf(fact, perFact[index]!, { articles }));
  const apart = (spec.apart ?? []).map((said, index) => statementOf(said, `apart-${index}`, 'apart'));
  return {
    schema: 'crosswire-report/1',
    run: {
      tool: 'crosswire 0.1.0',
      inputs: 'ab'.repeat(32),
      rules: 'cd'.repeat(32),
      articles: articles.length,
      sources: new Set(articles.flatMap(({ source }) => source ?? [])).size,
      voices: articles.length,
      rulesRun: spec.rulesRun ?? 12,
      draftRules: spec.draftRules ?? [],
    },
    articles,
    stories: spec.stories ?? [
      { id: 'story', title: spec.title ?? 'A story', articles: articles.map(({ id }) => id) },
    ],
    statements: [...perFact.flat(), ...apart],
    facts: facts.filter(({ rule }) => !drafts.has(rule)),
    factsOfDraftRules: facts.filter(({ rule }) => drafts.has(rule)),
    apart: apart.map(({ id }, index) => ({ statement: id, why: spec.apart![index]!.why })),
    unchecked: {
      rulesThatNeverFired: [],
      articlesWithoutStatement: [],
      figuresUncovered: [],
      ...spec.unchecked,
    },
    problems: spec.problems ?? [],
    notes: spec.notes ?? [],
  };
}
