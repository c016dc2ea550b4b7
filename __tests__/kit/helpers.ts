import { type Explanation, explain } from '../../src/kit/explain.js';
import { explanationText } from '../../src/kit/explain-text.js';
import { PLAIN_PAGE } from '../../src/kit/page.js';
import type { Article } from '../../src/model.js';
import { article, load, ruleText } from '../rules/helpers.js';

/** What explaining a rule on a text gives. `lines` are the rule's YAML below its severity. */
export function explained(lines: string, text: string, more: Partial<Article> = {}): Explanation {
  const { rules, problems } = load(ruleText(lines));
  expect(problems).toEqual([]);
  return explain(article(text, more), rules.rules[0]!, { rules });
}

/** The same as printed on 80 columns. */
export function printed(lines: string, text: string, more: Partial<Article> = {}): string {
  return explanationText(explained(lines, text, more), { page: PLAIN_PAGE, lineOf: () => null });
}

/** The failed elements of the pattern that came closest, each with why. */
export function failures(lines: string, text: string): readonly string[] {
  return explained(lines, text).sentences.flatMap(({ closest }) =>
    (closest?.elements ?? [])
      .filter(({ state }) => state === 'failed')
      .map(({ element, why }) => `${element}: ${why}`),
  );
}
