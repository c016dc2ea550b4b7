import type { StoryView } from './story-view.js';
import { counted } from './wording.js';

/** `6 questions to settle, 8 to word with care.` When nothing could be compared, that instead. */
export function verdictLine({ settle, care, facts, articles }: StoryView): string {
  if (articles.length === 0) return 'Could not look: there is no article to compare.';
  if (facts.length === 0) return 'Could not compare: no rule found a statement in these articles.';
  const toSettle =
    settle.length === 0 ? 'Nothing to settle' : `${counted(settle.length, 'question')} to settle`;
  if (settle.length + care.length === 0) return 'Nothing to settle and nothing to word with care.';
  return `${toSettle}, ${care.length === 0 ? 'none' : care.length} to word with care.`;
}

/** `5 articles: 3 with a named source, 2 without; no copies found.` */
export function articlesLine({ articles, facts, settle, care }: StoryView): string {
  const drafts = articles.filter(({ role }) => role === 'draft').length;
  const named = articles.filter(({ role, source }) => role === 'published' && source !== null).length;
  const copies = articles.filter(({ copyOf }) => copyOf !== null).length;
  const unnamed = articles.length - named - drafts;
  const kinds = [
    ...(drafts > 0 ? [counted(drafts, 'draft')] : []),
    `${named} with a named source`,
    ...(unnamed > 0 ? [`${unnamed} without`] : []),
  ].join(', ');
  const found =
    copies === 0 ? 'no copies found' : `${counted(copies, 'copy', 'copies')}, no voice of their own`;
  const line = `${counted(articles.length, 'article')}: ${kinds}; ${found}.`;
  if (articles.length === 1) return `${line} One article can only be compared with itself.`;
  const quiet = settle.length + care.length === 0 && facts.length > 0;
  return quiet ? `${line} ${counted(facts.length, 'question')} found an answer; none of them differs.` : line;
}
