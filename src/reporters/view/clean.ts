const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Words of an article as one line that cannot act on what shows them: white space becomes single blanks, control
 * characters and direction overrides go, a lone half of a surrogate pair is shown as �. Everything visible stays.
 */
export function clean(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** What goes before and after right-to-left words so that they do not reorder what stands around them. */
export function isolates(text: string): readonly [string, string] {
  return RIGHT_TO_LEFT.test(text) ? [FIRST_STRONG_ISOLATE, POP_ISOLATE] : ['', ''];
}

/** A name or an answer inside a line of ours. */
export function inline(text: string): string {
  const cleaned = clean(text).trim();
  const [open, close] = isolates(cleaned);
  return `${open}${cleaned}${close}`;
}
