import { nameOne, namesOne } from '../../compare/captured.js';
import { shared } from '../../compare/shared.js';
import type { Article, Statement } from '../../model.js';
import type { KeySpec, Rule } from '../../rules/rule.js';
import { measure } from '../../values/index.js';
import { endOfPart } from './article-paragraphs.js';
import { tellOfOthers } from './clause-names.js';
import { wordsIn } from './content-words.js';
import { tellOneEvent } from './one-event.js';
import { toldAlike } from './told-alike.js';
import { areOfOtherPeoples, areOfOthers } from './whose.js';
import { areOneMatter } from './within.js';

/**
 * What binds two statements of a rule that names nobody to one event: `bound` where their articles tell so, `free` where nothing does,
 * `apart` where one counts others than the other, or is given in passing.
 */
export type Bond = 'bound' | 'free' | 'apart';
export type BondOf = (a: Statement, b: Statement) => Bond;

/** Words in common that bind a sentence to what its article is about, and two sentences to each other. */
const TO_LEAD = 1;
const TO_EACH_OTHER = 3;
/** Where each is on what its article is about, and not both in the opening. */
const OF_MAIN = 2;
/**
 * Words that the openings of two articles on one thing have in common: where both statements stand there, and where one stands behind, in
 * the first part. An opening with so few words in all says nothing against it.
 */
const OF_LEADS = 3;
const OF_FIRST_PARTS = 4;
const OF_SHORT = 12;
/** Words in common that say of two ages, of which one names nobody, that they are one person's. */
const OF_ONE_PERSON = 2;

/** What the statements of a fact are in their articles. */
interface Standings {
  /** Statements that their articles give in passing. */
  readonly passing?: ReadonlySet<string>;
  /** Articles with one answer to the question and no other. */
  readonly soleAnswers?: ReadonlySet<string>;
}

/**
 * Between articles: by the keys that both find in their own words; by what their sentences have in common; or because each is on what
 * its article is about, standing in its headline or opening or sharing words with it, and their sentences share words too, or else both
 * articles open alike; or because both stand early or say of which kind they are, each its article's only answer, in articles that
 * plainly tell one event. Within an article see `areOneMatter`. What an article gives in passing, and what is told of others, is
 * compared with nothing that others give, unless they tell it alike.
 */
export function bondBetween(
  { keys }: Pick<Rule, 'keys'>,
  articleOf: (statement: Statement) => Article,
  { passing = new Set(), soleAnswers = new Set() }: Standings = {},
): BondOf {
  const leadOf = memo(
    (article: Article) => leadIn(article),
    ({ id }) => id,
  );
  const place = memo(
    (statement: Statement) => placed(statement, leadOf(articleOf(statement))),
    ({ id }) => id,
  );
  const areOnlyAnswers = (a: Statement, b: Statement): boolean =>
    soleAnswers.has(a.article) && soleAnswers.has(b.article);
  return (a, b) => {
    const [x, y] = [place(a), place(b)];
    const inPassing = passing.has(a.id) || passing.has(b.id);
    if (a.article === b.article)
      return boundIf(areOneMatter(a, b, { leading: Number(x.leads) + Number(y.leads), inPassing }));
    if (toldAlike(a, b)) return areOfOtherPeoples(a, b) ? 'apart' : 'bound';
    if (inPassing || areOfOthers(a, b)) return 'apart';
    const common = shared(x.words, y.words);
    if (areUnnamedAges(a, b)) return boundIf((x.leads && y.leads) || common >= OF_ONE_PERSON);
    if (areFarApart(a, b)) return 'free';
    const stand = (x.early && y.early) || (isSorted(a, keys) && isSorted(b, keys));
    if (stand && areOnlyAnswers(a, b) && tellOneEvent(articleOf(a), articleOf(b))) return 'bound';
    if (tellOfOthers(a, b) && !nameOne(a, b)) return 'free';
    const areMain = x.isMain && y.isMain && (common >= OF_MAIN || openAlike(x, y, keys));
    return boundIf((isKeyed(a, keys) && isKeyed(b, keys)) || common >= TO_EACH_OTHER || areMain);
  };
}

/** Whether two statements stand early in articles that open alike; a question without a key is asked of too many things for that. */
function openAlike(a: Place, b: Place, keys: readonly KeySpec[]): boolean {
  const [x, y] = [a.lead.words, b.lead.words];
  if (a.leads && b.leads && Math.min(x.size, y.size) < OF_SHORT) return true;
  const least = a.leads && b.leads ? OF_LEADS : OF_FIRST_PARTS;
  return keys.length > 0 && a.early && b.early && shared(x, y) >= least;
}

/** Desks that count the same differ by less: so many times the other, a figure is mostly of something else. */
const FAR = 10;

function areFarApart(a: Statement, b: Statement): boolean {
  if (a.value?.type !== 'count' || b.value?.type !== 'count') return false;
  const [less, more] = [a.value, b.value].map((value) => measure(value)!.figure[0]).toSorted((x, y) => x - y);
  return less! > 0 && more! >= FAR * less!;
}

const boundIf = (told: boolean): Bond => (told ? 'bound' : 'free');

/** A "44-year-old man" may be anybody whom a text tells of. */
const areUnnamedAges = (a: Statement, b: Statement): boolean =>
  a.value?.type === 'age' && !(namesOne(a) && namesOne(b));

/** A function that works out each answer once. */
function memo<K, V>(work: (item: K) => V, keyOf: (item: K) => string): (item: K) => V {
  const known = new Map<string, V>();
  return (item) => {
    const key = keyOf(item);
    const found = known.get(key) ?? work(item);
    known.set(key, found);
    return found;
  };
}

function placed({ field, start, quote }: Statement, lead: Lead) {
  const words = wordsIn(quote);
  const leads = field === 'title' || start < lead.end;
  const early = leads || start < lead.widerEnd;
  return { words, leads, early, lead, isMain: early || shared(words, lead.words) >= TO_LEAD };
}

type Place = ReturnType<typeof placed>;

/** Whether a statement's own words gave a key that tells its event: a name or a day. One of a few choices ("officers") is of any event. */
const isKeyed = ({ key, keyFrom }: Statement, keys: readonly KeySpec[]): boolean =>
  keys.some(
    ({ name, type }) =>
      type !== null && key[name] !== undefined && key[name] !== 'story' && keyFrom[name] !== 'story',
  );

/** Whether a statement's own words say which of a few kinds it counts: "grenades". */
const isSorted = ({ keyFrom }: Statement, keys: readonly KeySpec[]): boolean =>
  keys.some(({ name, type }) => type === null && keyFrom[name] === 'match');

interface Lead {
  readonly end: number;
  /** Where an article's first part ends: what it tells later is background more often. */
  readonly widerEnd: number;
  readonly words: ReadonlySet<string>;
}

const OPENING = 60;
const FIRST_PART = 150;

/** What an article is about: its headline and its first sixty words or so, to the end of a paragraph. */
function leadIn(article: Article): Lead {
  const { title, text } = article;
  const end = endOfPart(article, OPENING);
  return {
    end,
    widerEnd: endOfPart(article, FIRST_PART),
    words: wordsIn(`${title ?? ''}. ${text.slice(0, end)}`),
  };
}
