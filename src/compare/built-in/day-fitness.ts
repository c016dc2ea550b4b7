import { SAYING_KIND } from '../../extract/built-in/happening-words.js';
import { shared } from '../shared.js';
import { stem } from '../stem.js';
import type { ReadDay } from './day-words.js';
import { nameOthers } from './name-others.js';

/** What happens on many days: words in common bind no two tellings of it. */
const DAILY: ReadonlySet<string> = new Set(['protest', 'course']);
/** What somebody does again and again, … */
const REPEATED: ReadonlySet<string> = new Set(
  'meeting visit release freeing testimony vote ruling launch signing sale'.split(' '),
);

/** … and before more than one body in a week. */
const FREQUENT: ReadonlySet<string> = new Set(['testimony']);

/** What may be one thing in both. */
export const commonKinds = (a: ReadDay, b: ReadDay): readonly string[] =>
  [...a.kinds].filter((kind) => b.kinds.has(kind));
const isSaid = (kind: string): boolean => kind === SAYING_KIND;
const isVerb = (kind: string): boolean => kind.startsWith('=');
/** Whether a kind of thing seldom happens twice in one story. */
export const isOnce = (kind: string): boolean => !isVerb(kind) && !REPEATED.has(kind) && !isSaid(kind);

/** Points in common, and their share of the words around either, as a cosine, that bind two days to one thing. */
interface Least {
  readonly points: number;
  readonly share: number;
}

const ONCE: Least = { points: 2, share: 0.1 };
const AGAIN: Least = { points: 2.5, share: 0.15 };
const VERB: Least = { points: 3, share: 0.2 };
const OFTEN: Least = { points: 4, share: 0.3 };
const SAID: Least = { points: 5, share: 0.3 };

function leastOf(kinds: readonly string[]): Least {
  if (kinds.some(isOnce)) return ONCE;
  if (kinds.some((kind) => REPEATED.has(kind) && !FREQUENT.has(kind))) return AGAIN;
  if (kinds.some(isVerb)) return VERB;
  return kinds.some((kind) => FREQUENT.has(kind)) ? OFTEN : SAID;
}

/** How well two days are of one thing, by their words; 0 where too little says so. */
export function fitness(a: ReadDay, b: ReadDay): number {
  const kinds = commonKinds(a, b).filter((kind) => !DAILY.has(kind));
  if (kinds.length === 0 || nameOthers(naming(a), naming(b))) return 0;
  const common = points(a, b);
  if (haveOtherSubjects(a, b) || tellApart(a, b)) return 0;
  if (kinds.every(isSaid) && !saidAtOnce(a, b)) return 0;
  if (!kinds.some(isOnce) && [a, b].some(isOneOfMany)) return 0;
  const share = common / Math.sqrt(Math.max(1, a.words.size * b.words.size));
  const least = leastOf(kinds);
  return common >= least.points && share >= least.share ? common * share : 0;
}

/** Words in common: names twice, words of other clauses half. */
function points(a: ReadDay, b: ReadDay): number {
  let sum = 0;
  for (const word of a.words.keys()) {
    if (!b.words.has(word)) continue;
    const weight = a.names.has(word) && b.names.has(word) ? 2 : 1;
    sum += a.inClause.has(word) && b.inClause.has(word) ? weight : weight / 2;
  }
  return sum;
}

/** What is said, who says it aside. */
const contentInCommon = (a: ReadDay, b: ReadDay): number =>
  [...a.words.keys()].filter(
    (word) =>
      b.words.has(word) &&
      !a.names.has(word) &&
      !b.names.has(word) &&
      !a.subject.has(word) &&
      !b.subject.has(word),
  ).length;

/** Whether texts of one day have one speaker say much the same: on another day he says it again. */
const saidAtOnce = (a: ReadDay, b: ReadDay): boolean =>
  a.told.article.asOf.day === b.told.article.asOf.day &&
  haveOneSpeaker(a, b) &&
  contentInCommon(a, b) >= SAID_CONTENT;

/** Whether whoever says it goes by one word at least: a name, an office. */
const haveOneSpeaker = (a: ReadDay, b: ReadDay): boolean => shared(a.subject, b.subject) > 0;

/** Whether both name who it was, and no name is common: "May said she would quit", "Leadsom resigned". */
function haveOtherSubjects(a: ReadDay, b: ReadDay): boolean {
  const [x, y] = [a, b].map(({ names, subject }) => [...names].filter((name) => subject.has(name)));
  return x!.length > 0 && y!.length > 0 && shared(a.subject, b.subject) === 0;
}

/** Words of which one tells a thing from that of the other. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['house', 'senate'],
  ['first', 'second'],
  ['north', 'south'],
  ['east', 'west'],
].map(([x, y]) => [stem(x!), stem(y!)] as const);

/** Whether one comes first here and the other there: "the House voted to send it to the Senate", "the Senate voted". */
const tellApart = ({ words: x }: ReadDay, { words: y }: ReadDay): boolean =>
  OTHERS.some((pair) => {
    const [one, other] = [x, y].map((words) => [...words.keys()].find((word) => pair.includes(word)));
    return one !== undefined && other !== undefined && one !== other;
  });

/** "a series of meetings", "its final hearing" */
const isOneOfMany = ({ told: { article, sentence } }: ReadDay): boolean =>
  MANY.test(article.text.slice(...sentence));
const MANY =
  /\b(?:series|final|latest|another|again|second|third|fourth|fifth|successive|consecutive|earlier|previous|daily|weekly)\b/i;

const SAID_CONTENT = 3;

/** Those whom the clause of a day names. */
const naming = ({ names, inClause, words }: ReadDay) => ({
  names: [...names].filter((name) => inClause.has(name)),
  words,
});
