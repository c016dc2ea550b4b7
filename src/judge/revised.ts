import type { Statement } from '../model.js';

/** Words that say of a figure that it came first and was replaced. "Preliminary" does not: every magnitude is called that. */
const EARLY =
  /\b(?:initial(?:ly)?|original(?:ly)?|at first|first (?:put|reported|estimated|said)|early (?:report|estimate|figure|count|reading)s?|earlier (?:report|estimate|figure|count|toll|reading)s?|had (?:earlier|previously)|previous(?:ly)?|had been put at)\b/i;
/** Words that say of a figure that it replaces another. */
const LATE =
  /\b(?:revis(?:ed|ing)|updat(?:ed|ing)|downgrad(?:ed|ing)|upgrad(?:ed|ing)|(?:raised|lowered|cut|increased|reduced) (?:it|that|the \w+|its \w+) to|(?:revis|lower|rais|reduc|correct|updat)(?:ed|ing) [^,;:]{0,30}\b(?:toll|figure|number|count|estimate|tally|total)|(?:toll|count|number|figure) (?:falls?|fell|drops?|dropped|was cut|is cut) to|(?:lowered|raised|revised|cut|reduced|increased) (?:up |down |upwards? |downwards? )?(?:to|from)|later (?:put|said|measured|rated)|final (?:count|tally|figure|toll)|now (?:put|stand|say|rate)\w*)\b/i;
/** "rose from 10 to 12", "to 12 from 10" */
const FROM = /\bfrom\s+(?:\p{L}+\s+)?$/iu;
/** How far before and after the figure such words may stand, in characters. */
const BEFORE = 60;
const AFTER = 40;
const CLAUSE = /[,;:()–]|\bbut\b|\band\b|\bbefore\b|\bafter\b/gi;

/** Whether a statement's own words say that its figure came early or late among several; null where they say neither. */
export function stageOf({ quote, start, marks }: Statement): 'early' | 'late' | null {
  const [from, to] = [(marks[0]?.[0] ?? start) - start, (marks.at(-1)?.[1] ?? start) - start];
  const before = lastClause(quote.slice(Math.max(0, from - BEFORE), from));
  const after = quote.slice(to, to + AFTER).split(CLAUSE)[0] ?? '';
  const words = `${before}|${after}`;
  if (EARLY.test(words) || (FROM.test(before) && /\bto\b/i.test(quote))) return 'early';
  return LATE.test(words) ? 'late' : null;
}

function lastClause(text: string): string {
  return text.split(CLAUSE).at(-1) ?? '';
}

/** What the statements of an answer say of its time. */
export type Stages = ReadonlySet<'early' | 'late' | null>;

/** Which of two answers the texts say came first: by the words of any statement that gives them. */
export function firstOf(a: Stages, b: Stages): 'a' | 'b' | null {
  const isFirst = (own: Stages, other: Stages): boolean =>
    (own.has('early') && !other.has('early')) || (other.has('late') && !own.has('late'));
  const [first, second] = [isFirst(a, b), isFirst(b, a)];
  return first === second ? null : first ? 'a' : 'b';
}

/** Words that say of a figure that it had been lower. */
const RISEN =
  /\b(?:rose|risen|rises|rising|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|gr(?:ew|own|ows)|soar(?:s|ed|ing)?|swell(?:s|ed)|swollen|increas(?:es|ed|ing)|mount(?:s|ed))\s+(?:[\p{L}-]+\s+){0,2}?to\b/iu;

/** Whether a statement's own words say that its figure had been lower: "the toll climbed to 304". */
export function hasRisen({ quote, start, marks }: Statement): boolean {
  const [from, to] = [(marks[0]?.[0] ?? start) - start, (marks.at(-1)?.[1] ?? start) - start];
  return RISEN.test(quote.slice(Math.max(0, from - BEFORE), to));
}
