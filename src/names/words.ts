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
  /** One capital letter, an initial; "A" and "I" only with its dot. */
  readonly initial: boolean;
  /** Carries a possessive ending or a contraction, with which a name ends. */
  readonly possessive: boolean;
  readonly glue: Glue;
  /** The first word of a sentence, a line or a quotation, whose capital says nothing. */
  readonly opens: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‘`´ʿʾ][\p{L}\p{M}]+)*/gu;
/** A possessive ending or a contraction. */
const ENDING = /(?<=.)(?:n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m|t))$/i;
const PRONOUNS = new Set(['A', 'I']);
const SMALL = /^[a-z]+$/;
const OPENING = /[.!?:…\n"“”«»‘—|•]|'$/;
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

/** A word without its ending: "Putin's", "Putin'll", "isn't". */
const bareWord = (whole: string): string => whole.replace(ENDING, '');

/** The words of a passage, left to right. Hyphens part words; apostrophes inside a word do not. */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  const pattern = new RegExp(WORD);
  let before: NameWord | undefined;
  let last = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const between = text.slice(last, match.index);
    const glue = before === undefined || before.possessive ? 'break' : glueOf(between, before.raw);
    const opens = before === undefined || (glue !== 'space' && OPENING.test(between));
    before = SMALL.test(match[0])
      ? smallWord(match, glue, opens)
      : wordOf(match, { glue, opens }, text[pattern.lastIndex] === '.');
    words.push(before);
    last = pattern.lastIndex;
  }
  return words;
}

/** Most words are small and plain: no need to look at them twice. */
function smallWord({ 0: raw, index }: RegExpExecArray, glue: Glue, opens: boolean): NameWord {
  const plain = { capital: false, upper: false, initial: false, possessive: false };
  return { start: index, end: index + raw.length, raw, folded: raw, ...plain, glue, opens };
}

function wordOf(
  { 0: whole, index }: RegExpExecArray,
  place: Pick<NameWord, 'glue' | 'opens'>,
  dotted: boolean,
): NameWord {
  const raw = bareWord(whole);
  const first = raw[0]!;
  const letters = raw.replaceAll('.', '');
  const capital = first !== first.toLowerCase();
  return {
    start: index,
    end: index + raw.length,
    raw,
    folded: foldName(raw),
    capital,
    upper: letters.length > 1 && capital && letters === letters.toUpperCase(),
    initial: letters.length === 1 && capital && (dotted || !PRONOUNS.has(raw)),
    possessive: raw.length < whole.length,
    ...place,
  };
}
