import type { View } from '../../extract/passage.js';
import { isCommonWord } from '../../rules/anchors.js';
import { findMatches } from '../../rules/matcher.js';
import { basesOf, verbsIn } from './bases.js';
import type { OpenPack } from './pack.js';
import { isIrregular, verbAt } from './verbs.js';

/** Words of a sentence and what a pattern may have for them: `name:`, `group:` or `word:` and an id or base. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

/** A sentence's words one after another. `content` tells something of what the sentence is about. */
export interface Piece {
  readonly kind: 'value' | 'name' | 'group' | 'word' | 'mark';
  /** As a pattern writes it. */
  readonly pattern: string;
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly content: boolean;
  /** Whether the other sentence has it, too. */
  readonly shared: boolean;
  /** Begins with a capital letter: of a name or a nation, rarely what something does. */
  readonly capital: boolean;
  /** The group of the lexicon that has its words and none of the other sentence's; null for none. */
  readonly group: string | null;
  /** Certainly a verb's form, and whether a passive's: "has fled", "was killed". */
  readonly verb: 'active' | 'passive' | null;
  /** As the text prints it, and in small letters. */
  readonly said: string;
  readonly norm: string;
}

/** Groups longer than this say more than one thing. */
const LONGEST_GROUP = 5;
const ORDER = ['name', 'word', 'group'];
/** Verbs that tell nothing by themselves: "made a visit". */
/** Prepositions and pronouns that a pattern may ask for, and that tell nothing. */
const SMALL = new Set(
  `off through against across around along near within without per via down away back under above below behind beside among upon
  toward towards outside inside himself herself itself themselves some each both such own same another while because though`.split(
    /\s+/,
  ),
);
export const LIGHT = new Set(['make', 'take', 'get', 'go', 'come', 'give', 'put', 'become', 'add', 'call']);

/** Every key that the words of a sentence have. */
export function keysIn(view: View, pack: OpenPack): ReadonlySet<string> {
  return new Set(spansOf(view, pack).map(({ key }) => key));
}

/**
 * The pieces of a sentence around its value, if it has one: names by the lexicon's ids, words by their bases, and groups of the
 * lexicon where only they make the two sentences alike.
 */
export function piecesOf(
  view: View,
  {
    value,
    pack,
    other,
  }: {
    readonly value: readonly [number, number] | null;
    readonly pack: OpenPack;
    readonly other: ReadonlySet<string>;
  },
): readonly Piece[] {
  const spans = spansOf(view, pack);
  const pieces: Piece[] = [];
  for (let at = 0; at < view.tokens.length; at = pieces.at(-1)!.to) {
    if (value !== null && at === value[0]) {
      pieces.push({
        kind: 'value',
        pattern: '{value}',
        key: 'value',
        from: at,
        to: value[1],
        content: true,
        shared: true,
        capital: false,
        group: null,
        verb: null,
        said: '',
        norm: '',
      });
      continue;
    }
    const here = spans.filter(
      ({ from, to }) => from === at && (value === null || to <= value[0] || from >= value[1]),
    );
    pieces.push(pieceOf(here, { view, at, other }));
  }
  return pieces;
}

function pieceOf(
  here: readonly Span[],
  { view, at, other }: { readonly view: View; readonly at: number; readonly other: ReadonlySet<string> },
): Piece {
  const token = view.tokens[at]!;
  if (token.kind === 'mark')
    return {
      kind: 'mark',
      pattern: token.norm,
      key: token.norm,
      from: at,
      to: at + 1,
      content: false,
      shared: false,
      capital: false,
      group: null,
      verb: null,
      said: token.norm,
      norm: token.norm,
    };
  const shared = here.filter(({ key }) => other.has(key));
  const [best] = [
    ...(shared.length > 0 ? shared : here.filter(({ key }) => !key.startsWith('group:'))),
  ].toSorted((a, b) => b.to - a.to || ORDER.indexOf(kindOf(a)) - ORDER.indexOf(kindOf(b)));
  const span = best ?? { from: at, to: at + 1, key: `word:${token.norm}` };
  const kind = kindOf(span);
  const id = span.key.slice(span.key.indexOf(':') + 1);
  return {
    kind,
    pattern: kind === 'word' ? id : `@${id}`,
    key: span.key,
    from: span.from,
    to: span.to,
    content: kind !== 'word' || isTelling(id, token.norm),
    shared: shared.length > 0,
    capital: token.capital,
    group:
      here.find(({ key }) => key.startsWith('group:') && !other.has(key))?.key.slice('group:'.length) ?? null,
    verb: kind === 'word' ? verbAt(view.tokens, at) : null,
    said: kind === 'word' && at === 0 ? token.norm : saidBy(view, span),
    norm: token.norm,
  };
}

function saidBy({ tokens, line, text }: View, { from, to }: Span): string {
  return text.slice(tokens[from]!.start - line.start, tokens[to - 1]!.end - line.start);
}

function isTelling(base: string, norm: string): boolean {
  return isLexical(base) && isLexical(norm) && !LIGHT.has(base);
}

/** A word with a meaning of its own. */
export function isLexical(word: string): boolean {
  return /\p{L}{2}/u.test(word) && !isCommonWord(word) && !SMALL.has(word);
}

function kindOf({ key }: Span): 'name' | 'group' | 'word' {
  return key.slice(0, key.indexOf(':')) as 'name' | 'group' | 'word';
}

const known = new WeakMap<View, readonly Span[]>();

function spansOf(view: View, pack: OpenPack): readonly Span[] {
  const spans = known.get(view) ?? findSpans(view, pack);
  known.set(view, spans);
  return spans;
}

function findSpans(view: View, pack: OpenPack): readonly Span[] {
  const listed = new Set(pack.rules.names.map(({ id }) => id));
  const names = view.names.flatMap((cuts, from) =>
    (cuts ?? []).flatMap(({ id, end }): readonly Span[] =>
      listed.has(id) ? [{ from, to: end, key: `name:${id}` }] : [],
    ),
  );
  const groups = pack.groups.flatMap(({ program }) =>
    findMatches(program, view, { type: null }).flatMap(({ steps }): readonly Span[] => {
      const [from, to] = [steps[0]!.from, steps.at(-1)!.to];
      const gapless = steps.every(({ edge }) => edge.consume.kind !== 'gap');
      return gapless && to - from <= LONGEST_GROUP
        ? [{ from, to, key: `group:${program.text.slice(1)}` }]
        : [];
    }),
  );
  const words = view.tokens.flatMap((_, at) =>
    wordsAt(view.tokens, at).map((base): Span => ({ from: at, to: at + 1, key: `word:${base}` })),
  );
  return [...names, ...groups, ...words];
}

/** The words that a token may be a form of, the likeliest first. A name's word is no form: "United" is not to unite. */
function wordsAt(tokens: View['tokens'], at: number): readonly string[] {
  const { kind, norm, capital } = tokens[at]!;
  if (kind !== 'word') return [];
  if (capital && at > 0) return [norm];
  const verbs = verbsIn(norm);
  if (verbAt(tokens, at) !== null) return [...verbs, ...basesOf(norm)];
  const bases = basesOf(norm);
  return [...(isIrregular(norm) ? [norm] : []), ...bases, ...verbs];
}
