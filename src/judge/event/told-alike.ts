import { shared } from '../../compare/shared.js';
import type { Statement } from '../../model.js';
import { besideMarks } from './clause.js';
import { wordsIn } from './content-words.js';

/** So many telling words in common, and so large a share of those of either sentence, as a cosine. */
const LEAST = 3;
const SHARE = 0.3;

/**
 * Whether two sentences tell the same: beside their answers they have so much in common that a reader takes them for one event, whatever
 * place or group one of them names besides.
 */
export function toldAlike(a: Statement, b: Statement): boolean {
  const [x, y] = [wordsIn(besideMarks(a)), wordsIn(besideMarks(b))];
  const common = shared(x, y);
  return common >= LEAST && common >= SHARE * Math.sqrt(x.size * y.size);
}
