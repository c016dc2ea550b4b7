import type { Numeral } from './numeral.js';

/** With these words in its sentence "10 pounds" is money. */
const SPENDING =
  /£|\b(?:pa(?:y|ys|id|ying|yments?)|costs?|pric\w+|worth|fine[ds]?|earn\w*|salar\w+|wages?|budgets?|profits?|sterling|spen[dt]\w*|sums?|bills?|invest\w*|loans?|debts?|money|cash|fees?|tax\w*|value[ds]?|s[oe]ll\w*|sold|b(?:uy|ought)\w*|bid|bank\w*|income|revenue|earnings|stolen|fund\w*)\b/i;

/** Whether the words that end at `end` are a bare "pounds". */
export function isPounds(text: string, end: number): boolean {
  return /[\s\d-]pounds?$/i.test(text.slice(Math.max(0, end - 8), end));
}

/** The currency and the weight share the word: it is money in millions, or where the sentence speaks of spending. */
export function poundsAreMoney(text: string, { scale }: Numeral): boolean {
  return scale >= 1e6 || SPENDING.test(text);
}
