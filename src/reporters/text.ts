import type { Fact, Report, Statement } from '../model.js';
import { type Group, groups, type Label, sides, titleOf } from './view/answers.js';
import { inline } from './view/clean.js';
import { dayWords } from './view/day-words.js';
import { silentDrafts } from './view/drafts.js';
import { excerpt } from './view/excerpt.js';
import { articlesLine, titleLine, verdictLine } from './view/head-lines.js';
import { alsoNames, otherSides, showPair } from './view/pair.js';
import {
  type Book,
  type Item,
  namesOf,
  ofTier,
  openBook,
  type StoryView,
  storyViews,
} from './view/story-view.js';
import { bracketed, counted, listed, sentence } from './view/wording.js';
import { type Layout, PLAIN, type Run, type Style, wrap } from './view/wrap.js';

/** The looks of a terminal summary. The default is plain: nothing is said by colour alone. */
export interface Palette {
  readonly heading: Style;
  readonly mark: Style;
  readonly dim: Style;
  readonly alert: Style;
}

export interface TextOptions {
  readonly palette?: Palette;
  readonly width?: number;
}

const NO_PALETTE: Palette = { heading: PLAIN, mark: PLAIN, dim: PLAIN, alert: PLAIN };
const WIDTH = 80;
const MOST_SETTLE = 12;
const MOST_CARE = 12;
const MOST_DRAFTS = 6;
const MOST_SILENT = 4;
const MOST_ANSWERS = 5;
const MOST_NOTES = 6;
const MOST_PLACES = 3;
const ROOM = 90;

interface Page {
  readonly book: Book;
  readonly palette: Palette;
  readonly width: number;
}

type Lines = readonly string[];

/** The short summary for a terminal: what to settle with its words, what to word with care, and where the rest is. */
export function text(report: Report, { palette = NO_PALETTE, width = WIDTH }: TextOptions = {}): string {
  const book = openBook(report);
  const page: Page = { book, palette, width };
  const views = storyViews(book);
  const blocks = [
    incomplete(page),
    ...views.flatMap((view) => story(page, view)),
    draftRules(page),
    notChecked(page),
    notes(page),
    hints(page, views),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...block]);
  return `${lines
    .slice(1)
    .map((line) => line.trimEnd())
    .join('\n')}\n`;
}

function hints(page: Page, views: readonly StoryView[]): Lines {
  if (page.book.report.facts.length === 0) return [];
  const { dim } = page.palette;
  const open = views.some(({ settle }) => settle.length > 0);
  return [
    ...fill(page, [{ text: 'Every word and place: --format markdown --out report.md', style: dim }]),
    ...(open
      ? fill(page, [
          { text: 'In a script: --fail-on low exits with 1 while a question is to settle.', style: dim },
        ])
      : []),
  ];
}

function fill({ width }: Page, runs: readonly Run[], lead = ''): Lines {
  return wrap(runs, { width, lead } satisfies Layout);
}

function plain(words: string): Run {
  return { text: words, style: PLAIN };
}

function incomplete(page: Page): Lines {
  const { problems } = page.book.report;
  if (problems.length === 0) return [];
  const line = `Incomplete: ${counted(problems.length, 'problem')} kept something from being read.`;
  return fill(page, [{ text: line, style: page.palette.alert }]);
}

function story(page: Page, view: StoryView): readonly Lines[] {
  const title: Run = { text: titleLine(view), style: page.palette.heading };
  return [
    [...fill(page, [title]), ...fill(page, [plain(`${verdictLine(view)} ${articlesLine(view)}`)])],
    capped(page, { title: 'Settle before you publish', items: view.settle, most: MOST_SETTLE, show: settle }),
    capped(page, { title: 'Word with care', items: view.care, most: MOST_CARE, show: care }),
    tail(page, view),
  ];
}

interface Part {
  readonly title: string;
  readonly items: readonly Item[];
  readonly most: number;
  readonly show: (page: Page, item: Item) => Lines;
}

function capped(page: Page, { title, items, most, show }: Part): Lines {
  if (items.length === 0) return [];
  return [
    ...fill(page, [{ text: title, style: page.palette.heading }]),
    ...items.slice(0, most).flatMap((item) => show(page, item)),
    ...(items.length > most ? [`     and ${items.length - most} more`] : []),
  ];
}

function numbered(page: Page, { number, fact }: Item): Lines {
  return fill(
    page,
    [{ text: titleOf(page.book, fact), style: page.palette.heading }],
    `${String(number).padStart(3)}  `,
  );
}

function settle(page: Page, item: Item): Lines {
  const pair = showPair(page.book, item.fact);
  if (pair === null) return care(page, item);
  const both = item.fact.bothHoldIf;
  return [
    ...numbered(page, item),
    ...pair.flatMap((statement) => said(page, item.fact, statement)),
    ...others(page, item.fact, pair),
    ...(both === null ? [] : fill(page, [plain(`Both hold if ${sentence(both)}`)], '     ')),
  ];
}

/** What else the texts answer. */
function others(page: Page, fact: Fact, pair: readonly Statement[]): Lines {
  const groups = otherSides(sides(page.book, fact), pair);
  return groups.length === 0 ? [] : fill(page, [plain(`Also: ${answered(page, groups)}`)], '     ');
}

