import { clean } from './clean.js';
import { dayWords } from './day-words.js';
import { ofTier, type StoryView } from './story-view.js';
import { counted, listed } from './wording.js';

/** The story's title, with the one day on which all its texts were seen: `Putin in Moscow, 28 January 2026`. */
export function titleLine({ story, articles }: StoryView): string {
  const title = clean(story.title).trim() || 'Report';
  const days = [...new Set(articles.flatMap(({ asOf }) => asOf.day ?? []))];
  const day = days.length === 1 ? dayWords(days[0]!) : '';
  return day === '' || title.includes(day) ? title : `${title}, ${day}`;
}

/** `6 questions to settle, 8 to word with care.` When nothing could be compared, why not: that never reads as agreement. */
export function verdictLine(view: StoryView): string {
  const { articles, facts, book } = view;
  if (articles.length === 0) return 'Could not look: there is no article to compare.';
  const { rulesRun, draftRules } = book.report.run;
  const none = draftRules.length === 0 ? 'no rule was run' : 'only draft rules were run';
  if (rulesRun > 0) return differences(view);
  return facts.length === 0
    ? `Could not look: ${none}.`
    : `${differences(view)} Only what needs no rule was compared: ${none}.`;
}

function differences({ settle, care, facts }: StoryView): string {
  if (facts.length === 0) return 'Nothing was compared: no rule found a statement in these articles.';
  if (settle.length + care.length === 0) return 'Nothing to settle and nothing to word with care.';
  const toSettle =
    settle.length === 0 ? 'Nothing to settle' : `${counted(settle.length, 'question')} to settle`;
  return `${toSettle}, ${care.length === 0 ? 'none' : care.length} to word with care.`;
}

/** `5 articles: 3 with a named source, 2 without; no copies found.` */
export function articlesLine(view: StoryView): string {
  const { articles } = view;
  if (articles.length === 0) return '';
  const drafts = articles.filter(({ role }) => role === 'draft').length;
  const named = articles.filter(({ role, source }) => role === 'published' && source !== null).length;
  const unnamed = articles.length - named - drafts;
  const kinds = [
    ...(drafts > 0 ? [counted(drafts, 'draft')] : []),
    `${named} with a named source`,
    ...(unnamed > 0 ? [`${unnamed} without`] : []),
  ];
  return [
    `${counted(articles.length, 'article')}: ${kinds.join(', ')}; ${copies(view)}.`,
    ...quiet(view),
  ].join(' ');
}

function copies({ articles }: StoryView): string {
  const count = articles.filter(({ copyOf }) => copyOf !== null).length;
  if (count === 0) return articles.length === 1 ? 'nothing to compare it with but itself' : 'no copies found';
  return count === 1 ? '1 copy, which adds no voice' : `${count} copies, which add no voice`;
}

/** Without a discrepancy, what the facts are instead. */
function quiet({ settle, care, facts }: StoryView): readonly string[] {
  if (settle.length + care.length > 0 || facts.length === 0) return [];
  const parts = [
    [ofTier(facts, 'undisputed').length, 'answered alike by several texts'],
    [ofTier(facts, 'confirm').length, 'by one source only'],
    [ofTier(facts, 'listed').length, 'not compared or updated'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return [`${counted(facts.length, 'question')} found an answer: ${listed(shown)}.`];
}
