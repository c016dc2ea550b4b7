import type { Certainty } from '../../model.js';
import type { CompiledRule } from '../../rules/index.js';
import type { SpeechContext } from '../speech/context.js';
import type { Firmness } from './certainty.js';

const ACCUSATION = /^(?:(?:accused|suspected) of|who (?:has |have |had )?allegedly)$/i;
const BEFORE = /\bwho (?:has |have |had )?$/i;

/**
 * How firmly a toll is told. An accusation leaves open who did it, not how many it cost: "he is accused of killing eight", "the man
 * who allegedly killed eight".
 */
export function tollFirmness(
  { certainty, because }: Firmness,
  { rule }: CompiledRule,
  { text }: SpeechContext,
): Certainty {
  if (
    certainty !== 'reported' ||
    rule.changes !== 'rising' ||
    because === null ||
    typeof because === 'string'
  )
    return certainty;
  const [start, end] = because;
  const who = BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  return ACCUSATION.test(who + text.slice(start, end)) ? 'asserted' : certainty;
}
