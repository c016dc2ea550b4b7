import { type Ask, asks } from '../view/asks.js';
import type { StoryView } from '../view/story-view.js';
import { type Blocks, list, paragraph, strong } from './nodes.js';

const MOST_ASKS = 15;

/** Whom to ask what, the question that settles most first. */
export function ask(view: StoryView): Blocks {
  const all = asks(view);
  if (all.length === 0) return [];
  const items = all.slice(0, MOST_ASKS).map((each) => [line(each)]);
  return [
    paragraph(strong('Ask in this order')),
    list(items, true),
    ...(all.length > MOST_ASKS
      ? [paragraph(`And ${all.length - MOST_ASKS} more, in the report as JSON.`)]
      : []),
  ];
}

function line({ words, use }: Ask): string {
  return /[?!]$/.test(words)
    ? `${words} ${use.charAt(0).toUpperCase()}${use.slice(1)}.`
    : `${words}: ${use}.`;
}
