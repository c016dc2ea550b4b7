/** Figures of what somebody was asked or expects. */
const asideOf =
  /\b(?:polls?|(?<!Geological )surveys?|surveyed|pollsters?|forecasts?|economists|analysts)\b|hide caption|slideshow/i;
const opinion = /\b(?:support|oppos|favou?r|approv|disapprov|back|think|thought|believ)(?:s|ed|es|ing|e)?\b/i;
const ratings = /\bratings?\b/i;
/** A share of what follows, a number of a list, of a street or of a telephone. */
const partOf =
  /\b(?:up from|down from|compared (?:with|to)|average of|combination of|(?:\d+|[a-z]+(?:teen|ty)|one|two|three|four|five|six|seven|eight|nine|ten|most|many|some|all|half|percent|none|any) of the|first|last|next|no\.|number|page|recording|chapter|highway|route)\s*$|(?<![\s-])-\s?$|[#/]\s?$/i;
const glued = /^\s?[-/]\s?[A-Z\d]/;
/** "Three years ago": counted from the day of its article. */
const tillNow = /^\s+(?:ago|since|earlier)\b/i;
/** "£300,000 a week", "12 hours a day": how often. */
const rated = /(?:\d|\b(?:million|billion|bn|pounds?|dollars?|euros?|times|once|twice|hours?))\s+$/i;
/** "A day after the talks", at the start of a sentence or behind a mark: how far off, not how long. */
const after = /^\s+after\b/i;
const opensClause = /(?:^|[,:;–—(])\s*$/;
/** "She was 14 when": an age of another time. */
const then = /^,?\s+(?:when|at the time)\b/i;
/** A figure that its clause rules out, or that another takes the place of. */
const ruledOut = /(?:(?:\bnot|n[’']t|\bnever|\bno)\b[^,;:]*|\b(?:rather than|instead of)(?: \S+){0,3} )$/i;

/** Whether a figure is no answer of its own: a share of others, denied, a number of a list, of what somebody was asked, or counted from today. */
export function isAside(type: string, before: string, behind: string): boolean {
  if (partOf.test(before) || ruledOut.test(before) || asideOf.test(before + behind)) return true;
  if (type === 'count') return glued.test(behind);
  if (type === 'ordinal') return behind.startsWith('-');
  if (type === 'percent' && (opinion.test(behind) || ratings.test(before))) return true;
  if (type === 'age') return then.test(behind);
  if (type !== 'duration') return false;
  return tillNow.test(behind) || rated.test(before) || (opensClause.test(before) && after.test(behind));
}

const onTop = /\b(?:additional|another|other|others|remaining|extra|further|more)\s*(?:\S+\s)?$/i;
const besides = /^\s+(?:\S+\s)?(?:more|additional|further)\b/i;
/** "The raid in which two other soldiers died" tells of all who did; behind another figure, or "Lee and", they come on top, … */
const others = /^\s+(?:\S+\s)?others?\b/i;
const counted =
  /\band\s*$|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozen|dozens|hundred|hundreds|several|many|most|some)\b/i;
/** … but not where something else befell them: "one person died and seven others were hurt". */
const befell =
  /^\s+(?:\S+\s)?others?\s+(?:\w+\s+)?(?:(?:were|was|are|is|have been|had been|being)\s+)?(?:\w+ly\s+)?(?:injured|wounded|hurt|hospitali[sz]ed|missing|arrested|detained|rescued|freed|captured)\b/i;

/** Whether a figure comes on top of others: "another 12", "12 more". */
export const isOnTop = (before: string, behind: string): boolean =>
  onTop.test(before) ||
  besides.test(behind) ||
  (others.test(behind) && counted.test(before) && !befell.test(behind));
