import { createHash } from 'node:crypto';
import { extract } from '../../src/extract/index.js';
import type { Passage } from '../../src/extract/passage.js';
import { readingOf } from '../../src/extract/reading.js';
import type { Article, Problem, Statement } from '../../src/model.js';
import { loadRules, type RuleSet } from '../../src/rules/index.js';

export const lexicon = `
people:
  okoro: [Amina Okoro]
  ruiz: [Pedro Ruiz]
places:
  harbour-town: [Norton]
groups:
  left: ["'left'", "(be | have) ['been'] 'withdrawn'"]
  nested: ["@left @harbour-town"]
`;

const example = '\nexamples:\n  - text: Nothing.\n    expect: nothing\n';

/** A rule's YAML around the lines that a test is about. */
export function ruleText(lines: string, id = 'test-rule'): string {
  return `id: ${id}\ntitle: A title\nquestion: A question?\nseverity: low\n${lines.trim()}${lines.includes('examples:') ? '' : example}`;
}

export function load(...rules: readonly string[]): { rules: RuleSet; problems: readonly Problem[] } {
  return loadRules([
    { path: 'rules/pack/lexicon.yaml', text: lexicon },
    ...rules.map((text, i) => ({ path: `rules/pack/r${i}.yaml`, text })),
  ]);
}

export function article(text: string, more: Partial<Article> = {}): Article {
  return {
    id: 'a',
    path: 'a.txt',
    source: 'A',
    role: 'published',
    asOf: { day: '2026-01-28', from: 'manifest' },
    title: null,
    credit: null,
    url: null,
    copyOf: null,
    revisionOf: null,
    text,
    textDigest: createHash('sha256').update(text).digest('hex'),
    ...more,
  };
}

const noRules = loadRules([]).rules;

/** An article's text, opened without rules. */
export const bodyOf = (opened: Article): Passage => readingOf(opened, noRules).body;

/** What a rule states on a text. */
export function statements(rule: string, text: string, more: Partial<Article> = {}): readonly Statement[] {
  const { rules, problems } = load(ruleText(rule));
  expect(problems).toEqual([]);
  return extract(article(text, more), rules).statements;
}

/** The marked words of a rule's statements on a text. */
export function marked(rule: string, text: string): readonly string[] {
  return statements(rule, text).map(({ marks }) =>
    marks.map(([from, to]) => text.slice(from, to)).join(' + '),
  );
}
