import { diff } from '../src/diff.js';
import type { Report, Statement } from '../src/model.js';
import { judge, ruleOf, says } from './judge/helpers.js';

const rules = ['dead', 'hurt', 'lost'].map((id) => ruleOf({ id }));
const [dead, hurt, lost] = rules as [(typeof rules)[0], (typeof rules)[0], (typeof rules)[0]];

const reportOn = (...statements: Statement[]): Report =>
  ({ facts: judge(rules, statements).facts }) as unknown as Report;

const before = reportOn(
  says(dead, 'A', '10'),
  says(dead, 'B', '12'),
  says(hurt, 'A', '20'),
  says(hurt, 'B', '25'),
);

const rulesOf = (found: readonly { readonly rule: string }[]): readonly string[] =>
  found.map(({ rule }) => rule);

describe('what changed between two reports', () => {
  it('is nothing between a report and itself: all is still open', () => {
    const found = diff(before, before);
    expect(rulesOf(found.open)).toEqual(['dead', 'hurt']);
    expect([found.new, found.changed, found.resolved]).toEqual([[], [], []]);
  });

  it('is a new discrepancy, a changed answer and a resolved one', () => {
    const after = reportOn(
      says(dead, 'A', '11'),
      says(dead, 'B', '12'),
      says(hurt, 'A', '25'),
      says(hurt, 'B', '25'),
      says(lost, 'A', '1'),
      says(lost, 'B', '2'),
    );
    const found = diff(before, after);
    expect(rulesOf(found.new)).toEqual(['lost']);
    expect(found.changed.map((pair) => pair.after.rule)).toEqual(['dead']);
    expect(rulesOf(found.resolved)).toEqual(['hurt']);
    expect(found.open).toEqual([]);
  });

  it('is not that another outlet repeats an answer', () => {
    const after = reportOn(
      says(dead, 'A', '10'),
      says(dead, 'B', '12'),
      says(dead, 'C', '12'),
      says(hurt, 'A', '20'),
      says(hurt, 'B', '25'),
    );
    expect(rulesOf(diff(before, after).open)).toEqual(['dead', 'hurt']);
  });

  it('resolves what no text speaks of any more', () => {
    const after = reportOn(says(dead, 'A', '10'), says(dead, 'B', '12'));
    expect(rulesOf(diff(before, after).resolved)).toEqual(['hurt']);
  });
});
