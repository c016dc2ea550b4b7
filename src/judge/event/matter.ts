import { namesOne } from '../../compare/captured.js';
import { shared } from '../../compare/shared.js';
import type { Article, Statement } from '../../model.js';
import type { KeySpec, Rule } from '../../rules/rule.js';
import { endOfPart } from './article-paragraphs.js';
import { wordsIn } from './content-words.js';
import { toldAlike } from './told-alike.js';
import { areOfOtherPeoples, areOfOthers } from './whose.js';
import { areOneMatter } from './within.js';

/** Whether two statements of a rule that names nobody are on one event, as far as their articles tell. */
export type SameMatter = (a: Statement, b: Statement) => boolean;

/** Words in common that bind a sentence to what its article is about, and two sentences to each other. */
const TO_LEAD = 1;
const TO_EACH_OTHER = 3;
/** Where each is on what its article is about, and not both in the opening. */
const OF_MAIN = 2;
/** Where both stand in the first part: words that the openings of their articles have in common. */
const OF_ONE_STORY = 4;
/** Words in common that say of two ages, of which one names nobody, that they are one person's. */
const OF_ONE_PERSON = 2;

/**
 * Between articles: by the keys that both find in their own words; by what their sentences have in common; or because each is on what
 * its article is about, standing in its headline or opening or sharing words with it, and their sentences share words too. Within an
 * article see `areOneMatter`. What an article gives in passing is compared with nothing that others give, unless they tell it alike.
 */
export function sameMatter(
  { keys }: Pick<Rule, 'keys'>,
  articleOf: (statement: Statement) => Article,
  passing: ReadonlySet<string> = new Set(),
): SameMatter {
  const leadOf = memo(
    (article: Article) => leadIn(article),
    ({ id }) => id,
  );
  const place = memo(
    (statement: Statement) => placed(statement, leadOf(articleOf(statement))),
    ({ id }) => id,
  );
  return (a, b) => {
    const [x, y] = [place(a), place(b)];
    const inPassing = passing.has(a.id) || passing.has(b.id);
    if (a.article === b.article)
      return areOneMatter(a, b, { leading: Number(x.leads) + Number(y.leads), inPassing });
    if (toldAlike(a, b)) return !areOfOtherPeoples(a, b);
    if (inPassing || areOfOthers(a, b)) return false;
    const common = shared(x.words, y.words);
    if (areUnnamedAges(a, b)) return (x.leads && y.leads) || common >= OF_ONE_PERSON;
    const areMain = x.isMain && y.isMain && ((x.leads && y.leads) || common >= OF_MAIN || areOneStory(x, y));
    return (isKeyed(a, keys) && isKeyed(b, keys)) || common >= TO_EACH_OTHER || areMain;
  };
}

/** Whether two statements stand early in articles of which the openings tell one thing in much the same words. */
const areOneStory = (a: Place, b: Place): boolean =>
  a.early && b.early && shared(a.lead.words, b.lead.words) >= OF_ONE_STORY;

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
