import type { Article, Statement } from '../model.js';
import { isDemonym, isRegion, nameKey, placeId } from '../names/places.js';
import type { Rule } from '../rules/rule.js';
import { CALENDAR_NAMES } from '../text/calendar-names.js';
import { fold } from '../text/index.js';
import { groupBy } from './order.js';

/** The key under which a figure keeps the place of a side event: a raid on Meles told beside the battle for Aleppo. */
export const SITE = 'at';

/** Words of an article that are its opening. */
const OPENING = 60;

/**
 * Figures of another place than the story's. A count whose own clause says that it happened somewhere that no opening of the
 * story's articles names, nor most of them anywhere, is on an event of that place: that of another day, where others date it, else one that meets only figures
 * that are placed there, too. Rules that look for a place themselves are left as they are. `statements` are bound to the story.
 */
export function placeAside(
  statements: readonly Statement[],
  articles: readonly Article[],
  ruleOf: (id: string) => Rule | undefined,
): readonly Statement[] {
  const named = new Set(articles.flatMap(openingNames));
  const counts = statements.filter(({ value, rule }) => value?.type === 'count' && !hasPlace(ruleOf(rule)));
  const own = new Map(
    counts.flatMap((statement) => {
      const sites = [...new Set(sitesIn(statement))];
      return sites.length === 1 && !isNamed(sites[0]!, named) && !isOfMost(sites[0]!, articles)
        ? [[statement, sites[0]!] as const]
        : [];
    }),
  );
  const asides = new Map([...own, ...alsoThere(counts, own)]);
  const dayOf = (statement: Statement) => otherDay(statement, ruleOf(statement.rule));
  const days = daysAt(asides, dayOf);
  return statements.map((statement) => {
    const site = asides.get(statement);
    if (site === undefined || dayOf(statement) !== null) return statement;
    return withKey(statement, days.get(eventAt(statement, site)) ?? [SITE, site]);
  });
}

/** Figures whose sentence has no other of its question and names such a place further off: "twelve died when a roof in Selm fell in". */
function alsoThere(
  counts: readonly Statement[],
  own: ReadonlyMap<Statement, string>,
): readonly (readonly [Statement, string])[] {
  const sites = groupBy([...own], ([{ rule }]) => rule);
  const sentences = groupBy(
    counts,
    ({ article, rule, field, start }) => `${article} ${rule} ${field} ${start}`,
  );
  return [...sentences.values()].flatMap((all) => {
    const [only] = all;
    if (only === undefined || all.length > 1 || own.has(only)) return [];
    const words = ` ${nameKey(only.quote)} `;
    const there = (sites.get(only.rule) ?? [])
      .map(([, site]) => site)
      .find((site) => words.includes(` ${site} `));
    return there === undefined ? [] : [[only, there] as const];
  });
}

type KeyEntry = readonly [name: string, value: string];

const hasPlace = (rule: Rule | undefined): boolean =>
  rule === undefined ||
  rule.keys.some(({ type }) => type === 'place' || type === 'name' || type === 'landmark');

function withKey(statement: Statement, [name, value]: KeyEntry): Statement {
  return {
    ...statement,
    key: { ...statement.key, [name]: value },
    keyFrom: { ...statement.keyFrom, [name]: 'sentence' },
  };
}

/** The date key of a statement on another day than the story's. */
function otherDay({ key }: Statement, rule: Rule | undefined): KeyEntry | null {
  const name = rule?.keys.find(({ type }) => type === 'date')?.name;
  return name === undefined || key[name] === undefined || key[name] === 'story' ? null : [name, key[name]];
}

const eventAt = ({ rule }: Statement, site: string): string => `${rule} ${site}`;

/** Rule and place → the only other day that statements there give. */
function daysAt(
  asides: ReadonlyMap<Statement, string>,
  dayOf: (statement: Statement) => KeyEntry | null,
): ReadonlyMap<string, KeyEntry> {
  const dated = [...asides].flatMap(([statement, site]) => {
    const day = dayOf(statement);
    return day === null ? [] : [{ event: eventAt(statement, site), day }];
  });
  return new Map(
    [...groupBy(dated, ({ event }) => event)].flatMap(([event, all]) =>
      new Set(all.map(({ day }) => day[1])).size === 1 ? [[event, all[0]!.day] as const] : [],
    ),
  );
}

