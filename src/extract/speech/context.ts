import {
  type Paragraph,
  paragraphs,
  type Quotation,
  quotationSpans,
  type Sentence,
  sentences,
  type Token,
  tokenize,
} from '../../text/index.js';

/** A sentence with its tokens and its place among the sentences of its paragraph. */
export interface Line extends Sentence {
  readonly index: number;
  readonly tokens: readonly Token[];
}

/** One article's text, split only where somebody asks. Build it once per article. */
export interface SpeechContext {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** The quotation marks' contents over the whole text, in order. */
  readonly quotations: readonly Quotation[];
  /** The sentences of a paragraph. */
  linesOf(paragraph: number): readonly Line[];
  /** The index of the paragraph that holds an offset, or of the last one before it. */
  paragraphAt(offset: number): number;
  /** The sentence that holds an offset; null between sentences. */
  lineAt(offset: number): Line | null;
  /** Keeps what was computed for a key, so that each is computed once per article. */
  memo<T>(key: string, compute: () => T): T;
}

/** Builds the context of an article's text; `blocks` when its paragraphs are known already. */
export function speechContext(text: string, known?: readonly Paragraph[]): SpeechContext {
  const kept = new Map<string, unknown>();
  const memo = <T>(key: string, compute: () => T): T => {
    if (!kept.has(key)) kept.set(key, compute());
    return kept.get(key) as T;
  };
  const blocks = () => known ?? memo('paragraphs', () => paragraphs(text));
  const lines = new KeptLines((paragraph) => splitLines(text, blocks()[paragraph]));
  const linesOf = (paragraph: number): readonly Line[] => lines.of(paragraph);
  const paragraphAt = (offset: number): number => lastAtOrBefore(blocks(), offset);
  return {
    text,
    get paragraphs() {
      return blocks();
    },
    get quotations() {
      return memo('quotations', () => quotationSpans(text, blocks()));
    },
    linesOf,
    paragraphAt,
    lineAt: (offset) => {
      const lines = linesOf(paragraphAt(offset));
      const line = lines[lastAtOrBefore(lines, offset)];
      return line !== undefined && offset < line.end ? line : null;
    },
    memo,
  };
}

/** More sentences than an article has: a text with more lets go of those before and splits them again for whoever asks. */
const MOST_KEPT = 5000;

/** The sentences of paragraphs, so many at a time that memory is bounded whatever the text. */
class KeptLines {
  private readonly kept = new Map<number, readonly Line[]>();
  private count = 0;

  constructor(private readonly split: (paragraph: number) => readonly Line[]) {}

  of(paragraph: number): readonly Line[] {
    const known = this.kept.get(paragraph);
    if (known !== undefined) return known;
    if (this.count > MOST_KEPT) {
      this.kept.clear();
      this.count = 0;
    }
    const lines = this.split(paragraph);
    this.kept.set(paragraph, lines);
    this.count += lines.length;
    return lines;
  }
}

function splitLines(text: string, block: Paragraph | undefined): readonly Line[] {
  if (block === undefined) return [];
  return sentences(text, block).map((sentence, index) => new SentenceLine(text, sentence, index));
}

/** Most sentences of a paragraph are never looked at closely: one is tokenised when somebody asks for its tokens. */
class SentenceLine implements Line {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly line: number;
  private read: readonly Token[] | null = null;

  constructor(
    private readonly text: string,
    { start, end, paragraph, line }: Sentence,
    readonly index: number,
  ) {
    this.start = start;
    this.end = end;
    this.paragraph = paragraph;
    this.line = line;
  }

  get tokens(): readonly Token[] {
    this.read ??= tokenize(this.text, this.start, this.end);
    return this.read;
  }
}

/** Index of the last of some ordered spans that starts at or before an offset; 0 when none does. */
export function lastAtOrBefore(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
