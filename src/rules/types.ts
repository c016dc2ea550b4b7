/** The value types that a rule may name; `values/` has each of them, which a test checks. */
export const openTypes = [
  'ordinal',
  'count',
  'number',
  'date',
  'duration',
  'money',
  'percent',
  'quantity',
  'age',
  'person',
  'place',
  'organisation',
  'name',
  'nation',
  'score',
  'landmark',
] as const;
