/** How a figure is qualified. Every phrase of one kind widens a figure in the same way. */
export type Hedge = 'about' | 'nearly' | 'just over' | 'at least' | 'more than' | 'at most' | 'less than';

const BEFORE_PHRASES: Readonly<Record<Hedge, string>> = {
  about:
    'about|around|some|roughly|approximately|approx|circa|an estimated|estimated|estimated at|' +
    'estimated to be|in the region of|on the order of|in the order of|close to|something like|' +
    'perhaps|more or less|round about|an approximate|an average of|a reported',
  nearly:
    'nearly|almost|just under|just below|just short of|just shy of|a little under|' +
    'a little less than|a little below|slightly less than|slightly fewer than|slightly under|' +
    'slightly below|not quite|approaching|virtually|just less than|just fewer than|nearing|nears|neared|approaches|approached',
  'just over':
    'just over|just above|slightly more than|slightly over|slightly above|a little over|' +
    'a little more than|a little above|just more than|a bit over|a bit more than',
  'at least':
    'greater than or equal to|more than or equal to|minimally|starting at|at least|no fewer than|' +
    'no less than|not fewer than|not less than|a minimum of|minimum of|at a minimum|as few as|' +
    'as little as|at the very least|at minimum|at least or equal to',
  'more than':
    'exceed|surpass|passes|surpasses|surpassed|tops|topped|better than|more than|over|above|' +
    'exceeding|exceeded|exceeds|in excess of|greater than|well over|well above|upwards of|' +
    'upward of|north of|larger than|higher than|bigger than|beyond|well in excess of|topping|' +
    'surpassing|far more than|many more than|older than|longer than',
  'at most':
    'less than or equal to|smaller than or equal to|no later than|limited to|capped at|at most|' +
    'up to|no more than|not more than|as many as|as much as|a maximum of|maximum of|at the most|' +
    'as high as|no greater than|no higher than|up to a maximum of|not exceeding',
  'less than':
    'less than|fewer than|under|below|lower than|smaller than|well under|well below|short of|' +
    'far less than|far fewer than|younger than|shorter than|south of',
};

const AFTER_PHRASES: Readonly<Partial<Record<Hedge, string>>> = {
  about: 'or so|more or less|or thereabouts',
  'at least': 'or more|or greater|or higher|or above|or over|or older|and more|and above|and over|and older',
  'at most': 'or less|or fewer|or under|or below|or lower|or younger|and under|and below',
};

function byPhrase(phrases: Readonly<Partial<Record<Hedge, string>>>): ReadonlyMap<string, Hedge> {
  const entries = Object.entries(phrases) as [Hedge, string][];
  return new Map(
    entries.flatMap(([hedge, list]) => list.split('|').map((phrase) => [phrase, hedge] as const)),
  );
}

/** Phrases that stand before a figure. */
export const HEDGES_BEFORE = byPhrase(BEFORE_PHRASES);

/** Phrases that stand behind a figure. */
export const HEDGES_AFTER = byPhrase(AFTER_PHRASES);

/** Words after which "about" and "over" are prepositions: "talks about 40 hostages", "victory over 12". */
export const TOPIC = new Set(
  (
    'talk talks talked talking speak speaks spoke speaking ask asks asked asking concern concerns concerned worried ' +
    'worry know knows knew learn learned report reports information question questions think thinking thought ' +
    'told tell tells complain complained complaints warn warned debate debates lied dispute disputes argue argued ' +
    'turn turns turned turning hand hands handed handing sign signed signing give gives gave take took takes victory win wins won control fight lead triumph'
  ).split(' '),
);
