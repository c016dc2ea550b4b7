import type { Palette } from '../reporters/text.js';
import { columns, PLAIN, type Style, wrap } from '../reporters/view/wrap.js';

/** How a kit's page is printed. */
export interface Page {
  readonly palette: Palette;
  /** Columns of the terminal. */
  readonly width: number;
}

export const PLAIN_PAGE: Page = {
  palette: { heading: PLAIN, mark: PLAIN, dim: PLAIN, alert: PLAIN },
  width: 80,
};

export type Lines = readonly string[];

/** Words filled to the page's width behind an indent. */
export function filled(
  { width }: Page,
  words: string,
  { lead = '', style = PLAIN }: { readonly lead?: string; readonly style?: Style } = {},
): Lines {
  return wrap([{ text: words.replace(/\s+/gu, ' '), style }], { width, lead });
}

/** Label and words as two columns, the words filled in theirs. */
export function table(
  page: Page,
  rows: readonly { readonly label: string; readonly words: string; readonly style?: Style }[],
  { indent, most = 30 }: { readonly indent: number; readonly most?: number },
): Lines {
  const room = Math.min(most, Math.max(...rows.map(({ label }) => columns(label))));
  return rows.flatMap(({ label, words, style = PLAIN }) => {
    const lead = `${' '.repeat(indent)}${padded(shortened(label, room), room)}  `;
    return filled(page, words === '' ? '–' : words, { lead, style });
  });
}

function padded(text: string, room: number): string {
  return text + ' '.repeat(Math.max(0, room - columns(text)));
}

/** At most so many columns, the end left out. */
export function shortened(text: string, room: number): string {
  if (columns(text) <= room) return text;
  let short = '';
  for (const char of text) {
    if (columns(short + char) > room - 1) break;
    short += char;
  }
  return `${short.trimEnd()}…`;
}
