import type { Span } from '../../model.js';

/** A quotation of fewer characters stays inside its sentence: a "historic" role. */
const LONG_QUOTATION = 30;

/**
 * The words inside the quotation in which all marks stand, without its quotation marks; null when there is none or only
 * a short one. A quotation may have begun in a sentence before, or go on after this one.
 */
export function quotedRegion(text: string, marks: readonly Span[]): Span | null {
  if (marks.length === 0) return null;
  const from = Math.min(...marks.map(([start]) => start));
  const to = Math.max(...marks.map(([, end]) => end));
  const region = quotations(text).find(([start, end]) => start <= from && to <= end);
  return region !== undefined && region[1] - region[0] >= LONG_QUOTATION ? region : null;
}

function quotations(text: string): readonly Span[] {
  const out: Span[] = [];
  let open: number | null = null;
  let seen = false;
  for (const { index, 0: mark } of text.matchAll(/["“”«»]/gu)) {
    if (opens(text, index, mark)) open ??= index + 1;
    else if (open !== null || !seen) {
      out.push([open ?? 0, index]);
      open = null;
    }
    seen = true;
  }
  return open === null ? out : [...out, [open, text.length]];
}

function opens(text: string, index: number, mark: string): boolean {
  if (mark !== '"') return mark === '“' || mark === '«';
  return index === 0 || /[\s([—–-]/u.test(text.charAt(index - 1));
}

const PAIRS = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
] as const;

/** A full stop that ends a sentence, not an abbreviation such as U.S. or p.m. */
const FULL_STOP = /(?<!\.\p{L})(?<=[\p{Ll}\p{N})%])\.$/u;

/**
 * A cut without the marks that the cut leaves alone at its ends: closing commas and colons, the full stop of a fragment,
 * and quotation marks whose partner is outside. Never cuts into the compared words.
 */
export function unquoted(text: string, [from, to]: Span, marks: readonly Span[]): Span {
  const lowest = Math.min(to, ...marks.map(([start]) => start));
  const highest = Math.max(from, ...marks.map(([, end]) => end));
  let [start, end] = [from, to];
  for (;;) {
    const cut = text.slice(start, end);
    const lone = PAIRS.some((pair) => alone(cut, pair));
    const fragment = start > 0 || end < text.length;
    if (lone && /^["“«]/u.test(cut) && start < lowest) start += 1;
    else if (end - 1 < highest || end - 1 <= start) return [start, end];
    else if (lone && /["”»]$/u.test(cut)) end -= 1;
    else if (/[,;:—–]$/u.test(cut) || (fragment && FULL_STOP.test(cut))) end -= 1;
    else return [start, end];
  }
}

/** One mark of the pair stands at an end of the cut, and its partner nowhere in it. */
function alone(cut: string, [open, close]: readonly [string, string]): boolean {
  const count = [...cut].filter((char) => char === open || char === close).length;
  return count === 1 && (cut.startsWith(open) || cut.endsWith(close));
}
