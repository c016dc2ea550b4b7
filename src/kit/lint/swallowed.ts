import type { CompiledRule } from '../../rules/index.js';
import type { WordTable } from '../../rules/word-table.js';
import type { Linted, LintedRule, Remark } from './finding.js';
import { type Asked, type Extent, isIncluded, type Outlined } from './inclusion.js';

interface Known extends Outlined {
  readonly captures: readonly string[];
}

/** Patterns that add nothing, as another of the rule matches wherever they do. */
export function swallowedPatterns(rule: CompiledRule, linted: LintedRule): readonly Remark[] {
  const { words } = linted.rules;
  const swallowing = new Swallowing(words, extentThatCounts(rule));
  const known = rule.match.map((pattern): Known => {
    const outline = linted.outlines.of(pattern.program.text);
    return { pattern, outline, captures: pattern.program.types.length > 0 ? [...outline.captures] : [] };
  });
  return known.flatMap((inner, i) => {
    const outer = known.findIndex((each, j) => i !== j && swallowing.swallows(each, inner, j > i));
    return outer < 0 ? [] : [remark(rule, { inner: i, outer }, linted)];
  });
}

class Swallowing {
  private readonly whole: Asked;
  private readonly asked: Asked;

  constructor(words: WordTable, extent: Extent) {
    this.whole = { words, extent: 'whole' };
    this.asked = { words, extent };
  }

  /** `later`: the outer pattern stands below: of two that are alike the later one goes. */
  swallows(outer: Known, inner: Known, later: boolean): boolean {
    const { whole, asked } = this;
    if (outer.pattern.answer !== inner.pattern.answer)
      return !later && isIncluded(inner, outer, whole) && isIncluded(outer, inner, whole);
    if (inner.captures.some((slot) => !outer.captures.includes(slot))) return false;
    return isIncluded(inner, outer, asked) && !(later && isIncluded(outer, inner, asked));
  }
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
