import { namesOne } from '../../compare/captured.js';
import type { Article, Statement } from '../../model.js';
import { isCalendarWord } from '../../names/places.js';
import { fold } from '../../text/index.js';
import { parseIsoDay } from '../../values/calendar.js';
import { type DateData, daysOf } from '../../values/date.js';
import { dayRange } from '../../values/date-key.js';
import { valueType } from '../../values/index.js';
import { endOfPart } from './article-paragraphs.js';
import { besideMarks, CLAUSE } from './clause.js';
import { sites } from './whose.js';

/** Whether a statement's own words turn to another event than its story's. */
export type Elsewhere = (statement: Statement) => boolean;

/**
 * News puts other events beside its own. What is said of one has a date of long ago ("in 2012"), a place that no opening of the
 * story's articles names and few of them know ("in England"), or comes, behind the opening, with somebody or something that the text
 * has not told of before ("a gunman walked into a cinema").
 */
export function elsewhereIn(articles: readonly Article[]): Elsewhere {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const known = new Map<string, boolean>();
  let names: ReadonlySet<string> | null = null;
  const tell = (statement: Statement): boolean => {
    const article = byId.get(statement.article)!;
    const others = articles.filter((other) => other !== article);
    if (isOfAnotherTime(statement, article, (words) => isNamedIn(others, words))) return true;
    names ??= namesOf(articles);
    const isKnown = (name: string): boolean => name.split(' ').some((word) => names!.has(root(word)));
    const places = sites(statement);
    if (places.length > 0) return !places.some(isKnown);
    return introduces(statement, article) && ![...namesIn(statement.quote, WITHIN)].some(isKnown);
  };
  return (statement) => {
    const found = known.get(statement.id) ?? tell(statement);
    known.set(statement.id, found);
    return found;
  };
}

/** So many days off, what a text tells is no part of what it reports; of a person whom it names, so many. */
const LONG = 30;
const YEAR = 365;

const date = valueType('date')!;

function isOfAnotherTime(statement: Statement, article: Article, isKnown: (day: string) => boolean): boolean {
  const today = article.asOf.day === null ? null : parseIsoDay(article.asOf.day);
  const { key, quote, value } = statement;
  if (today === null || value?.type === 'date' || Object.values(key).some((each) => dayRange(each) !== null))
    return false;
  const dates = date
    .find(quote, { asOf: article.asOf.day, dayFirst: false, names: () => [] })
    .filter((each) => !namesAThing(each, quote));
  const isOff = ({ data }: { readonly data: unknown }, days: number) =>
    isLongFrom(data as DateData, today, days);
  if (namesOne(statement))
    return dates.some((each) => isOff(each, YEAR) && OPENS.test(quote.slice(0, each.start)));
  return (
    dates.every((each) => isOff(each, LONG)) &&
    dates.some((each) => tellsWhen(each, statement) && !isKnown(quote.slice(each.start, each.end)))
  );
}

/** "An office Christmas party", "the Easter market": a feast that says what kind of thing it is, not when. */
const namesAThing = (
  { start, end }: { readonly start: number; readonly end: number },
  quote: string,
): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(quote.slice(start, end)) &&
  /\b(?:an?|the|its|their|his|her)\s+(?:\p{Ll}+\s+)?$/u.test(quote.slice(0, start)) &&
  /^\s+\p{Ll}/u.test(quote.slice(end));

/** Whether a date lies so many days before or behind a day. */
function isLongFrom(data: DateData, today: number, days: number): boolean {
  const told = daysOf(data);
  return told !== null && (told.to < today - days || told.from > today + days);
}

/** Whether another article has a day or year too: that of a crime now tried. */
function isNamedIn(articles: readonly Article[], words: string): boolean {
  const [month] = words.match(/\p{Lu}\p{Ll}{2}/u) ?? [''];
  const numbers = words.match(/\d+/g) ?? [];
  const [first] = numbers;
  if (first === undefined) return false;
  const day = new RegExp(
    month === '' ? `\\b${first}\\b` : `\\b${month}\\p{L}*\\.? ${first}\\b|\\b${first} ${month}`,
    'u',
  );
  return articles.some(({ text }) => day.test(text));
}

/** Words before a date by which the event of the sentence is only measured. */
const MEASURING = /\b(?:since|than|after|before|until|till|from|to)\s+(?:the\s+|an?\s+|at least\s+)?$/iu;
const OPENS =
  /^\W*(?:(?:and|but|back|then|early|late|mid|also)[\s,]+)*(?:(?:in|on|during|by)\s+)?(?:the\s+|a\s+)?$/iu;

/** Whether a date says when what the marked words tell took place: it opens the sentence, or stands in their clause. */
function tellsWhen(
  { start, end }: { readonly start: number; readonly end: number },
  { quote, start: at, marks }: Statement,
): boolean {
  const before = quote.slice(0, start);
  if (OPENS.test(before)) return true;
  const [from, to] = [(marks[0]?.[0] ?? at) - at, (marks.at(-1)?.[1] ?? at) - at];
  const between = end <= from ? quote.slice(end, from) : quote.slice(to, start);
  if (between.search(CLAUSE) >= 0) return false;
  return !MEASURING.test(before) || (end <= from && /^\s+\p{Ll}/u.test(quote.slice(end)));
}

const A = String.raw`\b(?:an?|another)\s+(?:[\p{L}-]+\s+){0,3}?`;
const THING = `${A}(?:gunman|attacker|bomber|shooter|assailant|terrorist|(?:suicide|car|roadside) bomb|blast|explosion|attack|shooting|massacre|rampage|ambush|air ?strike|raid|crash|earthquake|quake|storm|hurricane|typhoon|fire|blaze)`;
const PERSON = String.raw`${A}(?:man|woman|teenager|student|driver|truck|lorry|car|van|plane|helicopter|bus|train)\s+(?:[\p{L}-]+\s+){0,12}?(?:opene?[ds]? fire|shot|shoots|kill(?:ed|s|ing)|stab(?:bed|s)|drove|drives|rammed|rams|ploughed|plowed|crashed|detonated|blew)`;
const NEW = new RegExp(`${THING}\\b|${PERSON}\\b`, 'iu');

/** Whether a sentence behind the opening brings in whoever or whatever did it as new. */
function introduces(statement: Statement, article: Article): boolean {
  return (
    statement.field === 'text' &&
    statement.start >= endOfPart(article, OPENING) &&
    NEW.test(besideMarks(statement))
  );
}

const ANY = /\p{Lu}[\p{L}’'-]+/gu;
/** Not the first word of a sentence, which has its capital from there. */
const WITHIN = /(?<=[\p{L}\p{N},;’']\s)\p{Lu}[\p{L}’'-]+/gu;

/** The names in the openings of the articles, and those that most of the articles have. */
function namesOf(articles: readonly Article[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of articles)
    for (const name of namesIn(text, ANY)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count > 1 && count > articles.length / 2);
  const opening = articles.flatMap((article) => [
    ...namesIn(`${article.title ?? ''} ${article.text.slice(0, endOfPart(article, OPENING))}`, ANY),
  ]);
  return new Set([...common.map(([name]) => name), ...opening]);
}

const namesIn = (text: string, pattern: RegExp): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(pattern)].flatMap(([name]) => (isCalendarWord(fold(name)) ? [] : root(fold(name)))),
  );

/** "Syria" and "Syrian", "Russia" and "Russia's" */
const root = (word: string): string => word.slice(0, 5);

const OPENING = 60;
