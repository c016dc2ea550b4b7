/** The nouns of Crosswire. Everything here is plain data; offsets are UTF-16 units into the field named beside them. */

/** A civil day, `YYYY-MM-DD`, without time or zone. */
export type IsoDay = string;
export type Span = readonly [start: number, end: number];
export type Field = 'title' | 'text';

/** The day on which the article's readers saw it, and where that is known from. */
export interface AsOf {
  readonly day: IsoDay | null;
  readonly from: 'article' | 'manifest' | 'caption' | 'story' | 'none';
}

/** One text by a source. `text` is exactly as read (after decoding): every offset points into it. */
export interface Article {
  readonly id: string;
  readonly path: string;
  readonly source: string | null;
  readonly role: 'published' | 'draft';
  readonly asOf: AsOf;
  /** A headline. When it also stands in `text`, only `text` is searched. */
  readonly title: string | null;
  readonly credit: string | null;
  readonly url: string | null;
  readonly copyOf: string | null;
  readonly revisionOf: string | null;
  readonly text: string;
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly textDigest: string;
}

/** The articles about one event, compared with each other. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly string[];
}

/** A typed, normalised answer with the words that it came from. */
export interface Value {
  /** The name of a value type (`values/index.ts`) or of a closed set: stage, choice, yes-no, text. */
  readonly type: string;
  /** JSON data; its shape is the value type's own. */
  readonly data: unknown;
  /** The words, exactly as printed. */
  readonly text: string;
  /** How the words became the data, for a reader: "December 2024, a month". Empty when there is nothing to say. */
  readonly derivation: string;
}

export type Certainty = 'asserted' | 'reported' | 'planned' | 'unclear' | 'no-comment';

/** Whom the article says it from. `start` and `end` span the words that name the speaker. */
export interface Attribution {
  readonly who: string;
  readonly direct: boolean;
  readonly start: number;
  readonly end: number;
}

/** What one sentence of one article says on one fact. */
export interface Statement {
  readonly id: string;
  readonly article: string;
  readonly rule: string;
  readonly field: Field;
  /** The sentence or clause: `article[field].slice(start, end) === quote`. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** 1-based line of `start` in the field. */
  readonly line: number;
  /** The compared words, absolute offsets into the field, in order, inside [start, end). */
  readonly marks: readonly Span[];
  readonly value: Value | null;
  /** What binds the statement to its event: key name → canonical value ("story" for this event). */
  readonly key: Readonly<Record<string, string>>;
  /** Key name → where it was taken from (match, sentence, paragraph, headline, a capture's name, story…). */
  readonly keyFrom: Readonly<Record<string, string>>;
  readonly certainty: Certainty;
  readonly negated: boolean;
  readonly attribution: Attribution | null;
  /** The rule's qualifiers ("official") that stand among the matched words. */
  readonly qualifiers: readonly string[];
}

export type RelationKind = 'same' | 'compatible' | 'excluding' | 'incomparable';

/** How two values stand to each other, and why, in words for an editor. */
export interface Relation {
  readonly kind: RelationKind;
  readonly reason: string;
}

/** Every verdict, the gravest first. */
export const verdictKinds = [
  'conflict',
  'internal',
  'wording',
  'attribution',
  'certainty',
  'progress',
  'qualifier',
  'unresolved',
  'update',
  'precision',
  'agreement',
  'single-source',
] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** What follows for a fact, with the pairs of statement ids that it rests on. */
export interface Verdict {
  readonly verdict: VerdictKind;
  readonly reason: string;
  readonly between: readonly (readonly [string, string])[];
}

/** The report's order of consequence. */
export type Tier = 'settle' | 'care' | 'listed' | 'undisputed' | 'confirm';
export type Severity = 'high' | 'medium' | 'low';

/** The statements of a fact that give the same value. */
export interface Answer {
  /** How the report words the value: `format` of its type. */
  readonly value: string;
  readonly statements: readonly string[];
  readonly sources: readonly string[];
  readonly voices: number;
}

/** One question (a rule and a key) with all statements on it. */
export interface Fact {
  readonly id: string;
  readonly fingerprint: string;
  readonly story: string;
  readonly rule: string;
  readonly title: string;
  readonly question: string;
  readonly key: Readonly<Record<string, string>>;
  readonly severity: Severity;
  readonly tier: Tier;
  readonly verdicts: readonly Verdict[];
  readonly answers: readonly Answer[];
  /** Statements without a value: "unclear whether", "declined to comment". */
  readonly open: readonly string[];
  /** Articles of the story that say nothing on it. */
  readonly silent: readonly string[];
  readonly bothHoldIf: string | null;
  readonly fitsAll: string | null;
  readonly ask: string | null;
}

/** A statement that is compared with nothing, and why. */
export interface Apart {
  readonly statement: string;
  readonly why: string;
}

export interface UncoveredFigure {
  readonly article: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Something that an editor should know and that stops nothing. */
export interface Note {
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

export interface Report {
  readonly schema: 'crosswire-report/1';
  readonly run: {
    readonly tool: string;
    readonly inputs: string;
    readonly rules: string;
    readonly articles: number;
    readonly sources: number;
    readonly voices: number;
    readonly rulesRun: number;
    /** Rules in the state `draft`, which ran beside them. */
    readonly draftRules: readonly string[];
  };
  readonly articles: readonly Omit<Article, 'text' | 'url'>[];
  readonly stories: readonly Story[];
  readonly statements: readonly Statement[];
  readonly facts: readonly Fact[];
  /** What draft rules found: listed apart, and no discrepancy. Of their statements, those in `statements` tell the rule. */
  readonly factsOfDraftRules: readonly Fact[];
  readonly apart: readonly Apart[];
  readonly unchecked: {
    readonly rulesThatNeverFired: readonly string[];
    readonly articlesWithoutStatement: readonly string[];
    readonly figuresUncovered: readonly UncoveredFigure[];
  };
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** An input that could not be read, or a rule that is wrong. Lines and columns are 1-based; null where they mean nothing. */
export interface Problem {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}
