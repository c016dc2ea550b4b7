import { nameOne, namesOne } from '../../compare/captured.js';
import { shared } from '../../compare/shared.js';
import type { Article, Statement } from '../../model.js';
import { parseIsoDay } from '../../values/calendar.js';
import { type DateData, daysOf } from '../../values/date.js';
import { measure } from '../../values/index.js';
import { areOfOtherPlaces } from './article-places.js';
import { wordsIn } from './content-words.js';
import { elsewhereIn } from './elsewhere.js';
import { areOfOtherKinds, isOneOfSeveral } from './event-kinds.js';
import { tellOneEvent } from './one-event.js';
import { toldAlike } from './told-alike.js';

/** Whether the words of two statements of a rule that names nobody say that they are on two events. */
export type OtherEvent = (a: Statement, b: Statement) => boolean;

/** Words in common that bind two sentences on something else than their story to each other. */
const TO_EACH_OTHER = 3;

/** By the places of their articles, by time and place, by what happened, and by the size of loose figures: "thousands" died in another event than two. */
export function otherEvent(articles: readonly Article[]): OtherEvent {
  const found = known.get(articles) ?? otherEventAmong(articles);
  known.set(articles, found);
  return found;
}

/** Every fact of a story asks: what its articles name is gathered once. */
const known = new WeakMap<readonly Article[], OtherEvent>();

function otherEventAmong(articles: readonly Article[]): OtherEvent {
  const isElsewhere = elsewhereIn(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const dayOf = ({ article }: Statement): number | null => {
    const { day } = byId.get(article)!.asOf;
    return day === null ? null : parseIsoDay(day);
  };
  return (a, b) => {
    if (isUnnamedPart(a) && isUnnamedPart(b)) return true;
    if (areOfOneAge(a, b)) return false;
    const [one, other] = [byId.get(a.article)!, byId.get(b.article)!];
    const mayBeElsewhere = !isWhere(a) && !(namesOne(a) && namesOne(b)) && !tellOneEvent(one, other);
    if (mayBeElsewhere && areOfOtherPlaces(one, other)) return true;
    const [x, y] = [isElsewhere(a), isElsewhere(b)];
    if (
      (x !== y && !toldAlike(a, b)) ||
      areOfOtherKinds(a, b) ||
      isOneOfSeveral(a, b) ||
      areDaysApart(a, b, dayOf(a)) ||
      isLooseBeside(a, b) ||
      isLooseBeside(b, a)
    )
      return true;
    return x && shared(wordsIn(a.quote), wordsIn(b.quote)) < TO_EACH_OTHER;
  };
}

/** Whoever both name is of one age at whatever event. */
const areOfOneAge = (a: Statement, b: Statement): boolean => a.value?.type === 'age' && nameOne(a, b);

/** "Some of them": two texts that count a part without naming it may count two parts. */
const isUnnamedPart = ({ key }: Statement): boolean =>
  Object.values(key).some((value) => value.startsWith('some of '));

/** Whether a statement answers where something was, so that another place is another answer. */
const isWhere = ({ value }: Statement): boolean => value?.type === 'place' || value?.type === 'landmark';

/**
 * So many times another figure, words as loose as "thousands" say no other figure for the same; and any figure so many times it. None
 * at all is no size: "nobody was killed" is said of the event of which another text has twelve dead.
 */
const FAR = 10;
const VAST = 1000;

function isLooseBeside({ value }: Statement, other: Statement): boolean {
  const [loose, exact] = [value, other.value].map((each) => (each?.type === 'count' ? measure(each) : null));
  if (loose == null || exact == null || exact.figure[1] === 0) return false;
  const [from, to] = loose.figure;
  const times = to >= 2 * from ? FAR : VAST;
  return from > times * exact.figure[1] || (times === FAR && to * FAR < exact.figure[0]);
}

/** Days back from which a text tells news. */
const LONG = 30;

/** Whether one day is of the story's time and the other of long before; so is a year that ended before the day. */
function areDaysApart(a: Statement, b: Statement, today: number | null): boolean {
  if (today === null || namesOne(a) || namesOne(b)) return false;
  const days = [a, b].map(({ value }) => (value?.type === 'date' ? daysOf(value.data as DateData) : null));
  const [first, last] = days.toSorted((x, y) => (x?.to ?? 0) - (y?.to ?? 0));
  if (
    first == null ||
    last == null ||
    first.to >= today ||
    last.to < today - LONG ||
    last.from > today + LONG
  )
    return false;
  const gap = last.from - first.to;
  return gap > LONG || (gap > 0 && first.to - first.from > LONG);
}
