const VERBS: ReadonlyMap<string, string> = new Map([
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", "'d"],
]);
/** Words behind which "'s" is a verb: names and nouns have it as a possessive ending far more often. */
const SUBJECTS = new Set('he she it that there here who what where'.split(' '));
/** "He's been", "it's got". */
const HAS = /^\s+(?:been|had|got)\b/i;

/**
 * What a folded ending is short for: "we've" is "we have", "he's" is "he is" or "he has"; "'d", which may be had or would, is
 * left as it is. Null where it is no verb: "Blake's".
 */
export function shortFor(ending: string, stem: string, behind: string): string | null {
  if (ending !== "'s") return VERBS.get(ending) ?? null;
  if (!SUBJECTS.has(stem)) return null;
  return HAS.test(behind) ? 'has' : 'is';
}
