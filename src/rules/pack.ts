import { Automaton, type Outside, type Program } from './automaton.js';
import type { Consume } from './edge.js';
import type { CompiledRule, RuleSet } from './rule-set.js';
import { numbersOf, Steps } from './steps.js';
import { WordTable } from './word-table.js';

/**
 * A rule set in bytes: four bytes with the length of a JSON text, the text, then its programs' steps as 16-bit numbers. Loading it
 * costs a hundredth of loading the YAML. A packed rule is there to be run: it has no examples and no parsed patterns.
 */
export type PackedRules = Uint8Array;

/** What is known of a program without its states, and where those begin. */
type PackedProgram = readonly [Outside, start: number];

interface PackedRule {
  readonly rule: CompiledRule['rule'];
  readonly match: readonly {
    readonly answer: string | null;
    readonly anchors: readonly number[];
    readonly order: readonly number[];
    readonly program: PackedProgram;
  }[];
  readonly unless: readonly PackedProgram[];
  readonly notAfter: readonly PackedProgram[];
  readonly choices: readonly (readonly [key: string, options: readonly PackedChoice[]])[];
}

interface PackedChoice {
  readonly name: string;
  readonly programs: readonly PackedProgram[];
}

interface Head {
  readonly digest: string;
  readonly names: RuleSet['names'];
  readonly forms: readonly (readonly string[])[];
  readonly anchors: readonly CompiledRule['match'][number]['anchors'][number][];
  readonly consumes: readonly Consume[];
  readonly rules: readonly PackedRule[];
}

const LENGTH_BYTES = 4;

/** Throws a RangeError when a program is larger than 16-bit numbers can tell: far beyond what a pattern may compile to. */
export function packRules({ rules, names, words, digest }: RuleSet): PackedRules {
  const steps: number[] = [];
  const consumes = new Numbered<Consume>();
  const anchors = new Numbered<Head['anchors'][number]>();
  const pack = (program: Program) => packProgram(program, steps, consumes);
  const packed = rules.map(
    ({ rule, match, unless, notAfter, choices }): PackedRule => ({
      rule: withoutTrees(rule),
      match: match.map((each) => ({
        answer: each.answer,
        anchors: each.anchors.map((anchor) => anchors.of(anchor)),
        order: each.order,
        program: pack(each.program),
      })),
      unless: unless.map(pack),
      notAfter: notAfter.map(pack),
      choices: [...choices].map(([key, options]) => [
        key,
        options.map(({ name, programs }) => ({ name, programs: programs.map(pack) })),
      ]),
    }),
  );
  const head: Head = {
    digest,
    names,
    forms: words.all(),
    anchors: anchors.all,
    consumes: consumes.all,
    rules: packed,
  };
  return join(head, steps);
}

/** The rule set of some bytes; null when they are of other rules than those of this digest. */
export function unpackRules(bytes: PackedRules, digest: string): RuleSet | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = LENGTH_BYTES + view.getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, end))) as Head;
  if (head.digest !== digest) return null;
  const numbers = numbersAt(view, end);
  const unpack = ([outside, start]: PackedProgram): Program =>
    new Automaton(outside, () => new Steps(numbers, start, head.consumes));
  const rules = head.rules.map(
    ({ rule, match, unless, notAfter, choices }): CompiledRule => ({
      rule: { ...rule, limits: rule.limits === null ? null : endless(rule.limits) },
      match: match.map(({ answer, anchors, order, program }) => ({
        answer,
        order,
        anchors: anchors.map((each) => head.anchors[each]!),
        program: unpack(program),
      })),
      unless: unless.map(unpack),
      notAfter: notAfter.map(unpack),
      choices: new Map(
        choices.map(([key, options]) => [
          key,
          options.map(({ name, programs }) => ({ name, programs: programs.map(unpack) })),
        ]),
      ),
    }),
  );
  return { rules, names: head.names, words: WordTable.of(head.forms), digest };
}

/** A rule without what only loading and its own examples need. */
function withoutTrees(rule: CompiledRule['rule']): CompiledRule['rule'] {
  const keys = rule.keys.map((key) => ({
    ...key,
    choice: key.choice.map(({ name }) => ({ name, patterns: [] })),
  }));
  return { ...rule, match: [], unless: [], notAfter: [], examples: [], keys };
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
  for (const number of numbersOf(draft, (consume) => consumes.of(consume))) steps.push(number);
  return [{ text, hasValue, hasName, types }, start];
}

function join(head: Head, steps: readonly number[]): PackedRules {
  if (steps.some((step) => step > 0xffff)) throw new RangeError('a pattern is too long to be packed');
  const json = JSON.stringify(head);
  // Numbers begin at an even place, so that they can be read where they lie.
  const text = new TextEncoder().encode(new TextEncoder().encode(json).length % 2 === 0 ? json : `${json} `);
  const bytes = new Uint8Array(LENGTH_BYTES + text.length + 2 * steps.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, text.length, true);
  bytes.set(text, LENGTH_BYTES);
  steps.forEach((step, at) => {
    view.setUint16(LENGTH_BYTES + text.length + 2 * at, step, true);
  });
  return bytes;
}

/** The 16-bit numbers from a place on. They lie lower byte first, as nearly all processors have them: others swap the bytes. */
function numbersAt(view: DataView, from: number): Uint16Array {
  const [start, length] = [view.byteOffset + from, (view.byteLength - from) >> 1];
  if (start % 2 === 0 && isLowerFirst) return new Uint16Array(view.buffer, start, length);
  return Uint16Array.from({ length }, (_, at) => view.getUint16(from + 2 * at, true));
}

const isLowerFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
