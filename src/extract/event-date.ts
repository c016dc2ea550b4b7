import type { IsoDay } from '../model.js';
import type { CompiledRule } from '../rules/index.js';
import { parseIsoDay } from '../values/calendar.js';
import type { DateData } from '../values/date.js';
import type { FoundValue } from '../values/index.js';
import { barrierType, type Candidate } from './candidate.js';
import { saysAsOf } from './counted-at.js';
import { isDateline } from './dateline.js';
import { isBehindRelativeClause } from './main-clause.js';
import { inOwnClause } from './own-clause.js';
import type { Passage, View } from './passage.js';

/** Whether a date may tell which event is meant. */
export function saysWhich(view: View, found: FoundValue, { rule }: CompiledRule): boolean {
  return (
    !saysSince(view, found) &&
    !isDeadline(view, found) &&
    !isDateline(view, found) &&
    !namesThing(view, found) &&
    !isOfOtherZone(view, found) &&
    (rule.changes === null || !saysAsOf(view, found))
  );
}

/** "3:51 a.m. local time (1951 GMT Tuesday)": the day in another zone than the event's. */
const isOfOtherZone = ({ text, line }: View, { start, end }: FoundValue): boolean =>
  text[start - line.start - 1] === '(' &&
  /\b(?:GMT|UTC)\b/.test(text.slice(start - line.start, end - line.start));

/** "within three years": a time that is allowed, not one when something happens. */
function isDeadline(view: View, { start, end }: FoundValue): boolean {
  return /^within\b/i.test(view.text.slice(start - view.line.start, end - view.line.start));
}

/**
 * Whether a date is that of the news of the text, not of what was counted: its own day outside the clause of a toll, on which somebody
 * spoke or acted ("officials gave up hope on Saturday, putting the toll at 2,100"), or beside a figure that goes up and down, which was
 * so on that day ("crews dug on Saturday for four missing men"); a recent day behind a clause that tells of it.
 */
export function isDayOfText(
  date: FoundValue,
  candidate: Candidate,
  { rule, passage }: { readonly rule: CompiledRule; readonly passage: Passage },
): boolean {
  const { start } = date.data as DateData;
  return (
    rule.rule.changes !== null &&
    start !== null &&
    ((start.slice(0, 10) === passage.article.asOf.day &&
      (rule.rule.changes === 'any' || !inOwnClause(date, candidate))) ||
      (isOfLastDays(start, passage.article.asOf.day) && isBehindRelativeClause(date, candidate)))
  );
}

const LAST_DAYS = 7;

/** Whether a day is the text's own or one of the week before it. */
function isOfLastDays(start: string, asOf: IsoDay | null): boolean {
  const [day, own] = [parseIsoDay(start.slice(0, 10)), asOf === null ? null : parseIsoDay(asOf)];
  return day !== null && own !== null && day <= own && own - day <= LAST_DAYS;
}

/** Words that set another figure beside the one before them. */
const comparing = new Set(['from', 'than', 'compared', 'against', 'versus', 'up', 'down', 'to']);
/** Words that turn to what was before or came next. */
const turning = new Set(['after', 'before', 'since', 'until']);

/**
 * Whether a date behind a match belongs to something else: a figure that it is compared with ("68 percent, up from 61 percent in 2019"), or what
 * happened before ("rose to eight after a girl died on Sunday").
 */
export function isElsewhere(date: FoundValue, { view, found, last }: Candidate, rule: CompiledRule): boolean {
  const end = found?.end ?? view.tokens[last]!.end;
  if (date.start < end || isYearOf(view, date)) return false;
  const between = view.tokens.filter(({ start }) => start >= end && start < date.start);
  if (between.some(({ norm }) => turning.has(norm))) return true;
  const type = barrierType(rule);
  if (type === null || found === null) return false;
  const others = view.values(type).flatMap((cuts) => cuts ?? []);
  return others.some(
    ({ found: other }) =>
      other.start >= end &&
      other.end <= date.start &&
      between.some(({ norm, start }) => start < other.start && comparing.has(norm)),
  );
}

/** "After the 2007 polls": a year that says of which event it is, and of the same time. */
function isYearOf(view: View, date: FoundValue): boolean {
  const at = view.tokenAt(date.start);
  const next = view.tokens[at + 1];
  const isYear = /^\d{4}$/.test(view.tokens[at]!.norm) && date.end === view.tokens[at]!.end;
  return (
    isYear &&
    view.tokens[at - 1]?.norm === 'the' &&
    next !== undefined &&
    isBeside(view, date.end, next.start)
  );
}

const isBeside = ({ text, line }: View, end: number, start: number): boolean =>
  /^\s+$/.test(text.slice(end - line.start, start - line.start));

const feasts = new Set(['christmas', 'easter', 'thanksgiving', 'halloween', 'ramadan', 'year', "year's"]);
const feastThings = new Set(
  `market markets tree trees party parade concert lights shopping shoppers service services holiday holidays mass gift gifts card
   cards season message address dinner lunch sales bonus truce ceasefire meal play`.split(/\s+/),
);

const makes = new Set(
  `toyota honda ford nissan chevrolet chevy dodge volkswagen volvo jeep hyundai mazda lexus lincoln cadillac bmw mercedes audi buick
   pontiac gmc chrysler kia subaru jaguar porsche mitsubishi`.split(/\s+/),
);

/** "Christmas market", "a 2006 Lincoln": a feast or year that says what kind of thing, not when. */
export function namesThing(view: View, { end }: FoundValue): boolean {
  const at = view.tokenAt(end - 1);
  const next = view.tokens[at + 1];
  if (/^\d{4}$/.test(view.tokens[at]!.norm) && next?.capital === true && makes.has(next.norm)) return true;
  return feasts.has(view.tokens[at]!.norm) && feastThings.has(view.tokens[at + 1]?.norm ?? '');
}

const sinceWords = new Set(['since', 'before', 'until', 'till', 'after', 'from']);
const sayingWords = new Set([
  'said',
  'says',
  'told',
  'announced',
  'reported',
  'added',
  'confirmed',
  'stated',
]);

/** "since the offensive began on Wednesday" */
const sinceThen = /\bsince\b[^,;:()–]{0,40}$/i;

/** "on the anniversary of the Sept. 11, 2001, attacks" */
const ofAnniversary = /\banniversary of (?:the )?$/i;

/** Whether a date tells since when, or when somebody spoke: "since December", "police said Saturday". */
export function saysSince(view: View, { start }: FoundValue): boolean {
  const words = view.text.slice(0, start - view.line.start);
  if (sinceThen.test(words) || ofAnniversary.test(words)) return true;
  const at = view.tokenAt(start);
  const before = view.tokens.slice(Math.max(0, at - 2), at).map(({ norm }) => norm);
  const last = before.at(-1);
  if (last === undefined) return false;
  const cue = last === 'on' || last === 'late' || last === 'early' ? before.at(-2) : last;
  return sinceWords.has(last) || sayingWords.has(cue ?? '');
}