/** The words in capitals of an article's headline and first sixty words. */
function openingNames({ title, text }: Article): readonly string[] {
  const opening = text.trimStart().split(/\s+/u).slice(0, OPENING).join(' ');
  return (`${title ?? ''} ${opening}`.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).flatMap((word) =>
    nameKey(word).split(' '),
  );
}

const isNamed = (site: string, named: ReadonlySet<string>): boolean =>
  site.split(' ').some((word) => named.has(word));

/** Whether three articles and most of all name a place somewhere: it is one of the story's own. */
function isOfMost(site: string, articles: readonly Article[]): boolean {
  const naming = articles.filter(({ title, text }) =>
    ` ${nameKey(`${title ?? ''} ${text}`)} `.includes(` ${site} `),
  );
  return naming.length >= FEWEST && naming.length * 2 > articles.length;
}

const FEWEST = 3;

const KIND =
  '(?:(?:northern|southern|eastern|western|central|north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western|nearby|neighbouring|coastal|border|besieged|contested|rebel-held|government-held|city|cities|town|village|port|province|district|region|area|suburb|neighbourhood|neighborhood|capital|camp|state|island|county|hamlet|refugee|of)\\s+)';
/** What follows a place, and does not follow a name that only describes what comes next: "in Taliban attacks". */
const BEHIND =
  '(?=\\s*(?:$|[.,;:()–—"”])|\\s+(?:on|when|after|before|and|in|by|late|early|last|this|overnight|where|killed|kills|killing|left|leaves|wounded|injured|died|over|during|while|as|were|was|are|is|have|had|to|with|for|alone|today|yesterday|at|near|since|but|wounding|leaving|province|city|town|village|district|region|county|camp|state)\\b)';
const AT = new RegExp(
  `\\b(?:in|at|near|outside)\\s+(?:the\\s+|a\\s+)?${KIND}{0,4}((?:\\p{Lu}[\\p{L}’'-]+)(?:[ -]\\p{Lu}[\\p{L}’'-]+)*)${BEHIND}`,
  'gu',
);
const SAYING =
  /\b(?:sa(?:id|ys)|told|report(?:ed|s)|according|add(?:ed|s)|confirm(?:ed|s)|announced|quoted)\b/giu;
const NO_PLACE = new RegExp(
  `^(?:${CALENDAR_NAMES}|christmas|easter|ramadan|eid|parliament|congress|god|world war)s?\\b|\\b(?:hospital|clinic|ministry|agency|university|court|war|operation)\\b`,
);

/** What refers back to the story's own dead: "nine of the victims were children at a school in Selm". */
const BACK =
  /\b(?:of|among) (?:the|those) (?:dead|victims|killed|injured|wounded|missing|fatalities|survivors|\d+)\b|\btoll\b|\bthose (?:killed|injured|who)\b/iu;

const RELATIVE = /,?\s+(?:in which|which|that|who|what|why|whether)\s+/u;
/** So far before a relative clause a place still belongs to what the clause tells of: "a blast in Selm that killed". */
const NEXT_TO = 40;

/** Of the words before a figure those of its clause, and in front of a relative clause the noun that it tells of. */
function inClause(before: string): string {
  const parts = before.split(RELATIVE);
  const [own, noun] = [parts.at(-1)!, parts.at(-2)];
  return noun === undefined ? own : `${noun.slice(-NEXT_TO)} . ${own}`;
}

/** The places that a figure's own clause says it happened in, countries and states aside. */
function sitesIn({ quote, start, marks }: Statement): readonly string[] {
  if (BACK.test(quote)) return [];
  const [from, to] = [(marks[0]?.[0] ?? start) - start, (marks.at(-1)?.[1] ?? start) - start];
  const behind = quote.slice(to).split(/[,;:()–—]| (?:when|after|while|as|where|but) /u)[0] ?? '';
  const before =
    quote
      .slice(0, from)
      .split(/[;:()–—]| (?:when|after|while|where|but) /u)
      .at(-1)
      ?.split(SAYING)
      .at(-1) ?? '';
  const own = [...behind.matchAll(AT)];
  return (own.length > 0 ? own : [...inClause(before).matchAll(AT)].slice(-1))
    .map(([, name]) => nameKey(name!))
    .filter(
      (name) =>
        name !== '' && !NO_PLACE.test(name) && !isDemonym(fold(name)) && !isRegion(placeId(name) ?? name),
    );
}
