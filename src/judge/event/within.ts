import { nameOne } from '../../compare/captured.js';
import { shared } from '../../compare/shared.js';
import type { Statement } from '../../model.js';
import { measure } from '../../values/index.js';
import { besideMarks, CLAUSE, clauseBesideMarks, withoutMarks } from './clause.js';
import { namesIn, withoutNames } from './clause-names.js';
import { wordsIn } from './content-words.js';
import { changesCourse, isOnePart } from './course.js';
import { areOfOthers } from './whose.js';

/** Where two statements stand in their article. */
interface Standing {
  /** How many of the two stand in headline or opening. */
  readonly leading: number;
  /** Whether one of them is a count that its article gives in passing. */
  readonly inPassing: boolean;
}

/**
 * Words in common that bind two statements: in the opening, or a clause further down to one there. Counts are put in everyday words, which
 * are left out; what asks for other figures has one or two of its own ("annual rate", "claimed responsibility").
 */
const IN_OPENING = 1;
const COUNTS = 2;
const FURTHER_DOWN = 3;

/**
 * Whether two statements of one article are plainly on one matter. An article tells of several events more often than it contradicts
 * itself: one of the two must stand in headline or opening, the other there too or close to it in the words of its clause, and nothing
 * may turn from one to another event, time, place, part or person. What it both states and denies is two things.
 */
export function areOneMatter(a: Statement, b: Statement, { leading, inPassing }: Standing): boolean {
  if (leading === 0 || a.negated !== b.negated || turnElsewhere(a, b) || areOfOthers(a, b)) return false;
  if (nameOthers(a, b) && !(leading === 2 && isOneHeadlined(a, b))) return false;
  if (isClosed(a) && (changesCourse(a, b) || isOnePart(a) || isOnePart(b) || haveOtherObjects(a, b)))
    return false;
  if (areForecasts(a, b)) return false;
  if (isCount(a)) return !isLoose(a) && !isLoose(b) && areOneCount(a, b, { leading, inPassing });
  if (nameOne(a, b) && (leading === 2 || a.value?.type === 'age')) return true;
  return leading === 2
    ? common(a, b, besideMarks) >= IN_OPENING
    : common(a, b, clauseBesideMarks) >= FURTHER_DOWN;
}

/** Counts of headline and first sentence; others only where they share words with what leads. */
function areOneCount(a: Statement, b: Statement, { leading, inPassing }: Standing): boolean {
  if (leading === 2)
    return !inPassing || common(a, b, besideMarks) >= (haveHeadline(a, b) ? COUNTS : FURTHER_DOWN);
  return !inPassing && common(a, b, clauseBesideMarks) >= COUNTS;
}

/** Whether answers are on different things: guilty "of manslaughter", acquitted "of murder". */
const haveOtherObjects = (a: Statement, b: Statement): boolean => haveOthers(objectOf(a), objectOf(b));

function objectOf(statement: Statement): ReadonlySet<string> {
  const { text, to } = withoutMarks(statement);
  const behind = text.slice(to).split(CLAUSE)[0] ?? '';
  return wordsIn(/^\s*(?:of|with|for|to|over) (.*)/su.exec(behind)?.[1] ?? '');
}

const isCount = ({ value }: Statement): boolean => value?.type === 'count';

const CLOSED: ReadonlySet<string> = new Set(['choice', 'stage', 'yes-no', 'text']);
const isClosed = ({ value }: Statement): boolean => CLOSED.has(value?.type ?? '');

/** What two people expect, or one expects under two conditions, told one after the other. */
const areForecasts = (a: Statement, b: Statement): boolean =>
  [a, b].every(({ certainty, field }) => certainty === 'planned' && field === 'text');

/** "Several" and "dozens" beside a figure are loose wording, no second figure. */
function isLoose({ value }: Statement): boolean {
  const [from, to] = (value === null ? null : measure(value))?.figure ?? [1, 1];
  return to >= 2 * from && from > 0;
}

function common(a: Statement, b: Statement, textOf: (statement: Statement) => string): number {
  return shared(wordsIn(textOf(a)), wordsIn(textOf(b)));
}

/** Words that turn to another event: "that crash", "in June 2017". */
const ANOTHER =
  /^that \p{L}|\b(?:after-?shocks?|followed by|another|elsewhere|separate(?:ly)?|meanwhile|added to|on top of|previous(?:ly)?|earlier (?:this|that|in)|last (?:year|month|week)|(?:in|of|since) (?:(?:early|mid|late|\p{Lu}\p{Ll}+)[ -])?(?:19|20)\d\d)\b/iu;
/** Words that say of what stands in their clause that it came before. */
const BEFORE = /\b(?:earlier|prior|initial(?:ly)?|original(?:ly)?|at first|formerly)\b/iu;
/** What follows or stands before a figure that counts a part, or those besides others. */
const BESIDES = /^\s*(?:(?:\p{L}+\s+)?(?:others?|more)|further|additional|of (?:them|whom|those|the))\b/iu;
const INCLUDED = /\b(?:another|others?|further|additional|includ(?:ed|es|ing)|among|of (?:them|whom))\s*$/iu;

/** "One man was killed and eight others were wounded": all the wounded, besides the dead. */
const DEAD = /\b(?:kill\w*|dead|died|dies|deaths?|fatal\w*|murder\w*)\b/iu;
const OTHERS_HURT = /^\s*others?\s+(?:\p{L}+\s+){0,3}(?:injured|wounded|hurt)\b/iu;

/** Whether a figure counts only some of those whom its event concerns: "three other Americans", "the 12 dead included two men". */
function countsSome({ quote, start, marks }: Statement): boolean {
  const [from, to] = [(marks[0]?.[0] ?? start) - start, (marks.at(-1)?.[1] ?? start) - start];
  const [before, behind] = [quote.slice(0, from), quote.slice(to)];
  if (OTHERS_HURT.test(behind) && DEAD.test(before)) return false;
  return BESIDES.test(behind) || INCLUDED.test(before);
}

/** Whether two sentences of one article turn from one event to another, to a part of it, or to another time of day. */
function turnElsewhere(a: Statement, b: Statement): boolean {
  if (ANOTHER.test(a.quote) !== ANOTHER.test(b.quote) || countsSome(a) || countsSome(b)) return true;
  if (BEFORE.test(clauseBesideMarks(a)) !== BEFORE.test(clauseBesideMarks(b))) return true;
  return haveOthers(timesIn(a), timesIn(b));
}

/** Whether a headline and an opening are on one thing, though they name it after other places: "a Florida nightclub", "in Orlando". */
function isOneHeadlined(a: Statement, b: Statement): boolean {
  return haveHeadline(a, b) && common(a, b, withoutNames) >= IN_OPENING;
}

const haveHeadline = (a: Statement, b: Statement): boolean => a.field === 'title' || b.field === 'title';

/** Whether two sentences name places or people, and none in common. */
const nameOthers = (a: Statement, b: Statement): boolean => haveOthers(namesIn(a), namesIn(b));

const haveOthers = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
  x.size > 0 && y.size > 0 && shared(x, y) === 0;

/** Times of day beside the compared words. */
function timesIn(statement: Statement): ReadonlySet<string> {
  const times = besideMarks(statement).match(/\b\d{1,2}[:.]\d\d(?!\d)/g) ?? [];
  return new Set(times.map((time) => time.replace('.', ':')));
}
