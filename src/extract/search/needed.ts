import type { CompiledRule } from '../../rules/index.js';
import type { Marks } from './marks.js';

/** The names that an article as a whole must have for a rule: of its storyline, subject, speaker and surroundings one each. */
export class Needed {
  /** By rule: the kind of names that it needs, as rules of one pack mostly need the same. */
  readonly kindOf: readonly number[];
  /** By kind: of each list the spellings of its names, as the numbers of their words. */
  private readonly kinds: (readonly Spellings[])[] = [];

  constructor(rules: readonly CompiledRule[], spellings: (name: string) => Spellings) {
    const known = new Map<string, number>();
    this.kindOf = rules.map(({ rule }) => {
      const lists = [rule.storyline, rule.subject, rule.speaker, rule.about?.names ?? []].filter(
        (names) => names.length > 0,
      );
      const print = JSON.stringify(lists);
      const kind = known.get(print) ?? this.kinds.push(lists.map((names) => names.flatMap(spellings))) - 1;
      known.set(print, kind);
      return kind;
    });
  }

  /** By kind: whether an article has its names. */
  in(words: Marks): readonly boolean[] {
    return this.kinds.map((lists) =>
      lists.every((spellings) => spellings.some((spelling) => words.hasAll(spelling))),
    );
  }
}

type Spellings = readonly (readonly number[])[];
