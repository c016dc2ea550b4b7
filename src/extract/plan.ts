import { nameAnchors } from '../names/anchors.js';
import { type NameLexicon, nameLexicon } from '../names/finder.js';
import type { CompiledPattern, CompiledRule, RuleSet } from '../rules/index.js';
import { Scanner } from './scan.js';

/** A pattern with the numbers of its anchors: a paragraph needs one of each list. */
interface PlannedPattern {
  readonly rule: number;
  readonly pattern: number;
  readonly anchors: readonly (readonly number[])[];
}

/** Which of a rule's patterns to try in a paragraph. */
export interface Trial {
  readonly rule: CompiledRule;
  readonly patterns: readonly CompiledPattern[];
}

/** A rule set prepared for extraction; built once, used for every article. */
export interface Plan {
  readonly rules: RuleSet;
  readonly names: NameLexicon;
  /** What to try where: paragraph number → trials, in the rules' order. `starts` are the paragraphs' offsets. */
  trials(
    text: string,
    starts: readonly number[],
    others: readonly string[],
  ): ReadonlyMap<number, readonly Trial[]>;
}

const plans = new WeakMap<RuleSet, Plan>();

/** The plan of a rule set, kept with it. */
export function planOf(rules: RuleSet): Plan {
  const known = plans.get(rules);
  if (known !== undefined) return known;
  const plan = new Planner(rules);
  plans.set(rules, plan);
  return plan;
}

class Planner implements Plan {
  readonly names: NameLexicon;
  private readonly scanner: Scanner;
  /** Anchor number → the patterns whose rarest anchor has it. */
  private readonly triggered = new Map<number, PlannedPattern[]>();
  /** Per rule: numbers of the names of which the article must have one of each list. */
  private readonly needed: readonly (readonly (readonly number[])[])[];

  constructor(readonly rules: RuleSet) {
    this.names = nameLexicon(rules.names);
    this.scanner = new Scanner(nameAnchors(rules.names));
    rules.rules.forEach((rule, at) => {
      this.plan(rule, at);
    });
    this.needed = rules.rules.map(({ rule }) =>
      [rule.subject, rule.speaker, rule.about?.names ?? []]
        .filter((ids) => ids.length > 0)
        .map((ids) => ids.map((id) => this.scanner.nameId(id))),
    );
  }

  private plan({ rule, match }: CompiledRule, at: number): void {
    if (rule.state === 'retired') return;
    match.forEach((compiled, pattern) => {
      const anchors = compiled.anchors.map((anchor) => this.scanner.add(anchor));
      const planned = { rule: at, pattern, anchors };
      for (const id of anchors[0] ?? []) {
        const list = this.triggered.get(id);
        if (list === undefined) this.triggered.set(id, [planned]);
        else list.push(planned);
      }
    });
  }

  trials(
    text: string,
    starts: readonly number[],
    others: readonly string[],
  ): ReadonlyMap<number, readonly Trial[]> {
    const inArticle = new Set<number>();
    const inParagraph: Set<number>[] = [];
    let paragraph = 0;
    this.scanner.scan(text, (at, id) => {
      while (paragraph + 1 < starts.length && starts[paragraph + 1]! <= at) paragraph += 1;
      inArticle.add(id);
      inParagraph[paragraph] ??= new Set();
      inParagraph[paragraph]!.add(id);
    });
    for (const other of others) this.scanner.scan(other, (_, id) => inArticle.add(id));
    const trials = new Map<number, readonly Trial[]>();
    inParagraph.forEach((present, number) => {
      const found = this.trialsOf(present, inArticle);
      if (found.length > 0) trials.set(number, found);
    });
    return trials;
  }

  private trialsOf(present: ReadonlySet<number>, inArticle: ReadonlySet<number>): readonly Trial[] {
    const wanted = new Map<number, Set<number>>();
    for (const id of present) {
      for (const { rule, pattern, anchors } of this.triggered.get(id) ?? []) {
        if (!anchors.every((ids) => hasOne(present, ids))) continue;
        if (!this.needed[rule]!.every((ids) => hasOne(inArticle, ids))) continue;
        const patterns = wanted.get(rule);
        if (patterns === undefined) wanted.set(rule, new Set([pattern]));
        else patterns.add(pattern);
      }
    }
    return [...wanted.keys()]
      .sort((a, b) => a - b)
      .map((at) => {
        const rule = this.rules.rules[at]!;
        return { rule, patterns: rule.match.filter((_, i) => wanted.get(at)!.has(i)) };
      });
  }
}

function hasOne(present: ReadonlySet<number>, ids: readonly number[]): boolean {
  return ids.some((id) => present.has(id));
}
