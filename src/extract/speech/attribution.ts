import type { Attribution } from '../../model.js';
import { actAround } from './acts.js';
import type { SpeechContext } from './context.js';
import { quotationAt, type Speaker, speakerFrom } from './quotations.js';

const attribution = ({ who, start, end }: Speaker, direct: boolean): Attribution => ({
  who,
  direct,
  start,
  end,
});

/**
 * Whom the article says a span from: `direct` when it lies whole inside quotation marks with a known speaker, indirect when a
 * verb of saying, "according to" or a report governs its clause, null in the article's own voice. A pronoun is resolved to
 * the words before that it stands for. A sentence without such words is the article's own, whatever the one before it says.
 */
export function attributionAt(context: SpeechContext, start: number, end: number): Attribution | null {
  const quotation = quotationAt(context, start, end);
  if (quotation?.speaker) return attribution(quotation.speaker, true);
  const act = actAround(context, start, end);
  return act === null ? null : attribution(speakerFrom(context, act), false);
}
