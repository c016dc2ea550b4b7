import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../src/plain-yaml.js';

/** What the YAML package reads; undefined where it complains. */
function read(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

/** The plain reader reads the same, or leaves it to the other. */
function expectSame(text: string): void {
  const value = readPlainYaml(text);
  if (value !== undefined) expect([text, value]).toEqual([text, read(text)]);
}

const RULES = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => readFileSync(`rules/${path}`, 'utf8'));

describe('plain YAML', () => {
  it('is nearly every rule of the package, and read as the YAML package reads it', () => {
    for (const text of RULES) expectSame(text);
    const plain = RULES.filter((text) => readPlainYaml(text) !== undefined);
    expect(plain.length).toBeGreaterThan(RULES.length * 0.9);
  });

  it('is read with scalars of every plain sort', () => {
    const text = `# a comment
a: one two # and another
b: "two: # [three"   # and a third
c: 'it''s'
d: [ "x", 'y', z w, [1, 2.5], { k: v, 'l': no }]
`;
    expect(readPlainYaml(text.replace("'l'", 'l'))).toEqual({
      a: 'one two',
      b: 'two: # [three',
      c: "it's",
      d: ['x', 'y', 'z w', [1, 2.5], { k: 'v', l: 'no' }],
    });
    expect(readPlainYaml(text)).toBeUndefined();
    expect(readPlainYaml('n: 0\nd: 2026-01-28\ns: 3-1\nt: true\nw: 5 people\n')).toEqual({
      n: 0,
      d: '2026-01-28',
      s: '3-1',
      t: true,
      w: '5 people',
    });
  });

  it.each([
    ['a key twice', 'a: 1\na: 2'],
    ['a key twice in braces', 'a: {b: 1, b: 2}'],
    ['a prototype', '"__proto__": {a: 1}'],
    ['an alias', 'a: &x [1]\nb: *x'],
    ['a tag', 'a: !!str 1'],
    ['a block of text', 'a: |\n  b'],
    ['a value over several lines', 'a: b\n  c'],
    ['quotation marks over several lines', 'a: "b\n  c"'],
    ['a list over several lines', 'a: [b,\n  c]'],
    ['a mapping in a value', 'a: b: c'],
    ['an escape', 'a: "\\u0061"'],
    ['an empty value', 'a:\nb: 1'],
    ['null', 'a: null'],
    ['null as a key', 'null: a'],
    ['numbers of other sorts', 'a: 0x1f'],
    ['a number with a nought before it', 'a: 007'],
    ['a tab', 'a:\tb'],
    ['a carriage return', 'a: b\r\nc: d'],
    ['two documents', 'a: b\n---\nc: d'],
    ['a list alone', '- a'],
    ['nothing', ''],
    ['a missing bracket', 'a: [b'],
    ['a missing comma', 'a: [b [c]]'],
    ['an indent too many', 'a: b\n c: d'],
    ['many brackets', `a: ${'['.repeat(100_000)}`],
  ])('is not %s', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it('is read as the YAML package reads it, whatever is changed in it', () => {
    const lines = fc.constantFrom(...RULES.flatMap((text) => text.split('\n')));
    const slip = fc.constantFrom(
      ...[...' \n:#"\'[]{},|>&*!?~-01.@%`\\a\t\r=<$()\u00a0é'],
      ...['  ', '- ', ': ', ' #', '\n  ', '---\n', 'null', 'true', '0x1', '1e3', '.5', '[]', '{}', '<<: '],
    );
    const change = fc.tuple(fc.nat(400), slip, fc.boolean());
    fc.assert(
      fc.property(
        fc.array(lines, { minLength: 1, maxLength: 6 }),
        fc.array(change, { maxLength: 3 }),
        (taken, changes) => {
          const text = changes.reduce((before, [place, put, over]) => {
            const at = place % (before.length + 1);
            return before.slice(0, at) + put + before.slice(over ? at + 1 : at);
          }, taken.join('\n'));
          expectSame(text);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
