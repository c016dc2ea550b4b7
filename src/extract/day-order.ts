import type { Article } from '../model.js';

/** Publishers that write the month first, as American ones do. */
const american =
  /\b(?:new york|washington|los angeles|chicago|boston|san francisco|houston|dallas|miami|usa today|u\.?s\.? news|cnn|fox|npr|nbc|cbs|abc news|associated press|huff(?:ington)? ?post|politico|axios|bloomberg|wall street journal|time magazine|newsweek|salon|breitbart|democracy now)\b/i;
const slashed = /\b(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/g;

/**
 * Whether an article writes 3/10/2025 for 3 October: as a date of its own that can only be read one way shows, else as its
 * publisher's country has it; most of the world puts the day first.
 */
export function writesDayFirst({ text, source }: Pick<Article, 'text' | 'source'>): boolean {
  for (const [, first, second] of text.matchAll(slashed)) {
    if (Number(first) > 12 && Number(second) <= 12) return true;
    if (Number(second) > 12 && Number(first) <= 12) return false;
  }
  return source === null || !american.test(source);
}
