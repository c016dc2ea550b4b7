import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What is amiss with some data, one plain sentence without full stop each; empty when it fits the schema. */
export type Validate = (data: unknown) => readonly string[];

const FORMATS = ['date', 'date-time', 'uri'] as const;
const BRANCHES = new Set(['anyOf', 'oneOf', 'allOf', 'if']);
const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};
const FORMAT_WORDS: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-01-28',
  'date-time': 'a date with a time such as 2026-01-28T15:04:00Z',
  uri: 'an address such as https://example.org/story',
};

/** Compiles a schema once; the result never throws. Throws on a schema that is itself invalid: a fault of ours. */
export function compileSchema(schema: JsonSchema): Validate {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv, { formats: [...FORMATS] });
  const validate = ajv.compile(schema);
  return (data) => (validate(data) ? [] : wordErrors(validate.errors ?? []));
}

function wordErrors(errors: readonly ErrorObject[]): readonly string[] {
  const causes = errors.filter((error) => !BRANCHES.has(error.keyword));
  return [...new Set((causes.length > 0 ? causes : errors).map(wordError))];
}

function wordError(error: ErrorObject): string {
  const at = place(error.instancePath);
  if (error.keyword === 'required') return `${under(at, error.params.missingProperty)} is missing`;
  if (error.keyword === 'additionalProperties')
    return `${under(at, error.params.additionalProperty)} is an unknown key`;
  return `${at === '' ? 'the whole' : at} must ${demand(error)}`;
}

function demand({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'type':
      return `be ${[params.type].flat().map(typeWord).join(' or ')}`;
    case 'enum':
      return `be one of ${params.allowedValues.map((value: unknown) => JSON.stringify(value)).join(', ')}`;
    case 'const':
      return `be ${JSON.stringify(params.allowedValue)}`;
    case 'format':
      return `be ${FORMAT_WORDS[params.format] ?? params.format}`;
    case 'minimum':
      return `be at least ${params.limit}`;
    case 'minLength':
    case 'minItems':
      return params.limit === 1 ? 'not be empty' : (message ?? keyword).replace(/^must /, '');
    default:
      return (message ?? keyword).replace(/^must /, '');
  }
}

function typeWord(type: string): string {
  return TYPE_WORDS[type] ?? type;
}

/** `/facts/3/tier` as `facts[3].tier`. */
function place(pointer: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : under(path, step)), '');
}

function under(path: string, key: string): string {
  const step = /^[\w$-]+$/.test(key) ? key : JSON.stringify(key);
  return path === '' ? step : `${path}.${step}`;
}
