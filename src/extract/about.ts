import type { AboutSpec } from '../rules/rule.js';
import { aroundIn, type Passage, type View } from './passage.js';

/** Whether one of the names stands near enough: in the sentence, its paragraph, or, for `article`, the headline and first sentence too. */
export function isAbout(
  { names, within }: AboutSpec,
  view: View,
  surroundings: { readonly passage: Passage; readonly headline: readonly View[] },
): boolean {
  const { passage, headline } = surroundings;
  const near =
    within === 'sentence'
      ? [view]
      : within === 'paragraph'
        ? aroundIn(passage, view)
        : [...aroundIn(passage, view), ...headline];
  return near.some(({ listed }) => listed.some(({ id }) => names.includes(id)));
}
