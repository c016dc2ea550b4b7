import { foldName } from './fold.js';

/**
 * What stands between a word and the one before it. `line` is the end of a line, over which a name may run but no context
 * reaches; `break` is anything that ends a name (a comma, a full stop, a quotation mark).
 */
export type Glue = 'space' | 'hyphen' | 'line' | 'break';

/** One word of a passage as name matching sees it. `text.slice(start, end)` is the word without possessive ending. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly folded: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean;
  /** One letter, with or without its dot. */
  readonly initial: boolean;
  readonly possessive: boolean;
  readonly glue: Glue;
}

const WORD =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‘`´ʿʾ][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’ʼ]s$/i;
const HYPHEN = /^[-‐‑]$/;
const SPACE = /^\.?[ \t\u00a0\u2009\u202f]{1,3}$/;
const LINE = /^[ \t]?\r?\n[ \t]?$/;

/** An abbreviation's dot does not end a name: "Mr. Putin", "Vladimir V. Putin", "St. Petersburg". */
const DOTTED = new Set(
  'mr mrs ms dr st sen rep gov gen col maj capt lt sgt cpl prof rev adm jr sr hon pres brig supt'.split(' '),
);

function glueOf(between: string, before: string): Glue {
  if (between === ' ') return 'space';
  if (HYPHEN.test(between)) return 'hyphen';
  if (LINE.test(between)) return 'line';
  if (!SPACE.test(between)) return 'break';
  if (!between.startsWith('.')) return 'space';
  return before.length === 1 || DOTTED.has(before.toLowerCase()) ? 'space' : 'break';
}

/** The words of a passage, left to right. Hyphens part words; apostrophes inside a word do not. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const whole = match[0];
    const possessive = POSSESSIVE.test(whole);
    const raw = possessive ? whole.slice(0, -2) : whole;
    const first = raw[0]!;
    const letters = raw.replaceAll('.', '');
    const before = words.at(-1);
    words.push({
      start: match.index,
      end: match.index + raw.length,
      raw,
      folded: foldName(raw),
      capital: first !== first.toLowerCase(),
      upper: letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      initial: letters.length === 1 && first !== first.toLowerCase(),
      possessive,
      glue:
        before === undefined || before.possessive
          ? 'break'
          : glueOf(text.slice(last, match.index), before.raw),
    });
    last = match.index + whole.length;
  }
  return words;
}
