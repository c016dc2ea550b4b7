import { text } from '../../src/reporters/text.js';
import { columns } from '../../src/reporters/view/wrap.js';
import { reportOf } from './fixture.js';
import { golden } from './golden.js';
import { HOSTILE, tainted } from './hostile.js';
import { visitReport, visitSpec } from './visit.js';

const lines = (page: string) => page.split('\n');

describe('the summary on a terminal', () => {
  it('reads as the page written beside this test', () => {
    expect(text(visitReport)).toBe(golden('visit.expected.txt'));
  });

  it.each([40, 80, 120])('stays within %i columns', (width) => {
    expect(lines(text(visitReport, { width })).filter((line) => columns(line) > width)).toEqual([]);
  });

  it.each(HOSTILE.map((taint) => [taint]))('lets no control character through from %j', (taint) => {
    const page = text(reportOf(tainted(visitSpec, taint)));
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(lines(page).filter((line) => columns(line) > 80)).toEqual([]);
  });

  it('takes no column for a colour', () => {
    const paint = (name: string) => (words: string) => `<${name}>${words}</${name}>`;
    const palette = { heading: paint('h'), mark: paint('m'), dim: paint('d'), alert: paint('a') };
    const painted = text(visitReport, { palette });
    expect(painted).toContain('his <m>first official</m> visit');
    expect(painted.replace(/<\/?[hmda]>/g, '')).toBe(text(visitReport));
  });

  it('says first that something could not be read', () => {
    const problems = [{ file: 'x.txt', line: null, column: null, message: 'is empty', help: '' }];
    expect(lines(text(reportOf({ ...visitSpec, problems })))[0]).toBe(
      'Incomplete: 1 problem kept something from being read.',
    );
  });

  it('shows a dozen of two hundred questions and counts the others', () => {
    const facts = Array.from({ length: 200 }, (_, index) => ({
      ...visitSpec.facts![1]!,
      rule: `rule-${index}`,
    }));
    const page = text(reportOf({ ...visitSpec, facts }));
    expect(page).toContain('200 questions to settle');
    expect(page).toContain('     and 188 more\n');
    expect(lines(page).length).toBeLessThan(100);
  });
});
