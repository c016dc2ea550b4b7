import fc from 'fast-check';
import { compileSchema } from '../src/schema.js';

const validate = compileSchema({
  type: 'object',
  required: ['id', 'text'],
  additionalProperties: false,
  properties: {
    id: { type: ['string', 'integer'], minLength: 1 },
    text: { type: 'string' },
    date: { type: 'string', format: 'date' },
    role: { enum: ['published', 'draft'] },
    version: { const: 1 },
    marks: { type: 'array', items: { type: 'array', items: { type: 'integer', minimum: 0 } } },
    either: { anyOf: [{ type: 'null' }, { type: 'object', required: ['day'] }] },
  },
});
const amiss = (extra: object) => validate({ id: 'a', text: 'b', ...extra });

describe('a schema checks data in plain words', () => {
  it('says nothing about data that fits', () => {
    expect(amiss({ date: '2026-01-28', role: 'draft', version: 1, marks: [[0, 1]], either: null })).toEqual(
      [],
    );
  });

  it.each([
    [{ date: '28/01/2026' }, 'date must be a date such as 2026-01-28'],
    [{ date: '2026-02-30' }, 'date must be a date such as 2026-01-28'],
    [{ role: 'leaked' }, 'role must be one of "published", "draft"'],
    [{ version: 2 }, 'version must be 1'],
    [{ id: '' }, 'id must not be empty'],
    [{ id: 1.5 }, 'id must be text or a whole number'],
    [{ marks: [[0], [1, -1]] }, 'marks[1][1] must be at least 0'],
    [{ 'tex t': 1 }, '"tex t" is an unknown key'],
  ])('names the place and the demand for %j', (extra, message) => {
    expect(amiss(extra)).toEqual([message]);
  });

  it('lists every missing key at once', () => {
    expect(validate({})).toEqual(['id is missing', 'text is missing']);
  });

  it('says what the whole must be when it is something else', () => {
    expect(validate([])).toEqual(['the whole must be an object']);
  });

  it('gives the causes of a choice that no branch fits, not the choice', () => {
    expect(amiss({ either: {} })).toEqual(['either must be null', 'either.day is missing']);
  });

  it('never throws, whatever the data', () => {
    fc.assert(fc.property(fc.anything(), (data) => Array.isArray(validate(data))));
  });

  it('rejects a schema with a misspelt keyword', () => {
    expect(() => compileSchema({ type: 'object', propertys: {} })).toThrow('propertys');
  });
});
