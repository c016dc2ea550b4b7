import type { Report } from '../../model.js';
import { openBook, type StoryView, storyViews } from '../view/story-view.js';
import { counted } from '../view/wording.js';
import { ask } from './ask.js';
import { care } from './care.js';
import { confirm } from './confirm.js';
import { details } from './details.js';
import { draftRules } from './draft-rules.js';
import { foot, incomplete } from './foot.js';
import { grid } from './grid.js';
import { head } from './head.js';
import { type Blocks, heading, list } from './nodes.js';
import { notADifference } from './not-a-difference.js';
import { notChecked } from './not-checked.js';
import { serialize } from './serialize.js';
import { settle } from './settle.js';
import { theWords } from './the-words.js';
import { undisputed, undisputedToo } from './undisputed.js';

/** What one story's part of the page holds, in order. What differs is said above Details; the rest is for looking up. */
const SECTIONS: readonly ((view: StoryView) => Blocks)[] = [
  settle,
  ask,
  care,
  undisputed,
  details,
  theWords,
  grid,
  confirm,
  undisputedToo,
  notADifference,
];

/**
 * The report as an editor reads it, in Markdown as GitHub renders it. However much there is, the part above Details stays
 * short: 20 questions to settle, 15 asks, 30 to word with care, 12 undisputed. Below, every question to settle has all its
 * answers, each with four texts quoted and the others named; long lists end with how many more the report as JSON has.
 */
export function markdown(report: Report): string {
  const book = openBook(report);
  const views = storyViews(book);
  return serialize([
    ...incomplete(book),
    ...contents(views),
    ...views.flatMap((view) => [...head(view), ...SECTIONS.flatMap((section) => section(view))]),
    ...draftRules(book),
    ...notChecked(book, views),
    ...foot(book),
  ]);
}

/** With several stories, which there are and what each has to settle. */
function contents(views: readonly StoryView[]): Blocks {
  if (views.length < 2) return [];
  const items = views.map(({ story, settle: items, care: words }) => [
    `${story.title}: ${items.length} to settle, ${words.length} to word with care`,
  ]);
  return [heading(1, counted(views.length, 'story', 'stories')), list(items)];
}
