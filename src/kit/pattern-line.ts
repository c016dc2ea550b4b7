import type { RuleText } from '../rules/index.js';
import { lineAt } from '../text/index.js';

/** Line of a pattern in its file; null where it is not known. */
export type PatternLine = (pattern: string) => number | null;

/** Finds patterns in a rule's text as they are written there, plain or in quotation marks, without reading the YAML again. */
export function patternLines(files: readonly RuleText[], file: string): PatternLine {
  const text = files.find(({ path }) => path === file)?.text ?? '';
  return (pattern) => {
    const written = [pattern, JSON.stringify(pattern).slice(1, -1), pattern.replaceAll("'", "''")];
    const at = written.map((each) => placeOf(text, each)).find((place) => place >= 0);
    return at === undefined ? null : lineAt(text, at);
  };
}

/** Where a pattern stands by itself, not as a part of a longer one; -1 when it does not. */
function placeOf(text: string, pattern: string): number {
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + pattern.length);
    if (/^["']["']$/.test(around) || /^[\s[]?[\s\],]?$/.test(around)) return at;
  }
  return -1;
}
