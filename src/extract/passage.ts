import type { Article, Field, IsoDay } from '../model.js';
import type { NameFinder, NameHit } from '../names/name.js';
import type { Line as MatchLine, NameCut, ValueCut } from '../rules/line.js';
import { openTypes } from '../rules/types.js';
import type { WordTable } from '../rules/word-table.js';
import type { Token } from '../text/index.js';
import { type FoundValue, findValues } from '../values/index.js';
import type { ValueContext } from '../values/value-type.js';
import { type Line, type SpeechContext, speechContext } from './speech-context.js';

/** One field of an article, read as far as rules ask. */
export interface Passage {
  readonly article: Article;
  readonly field: Field;
  readonly text: string;
  readonly speech: SpeechContext;
  readonly names: NameFinder;
  readonly words: WordTable;
  /** The lines of a paragraph as patterns see them. */
  views(paragraph: number): readonly View[];
}

/** A sentence of a passage as patterns see it. Name and value spans are offsets into the field. */
export interface View extends MatchLine {
  readonly line: Line;
  readonly text: string;
  readonly hits: readonly NameHit[];
  /** Index of the first token that ends after an offset. */
  tokenAt(offset: number): number;
}

export interface PassageOptions {
  readonly article: Article;
  readonly field: Field;
  readonly names: NameFinder;
  readonly words: WordTable;
}

export function passageOf({ article, field, names, words }: PassageOptions): Passage {
  const text = (field === 'title' ? article.title : article.text) ?? '';
  const speech = speechContext(text);
  const passage: Passage = {
    article,
    field,
    text,
    speech,
    names,
    words,
    views: (paragraph) =>
      speech.memo(`views ${paragraph}`, () => speech.linesOf(paragraph).map((line) => viewOf(line, passage))),
  };
  return passage;
}

const nameTypes = ['person', 'place'];
const figureTypes = openTypes.filter((type) => !nameTypes.includes(type));

function viewOf(line: Line, passage: Passage): View {
  const text = passage.text.slice(line.start, line.end);
  const { tokens } = line;
  const context = valueContext(passage);
  const hits = lazy(() =>
    passage.names(text).map((hit) => ({ ...hit, start: hit.start + line.start, end: hit.end + line.start })),
  );
  const valuesOf = (types: readonly string[]) =>
    lazy(() => findValues(text, context, types).map((value) => moved(value, line.start)));
  const figures = valuesOf(figureTypes);
  const named = valuesOf(nameTypes);
  const tokenAt = (offset: number) => firstEndingAfter(tokens, offset);
  const names = lazy(() => cutsOf(hits(), tokenAt, ({ id }, end): NameCut => ({ end, id })));
  const values = new Map<string, readonly (readonly ValueCut[] | undefined)[]>();
  const valueCuts = (type: string) => {
    const found = (nameTypes.includes(type) ? named() : figures()).filter((value) => value.type === type);
    return cutsOf(found, tokenAt, (value, end): ValueCut => ({ end, found: value }));
  };
  return {
    line,
    text,
    tokens,
    tokenAt,
    words: tokens.map(({ kind, norm }) => (kind === 'word' ? passage.words.of(norm) : undefined)),
    get hits() {
      return hits();
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
}

/** The order of day and month, and the day that relative dates count from, as this article's readers took them. */
function valueContext({ article, names }: Passage): ValueContext {
  return { asOf: article.asOf.day as IsoDay | null, dayFirst: true, names };
}

function moved(value: FoundValue, by: number): FoundValue {
  return { ...value, start: value.start + by, end: value.end + by };
}

function lazy<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

/** Spans as what starts at each token. */
function cutsOf<S extends { readonly start: number; readonly end: number }, C>(
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
