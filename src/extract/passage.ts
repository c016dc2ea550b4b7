import type { Article, Field, IsoDay } from '../model.js';
import type { NameFinder, NameHit } from '../names/name.js';
import type { Line as MatchLine, NameCut, ValueCut } from '../rules/matcher.js';
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
  readonly found: readonly FoundValue[];
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
  const found = lazy(() =>
    [...findValues(text, context, figureTypes), ...findValues(text, context, nameTypes)].map((value) =>
      moved(value, line.start),
    ),
  );
  const byType = new Map<string, readonly (readonly ValueCut[] | undefined)[]>();
  const tokenAt = (offset: number) => firstEndingAfter(tokens, offset);
  return {
    line,
    text,
    tokens,
    tokenAt,
    words: tokens.map(({ kind, norm }) => (kind === 'word' ? passage.words.of(norm) : undefined)),
    get hits() {
      return hits();
    },
    get found() {
      return found();
    },
    get names() {
      return cutsOf(byType, 'names', () => nameCuts(hits(), tokenAt)) as readonly (
        | readonly NameCut[]
        | undefined
      )[];
    },
    values: (type) => cutsOf(byType, `value ${type}`, () => valueCuts(found(), type, tokenAt)),
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

type Cuts = readonly (readonly ValueCut[] | undefined)[];

function cutsOf(kept: Map<string, Cuts>, key: string, compute: () => Cuts): Cuts {
  const known = kept.get(key) ?? compute();
  kept.set(key, known);
  return known;
}

function nameCuts(hits: readonly NameHit[], tokenAt: (offset: number) => number): Cuts {
  const cuts: (ValueCut & { id: string })[][] = [];
  hits.forEach(({ start, end, id }, index) => {
    const from = tokenAt(start);
    cuts[from] ??= [];
    cuts[from]!.push({ end: tokenAt(end - 1) + 1, id, index });
  });
  return cuts;
}

function valueCuts(found: readonly FoundValue[], type: string, tokenAt: (offset: number) => number): Cuts {
  const cuts: ValueCut[][] = [];
  found.forEach((value, index) => {
    if (value.type !== type) return;
    const from = tokenAt(value.start);
    cuts[from] ??= [];
    cuts[from]!.push({ end: tokenAt(value.end - 1) + 1, index });
  });
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
