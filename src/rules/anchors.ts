import type { Node, Pattern } from './pattern.js';
import { PatternError } from './pattern-error.js';
import { PerGroup } from './per-group.js';
import type { WordId, WordTable } from './word-table.js';

/** Things of which a text must contain at least one: folded words, and names by id. */
export interface Anchor {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

/** The anchors of a pattern, the rarest first, and their numbers in the order in which the pattern has them. */
export interface Anchoring {
  readonly anchors: readonly Anchor[];
  readonly order: readonly number[];
}

/** What the anchors of a pattern are looked up in. */
export interface AnchorScope {
  /** The rule's own value type. */
  readonly valueType: string | null;
  readonly words: WordTable;
  readonly names: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, readonly Pattern[]>;
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

/**
 * The sets of words of which every match of a pattern needs one each, the rarest first, four at most.
 * Throws a PatternError when a match needs no telling word at all: such a pattern would be tried on every sentence.
 */
export function anchorsOf(pattern: Pattern, scope: AnchorScope): Anchoring {
  const required = new Anchors(scope)
    .of(pattern.root)
    .map((each, at) => ({ ...each, at }))
    .filter(({ cost }) => cost < commonCost);
  if (required.length === 0)
    throw new PatternError(
      'no word that every match must have',
      'Every way through a pattern needs a telling word or name outside [ ]: "in {date}" alone fits everything.',
      0,
    );
  const kept = required.toSorted((a, b) => a.cost - b.cost).slice(0, MOST_ANCHORS);
  return {
    anchors: kept.map(({ anchor }) => anchor),
    order: kept.map((_, i) => i).sort((a, b) => kept[a]!.at - kept[b]!.at),
  };
}

/** An anchor with how often texts have it, in a rough measure. */
interface Priced {
  readonly anchor: Anchor;
  readonly cost: number;
}

function priced(anchor: Anchor): Priced {
  const { words, names } = anchor;
  if (words.includes(figure)) return { anchor, cost: valueCost };
  return {
    anchor,
    cost: words.reduce((sum, word) => sum + (isTelling(word) ? 1 : commonCost), names.length / 2),
  };
}

const isTelling = (word: string): boolean =>
  !common.has(word) && (/^[a-z]/.test(word) || /[\p{L}\p{N}]/u.test(word));

/** The words' anchors by number: most words stand in several patterns. */
const ofWords = new WeakMap<WordTable, Priced[]>();

/** Stands among anchor words for any word that begins with a digit. */
export const figure = '#';

/** What the words of a value always have: a figure, or a word of its own. */
const valueWords: Readonly<Record<string, readonly string[]>> = {
  age: [figure, 'year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'aged', 'age'],
  percent: [figure, 'percent', 'per', 'pct', 'percentage'],
};
/** Dearer than any word of a pattern, so that they only serve where it has none. */
const valueCost = 500;

class Anchors {
  private readonly open = new Set<string>();
  private readonly ofWords: Priced[];

  constructor(private readonly scope: AnchorScope) {
    this.ofWords = ofWords.get(scope.words) ?? [];
    ofWords.set(scope.words, this.ofWords);
  }

  of(node: Node): readonly Priced[] {
    switch (node.kind) {
      case 'word':
        return [this.ofWord(this.scope.words.add(node.word, node.exact))];
      case 'sequence':
        return node.items.flatMap((item) => this.of(item));
      case 'beside':
        return this.of(node.item);
      case 'either':
        return this.either(node.options);
      case 'reference':
        return this.reference(node.id);
      case 'slot':
        return node.words === null ? this.slot(node) : this.of(node.words);
      default:
        return [];
    }
  }

  private ofWord(id: WordId): Priced {
    this.ofWords[id] ??= priced({ words: this.scope.words.forms(id), names: [] });
    return this.ofWords[id];
  }

  private slot(node: Extract<Node, { kind: 'slot' }>): readonly Priced[] {
    const words = valueWords[typeOf(node, this.scope.valueType) ?? ''];
    return words === undefined ? [] : [priced({ words, names: [] })];
  }

  private either(options: readonly Node[]): readonly Priced[] {
    const words = new Set<string>();
    const names = new Set<string>();
    for (const option of options) {
      const best = cheapest(this.of(option));
      if (best === null) return [];
      for (const word of best.anchor.words) words.add(word);
      for (const name of best.anchor.names) names.add(name);
    }
    return [priced({ words: [...words], names: [...names] })];
  }

  private reference(id: string): readonly Priced[] {
    if (this.scope.names.has(id)) return [priced({ words: [], names: [id] })];
    const group = this.scope.groups.get(id) ?? [];
    if (this.open.has(id)) return [];
    this.open.add(id);
    const anchors = ofGroups.of(group, this.scope, () => this.either(group.map(({ root }) => root)));
    this.open.delete(id);
    return anchors;
  }
}

const ofGroups = new PerGroup<readonly Priced[]>();

/** The first of the cheapest; null when there is none. */
function cheapest(anchors: readonly Priced[]): Priced | null {
  return anchors.reduce<Priced | null>(
    (best, each) => (best === null || each.cost < best.cost ? each : best),
    null,
  );
}

/** `{value}` has the rule's type, which the scope knows. */
function typeOf(node: Extract<Node, { kind: 'slot' }>, valueType: string | null): string | null {
  return node.name === 'value' ? valueType : node.type;
}
