import { anchorIndexOf, keepAnchorIndex } from './anchor-index.js';
import type { Anchoring } from './anchors.js';
import { Automaton, type Outside, type Program } from './automaton.js';
import type { Consume } from './edge.js';
import { type IndexHead, packIndex, unpackIndex } from './pack-index.js';
import { packTable, unpackTable } from './pack-words.js';
import type { PointsBack } from './rule.js';
import type { CompiledRule, RuleSet } from './rule-set.js';
import { joined, jsonBytes, parted, textOf } from './sections.js';
import { numbersOf, Steps, WORD_ITSELF } from './steps.js';

/**
 * A rule set in bytes: JSON of what every run needs, JSON of each rule's patterns, which is read when they are first tried, and
 * numbers that are used as they lie: the steps of programs, and the index of anchors. Loading it costs a hundredth of loading
 * the YAML. A packed rule is there to be run: it has no examples and no parsed patterns.
 */
export type PackedRules = Uint8Array;

/** What is known of a program without its states, and where those begin. */
type PackedProgram = readonly [Outside, start: number];

/** A rule's patterns. */
interface Body {
  readonly match: readonly {
    readonly answer: string | null;
    readonly program: PackedProgram;
  }[];
  readonly unless: readonly PackedProgram[];
  readonly notAfter: readonly PackedProgram[];
  readonly pointsBack: PointsBack<PackedProgram> | null;
  readonly choices: readonly (readonly [key: string, options: readonly PackedChoice[]])[];
}

interface PackedChoice {
  readonly name: string;
  readonly programs: readonly PackedProgram[];
}

interface Head {
  readonly digest: string;
  readonly names: RuleSet['names'];
  /** The numbers of forms that are not plain. */
  readonly odd: readonly number[];
  readonly consumes: readonly Consume[];
  readonly rules: readonly Pick<CompiledRule, 'rule' | 'hasName'>[];
  readonly index: IndexHead;
}

/** Throws a RangeError when a program is larger than 16-bit numbers can tell: far beyond what a pattern may compile to. */
export function packRules(set: RuleSet): PackedRules {
  const { rules, names, words, digest } = set;
  const steps: number[] = [];
  const consumes = new Numbered<Consume>();
  const pack = (program: Program) => packProgram(program, steps, consumes);
  const bodies = rules.map(({ match, unless, notAfter, pointsBack, choices }) => {
    const body: Body = {
      match: match.map(({ answer, program }) => ({ answer, program: pack(program) })),
      unless: unless.map(pack),
      notAfter: notAfter.map(pack),
      pointsBack: pointsBack && { words: pointsBack.words.map(pack), to: pointsBack.to.map(pack) },
      choices: [...choices].map(([key, options]) => [
        key,
        options.map(({ name, programs }) => ({ name, programs: programs.map(pack) })),
      ]),
    };
    return jsonBytes(body);
  });
  if (steps.some((step) => step > 0xffff)) throw new RangeError('a pattern is too long to be packed');
  const index = packIndex(anchorIndexOf(set));
  const table = packTable(words);
  const head: Head = {
    digest,
    names,
    odd: table.odd,
    consumes: consumes.all,
    rules: rules.map(({ rule, hasName }) => ({ rule: withoutTrees(rule), hasName })),
    index: index.head,
  };
  const ends = [0];
  for (const { length } of bodies) ends.push(ends.at(-1)! + length);
  const text = new Uint8Array(ends.at(-1)!);
  bodies.forEach((body, i) => {
    text.set(body, ends[i]);
  });
  const own = [jsonBytes(head), text, Int32Array.from(ends), Uint16Array.from(steps)];
  return joined([...own, ...table.sections, ...index.sections]);
}

