import type { Token } from '../text/index.js';
import type { ValueCut } from './line.js';

/** `{aside}` in a pattern: what stands between two commas, dashes or brackets, whatever it holds. */
export const ASIDE = 'aside';

/** An aside is at most this many words and marks long. */
const longest = 18;
const closing: Readonly<Record<string, string>> = { ',': ',', '–': '–', '(': ')' };
/** Words that open a list, which may have commas of its own: ", including 29 children, 3 women and a guard,". */
const lists = new Set(
  'including included among mostly mainly with both some many at as most all half'.split(' '),
);

/** The asides of a sentence, by the token that opens them. A list may close at each of its commas. */
export function asidesOf(tokens: readonly Token[]): readonly (readonly ValueCut[] | undefined)[] {
  const cuts: ValueCut[][] = [];
  tokens.forEach(({ kind, norm, start }, from) => {
    const mark = kind === 'mark' ? closing[norm] : undefined;
    if (mark === undefined) return;
    const isList = mark === ',' && lists.has(tokens[from + 1]?.norm ?? '');
    for (let at = from + 2; at < tokens.length && at <= from + longest; at++) {
      const token = tokens[at]!;
      if (token.kind !== 'mark' || token.norm !== mark) continue;
      const found = { type: ASIDE, start, end: token.end, data: null, derivation: '' };
      cuts[from] ??= [];
      cuts[from].push({ end: at + 1, found });
      if (!isList) break;
    }
  });
  return cuts;
}
