import type { CompiledRule } from '../../rules/index.js';
import { soughtOf } from './avoid.js';
import type { Linted, LintedRule, Remark } from './finding.js';
import { type Anchored, type Extent, isIncluded } from './inclusion.js';

interface Known extends Anchored {
  readonly captures: ReadonlySet<string>;
}

const noCaptures: ReadonlySet<string> = new Set();

/** Patterns that add nothing, as another of the rule matches wherever they do. */
export function swallowedPatterns(rule: CompiledRule, linted: LintedRule): readonly Remark[] {
  const known = rule.match.map((pattern): Known => {
    const outline = linted.outlines.of(pattern.program.text);
    const anchors = pattern.anchors.map((anchor) => soughtOf(anchor, linted.rules.words));
    const captures = pattern.program.types.length > 0 ? outline.captures : noCaptures;
    return { pattern, outline, anchors, captures };
  });
  return known.flatMap((inner, i) => {
    const outer = known.findIndex(
      (each, j) => i !== j && swallows(each, inner, { rule, linted, later: j > i }),
    );
    return outer < 0 ? [] : [remark(rule, { inner: i, outer }, linted)];
  });
}

interface Around {
  readonly rule: CompiledRule;
  readonly linted: LintedRule;
  /** The outer pattern stands below: of two that are alike the later one goes. */
  readonly later: boolean;
}

function swallows(outer: Known, inner: Known, { rule, linted, later }: Around): boolean {
  const { words } = linted.rules;
  const references = linted.outlines.references;
  if (outer.pattern.answer !== inner.pattern.answer)
    return (
      !later &&
      isIncluded(inner, outer, { words, references, extent: 'whole' }) &&
      isIncluded(outer, inner, { words, references, extent: 'whole' })
    );
  if ([...inner.captures].some((slot) => !outer.captures.has(slot))) return false;
  const extent = extentThatCounts(rule);
  if (!isIncluded(inner, outer, { words, references, extent })) return false;
  return !later || !isIncluded(outer, inner, { words, references, extent });
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
