import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { acceptorOf } from '../../src/rules/acceptor.js';
import { lexiconSchema, ruleSchema } from '../../src/rules/schema.js';
import { readYaml } from '../../src/yaml.js';

const files = readdirSync('rules', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.yaml'),
);
const dataOf = (path: string) => readYaml(path, readFileSync(`rules/${path}`, 'utf8')).value;

describe('an acceptor', () => {
  it('takes every rule and lexicon of the package', () => {
    const refused = files.filter(
      (path) => !acceptorOf(path.endsWith('lexicon.yaml') ? lexiconSchema : ruleSchema)(dataOf(path)),
    );
    expect(refused).toEqual([]);
  });

  it('takes nothing that its schema refuses, whatever is put in one place of a rule', () => {
    const rules = files.filter((path) => !path.endsWith('lexicon.yaml')).map(dataOf);
    const anything = fc.oneof(
      fc.constantFrom<unknown>(
        '',
        'count',
        'nothing',
        null,
        [],
        {},
        0,
        true,
        ['a'],
        { from: 1 },
        '2026-13-01',
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        fc.array(fc.nat(), { maxLength: 5 }),
        anything,
        (rule, way, value) => {
          const changed = replaced(rule, way, value);
          if (acceptorOf(ruleSchema)(changed)) expect(ruleSchema.safeParse(changed).success).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Some data with another value at a place, which is told by the numbers of keys. */
function replaced(data: unknown, [step, ...way]: readonly number[], value: unknown): unknown {
  if (step === undefined || typeof data !== 'object' || data === null) return value;
  const keys = [...Object.keys(data), 'other'];
  const key = keys[step % keys.length]!;
  const inner = replaced((data as Record<string, unknown>)[key], way, value);
  if (Array.isArray(data)) return data.map((each: unknown, i) => (String(i) === key ? inner : each));
  return { ...data, [key]: inner };
}
