import type { Token } from '../../text/index.js';

const noThings = new Set(
  `years year days day hours hour weeks week months month minutes minute seconds persons others is was has
   as this his us its less ways things decades decade sides points thousands hundreds millions billions percents degrees parts sources source`.split(
    /\s+/,
  ),
);
const between =
  /^(?:of|in|to|for|and|or|the|a|an|were|was|are|is|had|have|who|said|on|at|by|from|with|has|than|as|that|which)$/;
/** "Two miles (3 km) southeast of The Geysers" is measured from the Geysers. */
const startOfDistance =
  /^\s*(?:\([^)]*\)\s*)?(?:away\s+)?(?:to the\s+)?(?:(?:north|south|east|west)[\w-]*\s+){0,2}(?:of|from|off)\s+(?:the\s+|The\s+)?([A-Z][\p{L}'’-]+)/u;
/** "A 60-vote majority" counts votes, "a 270-page complaint" pages of a complaint. */
const hyphened = /^-([a-z]{3,})(?:\s+([a-z]{3,})(?![\w’'-]))?/;

/** How many words may stand between a number and what it counts: "2,150 new polling stations". */
const reach = 4;

/** What a figure counts or ranks, as printed; "" where nothing near says it, null for what every text counts. */
export function thingOf(
  type: string,
  tokens: readonly Token[],
  { behind, end }: { readonly behind: string; readonly end: number },
): string | null {
  const joined = hyphened.exec(behind)?.[1];
  if (joined !== undefined) return pluralOf(joined);
  if (type === 'quantity') return startOfDistance.exec(behind)?.[1] ?? '';
  if (type === 'count') return thingBehind(tokens, end);
  if (type === 'ordinal') return rankedBehind(tokens, end);
  return '';
}

const pluralOf = (noun: string): string =>
  noun.replace(/(?:man|(?<![aeiou])y|s|x|ch|sh|)$/, (end) => PLURAL_ENDS[end] ?? `${end}es`);
const PLURAL_ENDS: Readonly<Record<string, string>> = { man: 'men', y: 'ies', '': 's' };

/** Types whose figures need no noun to be told, and may have one: "$1.2 billion of debt", "a 55.6 percent stake". */
const amounts: ReadonlySet<string> = new Set(['money', 'percent', 'duration', 'quantity']);
/** Words at which a noun phrase ends, or that no noun phrase has. */
const noNouns =
  /^(?:of|in|to|for|and|or|the|a|an|is|was|are|were|be|been|had|have|has|not|who|that|which|when|said|on|at|by|from|with|than|as|but|while|after|before|during|until|against|into|over|about|out|up|off|away|ago|later|earlier|since|more|less|each|per)$|ly$/;
const determiners = /^(?:the|an?|its|his|her|their|this)$/;

/** What an amount is of, as printed, where a noun follows, or how long something was done; "" where nothing says it. */
export function objectOf(
  type: string,
  tokens: readonly Token[],
  { behind, end }: { readonly behind: string; readonly end: number },
): string {
  const described = hyphened.exec(behind)?.[2];
  if (described !== undefined) return described;
  if (!amounts.has(type)) return '';
  const noun = nounBehind(tokens, end);
  return noun === '' && type === 'duration' ? doneFor(tokens, end) : noun;
}

function nounBehind(tokens: readonly Token[], end: number): string {
  const behind = tokens.filter(({ start }) => start >= end);
  let noun = '';
  for (const { kind, norm, capital } of behind.slice(behind[0]?.norm === 'of' ? 1 : 0).slice(0, reach)) {
    const opens = noun === '' && determiners.test(norm);
    if (kind !== 'word' || (noNouns.test(norm) && !opens)) break;
    if (!opens && !capital) noun = norm;
  }
  return noun;
}

/** What was done for so long, or took it: "questioned for five hours", "married 32 years", "the search took three months". */
function doneFor(tokens: readonly Token[], end: number): string {
  const before = tokens.filter((token) => token.end <= end);
  const last = before.findLastIndex(({ kind, norm }) => kind === 'word' && !WITHIN.test(norm));
  const [subject, verb] = [before[last - 1], before[last]];
  if (verb !== undefined && LASTED.test(verb.norm)) return subject?.capital === false ? subject.norm : '';
  return verb !== undefined && /\w{3}ed$/.test(verb.norm) && !verb.capital ? verb.norm : '';
}

const LASTED = /^(?:took|takes|lasts?|lasted)$/;
/** The length itself and what stands right before it. */
const WITHIN =
  /^(?:\d.*|for|about|nearly|almost|some|around|over|more|less|than|at|least|only|just|an?|half|and|the|past|last|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|(?:second|minute|hour|day|night|week|month|year|decade)s?)$/;

const unranked = new Set(
  'time half quarter day night place person one year month week term degree century floor party hand world lady anniversary of to and in since'.split(
    ' ',
  ),
);

/** The noun right behind "fourth", "straight" and the like aside; null for ranks that say no more than an order. */
function rankedBehind(tokens: readonly Token[], end: number): string | null {
  const first = tokens.findIndex(({ start }) => start >= end);
  const behind = tokens
    .slice(first, first + 2)
    .filter(({ norm }) => norm !== 'straight' && norm !== 'consecutive');
  const [noun] = behind;
  if (first < 0 || noun === undefined || noun.kind !== 'word' || noun.capital) return null;
  return unranked.has(noun.norm) || /(?:st|ly|ed)$/.test(noun.norm) ? null : noun.norm;
}

/** Nouns of many without a plural ending. */
const COLLECTIVE: ReadonlySet<string> = new Set(['staff', 'crew', 'personnel', 'cattle']);

/** The plural noun that a number counts, empty where none is at hand; null for what every text counts. */
function thingBehind(tokens: readonly Token[], end: number): string | null {
  const first = tokens.findIndex(({ start }) => start >= end);
  if (first < 0) return '';
  for (const { kind, norm, capital } of tokens.slice(first, first + reach)) {
    if (kind !== 'word' || between.test(norm) || norm === 'times') return '';
    if (COLLECTIVE.has(norm)) return norm;
    if (!capital && /(?:[^su]s|men|people|children)$/.test(norm)) return noThings.has(norm) ? null : norm;
  }
  return '';
}
