import { verdictKinds } from '../model.js';
import type { JsonSchema } from '../schema.js';

const text: JsonSchema = { type: 'string' };
const name: JsonSchema = { type: 'string', minLength: 1 };
const count: JsonSchema = { type: 'integer', minimum: 0 };
const line: JsonSchema = { type: 'integer', minimum: 1 };
const digest: JsonSchema = { type: 'string', pattern: '^[0-9a-f]+$' };
const textOrNull: JsonSchema = { type: ['string', 'null'] };
const lineOrNull: JsonSchema = { type: ['integer', 'null'], minimum: 1 };
const words: JsonSchema = { type: 'object', additionalProperties: text };
const names = list(name);

/** Every key of an object of the report is there, and no other. */
function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', required: Object.keys(properties), additionalProperties: false, properties };
}

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function pair(item: JsonSchema): JsonSchema {
  return { type: 'array', prefixItems: [item, item], minItems: 2, maxItems: 2, items: false };
}

function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [{ type: 'null' }, schema] };
}

const article = object({
  id: name,
  path: text,
  source: textOrNull,
  role: { enum: ['published', 'draft'] },
  asOf: object({
    day: { type: ['string', 'null'], format: 'date' },
    from: { enum: ['article', 'manifest', 'caption', 'story', 'none'] },
  }),
  title: textOrNull,
  credit: textOrNull,
  copyOf: textOrNull,
  revisionOf: textOrNull,
  textDigest: digest,
});

const statement = object({
  id: name,
  article: name,
  rule: name,
  field: { enum: ['title', 'text'] },
  quote: text,
  start: count,
  end: count,
  line,
  marks: list(pair(count)),
  value: orNull(object({ type: name, data: {}, text, derivation: text })),
  key: words,
  keyFrom: words,
  certainty: { enum: ['asserted', 'reported', 'planned', 'unclear', 'no-comment'] },
  negated: { type: 'boolean' },
  attribution: orNull(object({ who: text, direct: { type: 'boolean' }, start: count, end: count })),
  qualifiers: list(text),
});

const verdict = object({
  verdict: { enum: verdictKinds },
  reason: text,
  between: list(pair(name)),
});

const fact = object({
  id: name,
  fingerprint: name,
  story: name,
  rule: name,
  title: text,
  question: text,
  key: words,
  severity: { enum: ['high', 'medium', 'low'] },
  tier: { enum: ['settle', 'care', 'listed', 'undisputed', 'confirm'] },
  verdicts: list(verdict),
  answers: list(object({ value: text, statements: names, sources: names, voices: count })),
  open: names,
  silent: names,
  bothHoldIf: textOrNull,
  fitsAll: textOrNull,
  ask: textOrNull,
});

/**
 * The contract between the checker and everything downstream (JSON Schema 2020-12). Offsets are UTF-16 units into the
 * article's text as read; statements, articles and facts refer to each other by id.
 */
export const reportSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Crosswire report, version 1',
  ...object({
    schema: { const: 'crosswire-report/1' },
    run: object({
      tool: name,
      inputs: digest,
      rules: digest,
      articles: count,
      sources: count,
      voices: count,
      rulesRun: count,
      draftRules: names,
    }),
    articles: list(article),
    stories: list(object({ id: name, title: text, articles: names })),
    statements: list(statement),
    facts: list(fact),
    factsOfDraftRules: list(fact),
    apart: list(object({ statement: name, why: text })),
    unchecked: object({
      rulesThatNeverFired: names,
      articlesWithoutStatement: names,
      figuresUncovered: list(object({ article: name, quote: text, start: count, end: count })),
    }),
    problems: list(object({ file: text, line: lineOrNull, column: lineOrNull, message: text, help: text })),
    notes: list(object({ file: text, line: lineOrNull, message: text })),
  }),
};
