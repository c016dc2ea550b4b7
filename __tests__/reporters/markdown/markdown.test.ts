import fc from 'fast-check';
import { markdown } from '../../../src/reporters/markdown/index.js';
import { reportOf, type Spec } from '../fixture.js';
import { golden } from '../golden.js';
import { HOSTILE, tainted } from '../hostile.js';
import { nodesOf, parse, shapeOf, textOf } from '../parse.js';
import { visitReport, visitSpec } from '../visit.js';

const page = (spec: Spec) => markdown(reportOf(spec));
const PLAIN_SHAPE = shapeOf(parse(page(tainted(visitSpec, 'words'))));
const OURS = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
]);

describe('a report as Markdown', () => {
  it('reads as the page written beside this test', () => {
    expect(markdown(visitReport)).toBe(golden('visit.expected.md'));
  });

  it('is the same bytes every time', () => {
    expect(markdown(structuredClone(visitReport))).toBe(markdown(visitReport));
  });

  it('leaves ordinary text without escapes', () => {
    const words =
      'AT&T [the president] said snake_case costs £5 (about $2.5bn) – 50% + 3 = x; q.v. #1 “yes” it’s';
    const text = page({ ...visitSpec, title: words });
    expect(text).toContain(`# ${words}, 28 January 2026\n`);
    expect(markdown(visitReport)).not.toMatch(/\\|&#/);
  });
});

describe('text from articles cannot break the page', () => {
  const check = (taint: string) => {
    const root = parse(page(tainted(visitSpec, taint)));
    expect(shapeOf(root)).toEqual(PLAIN_SHAPE);
    expect(nodesOf(root).filter(({ type }) => !OURS.has(type))).toEqual([]);
    return root;
  };

  it.each(HOSTILE.map((taint) => [taint]))('%j', (taint) => {
    check(taint);
  });

  it('whatever characters Markdown gives a meaning', () => {
    const parts = fc.constantFrom(...'|*_`~[]()<>!#&\\-+=:;"\'.@/$^ \n\t1ax“”', ...HOSTILE);
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (taint) => void check(taint.join(''))),
      { numRuns: 12 },
    );
  });

  it('whatever text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (taint) => void check(taint)),
      { numRuns: 12 },
    );
  });

  it('and is shown as printed', () => {
    const root = check('a | b < c > [d](e) `f` *g* \\| h_i &amp; j');
    expect(textOf(root)).toContain(
      'a | b < c > [d](e) `f` *g* \\| h_i &amp; j Putin and al-Sharaa in Moscow',
    );
  });
});
