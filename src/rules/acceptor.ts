import type { z } from 'zod';

type Accepts = (value: unknown) => boolean;

/** Of a schema's definition what is asked here; each kind of schema has some of it. */
interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly z.core.$ZodCheck[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

const made = new WeakMap<z.ZodType, Accepts>();

/**
 * Whether data has the shape of a schema, told ten times as fast as by parsing it, since nothing is copied and no misfit noted.
 * True is certain; false is for the schema itself to decide and to tell why.
 */
export function acceptorOf(schema: z.ZodType): Accepts {
  const known = made.get(schema) ?? make(schema);
  made.set(schema, known);
  return known;
}

function make(schema: z.ZodType): Accepts {
  const def = schema._zod.def as Definition;
  const least = leastLength(def);
  if (least === null) return (value) => schema.safeParse(value).success;
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string' && value.length >= least;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum':
      return oneOf(Object.values(def.entries!));
    case 'literal':
      return oneOf(def.values!);
    case 'array': {
      const accepts = acceptorOf(def.element!);
      return (value) => Array.isArray(value) && value.length >= least && value.every(accepts);
    }
    case 'optional': {
      const accepts = acceptorOf(def.innerType!);
      return (value) => value === undefined || accepts(value);
    }
    case 'union': {
      const options = def.options!.map(acceptorOf);
      return (value) => options.some((accepts) => accepts(value));
    }
    case 'record': {
      const accepts = acceptorOf(def.valueType!);
      return (value) => isTable(value) && Object.values(value).every(accepts);
    }
    case 'object':
      return table(def.shape!);
    default:
      return (value) => schema.safeParse(value).success;
  }
}

/** The least length that a schema's checks demand; null where they demand something else. */
function leastLength({ checks = [], format }: Definition): number | null {
  if (format !== undefined) return null;
  let least = 0;
  for (const { _zod } of checks) {
    const { check, minimum } = _zod.def as { check: string; minimum?: number };
    if (check !== 'min_length' || minimum === undefined) return null;
    least = Math.max(least, minimum);
  }
  return least;
}

function oneOf(values: readonly unknown[]): Accepts {
  const all = new Set(values);
  return (value) => all.has(value);
}

/** A table with keys of the shape only, as all of ours are. */
function table(shape: NonNullable<Definition['shape']>): Accepts {
  const known = new Map(Object.entries(shape).map(([key, schema]) => [key, acceptorOf(schema)]));
  const needed = [...known].flatMap(([key, accepts]) => (accepts(undefined) ? [] : [key]));
  return (value) => {
    if (!isTable(value)) return false;
    return (
      needed.every((key) => value[key] !== undefined) &&
      Object.keys(value).every((key) => known.get(key)?.(value[key]) === true)
    );
  };
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
