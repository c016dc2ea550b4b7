import { isNeutral } from './context.js';
import type { FormMatch } from './form.js';
import { append } from './multimap.js';
import { nationOf } from './nations.js';
import { type NameWord, nameWords } from './words.js';

/**
 * One way to speak of somebody without the name. "Syrian leader" is a nation's role; in "ousted Syrian leader" words lead up to the
 * nation, which may come first as well: "Syria's ousted leader". "His host" is a role of no nation.
 */
interface Office {
  readonly id: string;
  readonly lead: readonly string[];
  readonly nation: string | null;
  readonly role: readonly string[];
}

/** Most offices: their words are those between the blanks. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

function officeOf(id: string, written: string): Office {
  const words = PLAIN.test(written)
    ? written.toLowerCase().split(' ')
    : nameWords(written).map(({ folded }) => folded);
  const at = words.slice(0, -1).findIndex((word) => nationOf(word) !== null);
  if (at < 0) return { id, lead: [], nation: null, role: words };
  return { id, lead: words.slice(0, at), nation: nationOf(words[at]!), role: words.slice(at + 1) };
}

/** Somebody with what texts call him or her without the name. */
interface Holder {
  readonly id: string;
  readonly offices?: readonly string[];
}

/** The offices and epithets of a lexicon's people. */
export class Offices {
  private readonly byHead = new Map<string, Office[]>();
  private readonly roles = new Map<string, Office[]>();

  constructor(entries: readonly Holder[]) {
    for (const { id, offices } of entries) {
      for (const written of offices ?? []) {
        const office = officeOf(id, written);
        append(this.byHead, office.role.at(-1)!, office);
        if (office.nation !== null && office.lead.length === 0) append(this.roles, id, office);
      }
    }
  }

  /** Words of which a text has one wherever it speaks of somebody by an office, with the people. */
  get anchors(): ReadonlyMap<string, readonly string[]> {
    const everybody = [...this.roles.keys()];
    const heads = [...this.byHead].map(([head, offices]) => [head, offices.map(({ id }) => id)] as const);
    return new Map(everybody.length === 0 ? heads : [...heads, [COUNTERPART, everybody]]);
  }

  /** The people whom words that belong to no name stand for, among those whom `isNamed` knows; `others` are the people named there. */
  find(
    words: readonly NameWord[],
    others: readonly FormMatch[],
    isNamed: (id: string) => boolean,
  ): FormMatch[] {
    if (this.byHead.size === 0) return [];
    const found: FormMatch[] = [];
    words.forEach((word, i) => {
      const match = this.at(words, i, isNamed);
      if (match !== null && !isSomebodyElses(words, match, others)) found.push(match);
      else if (word.folded === COUNTERPART) {
        const counterpart = this.counterpartAt(words, i, { before: [...others, ...found], isNamed });
        if (counterpart !== null) found.push(counterpart);
      }
    });
    return found;
  }

  /** The longest office that ends at a word; null where two people have it. */
  private at(words: readonly NameWord[], last: number, isNamed: (id: string) => boolean): FormMatch | null {
    const ending = this.byHead.get(words[last]!.folded);
    if (ending === undefined || isTitle(words, last)) return null;
    const matches = ending.flatMap((office) => {
      const span = spanOf(words, last, office);
      return span === null || !isNamed(office.id)
        ? []
        : [{ from: span[0], to: span[1], id: office.id, kind: 'person' as const }];
    });
    const longest = Math.max(...matches.map(({ from, to }) => to - from));
    const best = matches.filter(({ from, to }) => to - from === longest);
    return best.length > 0 && best.every(({ id }) => id === best[0]!.id) ? best[0]! : null;
  }

  /** "Putin met his Syrian counterpart": whoever of that nation has the role of the person named before. */
  private counterpartAt(
    words: readonly NameWord[],
    at: number,
    { before, isNamed }: { readonly before: readonly FormMatch[]; readonly isNamed: (id: string) => boolean },
  ): FormMatch | null {
    if (isTitle(words, at)) return null;
    const from = describedFrom(words, at, []);
    const nation = words.slice(from, at).flatMap(({ folded }) => nationOf(folded) ?? [])[0] ?? null;
    const person = before
      .filter(({ kind, to }) => kind === 'person' && to < at)
      .toSorted((a, b) => a.to - b.to)
      .at(-1);
    const roles = new Set((this.roles.get(person?.id ?? '') ?? []).map(({ role }) => role.join(' ')));
    const fitting = [...this.roles].filter(
      ([id, offices]) =>
        id !== person?.id &&
        isNamed(id) &&
        offices.some(
          (office) =>
            (nation === null || office.nation === nation) &&
            (person === undefined ? nation !== null : roles.has(office.role.join(' '))),
        ),
    );
    return fitting.length === 1 ? { from, to: at, id: fitting[0]![0], kind: 'person' } : null;
  }
}

