import type { CompiledRule, RuleSet } from '../rules/index.js';
import { formsOf } from './forms.js';
import { filled, type Lines, type Page, table } from './page.js';
import type { PatternLine } from './pattern-line.js';

/** The words of a rule's patterns with the forms that a text may print, for a terminal. */
export function formsText(
  rule: CompiledRule,
  rules: RuleSet,
  { page, lineOf }: { readonly page: Page; readonly lineOf: PatternLine },
): string {
  const blocks = rule.match.map((pattern, i): Lines => {
    const line = lineOf(pattern.program.text);
    const rows = formsOf(pattern, rules).flatMap(({ words }) =>
      words.map(({ word, forms }) => ({
        label: word,
        words: forms.length > 1 ? forms.join(', ') : 'only so',
      })),
    );
    const head = `pattern ${i + 1}${line === null ? '' : `, line ${line}`}: ${pattern.program.text}`;
    return [
      ...filled(page, head, { style: page.palette.heading }),
      ...(rows.length === 0 ? [] : table(page, distinct(rows), { indent: 2 })),
    ];
  });
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function distinct<T extends { readonly label: string }>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [row.label, row])).values()];
}
