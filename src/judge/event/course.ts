import type { Statement } from '../../model.js';

/** Words that say of an answer that it was so before what is told now. */
const BEFORE =
  /\b(?:had|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|at first|earlier|former(?:ly)?|once|used to|no longer)\b/iu;
/** Words that say that it came to be so later, or was turned round. */
const AFTER =
  /\b(?:later|eventually|subsequent(?:ly)?|then|now|again|chang(?:ed?|es|ing)|revers(?:ed?|es|ing)|overturn(?:ed|s|ing)?|overrul(?:ed|es|ing)|withdr(?:ew|awn|aws)|on appeal|retrial|second trial)\b/iu;
/** Words that say that an answer holds of a part of the case only. */
const PART =
  /\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|first|second|third|other|another|lesser|remaining|some|most|several|many|few|federal|state|all but|more serious|less serious|single) (?:of )?(?:the )?(?:\p{L}+ )?(?:counts?|charges?|accusations?|proposals?|measures?)|on (?:the|a|an) (?:\p{L}+ ){0,3}(?:counts?|charges?)|co-?defendants?|accomplices?)\b/iu;

/**
 * Whether an article tells of two answers out of a closed set as one after the other: "pleads guilty", "had pleaded not guilty".
 */
export function changesCourse(a: Statement, b: Statement): boolean {
  return [BEFORE, AFTER].some((words) => words.test(a.quote) !== words.test(b.quote));
}

/** Whether an answer is on one charge, one count or one of several accused. */
export function isOnePart({ quote }: Statement): boolean {
  return PART.test(quote);
}
