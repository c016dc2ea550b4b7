/** Hashes of a text's shingles (runs of words) outside quotation marks. */
export type Shingles = ReadonlySet<number>;

/** No article is longer, in words; of what is, the head is compared. */
const MOST_WORDS = 50_000;
/** Words in a shingle: five in a row are rarely shared by chance. */
const SIZE = 5;
const OPENING = '\u201c\u00ab\u201e';
const CLOSING = '\u201d\u00bb';

/**
 * The shingles of a text (Broder 1997), case, marks and apostrophes aside. Words inside quotation marks are left out: two
 * reporters in one room print the same quotations. A quotation ends with its paragraph, closed or not.
 */
export function shingles(text: string): Shingles {
  const words = wordHashes(text);
  const found = new Set<number>();
  for (let i = 0; i + SIZE <= words.length; i++) {
    let hash = 0;
    for (let k = 0; k < SIZE; k++) hash = Math.imul(hash, 0x01000193) ^ words[i + k]!;
    found.add(hash | 0);
  }
  return found;
}

function wordHashes(text: string): readonly number[] {
  const words: number[] = [];
  let hash = 0;
  let length = 0;
  let quoted = false;
  for (let i = 0; i <= text.length && words.length < MOST_WORDS; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0x20;
    if (isWordUnit(unit)) {
      hash = (Math.imul(hash, 31) + (unit < 0x80 ? unit | 0x20 : unit)) | 0;
      length++;
    } else if (!isApostrophe(unit)) {
      if (length > 0 && !quoted) words.push(hash);
      hash = 0;
      length = 0;
      quoted = quotedAfter(unit, quoted);
    }
  }
  return words;
}

function quotedAfter(unit: number, quoted: boolean): boolean {
  if (unit === 0x0a) return false;
  if (unit === 0x22) return !quoted;
  const mark = String.fromCharCode(unit);
  return OPENING.includes(mark) || (quoted && !CLOSING.includes(mark));
}

/** Letters and digits; beyond ASCII everything but spaces and general punctuation. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    const letter = unit | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  }
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && unit !== 0x3000;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}
