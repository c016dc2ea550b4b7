import { PatternError } from './pattern-error.js';
import type { WordId, WordTable } from './word-table.js';

/** Things of which a text must contain at least one: pattern words in one of their forms, and names by id. */
export interface Anchor {
  readonly words: readonly WordId[];
  readonly names: readonly string[];
}

/** The anchors of a pattern, the rarest first, and their numbers in the order in which the pattern has them. */
export interface Anchoring {
  readonly anchors: readonly Anchor[];
  readonly order: readonly number[];
}

/** Words so common that nearly every paragraph has them: they anchor nothing. */
const common = new Set(
  `a an the and or but of to in on at by for from with into over under after before since until during between about as if than that this these those
  his her its their our my your he she it they we i you him them us who which what when where why how not no so also only all any be is are was were
  been am being have has had having do does did will would can could may might should must new said say says one two more most other there up out
  's 're 'm 've 'd 'll`.split(/\s+/),
);
const commonCost = 1000;
/** So many anchors a pattern has at most. */
export const MOST_ANCHORS = 4;

/** Whether a word tells nothing of what a sentence is about. */
export function isCommonWord(word: string): boolean {
  return common.has(word);
}

/** What every way through something needs, with how often texts have it, in a rough measure. */
export class Need {
  private made: Anchor | null = null;

  /** `of` is an anchor, or what each of several ways needs. */
  constructor(
    readonly cost: number,
    private readonly of: Anchor | readonly Need[],
  ) {}

  get anchor(): Anchor {
    this.made ??= isAnchor(this.of) ? this.of : anchorOf(this.of);
    return this.made;
  }
}

const isAnchor = (of: Anchor | readonly Need[]): of is Anchor => !Array.isArray(of);

function anchorOf(ways: readonly Need[]): Anchor {
  return {
    words: noWords.concat(...ways.map(({ anchor }) => anchor.words)),
    names: nobody.concat(...ways.map(({ anchor }) => anchor.names)),
  };
}

/**
 * The anchors of a pattern, of all that every match of it needs: the rarest first, four at most. Throws a PatternError when it
 * needs no telling word at all: such a pattern would be tried on every sentence.
 */
export function anchoringOf(needed: readonly Need[]): Anchoring {
  const kept = rarest(needed);
  if (kept.length === 0)
    throw new PatternError(
      'no word that every match must have',
      'Every way through a pattern needs a telling word or name outside [ ]: "in {date}" alone fits everything.',
      0,
    );
  return {
    anchors: kept.map((place) => needed[place]!.anchor),
    order: kept.every((place, i) => i === 0 || place > kept[i - 1]!)
      ? IN_ORDER[kept.length]!
      : kept.map((_, i) => i).sort((a, b) => kept[a]! - kept[b]!),
  };
}

const IN_ORDER: readonly (readonly number[])[] = [[], [0], [0, 1], [0, 1, 2], [0, 1, 2, 3]];

/** The places of what is rarest, the rarest first, those of the common left out. */
function rarest(needed: readonly Need[]): readonly number[] {
  const kept: number[] = [];
  for (let place = 0; place < needed.length; place++) {
    const { cost } = needed[place]!;
    if (cost >= commonCost) continue;
    let at = Math.min(kept.length, MOST_ANCHORS);
    for (; at > 0 && needed[kept[at - 1]!]!.cost > cost; at--) kept[at] = kept[at - 1]!;
    kept[at] = place;
  }
  return kept.length > MOST_ANCHORS ? kept.slice(0, MOST_ANCHORS) : kept;
}

/** What one of several ways needs: of each the rarest of what it needs; nothing where one of them needs nothing. */
export function eitherOf(ways: readonly (readonly Need[])[]): readonly Need[] {
  let cost = 0;
  for (let i = 0; i < ways.length; i++) {
    if (ways[i]!.length === 0) return nothing;
    const way = rarestIn(ways[i]!);
    cost = way.cost === valueCost || cost === valueCost ? valueCost : cost + way.cost;
  }
  return [new Need(cost, ways.map(rarestIn))];
}

/** The rarest of what is needed, the first of equals. */
export function rarestIn(needed: readonly Need[]): Need {
  let rarest = needed[0]!;
  for (let i = 1; i < needed.length; i++) if (needed[i]!.cost < rarest.cost) rarest = needed[i]!;
  return rarest;
}

const isTelling = (word: string): boolean =>
  !common.has(word) && (/^[a-z]/.test(word) || /[\p{L}\p{N}]/u.test(word));

/** Stands among anchor words for any word that begins with a digit. */
export const figure = '#';

/** What the words of a value always have: a figure, or a word of its own. */
const valueWords: Readonly<Record<string, readonly string[]>> = {
  age: [figure, 'year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'aged', 'age'],
  percent: [figure, 'percent', 'per', 'pct', 'percentage'],
};
/** Dearer than any word of a pattern, so that they only serve where it has none. */
const valueCost = 500;

const nobody: readonly string[] = [];
const noWords: readonly WordId[] = [];
export const nothing: readonly Need[] = [];
const prices = new WeakMap<WordTable, Prices>();

/** What single words, names and values need; most words stand in several patterns. */
export class Prices {
  /** By word as patterns write it, and by its number. */
  private readonly ofExact = new Map<string, readonly Need[]>();
  private readonly ofInflected = new Map<string, readonly Need[]>();
  private readonly ofIds: (readonly Need[])[] = [];

  private constructor(private readonly words: WordTable) {}

  static of(words: WordTable): Prices {
    const known = prices.get(words) ?? new Prices(words);
    prices.set(words, known);
    return known;
  }

  ofWord(word: string, exact: boolean): readonly Need[] {
    const ofWords = exact ? this.ofExact : this.ofInflected;
    const known = ofWords.get(word);
    if (known !== undefined) return known;
    const id = this.words.add(word, exact);
    this.ofIds[id] ??= [new Need(this.costOf(id), { words: [id], names: nobody })];
    ofWords.set(word, this.ofIds[id]);
    return this.ofIds[id];
  }

  private costOf(id: WordId): number {
    const forms = this.words.forms(id);
    let cost = 0;
    for (let i = 0; i < forms.length; i++) cost += isTelling(forms[i]!) ? 1 : commonCost;
    return cost;
  }

  ofName(id: string): readonly Need[] {
    return [new Need(0.5, { words: noWords, names: [id] })];
  }

  /** Nothing for a type whose values may have any words. */
  ofValue(type: string): readonly Need[] {
    const words = valueWords[type];
    if (words === undefined) return nothing;
    const anchor = { words: words.map((word) => this.words.add(word, true)), names: nobody };
    return [new Need(valueCost, anchor)];
  }
}
