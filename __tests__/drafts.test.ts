import { check } from '../src/check.js';
import { factsOfAllRules } from '../src/drafts.js';
import { article, load, ruleText } from './rules/helpers.js';

const ordinal = (state: string) =>
  ruleText(`state: ${state}\nvalue: ordinal\nmatch: ["{value} visit"]`, 'visit');
const count = ruleText('value: count\nmatch: ["kill {value}"]', 'killed');
const report = (state: string, texts = ['It is his second visit.', 'It is his first visit.']) =>
  check(
    texts.map((text, i) => article(text, { id: `${i}`, source: `${i}` })),
    load(ordinal(state), count).rules,
  );

describe('a rule in the state draft', () => {
  it('finds what an active one does, apart from the facts that count', () => {
    const [active, draft] = [report('active'), report('draft')];
    expect(draft.statements).toEqual(active.statements);
    expect(draft.facts).toEqual([]);
    expect(draft.factsOfDraftRules).toEqual(active.facts);
    expect(active.factsOfDraftRules).toEqual([]);
    expect(factsOfAllRules(draft)).toEqual(factsOfAllRules(active));
  });

  it('is named among the draft rules and counted nowhere else', () => {
    const { run, unchecked } = report('draft');
    expect([run.rulesRun, run.draftRules]).toEqual([1, ['visit']]);
    expect(unchecked.rulesThatNeverFired).toEqual(['killed']);
  });

  it('leaves an article without a statement in which no active rule found anything', () => {
    const texts = ['It is his second visit.', 'The raid killed 3.'];
    expect(report('draft', texts).unchecked.articlesWithoutStatement).toEqual(['0']);
    expect(report('active', texts).unchecked.articlesWithoutStatement).toEqual([]);
  });

  it('covers no figure', () => {
    const rule = (state: string) => ruleText(`state: ${state}\nvalue: count\nmatch: ["kill {value}"]`, 'r');
    const uncovered = (state: string) =>
      check([article('The raid killed 300 men.')], load(rule(state)).rules).unchecked.figuresUncovered;
    expect(uncovered('active')).toEqual([]);
    expect(uncovered('draft')).toHaveLength(1);
  });

  it('keeps its ambiguous statements off the list of those compared with nothing', () => {
    const rule = (state: string) =>
      ruleText(
        `state: ${state}\nvalue: count\nmatch: ["kill {value}"]\nkey: { day: { from: [sentence], type: date } }`,
        'r',
      );
    const apart = (state: string) =>
      check([article('On 3 May and on 5 May the raids killed 300 men.')], load(rule(state)).rules).apart;
    expect(apart('active')).toHaveLength(1);
    expect(apart('draft')).toEqual([]);
  });
});