/** Whether an office is told of somebody else: "Lee, Peru's leader for ten years, fled", "Peru's leader at the time, Ana Lee". */
function isSomebodyElses(
  words: readonly NameWord[],
  { from, to, id }: FormMatch,
  others: readonly FormMatch[],
): boolean {
  const behind = words[to + 1];
  const ends =
    behind === undefined ||
    behind.glue === 'break' ||
    /^(?:for|since|until|from|at|who)$/.test(behind.folded);
  if (!ends) return false;
  const start = words[from - 1]?.folded === 'the' ? from - 1 : from;
  return others.some(
    (other) =>
      other.kind === 'person' &&
      other.id !== id &&
      ((other.to === start - 1 && words[start]!.glue === 'break') ||
        (other.from === to + 1 && behind?.glue === 'break')),
  );
}

const COUNTERPART = 'counterpart';

/** Words that may stand between a nation and a role, and change nothing. */
const DESCRIBING = new Set(
  'interim transitional transition acting provisional new current present islamist newly installed appointed de facto'.split(
    ' ',
  ),
);
/** Words before an office that make it somebody else's, or nobody's. */
const OTHERS = new Set(
  `former ex one onetime time then late previous ousted deposed toppled overthrown exiled fallen fugitive removed longtime long deputy vice next
  future would a an no any every each another other first last only some neither`.split(/\s+/),
);
/** What makes a place or a post of the word before it: "host country", "leader of the opposition". */
const COMPOUND = /^(?:of|elect|country|nation|city|government|state|side|team|in)$/;

/** Whether a name follows, so that the words are its title, or words that make something else of them. */
function isTitle(words: readonly NameWord[], last: number): boolean {
  const [word, next] = [words[last]!, words[last + 1]];
  if (next === undefined || word.possessive) return false;
  if (next.glue === 'hyphen') return true;
  if (next.glue !== 'space') return false;
  return (next.capital && !isNeutral(next)) || (COMPOUND.test(next.folded) && !isOfNation(words, last));
}

const isOfNation = (words: readonly NameWord[], last: number): boolean =>
  words[last + 1]?.folded === 'of' && nationOf(words[last + 2]?.folded ?? '') !== null;

/** Where the words that describe a role begin, of the allowed ones and the nation: "Syria's new [leader]", "the ousted Syrian [leader]". */
function describedFrom(words: readonly NameWord[], role: number, lead: readonly string[]): number {
  let from = role;
  while (from > 0 && isJoined(words, from) && describes(words[from - 1]!, lead)) from -= 1;
  return from;
}

const describes = (word: NameWord, lead: readonly string[]): boolean =>
  DESCRIBING.has(word.folded) ||
  lead.includes(word.folded) ||
  (word.capital && nationOf(word.folded) !== null);

/** Whether nothing but a space, a hyphen or a possessive ending parts a word from the one before. */
const isJoined = (words: readonly NameWord[], i: number): boolean =>
  words[i]!.glue === 'space' || words[i]!.glue === 'hyphen' || words[i - 1]?.possessive === true;

/** The words of an office that ends at a word: "Syria's interim president", "the president of Syria". */
function spanOf(words: readonly NameWord[], last: number, { lead, nation, role }: Office): Span | null {
  const first = last - role.length + 1;
  if (first < 0 || role.some((word, k) => words[first + k]!.folded !== word)) return null;
  for (let i = first + 1; i <= last; i += 1) if (!isJoined(words, i) || words[i - 1]!.possessive) return null;
  const from = describedFrom(words, first, lead);
  const described = words.slice(from, first);
  const nations = described.flatMap(({ folded }) => nationOf(folded) ?? []);
  if (nation !== null && nations.length === 0 && isOfNation(words, last))
    nations.push(nationOf(words[last + 2]!.folded)!);
  if (nations.length !== (nation === null ? 0 : 1) || nations[0] !== (nation ?? undefined)) return null;
  if (!lead.every((word) => described.some(({ folded }) => folded === word)) || isOthers(words, from))
    return null;
  return [nation === null ? first : from, last];
}

/** "The former Syrian leader", "his father's host", "an ousted president". */
function isOthers(words: readonly NameWord[], from: number): boolean {
  const before = words[from - 1];
  return before !== undefined && isJoined(words, from) && (before.possessive || OTHERS.has(before.folded));
}

type Span = readonly [from: number, to: number];
