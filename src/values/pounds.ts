import type { Numeral } from './numeral.js';
import { around } from './scan.js';

/** With these words in its sentence "10 pounds" is money. */
const SPENDING =
  /£|\b(?:pa(?:y|ys|id|ying|yments?)|costs?|pric\w+|worth|fine[ds]?|earn\w*|salar\w+|wages?|budgets?|profits?|sterling|spen[dt]\w*|sums?|bills?|invest\w*|loans?|debts?|money|cash|fees?|tax\w*|value[ds]?|s[oe]ll\w*|sold|b(?:uy|ought)\w*|bid|bank\w*|income|revenue|earnings|stolen|fund\w*)\b/i;

/** Whether the unit between a number's end and `end` is a bare "pounds". */
export function isPounds(text: string, from: number, end: number): boolean {
  return end - from < 12 && /^(?: of)?[\s-]{0,2}pounds?$/i.test(text.slice(from, end));
}

/**
 * The currency and the weight share the word. It is money in millions, or where the sentence speaks of spending, has no
 * other currency's sign, and no goods follow ("10 pounds of rice", "a twenty-pound bag").
 */
export function poundsAreMoney(text: string, { scale, from }: Numeral, end: number): boolean {
  if (scale >= 1e6 || from >= 1e6) return true;
  const context = around(text, end);
  if (/[$€]/.test(context) || /^ (?:of|bag|bomb|baby|weight|sack)\b/.test(text.slice(end, end + 8)))
    return false;
  return SPENDING.test(context);
}
