import { MONTHS } from '../../values/calendar.js';
import { partsText } from '../../values/date/wording.js';

const ISO = /(?<![\d-])(\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])/g;

/** A date with parts missing, or in the text's own words, as a key has it: `~--09`, `~last year`. */
const PARTS = /~(--(?:W[1-7]|\d\d(?:-\d\d)?)|[FS]Y\d+)|^~/g;

/**
 * ISO days and months as a reader writes them: `28 January 2026`, `October 2025`, `3 October 2025 to 9 October 2025`, `September`
 * for `~--09`; the rest as it is.
 */
export function dayWords(text: string): string {
  return text
    .replace(PARTS, (_, parts?: string) => (parts === undefined ? '' : (partsText(parts) ?? parts)))
    .replace(ISO, inWords)
    .replace(/(\d{4})\.\.(?=\d)/g, '$1 to ');
}

function inWords(iso: string, year: string, month: string, day: string | undefined): string {
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return iso;
  return [...(day === undefined ? [] : [String(Number(day))]), name, year].join(' ');
}
