import type { Article, Field, IsoDay } from '../model.js';
import type { ArticleNames } from '../names/index.js';
import type { NameHit } from '../names/name.js';
import { ASIDE, asidesOf } from '../rules/asides.js';
import type { Line as MatchLine, NameCut, ValueCut } from '../rules/line.js';
import { Places } from '../rules/places.js';
import { openTypes } from '../rules/types.js';
import type { WordTable } from '../rules/word-table.js';
import type { Token } from '../text/index.js';
import { SentenceValues } from '../values/index.js';
import type { ValueContext } from '../values/value-type.js';
import { writesDayFirst } from './day-order.js';
import { dollarOf } from './dollar.js';
import { pronounPersons } from './pronoun-person.js';
import { type Line, type SpeechContext, speechContext } from './speech-context.js';

/** One field of an article, read as far as rules ask. */
export interface Passage {
  readonly article: Article;
  readonly field: Field;
  readonly text: string;
  readonly speech: SpeechContext;
  readonly names: ArticleNames;
  readonly words: WordTable;
  /** A line as patterns see it. */
  view(line: Line): View;
  /** The lines of a paragraph as patterns see them: all, or those from one index to before another. */
  views(paragraph: number, from?: number, to?: number): readonly View[];
  /** The sentence before, also of the paragraph before; null at the start. */
  viewBefore(view: View): View | null;
}

/** A sentence of a passage as patterns see it. Name and value spans are offsets into the field. */
export interface View extends MatchLine {
  readonly line: Line;
  readonly text: string;
  /** All names. */
  readonly hits: readonly NameHit[];
  /** The lexicon's names, which are found with less work. */
  readonly listed: readonly NameHit[];
  /** Index of the first token that ends after an offset. */
  tokenAt(offset: number): number;
}

export interface PassageOptions {
  readonly article: Article;
  readonly field: Field;
  readonly names: ArticleNames;
  readonly words: WordTable;
}

export function passageOf({ article, field, names, words }: PassageOptions): Passage {
  const text = (field === 'title' ? article.title : article.text) ?? '';
  const speech = speechContext(text);
  const seen = new WeakMap<Line, View>();
  const view = (line: Line): View => {
    const known = seen.get(line) ?? viewOf(line, passage);
    seen.set(line, known);
    return known;
  };
  const passage: Passage = {
    article,
    field,
    text,
    speech,
    names,
    words,
    view,
    views: (paragraph, from, to) => speech.linesOf(paragraph).slice(from, to).map(view),
    viewBefore: ({ line }) => {
      const own = speech.linesOf(line.paragraph);
      const before =
        own[line.index - 1] ?? (line.paragraph > 0 ? speech.linesOf(line.paragraph - 1).at(-1) : undefined);
      return before === undefined ? null : view(before);
    },
  };
  return passage;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A text without paragraphs is one: further sentences are no surroundings. */
const nearby = 12;

/** The sentences around one in its paragraph, itself included. */
export function aroundIn(passage: Passage, { line }: View): readonly View[] {
  return passage.views(line.paragraph, Math.max(0, line.index - nearby), line.index + nearby + 1);
}

const nameTypes = ['person', 'place', 'organisation', 'landmark', 'name'];
const figureTypes = openTypes.filter((type) => !nameTypes.includes(type));

function viewOf(line: Line, passage: Passage): View {
  const text = passage.text.slice(line.start, line.end);
  const { tokens } = line;
  const context = valueContext(passage, line);
  const inField = <S extends Place>(spans: readonly S[]): readonly S[] =>
    spans.map((span) => ({ ...span, start: span.start + line.start, end: span.end + line.start }));
  const sentence = new SentenceValues(text, context);
  const figures = lazy(() => inField(sentence.of(figureTypes)));
  const named = lazy(() => inField(sentence.of(nameTypes)));
  const hits = lazy(() => inField(passage.names.findAt(text, placeIn(passage, line))));
  const tokenAt = (offset: number) => firstEndingAfter(tokens, offset);
  const listed = lazy(() => inField(passage.names.known(text)));
  const names = lazy(() => cutsOf(listed(), tokenAt, ({ id }, end): NameCut => ({ end, id })));
  const values = new Map<string, readonly (readonly ValueCut[] | undefined)[]>();
  const valueCuts = (type: string) => {
    if (type === ASIDE) return asidesOf(tokens);
    const found = [
      ...(sentence.mayHold(type) ? (nameTypes.includes(type) ? named() : figures()) : []).filter(
        (value) => value.type === type,
      ),
      ...(type === 'person' ? pronounPersons(made, passage) : []),
    ];
    if (found.length === 0) return [];
    return cutsOf(found, tokenAt, (value, end): ValueCut => ({ end, found: value }));
  };
  const words = tokens.map(({ kind, norm }) => (kind === 'word' ? passage.words.of(norm) : undefined));
  const places = lazy(() => new Places(tokens, words));
  const made: View = {
    line,
    text,
    tokens,
    tokenAt,
    words,
    get places() {
      return places();
    },
    get hits() {
      return hits();
    },
    get listed() {
      return listed();
    },
    get names() {
      return names();
    },
    values: (type) => {
      const known = values.get(type) ?? valueCuts(type);
      values.set(type, known);
      return known;
    },
  };
  return made;
}

/** The order of day and month, the day that relative dates count from, and whose "$" is, as this article's readers took them. */
function valueContext(passage: Passage, line: Line): ValueContext {
  const { article, names, speech } = passage;
  const at = placeIn(passage, line);
  const dayFirst = speech.memo('day first', () => writesDayFirst(article));
  return {
    asOf: article.asOf.day as IsoDay | null,
    dayFirst,
    get dollar() {
      return speech.memo('dollar', () => dollarOf(article));
    },
    names: (text) => names.findAt(text, at),
  };
}

/** Where a line stands among what introduces people: a headline may name whom only the text introduces. */
const placeIn = ({ field }: Passage, { start }: Line): number =>
  field === 'title' ? Number.POSITIVE_INFINITY : start;

function lazy<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

/** Spans as what starts at each token. */
function cutsOf<S extends Place, C>(
  spans: readonly S[],
  tokenAt: (offset: number) => number,
  cut: (span: S, end: number) => C,
): readonly (readonly C[] | undefined)[] {
  const cuts: C[][] = [];
  for (const span of spans) {
    const from = tokenAt(span.start);
    cuts[from] ??= [];
    cuts[from]!.push(cut(span, tokenAt(span.end - 1) + 1));
  }
  return cuts;
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
