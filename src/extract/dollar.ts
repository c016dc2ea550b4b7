import type { Article } from '../model.js';

/** Publishers in countries with a dollar of their own; all others mean the US dollar by "$". */
const PUBLISHERS: readonly (readonly [code: string, publisher: RegExp])[] = [
  [
    'CAD',
    /\b(?:globe and mail|toronto|cbc|ctv|national post|montreal|ottawa|vancouver|calgary|edmonton|winnipeg|canad(?:a|ian))\b/i,
  ],
  [
    'AUD',
    /\b(?:sydney|melbourne|brisbane|adelaide|perth|canberra|abc news \(?australia|sbs|news\.com\.au|9news|7news|sky news australia|the age|aap|austral(?:ia|ian))\b/i,
  ],
  ['NZD', /\b(?:new zealand|rnz|stuff\.co\.nz|newshub|otago|dominion post)\b/i],
  ['SGD', /\b(?:straits times|channel newsasia|cna|singapore)\b/i],
  ['HKD', /\b(?:south china morning post|scmp|rthk|hong kong)\b/i],
];

/** Spellings outside the United States, and "$137-million" as Canadian papers print it. */
const COMMONWEALTH =
  /\b(?:jewellery|jeweller[sy]?|colour\w*|favour\w*|honour\w*|labour\w*|neighbour\w*|harbour\w*|rumour\w*|centres?|theatres?|metres?|kilometres?|litres?|tonnes?|defence|offence|licence|cheques?|programmes?|tyres?|grey|travell(?:ed|ing|ers?)|cancell(?:ed|ing)|(?:organi|recogni|reali|criticis|apologi|authori)s(?:e|ed|es|ing))\b|\$[\d.,]+-[mb]illion/i;

/** What an American reader, or the text itself, has settled. */
const AMERICAN =
  /\bU\.?S\.?\s?(?:\$|dollars?)|\b(?:jewelry|color|favor|honor|labor|center|defense|traveled|canceled)\b/i;

/**
 * The currency that "$" alone stands for in an article: its publisher's country's. An article of nobody in particular means
 * the US dollar, unless its spelling shows a paper from elsewhere: then `dollar`, whose it is stays open.
 */
export function dollarOf({ text, source }: Pick<Article, 'text' | 'source'>): string {
  if (source !== null) return PUBLISHERS.find(([, publisher]) => publisher.test(source))?.[0] ?? 'USD';
  return COMMONWEALTH.test(text) && !AMERICAN.test(text) ? 'dollar' : 'USD';
}
