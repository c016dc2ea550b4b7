import type { NameEntry } from '../names/lexicon.js';
import type { Anchoring } from './anchors.js';
import type { Program } from './program.js';
import type { PointsBack, Rule } from './rule.js';
import type { WordTable } from './word-table.js';

/** A pattern ready to run, with the answer that it gives and the words that a text needs for it. */
export interface CompiledPattern extends Anchoring {
  readonly answer: string | null;
  readonly program: Program;
}

/** A rule ready to run. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly match: readonly CompiledPattern[];
  /** Whether a match may need a name of the lexicon. */
  readonly hasName: boolean;
  readonly unless: readonly Program[];
  readonly notAfter: readonly Program[];
  readonly pointsBack: PointsBack<Program> | null;
  /** Of keys that are a choice: key name → the choice's names with their programs. */
  readonly choices: ReadonlyMap<
    string,
    readonly { readonly name: string; readonly programs: readonly Program[] }[]
  >;
}

/** All rules of a run with what they share. Rules are in order of pack and file. */
export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly names: readonly NameEntry[];
  readonly words: WordTable;
  /** SHA-256 of every rule and lexicon file with its path, shortened. */
  readonly digest: string;
}
