import type { FoundValue } from '../values/index.js';
import type { PersonData } from '../values/person.js';
import { glossEnd } from './gloss.js';
import type { Cut, Interruptions, Line, ValueCut } from './line.js';
import type { Edge } from './program.js';

/** What an edge takes at a token: up to before token `end`, with the value there if it is one. */
export interface Taken extends Cut {
  readonly found: FoundValue | null;
  /** Where the pattern goes on: at its end, or behind what interrupts the sentence there. */
  readonly next: number;
}

/** What the edges of patterns take in one sentence. */
export class Takes {
  /** How often an edge was asked for. */
  tried = 0;
  private barrier: ReadonlySet<number> | null = null;
  private names: Line['names'] | null = null;

  /** `type` is the rule's value type: a gap never passes another value of it. */
  constructor(
    private readonly line: Line,
    private readonly type: string | null,
  ) {}

  /** The ways to take an edge at a token: usually none or one. */
  at(edge: Edge, from: number): readonly Taken[] {
    const taken = this.takenAt(edge, from);
    return this.line.interruptions === null || taken.length === 0
      ? taken
      : this.past(this.line.interruptions, edge, taken);
  }

  /** What is taken, and the same with what follows it stepped over. */
  private past(
    { behindWord, behindName }: Interruptions,
    { consume }: Edge,
    taken: readonly Taken[],
  ): readonly Taken[] {
    return taken.flatMap((each) => {
      const next = behindWord.get(each.end) ?? (isWho(consume) ? behindName.get(each.end) : undefined);
      return next === undefined ? [each] : [each, { ...each, next }];
    });
  }

  private takenAt({ consume }: Edge, from: number): readonly Taken[] {
    this.tried += 1;
    const token = this.line.tokens[from];
    if (token === undefined) return nothing;
    switch (consume.kind) {
      case 'word':
        return this.line.words[from]?.includes(consume.word) ? upTo(from + 1) : nothing;
      case 'gap':
        return this.gapAt(from);
      case 'mark':
        return token.kind === 'mark' && token.norm === consume.mark ? upTo(from + 1) : nothing;
      case 'name':
        this.names ??= this.line.names;
        return (
          this.names[from]?.flatMap(({ id, end }) => (id === consume.id ? this.nameUpTo(end) : nothing)) ??
          nothing
        );
      case 'value':
        return this.valuesAt(from, consume.type, consume.slot);
      case 'words':
        return consume.sequences
          .filter((words) => words.every((word, i) => this.line.words[from + i]?.includes(word)))
          .flatMap((words) => upTo(from + words.length));
    }
  }

  /** A word, or a name's gloss in brackets, is one step of a gap. */
  private gapAt(from: number): readonly Taken[] {
    const isWord = this.line.tokens[from]!.kind === 'word';
    const end = isWord ? from + 1 : glossEnd(this.line.tokens, from);
    return end === 0 || this.isBarred(isWord ? from : from + 1) ? nothing : upTo(end);
  }

  /** A name ends before its gloss or behind it. */
  private nameUpTo(end: number): readonly Taken[] {
    const behind = glossEnd(this.line.tokens, end);
    return behind === 0 ? upTo(end) : [...upTo(end), ...upTo(behind)];
  }

  /** "He" may say whose an answer is; it is none. */
  private valuesAt(from: number, type: string, slot: string | null): readonly Taken[] {
    const cuts = this.line.values(type)[from] ?? nothing;
    return cuts
      .filter(({ found }) => slot !== 'value' || type !== 'person' || !isPronoun(found))
      .map(({ end, found }) => ({ end, found, next: end }));
  }

  /** Whether a gap must not pass a token: it belongs to a value of the rule's type. */
  private isBarred(token: number): boolean {
    this.barrier ??= this.type === null ? new Set() : barriers(this.line.values(this.type));
    return this.barrier.has(token);
  }
}

const ends: (readonly Taken[])[] = [];

/** Whether an edge takes a name: what is put between commas behind it says who or what that is. */
const isWho = (consume: Edge['consume']): boolean =>
  consume.kind === 'name' || (consume.kind === 'value' && WHO.has(consume.type));
const WHO: ReadonlySet<string> = new Set(['person', 'organisation', 'nation']);

/** Something other than a value, up to before a token: kept, since it is made for every word of every gap. */
function upTo(end: number): readonly Taken[] {
  ends[end] ??= [{ end, found: null, next: end }];
  return ends[end];
}

const nothing: readonly never[] = [];

/** Tokens inside values of the rule's type, which gaps must not pass. */
function barriers(values: readonly (readonly ValueCut[] | undefined)[]): ReadonlySet<number> {
  const inside = new Set<number>();
  values.forEach((cuts, from) => {
    for (const { end } of (cuts ?? []).filter(isNoOffice)) for (let i = from; i < end; i++) inside.add(i);
  });
  return inside;
}

/** "The mayor" is a word of a gap as much as "a mayor" is. */
const isNoOffice = ({ found: { data } }: ValueCut): boolean =>
  (data as Partial<PersonData> | null)?.office !== true;

const isPronoun = ({ data }: FoundValue): boolean => (data as PersonData).pronoun === true;