function said({ book, palette, width }: Page, fact: Fact, statement: Statement): Lines {
  const words = excerpt(statement, ROOM).map(
    ({ text, mark }): Run => ({ text, style: mark ? palette.mark : PLAIN }),
  );
  const place: Run = { text: `[${book.place(statement)}]`, style: palette.dim };
  const also = alsoNames(book, fact, statement);
  const same = also.length === 0 ? '' : ` (also ${bracketed(also, MOST_PLACES)})`;
  return wrap([plain(`${book.name(statement.article)}: “`), ...words, plain('” '), place, plain(same)], {
    width,
    lead: '     ',
  });
}

function care(page: Page, item: Item): Lines {
  return [...numbered(page, item), ...fill(page, [plain(textsLine(page, item.fact))], '     ')];
}

/** Which texts give which answer. */
const textsLine = (page: Page, fact: Fact): string => answered(page, groups(page.book, fact));

function answered({ book }: Page, all: readonly Group[]): string {
  const texts = all.map(
    ({ label, statements }) => `${labelWords(label)} (${bracketed(namesOf(book, statements), MOST_PLACES)})`,
  );
  return texts.slice(0, MOST_ANSWERS).join(' · ');
}

/** What rules on trial found, apart from all that counts. */
function draftRules(page: Page): Lines {
  const { run, factsOfDraftRules: facts } = page.book.report;
  if (run.draftRules.length === 0) return [];
  const disputed = facts.filter(({ tier }) => tier === 'settle' || tier === 'care');
  const silent = silentDrafts(page.book.report);
  const rest = [
    ...(facts.length > disputed.length
      ? [
          counted(
            facts.length - disputed.length,
            'question without a difference',
            'questions without a difference',
          ),
        ]
      : []),
    ...(silent.length > 0 ? [`nothing found by ${listed(silent.map(inline), MOST_SILENT)}`] : []),
  ];
  return [
    ...fill(page, [
      { text: 'Draft rules, which count nowhere else and fail nothing', style: page.palette.heading },
    ]),
    ...disputed.slice(0, MOST_DRAFTS).flatMap((fact) => draftFact(page, fact)),
    ...(disputed.length > MOST_DRAFTS ? [`     and ${disputed.length - MOST_DRAFTS} more`] : []),
    ...(rest.length === 0 ? [] : fill(page, [plain(`${sentence(rest.join('; '))}`)], '     ')),
  ];
}

function draftFact(page: Page, fact: Fact): Lines {
  const title = { text: titleOf(page.book, fact), style: page.palette.heading };
  const rule = { text: ` ${inline(fact.rule)}`, style: page.palette.dim };
  return [...fill(page, [title, rule], '  –  '), ...fill(page, [plain(textsLine(page, fact))], '     ')];
}

function labelWords({ text, quoted }: Label): string {
  return quoted ? `“${text}”` : text;
}

/** Where something differs, how many other questions there are; elsewhere the head says it. */
function tail(page: Page, { facts, settle: open, care: words }: StoryView): Lines {
  if (open.length + words.length === 0) return [];
  const parts = [
    [ofTier(facts, 'undisputed').length, 'that nobody here disputes'],
    [ofTier(facts, 'confirm').length, 'from one source only'],
    [ofTier(facts, 'listed').length, 'not compared or updated'],
  ] as const;
  const rest = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return rest.length === 0 ? [] : fill(page, [plain(`Other questions: ${rest.join(', ')}.`)]);
}

function notChecked(page: Page): Lines {
  const { unchecked, apart, run, articles } = page.book.report;
  if (articles.length === 0) return [];
  const parts = [
    unchecked.articlesWithoutStatement.length > 0 &&
      `${counted(unchecked.articlesWithoutStatement.length, 'article')} in which no rule found anything`,
    unchecked.rulesThatNeverFired.length > 0 &&
      `${unchecked.rulesThatNeverFired.length} of ${counted(run.rulesRun, 'rule')} found nothing`,
    unchecked.figuresUncovered.length > 0 &&
      `${counted(unchecked.figuresUncovered.length, 'figure')} that no rule covers`,
    apart.length > 0 && `${counted(apart.length, 'statement')} kept apart`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? [] : fill(page, [plain(`Not checked: ${parts.join('; ')}.`)]);
}

/** Remarks on the input, such as files that were passed over; equal ones together. */
function notes(page: Page): Lines {
  const { report, filePlace } = page.book;
  const messages = [...new Set(report.notes.map(({ message }) => message))];
  const left = messages.length - MOST_NOTES;
  return [
    ...messages.slice(0, MOST_NOTES).flatMap((message) => {
      const places = report.notes.filter((note) => note.message === message);
      const named = listed(
        places.map(({ file, line }) => inline(filePlace(file, line))),
        MOST_PLACES,
      );
      return fill(page, [plain(`Note on ${named}: ${sentence(inline(dayWords(message)))}`)]);
    }),
    ...(left > 0 ? fill(page, [plain(`And ${counted(left, 'more note')}.`)]) : []),
  ];
}
