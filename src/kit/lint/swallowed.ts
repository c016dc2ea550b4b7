import type { CompiledPattern, CompiledRule } from '../../rules/index.js';
import type { Linted, Remark } from './finding.js';
import { type Extent, isIncluded, type Stepped, stepped } from './inclusion.js';

interface Known extends Stepped {
  readonly captures: ReadonlySet<string>;
}

/** Patterns that add nothing, as another of the rule matches wherever they do. */
export function swallowedPatterns(rule: CompiledRule, linted: Linted): readonly Remark[] {
  const known = rule.match.map((each): Known => ({ ...stepped(each), captures: capturesOf(each) }));
  return known.flatMap((inner, i) => {
    const outer = known.findIndex(
      (each, j) => i !== j && swallows(each, inner, { rule, linted, later: j > i }),
    );
    return outer < 0 ? [] : [remark(rule, { inner: i, outer }, linted)];
  });
}

interface Around {
  readonly rule: CompiledRule;
  readonly linted: Linted;
  /** The outer pattern stands below: of two that are alike the later one goes. */
  readonly later: boolean;
}

function swallows(outer: Known, inner: Known, { rule, linted, later }: Around): boolean {
  const { words } = linted.rules;
  if (outer.pattern.answer !== inner.pattern.answer)
    return (
      !later &&
      isIncluded(inner, outer, { words, extent: 'whole' }) &&
      isIncluded(outer, inner, { words, extent: 'whole' })
    );
  if ([...inner.captures].some((slot) => !outer.captures.has(slot))) return false;
  const extent = extentThatCounts(rule);
  if (!isIncluded(inner, outer, { words, extent })) return false;
  return !later || !isIncluded(outer, inner, { words, extent });
}

function capturesOf({ program }: CompiledPattern): ReadonlySet<string> {
  if (program.types.length === 0) return new Set();
  const steps = program.draft.edges.flat();
  return new Set(steps.flatMap(({ consume }) => (consume.kind === 'value' ? (consume.slot ?? []) : [])));
}

/** Where a match's extent says more than its value, only a pattern for the very same words is one too many. */
function extentThatCounts({ rule }: CompiledRule): Extent {
  const looksInMatch = rule.keys.some(({ from, choice }) => from.includes('match') || choice.length > 0);
  return looksInMatch || rule.qualifiers.length > 0 || rule.subject.length > 0 || rule.unless.length > 0
    ? 'whole'
    : 'part';
}

function remark(
  { rule, match }: CompiledRule,
  { inner, outer }: { readonly inner: number; readonly outer: number },
  { places }: Linted,
): Remark {
  const [pattern, other] = [match[inner]!, match[outer]!];
  const file = rule.file;
  const place = places.pattern(file, pattern.program.text, ['match']) ?? places.key(file, ['match']);
  const line = places.pattern(file, other.program.text, ['match'])?.line;
  const which = `pattern ${outer + 1}${line === undefined ? '' : ` (line ${line})`}`;
  if (pattern.answer !== other.answer)
    return {
      level: 'warning',
      file,
      ...place,
      message: `${which} matches the same words for the answer "${other.answer}", and comes first`,
      help: 'Leave the words to one of the two answers.',
    };
  return {
    level: 'warning',
    file,
    ...place,
    message: `this pattern adds nothing: ${which} matches wherever it does`,
    help: 'Remove it, or narrow the other.',
  };
}
