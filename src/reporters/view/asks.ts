import type { Severity } from '../../model.js';
import type { Item, StoryView } from './story-view.js';
import { listed, phrase } from './wording.js';

/** One thing to ask, and which discrepancies it settles or helps to word: `settles 5 and 8, helps with 10`. */
export interface Ask {
  readonly words: string;
  readonly use: string;
}

interface Grouped {
  readonly words: string;
  readonly settles: readonly Item[];
  readonly helps: readonly Item[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { high: 100, medium: 10, low: 1 };

/** The rules' asks, equal ones together, most consequential first: by the severity of all that they settle, then of what they help. */
export function asks({ settle, care }: StoryView): readonly Ask[] {
  const grouped = new Map<string, Grouped>();
  const add = (item: Item, to: 'settles' | 'helps') => {
    if (item.fact.ask === null || item.fact.ask.trim() === '') return;
    const words = phrase(item.fact.ask);
    const group = grouped.get(words.toLowerCase()) ?? { words, settles: [], helps: [] };
    grouped.set(words.toLowerCase(), { ...group, [to]: [...group[to], item] });
  };
  for (const item of settle) add(item, 'settles');
  for (const item of care) add(item, 'helps');
  return [...grouped.values()].toSorted(byConsequence).map(({ words, settles, helps }) => ({
    words,
    use: [
      ...(settles.length > 0 ? [`settles ${numbers(settles)}`] : []),
      ...(helps.length > 0 ? [`helps with ${numbers(helps)}`] : []),
    ].join(', '),
  }));
}

function byConsequence(a: Grouped, b: Grouped): number {
  return (
    weight(b.settles) - weight(a.settles) ||
    weight(b.helps) - weight(a.helps) ||
    firstNumber(a) - firstNumber(b)
  );
}

function weight(items: readonly Item[]): number {
  return items.reduce((sum, { fact }) => sum + WEIGHT[fact.severity], 0);
}

function firstNumber({ settles, helps }: Grouped): number {
  return [...settles, ...helps][0]?.number ?? 0;
}

function numbers(items: readonly Item[]): string {
  return listed(items.map(({ number }) => String(number)));
}
