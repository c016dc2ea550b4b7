import { markdown } from '../../src/reporters/markdown/index.js';
import { text } from '../../src/reporters/text.js';
import { reportOf, type Spec } from './fixture.js';
import { visitReport, visitSpec } from './visit.js';

const [disputed, undisputed] = [visitSpec.facts![0]!, visitSpec.facts!.at(-1)!];
const withDrafts = (draftRules: readonly string[]): Spec => ({ ...visitSpec, draftRules });
const sectionOf = (page: string) => /## Draft rules\n\n([\s\S]*?)\n\n##/.exec(page)?.[1] ?? '';

describe('what draft rules found', () => {
  const spec = withDrafts([disputed.rule, undisputed.rule, 'silent-rule']);

  it('is a section of its own in Markdown, and in no other', () => {
    const page = markdown(reportOf(spec));
    expect(sectionOf(page)).toContain(`| ${disputed.title}`);
    expect(sectionOf(page)).toContain(`\`${disputed.rule}\``);
    expect(sectionOf(page)).toContain('Found nothing: `silent-rule`.');
    expect(page.replace(sectionOf(page), '')).not.toContain(`| ${disputed.title} |`);
  });

  it('is a short list in the summary, which counts the rest', () => {
    const page = text(reportOf(spec));
    expect(page).toContain('Draft rules, which count nowhere else and fail nothing\n');
    expect(page).toContain(`  –  ${disputed.title}`);
    expect(page).toContain('1 question without a difference; nothing found by silent-rule.');
    expect(page.split('Draft rules')[0]).not.toContain(disputed.title);
  });

  it('has no place where no rule is a draft', () => {
    expect(markdown(visitReport)).not.toContain('Draft rules');
    expect(text(visitReport)).not.toContain('Draft rules');
  });

  it('stays short however much there is', () => {
    const facts = Array.from({ length: 60 }, (_, i) => ({ ...disputed, rule: `rule-${i}` }));
    const many = reportOf({ ...visitSpec, facts, draftRules: facts.map(({ rule }) => rule) });
    expect(sectionOf(markdown(many))).toContain('And 40 more, in the report as JSON.');
    expect(text(many)).toContain('     and 54 more\n');
  });
});
