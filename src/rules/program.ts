import { Automaton, type Program, programOf } from './automaton.js';
import { type Consume, type Draft, type Edge, edgeOf } from './edge.js';
import type { Node, Pattern } from './pattern.js';
import { PatternError } from './pattern-error.js';
import { isSlotType, mostStates, type Scope } from './scope.js';
import { stepsOf } from './steps.js';
import type { Survey } from './survey.js';
import { openTypes } from './types.js';

export type { Program, State } from './automaton.js';
export { type Consume, type Edge, isCompared, isFiller, isPassed } from './edge.js';

/**
 * The program of a pattern that has been surveyed. Throws a PatternError: unknown name, group or type, circular groups, too many
 * states. The states are made when the program is first run: most never are.
 */
export function compilePattern(pattern: Pattern, { outside }: Survey, scope: Scope): Program {
  return outside === null
    ? programOf(pattern.text, draftOf(pattern, scope))
    : new Automaton(outside, () => stepsOf(draftOf(pattern, scope)));
}

function draftOf(pattern: Pattern, scope: Scope): Draft {
  const builder = new Builder(scope);
  const start = builder.state();
  const end = builder.node(pattern.root, start);
  return { ...builder.draft, end };
}

class Builder {
  readonly draft: { readonly edges: Edge[][]; readonly empty: number[][] } = { edges: [], empty: [] };
  private readonly open: string[] = [];
  /** Whether what is added now is left to other matches. */
  private besides = false;
  /** Where the outermost open group is referred to. */
  private groupAt = 0;

  constructor(private readonly scope: Scope) {}

  state(at = 0): number {
    if (this.draft.edges.length >= mostStates) {
      throw new PatternError(
        `the pattern needs more than ${mostStates} states`,
        'Shorten its gaps, or split it into several patterns.',
        at,
      );
    }
    this.draft.edges.push([]);
    this.draft.empty.push([]);
    return this.draft.edges.length - 1;
  }

  /** Adds a node from a state; returns the state after it. */
  node(node: Node, from: number): number {
    switch (node.kind) {
      case 'sequence':
        return node.items.reduce((state, item) => this.node(item, state), from);
      case 'either':
        return this.either(node.options, from, node.at);
      case 'optional': {
        const to = this.node(node.item, from);
        this.draft.empty[from]!.push(to);
        return to;
      }
      case 'beside':
        return this.beside(node.item, from);
      case 'gap':
        return this.gap(node.most, from, node.at);
      case 'word':
        return this.step(from, { kind: 'word', word: this.scope.words.add(node.word, node.exact) }, node.at);
      case 'mark':
        return this.step(from, { kind: 'mark', mark: node.mark }, node.at);
      case 'reference':
        return this.reference(node.id, from, node.at);
      case 'slot':
        return this.slot(node, from);
    }
  }

  private beside(item: Node, from: number): number {
    const before = this.besides;
    this.besides = true;
    const to = this.node(item, from);
    this.besides = before;
    return to;
  }

  private step(from: number, consumed: Consume, at: number): number {
    const to = this.state(at);
    const consume = this.besides ? { ...consumed, beside: true as const } : consumed;
    this.draft.edges[from]!.push(edgeOf(to, consume, this.open.length > 0 ? this.groupAt : at));
    return to;
  }

  private either(options: readonly Node[], from: number, at: number): number {
    const end = this.state(at);
    for (const option of options) this.draft.empty[this.node(option, from)]!.push(end);
    return end;
  }

  private gap(most: number, from: number, at: number): number {
    const end = this.state(at);
    this.draft.empty[from]!.push(end);
    for (let state = from, i = 0; i < most; i++) {
      state = this.step(state, { kind: 'gap' }, at);
      this.draft.empty[state]!.push(end);
    }
    return end;
  }

  private reference(id: string, from: number, at: number): number {
    if (this.scope.names.has(id)) return this.step(from, { kind: 'name', id }, at);
    const group = this.scope.groups.get(id);
    if (group === undefined) throw unknownReference(id, this.scope.nearest(id), at);
    if (this.open.includes(id)) {
      throw new PatternError(
        `the groups ${[...this.open.slice(this.open.indexOf(id)), id].map((name) => `@${name}`).join(' → ')} go in a circle`,
        'Write the words out in one of them.',
        at,
      );
    }
    if (this.open.length === 0) this.groupAt = at;
    this.open.push(id);
    const end = this.either(
      group.map(({ root }) => root),
      from,
      at,
    );
    this.open.pop();
    return end;
  }

  private slot(node: Extract<Node, { kind: 'slot' }>, from: number): number {
    if (node.words !== null) {
      const sequences = sequencesOf(node.words).map((list) =>
        list.map(({ word, exact }) => this.scope.words.add(word, exact)),
      );
      return this.step(from, { kind: 'words', sequences }, node.at);
    }
    if (node.name === 'value') {
      if (this.scope.valueType === null || this.scope.valueType === 'text')
        throw new PatternError(
          '"{value}" has no type here',
          this.scope.valueType === 'text'
            ? 'Name the words: {value: critical | crucial}.'
            : 'Only rules whose "value" is a type have it; a closed set lists patterns per answer.',
          node.at,
        );
      return this.step(from, { kind: 'value', slot: 'value', type: this.scope.valueType }, node.at);
    }
    const type = node.type ?? '';
    if (!isSlotType(node.name, type, this.scope))
      throw new PatternError(
        `"${type}" is no value type`,
        `Value types: ${openTypes.join(', ')}; {aside} is what stands between two commas, dashes or brackets.`,
        node.at,
      );
    return this.step(from, { kind: 'value', slot: node.name, type }, node.at);
  }
}

function unknownReference(id: string, nearest: string | null, at: number): PatternError {
  return new PatternError(
    `the lexicon has no "@${id}"`,
    nearest === null ? 'Add it to lexicon.yaml.' : `Did you mean "@${nearest}"? Or add it to lexicon.yaml.`,
    at,
  );
}

type Word = Extract<Node, { kind: 'word' }>;
const mostSequences = 200;

/** The word sequences that `{value: …}` lists. Only words, alternatives and optional words may stand in it. */
function sequencesOf(node: Node): readonly (readonly Word[])[] {
  switch (node.kind) {
    case 'word':
      return [[node]];
    case 'either':
      return node.options.flatMap(sequencesOf);
    case 'optional':
      return [[], ...sequencesOf(node.item)];
    case 'sequence': {
      let all: readonly (readonly Word[])[] = [[]];
      for (const item of node.items) {
        const next = sequencesOf(item);
        all = all.flatMap((before) => next.map((after) => [...before, ...after]));
        if (all.length > mostSequences)
          throw new PatternError('too many wordings in "{value: …}"', 'List fewer.', node.at);
      }
      return all;
    }
    default:
      throw new PatternError(
        'only words may stand in "{value: …}"',
        'Put names, gaps and other values outside it.',
        node.at,
      );
  }
}
