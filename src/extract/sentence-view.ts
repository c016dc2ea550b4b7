import type { IsoDay } from '../model.js';
import type { NameFinder, NameHit } from '../names/name.js';
import { ASIDE, asidesOf } from '../rules/asides.js';
import type { Interruptions, NameCut, ValueCut } from '../rules/line.js';
import { Places } from '../rules/places.js';
import { openTypes } from '../rules/types.js';
import type { WordId } from '../rules/word-table.js';
import type { Token } from '../text/index.js';
import { date } from '../values/date.js';
import { type FoundValue, nameTypes, onlyAsked, SentenceValues } from '../values/index.js';
import type { ValueContext } from '../values/value-type.js';
import { writesDayFirst } from './day-order.js';
import { dollarOf } from './dollar.js';
import { interruptionsOf } from './interruptions.js';
import type { Passage, View } from './passage.js';
import { pronounPersons } from './persons/pronoun-person.js';
import type { Line } from './speech/context.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

const figureTypes = openTypes.filter((type) => !nameTypes.has(type));
const mostFigures = figureTypes.filter((type) => !onlyAsked.has(type));

type Cuts<C> = readonly (readonly C[] | undefined)[];

/** A view whose parts are made when somebody asks for them. */
export class SentenceView implements View {
  readonly text: string;
  private readonly kept = new Map<string, Cuts<ValueCut>>();
  private sentence: SentenceValues | null = null;
  private ownFigures: readonly FoundValue[] | null = null;
  private figuresInField: readonly FoundValue[] | null = null;
  private rawHits: readonly NameHit[] | null = null;
  private allHits: readonly NameHit[] | null = null;
  private listedHits: readonly NameHit[] | null = null;
  private nameCuts: Cuts<NameCut> | null = null;
  private ids: readonly (readonly WordId[] | undefined)[] | null = null;
  private interrupting: Interruptions | null | undefined;
  private wordPlaces: Places | null = null;

  constructor(
    readonly line: Line,
    private readonly passage: Passage,
  ) {
    this.text = passage.text.slice(line.start, line.end);
  }

  get tokens(): readonly Token[] {
    return this.line.tokens;
  }

  get words(): readonly (readonly WordId[] | undefined)[] {
    const { words } = this.passage;
    this.ids ??= this.tokens.map(({ kind, norm }) => (kind === 'word' ? words.of(norm) : undefined));
    return this.ids;
  }

  get places(): Places {
    this.wordPlaces ??= new Places(this.tokens, this.words, this.passage.words.size);
    return this.wordPlaces;
  }

  get hits(): readonly NameHit[] {
    this.allHits ??= this.inField(this.ownHits());
    return this.allHits;
  }

  /** All names with their places in the sentence, which several value types ask for. */
  private ownHits(): readonly NameHit[] {
    this.rawHits ??= this.find(this.text);
    return this.rawHits;
  }

  private find(text: string): readonly NameHit[] {
    return this.passage.names.findAt(text, placeIn(this.passage, this.line));
  }

  get listed(): readonly NameHit[] {
    this.listedHits ??= this.inField(this.passage.names.known(this.text));
    return this.listedHits;
  }

  get figures(): readonly FoundValue[] {
    this.ownFigures ??= this.ownValues.of(figureTypes);
    return this.ownFigures;
  }

  get names(): Cuts<NameCut> {
    this.nameCuts ??= this.cutsOf(this.listed, ({ id }, end): NameCut => ({ end, id }));
    return this.nameCuts;
  }

  get interruptions(): Interruptions | null {
    if (this.interrupting === undefined) this.interrupting = interruptionsOf(this.tokens);
    return this.interrupting;
  }

  tokenAt(offset: number): number {
    return firstEndingAfter(this.tokens, offset);
  }

  values(type: string): Cuts<ValueCut> {
    const known = this.kept.get(type);
    if (known !== undefined) return known;
    const cuts = type === ASIDE ? asidesOf(this.tokens) : this.valueCuts(type);
    this.kept.set(type, cuts);
    return cuts;
  }

  lacks(type: string): boolean {
    return type !== ASIDE && this.ownValues.lacks(type);
  }

  mayHold(type: string): boolean {
    if (nameTypes.has(type) || type === ASIDE) return true;
    return this.ownValues.mayHold(type);
  }

  private valueCuts(type: string): Cuts<ValueCut> {
    const own = this.valuesOf(type).filter((value) => value.type === type);
    const found = type === 'person' ? [...own, ...pronounPersons(this, this.passage)] : own;
    return found.length === 0 ? [] : this.cutsOf(found, (value, end): ValueCut => ({ end, found: value }));
  }

  /** Those of a type, at least. */
  private valuesOf(type: string): readonly FoundValue[] {
    const values = this.ownValues;
    if (!values.mayHold(type)) return [];
    if (onlyAsked.has(type)) return this.inField(values.of([type]));
    this.figuresInField ??= this.inField(values.of(mostFigures));
    return this.figuresInField;
  }

  private get ownValues(): SentenceValues {
    this.sentence ??= new SentenceValues(
      this.text,
      valueContext(this.passage, this, (text) => (text === this.text ? this.ownHits() : this.find(text))),
    );
    return this.sentence;
  }

  private inField<S extends Place>(spans: readonly S[]): readonly S[] {
    const { start } = this.line;
    return spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start }));
  }

  /** Spans as what starts at each token. */
  private cutsOf<S extends Place, C>(spans: readonly S[], cut: (span: S, end: number) => C): Cuts<C> {
    const cuts: C[][] = [];
    for (const span of spans) {
      const from = this.tokenAt(span.start);
      cuts[from] ??= [];
      cuts[from]!.push(cut(span, this.tokenAt(span.end - 1) + 1));
    }
    return cuts;
  }
}

/** The order of day and month, the day that relative dates count from, and whose "$" is, as this article's readers took them. */
function valueContext(passage: Passage, view: View, names: NameFinder): ValueContext {
  const { article, speech } = passage;
  const dayFirst = speech.memo('day first', () => writesDayFirst(article));
  const asOf = article.asOf.day as IsoDay | null;
  return {
    asOf,
    dayFirst,
    get saidBefore() {
      const before = passage.viewBefore(view);
      return before?.line.paragraph === view.line.paragraph
        ? lastDay(before.text, { asOf, dayFirst, names: () => [] })
        : null;
    },
    get dollar() {
      return speech.memo('dollar', () => dollarOf(article));
    },
    names,
  };
}

/** The last single day that a sentence names in figures or by its place in the calendar; null where it names none. */
function lastDay(text: string, context: ValueContext): IsoDay | null {
  const days = date.find(text, context).map(({ data }) => data);
  const last = days.findLast(({ start, granularity }) => start !== null && granularity === 'day');
  return last?.start ?? null;
}

/** Where a line stands among what introduces people: a headline may name whom only the text introduces. */
const placeIn = ({ field }: Passage, { start }: Line): number =>
  field === 'title' ? Number.POSITIVE_INFINITY : start;

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
