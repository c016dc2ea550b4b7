import { isCommonWord } from './common.js';
import { isForeignAfter, isForeignBefore } from './context.js';
import { titleContradicts } from './gender.js';
import { sameGiven } from './given.js';
import { isArticle } from './lexicon.js';
import { append } from './multimap.js';
import type { NameHit, NameKind } from './name.js';
import { type NameWord, nameWords } from './words.js';

/** Someone whom an article names in full, or an organisation whose letters it explains. */
export interface Introduction {
  readonly id: string;
  readonly kind: NameKind;
  readonly known: boolean;
  /** A person's given name, folded; '' for others. */
  readonly given: string;
  /** Where the article does so first. */
  readonly at: number;
}

/** What an article has said in full, so that its short mentions can be understood. */
export interface Introduced {
  /** Ids of the lexicon's people named in full. */
  readonly ids: ReadonlySet<string>;
  /** Ids of the lexicon's people named in any way. */
  readonly named: ReadonlySet<string>;
  /** Surname, folded → the people named in full who bear it. */
  readonly surnames: ReadonlyMap<string, readonly Introduction[]>;
  /** "SDF" → what the article says it stands for. */
  readonly acronyms: ReadonlyMap<string, Introduction>;
}

export const NOTHING: Introduced = {
  ids: new Set(),
  named: new Set(),
  surnames: new Map(),
  acronyms: new Map(),
};

const LETTERS = String.raw`\((?:the |or |known as )?["“‘']?(\p{Lu}[\p{L}.&-]{1,9}?)["”’']?[),;]`;
const ACRONYM = new RegExp(String.raw`^\s*${LETTERS}`, 'u');
const ANYWHERE = new RegExp(LETTERS, 'gu');
const capitals = (word: string): number => word.replace(/\P{Lu}/gu, '').length;

/** An article's introductions, read when the first is asked for. */
export const lazily = (read: () => Introduced): Introduced => ({
  get ids() {
    return read().ids;
  },
  get named() {
    return read().named;
  },
  get surnames() {
    return read().surnames;
  },
  get acronyms() {
    return read().acronyms;
  },
});

/** All letters in brackets in a text, whatever stands before them; among them are all that it explains. */
export const lettersIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(ANYWHERE), ([, letters]) => letters!.replaceAll('.', '')));

/** The letters in brackets after an organisation's or a place's name: "Syrian Democratic Forces (SDF)". */
function acronymAfter(text: string, { start, end, kind }: NameHit): string | null {
  if (kind === 'person') return null;
  const letters = ACRONYM.exec(text.slice(end, end + 30))?.[1]?.replaceAll('.', '');
  if (letters === undefined || capitals(letters) < 2) return null;
  const initials = nameWords(text.slice(start, end)).flatMap(({ capital, folded }) =>
    capital ? folded[0]! : [],
  );
  return kind === 'organisation' || initials.join('') === letters.toLowerCase() ? letters : null;
}

/** No article names more people of one surname so that they could be told apart. */
const MOST_BEARERS = 20;

/** Collects what an article's names introduce, read in order. */
export class Introductions {
  private readonly ids = new Set<string>();
  private readonly named = new Set<string>();
  private readonly surnames = new Map<string, Introduction[]>();
  private readonly acronyms = new Map<string, Introduction>();

  /** `from` is where the text stands in the article. */
  read(text: string, hits: readonly NameHit[], from = 0): void {
    for (const hit of hits) {
      const letters = acronymAfter(text, hit);
      const { id, kind, known } = hit;
      if (letters !== null && !this.acronyms.has(letters))
        this.acronyms.set(letters, { id, kind, known, given: '', at: from });
      if (kind === 'person' && known) this.named.add(id);
      if (kind === 'person') this.person(hit, nameWords(text.slice(hit.start, hit.end)), from + hit.start);
    }
  }

  private person({ id, kind, known }: NameHit, words: readonly NameWord[], at: number): void {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || !last.capital || last.initial) return;
    if (words.length < 2) {
      this.surname({ id, kind, known, given: '', at }, last.folded);
      return;
    }
    if (known) this.ids.add(id);
    const bearers = (this.surnames.get(last.folded) ?? []).filter(({ given }) => given !== '');
    this.surnames.set(last.folded, bearers);
    if (
      bearers.some(
        (other) => other.id === id || (other.known === known && sameGiven(other.given, first.folded)),
      )
    )
      return;
    if (bearers.length < MOST_BEARERS)
      append(this.surnames, last.folded, { id, kind, known, given: first.folded, at });
  }

  /** Someone named by a title and a surname only, until a full name comes. */
  private surname(introduction: Introduction, surname: string): void {
    if (!introduction.known && !this.surnames.has(surname)) append(this.surnames, surname, introduction);
  }

  done(): Introduced {
    return { ids: this.ids, named: this.named, surnames: this.surnames, acronyms: this.acronyms };
  }
}

/** The title right before word `i`, folded. */
const titleOf = (words: readonly NameWord[], i: number): string | undefined =>
  words[i]?.glue === 'space' ? words[i - 1]?.folded : undefined;

/** What a name is read against: whom the article introduces, and where the name's passage stands in it. */
export interface Bearing {
  readonly introduced: Introduced;
  readonly at: number;
}

/**
 * Who of an article's people a name is: by surname, title and given name if it has one; of several the only one who has been introduced
 * by then; null when it is not one of them, or of two.
 */
export function bearerOf(
  words: readonly NameWord[],
  [from, to]: readonly [number, number],
  { introduced, at }: Bearing,
): Introduction | null {
  const bearers = introduced.surnames.get(words[to]!.folded) ?? [];
  const given = from < to && !isArticle(words, from) ? words[from]!.folded : null;
  const fitting = bearers.filter((bearer) =>
    given === null ? !titleContradicts(titleOf(words, from), [bearer.given]) : sameGiven(bearer.given, given),
  );
  const named =
    fitting.length > 1 ? fitting.filter((bearer) => bearer.at < at + words[from]!.start) : fitting;
  return named.length === 1 ? named[0]! : null;
}

/** "Chase said", "Chase has": what a thing at the start of a sentence does not do without an article. */
const tellsOfSomebody = (next: NameWord | undefined): boolean =>
  next !== undefined &&
  (next.folded === 'who' ||
    (next.glue === 'space' && /^(?:said|says|told|had|has|was|is|will)$/.test(next.folded)));

/** Whether word `i` alone is the surname of someone whom the article names in full. */
export function isShortMention(words: readonly NameWord[], i: number, introduced: Introduced): boolean {
  const word = words[i]!;
  if (!word.capital || !introduced.surnames.has(word.folded)) return false;
  if (word.opens && isCommonWord(word.folded) && !tellsOfSomebody(words[i + 1])) return false;
  const start = i > 0 && isArticle(words, i - 1) ? i - 1 : i;
  return !isForeignBefore(words[start - 1], words[start]!) && !isForeignAfter(word, words[i + 1]);
}
