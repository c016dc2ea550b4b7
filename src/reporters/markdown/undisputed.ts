import type { Fact, Statement } from '../../model.js';
import { hedged, titleOf } from '../view/answers.js';
import { type Book, namesOf, ofTier, type StoryView } from '../view/story-view.js';
import { bracketed, headed, listed, OPEN_WORDS } from '../view/wording.js';
import { type Blocks, type Cell, heading, list, paragraph, strong } from './nodes.js';

/** The top of the page is read in three minutes; the others stand in Details. */
const MOST_AT_TOP = 12;
const MOST_IN_DETAILS = 100;
const MOST_NAMES = 6;

/** What nobody here disputes, one line each: the most precise stated answer with who has it, then the others that fit it. */
export function undisputed({ facts, book }: StoryView): Blocks {
  const all = ofTier(facts, 'undisputed');
  if (all.length === 0) return [];
  return [
    heading(2, 'Nobody here disputes'),
    list(all.slice(0, MOST_AT_TOP).map((fact) => line(book, fact))),
    ...(all.length > MOST_AT_TOP ? [paragraph(`And ${all.length - MOST_AT_TOP} more, below.`)] : []),
  ];
}

/** The undisputed facts for which the top of the page has no room. */
export function undisputedToo({ facts, book }: StoryView): Blocks {
  const all = ofTier(facts, 'undisputed').slice(MOST_AT_TOP);
  if (all.length === 0) return [];
  const left = all.length - MOST_IN_DETAILS;
  return [
    heading(2, 'Nor are these disputed'),
    list(all.slice(0, MOST_IN_DETAILS).map((fact) => line(book, fact))),
    ...(left > 0 ? [paragraph(`And ${left} more, in the report as JSON.`)] : []),
  ];
}

function line(book: Book, fact: Fact): Cell {
  const variants = finestFirst(fact).map(({ value, statements }) => {
    const all = book.statements(statements);
    return `${all[0] === undefined ? value : hedged(all[0], value)} (${bearers(book, all)})`;
  });
  const open = book.statements(fact.open);
  const unsaid = open.length > 0 ? `; ${OPEN_WORDS[open[0]!.certainty]}: ${bearers(book, open)}` : '';
  const title = titleOf(book, fact);
  const told = isClosed(book, fact) ? together(variants) : fitting(variants);
  return [strong(headed(title)), ` ${told}${unsaid}.`];
}

/** Answers of a closed set are none more precise than the other. */
function isClosed(book: Book, { answers }: Fact): boolean {
  const types = book
    .statements(answers.flatMap(({ statements }) => statements))
    .map(({ value }) => value?.type);
  return types.some((type) => type === 'choice' || type === 'stage' || type === 'text');
}

function together(variants: readonly string[]): string {
  if (variants.length < 2) return variants.join('');
  return `${variants.join('; ')}: ${variants.length === 2 ? 'both' : 'all'} can hold`;
}

function fitting([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first}; ${listed(others, 3)} ${others.length > 1 ? 'fit' : 'fits'}`;
}

/** The answer that the verdict on precision names as the finer one, then the others in their order. */
function finestFirst({ answers, verdicts }: Fact): Fact['answers'] {
  const pairs = verdicts.flatMap(({ verdict, between }) => (verdict === 'precision' ? between : []));
  const finer = new Set(pairs.map(([one]) => one));
  const coarser = new Set(pairs.map(([, other]) => other));
  const finest = answers.find(({ statements }) => statements.some((id) => finer.has(id) && !coarser.has(id)));
  return finest === undefined ? answers : [finest, ...answers.filter((answer) => answer !== finest)];
}

function bearers(book: Book, statements: readonly Statement[]): string {
  return bracketed(namesOf(book, statements), MOST_NAMES);
}