/** The rule set of some bytes; null when they are of other rules than those of this digest, where one is given. */
export function unpackRules(bytes: PackedRules, digest: string | null): RuleSet | null {
  const sections = parted(bytes);
  if (sections === null) return null;
  const head = JSON.parse(sections.text()) as Head;
  if (digest !== null && head.digest !== digest) return null;
  const [bodies, at] = [sections.bytes(), sections.numbers()];
  const unpacker = new Unpacker(sections.shorts(), head.consumes);
  const rules = head.rules.map(({ rule, hasName }, i) =>
    unpacker.rule({ rule, hasName }, () => JSON.parse(textOf(bodies.subarray(at[i], at[i + 1]))) as Body),
  );
  const words = unpackTable(head.odd, sections);
  keepAnchorIndex(rules, unpackIndex(head.index, sections));
  return { rules, names: head.names, words, digest: head.digest };
}

/** The anchors of a packed pattern stand in the index: what is run needs them nowhere else. */
const IN_INDEX: Anchoring = { anchors: [], order: [] };

class Unpacker {
  constructor(
    private readonly steps: Uint16Array,
    private readonly consumes: readonly Consume[],
  ) {}

  /** A rule whose patterns are read when they are first asked for. */
  rule({ rule, hasName }: Head['rules'][number], read: () => Body): CompiledRule {
    let body: Omit<CompiledRule, 'rule' | 'hasName'> | null = null;
    const patterns = () => {
      body ??= this.patterns(read());
      return body;
    };
    return {
      rule: { ...rule, limits: rule.limits === null ? null : endless(rule.limits) },
      hasName,
      get match() {
        return patterns().match;
      },
      get unless() {
        return patterns().unless;
      },
      get notAfter() {
        return patterns().notAfter;
      },
      get pointsBack() {
        return patterns().pointsBack;
      },
      get choices() {
        return patterns().choices;
      },
    };
  }

  private patterns(body: Body): Omit<CompiledRule, 'rule' | 'hasName'> {
    const unpack = (packed: PackedProgram) => this.program(packed);
    return {
      match: body.match.map(({ answer, program }) => ({ answer, program: unpack(program), ...IN_INDEX })),
      unless: body.unless.map(unpack),
      notAfter: body.notAfter.map(unpack),
      pointsBack: body.pointsBack && {
        words: body.pointsBack.words.map(unpack),
        to: body.pointsBack.to.map(unpack),
      },
      choices: new Map(
        body.choices.map(([key, options]) => [
          key,
          options.map(({ name, programs }) => ({ name, programs: programs.map(unpack) })),
        ]),
      ),
    };
  }

  private program([outside, start]: PackedProgram): Program {
    return new Automaton(outside, () => new Steps(this.steps, start, this.consumes));
  }
}

/** A rule without what only loading and its own examples need. */
function withoutTrees(rule: CompiledRule['rule']): CompiledRule['rule'] {
  const keys = rule.keys.map((key) => ({
    ...key,
    choice: key.choice.map(({ name }) => ({ name, patterns: [] })),
  }));
  return { ...rule, match: [], unless: [], notAfter: [], pointsBack: null, examples: [], keys };
}

/** JSON writes an endless limit as null. */
function endless({ from, to }: { from: number | null; to: number | null }): CompiledRule['rule']['limits'] {
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
}

/** Different things in a list, each once, by number. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly known = new Map<string, number>();

  of(thing: T): number {
    const print = JSON.stringify(thing);
    const number = this.known.get(print) ?? this.all.push(thing) - 1;
    this.known.set(print, number);
    return number;
  }
}

function packProgram(
  { text, hasValue, hasName, types, draft }: Program,
  steps: number[],
  consumes: Numbered<Consume>,
): PackedProgram {
  const start = steps.length;
  for (const number of numbersOf(draft, (consume) =>
    isPlainWord(consume) ? WORD_ITSELF : consumes.of(consume),
  ))
    steps.push(number);
  return [{ text, hasValue, hasName, types }, start];
}

/** Most steps take a word, of which nothing needs to be kept but its number. */
const isPlainWord = ({ kind, beside }: Consume): boolean => kind === 'word' && beside === undefined;
