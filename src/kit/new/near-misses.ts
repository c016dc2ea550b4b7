import type { Proposal } from './proposal.js';
import { thingOf } from './sketch.js';

/** Sentences on which the rule should stay silent, to begin with: the given ones without what they say, or of the same thing. */
export function nearMisses(proposal: Proposal): readonly string[] {
  const { sentences, telling, answers, value } = proposal;
  const without =
    answers !== null || value === 'yes-no'
      ? []
      : sentences
          .map((sentence, i) => withoutWords(sentence, telling[i]!))
          .filter((each) => !UNFINISHED.test(each));
  const about = proposal.match
    .flatMap(({ sketch }) => thingOf(sketch) ?? [])
    .find((word) => !(answers ?? []).some((answer) => answer.includes(word.toLowerCase())));
  return [
    ...without.filter((each) => /\s/.test(each)),
    ...(about === undefined ? [] : [`Nothing new was said of the ${about}.`]),
    'Nothing of the kind was said.',
  ];
}

/** "It was on Monday" for "It was second on Monday"; between two commas both go. */
function withoutWords(sentence: string, words: string): string {
  const rest = sentence
    .replace(new RegExp(`,\\s+${escaped(words)},`), '')
    .replace(new RegExp(`\\b(?:${SMALL})\\s+${escaped(words)}(?=\\s+(?:${SMALL})\\b)`), '')
    .replace(words, '')
    .replace(/\s+/g, ' ')
    .replace(DANGLING, '')
    .replace(DANGLING, '')
    .replace(/([,;:])[\s,;:]*(?=[,;:])/g, '')
    .trim();
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const SMALL = 'of|by|at|to|on|in|for|from|with|until|since';
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Blanks before marks, and small words that have lost what stood behind them. */
const DANGLING =
  /\s+(?=[.,;:!?])|\s(?:on|in|at|to|by|of|for|from|with|the|a|an|his|her|their|its|about|over|under|nearly|around|shortly after)(?=\s*(?:[.,;:!?]|$))/gi;

/** Ends in a verb that has lost what it says, or begins with one that has lost who does it. */
const UNFINISHED =
  /\b(?:be|is|was|are|were|been|reached|hit|rose to|fell to|stood|aged|lasted|went on|who|that)\s*[.,!?]|^(?:will|would|has|have|had|was|were|is|are|led|[a-z]+ed)\b/i;
