/** The units in which calendars and clocks are counted. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'night'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night' | 'noon' | 'midnight' | 'dawn' | 'dusk';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * What stands behind the first word of a date: anything, no word that the grammar does not know ("three", "end"), one that a
 * date may begin with ("that", "the"), or one that a length of time begins with ("in").
 */
export type Leads = 'any' | 'known' | 'date' | 'length';

/** What the grammar knows of one word; a word may have several senses ("second", "may", "sat"). */
export interface Word {
  /** Lower case; empty for a word that the grammar does not know. */
  readonly text: string;
  /** 1 to 12, or 0. */
  readonly month: number;
  /** 0 (Sunday) to 6, or -1. */
  readonly weekday: number;
  readonly unit: Unit | null;
  readonly plural: boolean;
  /** Short for something ("Sat", "min"): needs a date around it. */
  readonly short: boolean;
  /** A cardinal in words, or -1. */
  readonly cardinal: number;
  /** An ordinal in words, or 0. */
  readonly ordinal: number;
  readonly part: DayPart | null;
  readonly season: Season | null;
  /** Whether a date may begin with it. */
  readonly begins: boolean;
  /** What must stand behind it for a date to begin with it; most words cut a search short here. */
  readonly leads: Leads;
  /** Whether a length of time may begin with it: "two", "half", "about". */
  readonly counts: boolean;
  readonly article: boolean;
  /** A sentence without any of these and without a telling digit holds no date. */
  readonly anchor: boolean;
}

const PLAIN: Word = {
  text: '',
  month: 0,
  weekday: -1,
  unit: null,
  plural: false,
  short: false,
  cardinal: -1,
  ordinal: 0,
  part: null,
  season: null,
  begins: false,
  leads: 'any',
  counts: false,
  article: false,
  anchor: false,
};

export const UNKNOWN = PLAIN;

const words = new Map<string, Word>();

function add(list: string, features: Partial<Word>): void {
  for (const text of list.split(' ')) words.set(text, { ...PLAIN, ...words.get(text), ...features, text });
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT_MONTHS = 'jan feb mar apr - jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const SHORT_WEEKDAYS = ['sun', 'mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat'];

MONTHS.forEach((text, at) => {
  add(text, { month: at + 1, anchor: true });
});
SHORT_MONTHS.forEach((text, at) => {
  if (text !== '-') add(text, { month: at + 1, short: true, anchor: true });
});
add('sept', { month: 9, short: true, anchor: true });
WEEKDAYS.forEach((text, at) => {
  add(text, { weekday: at, anchor: true });
  add(`${text}s`, { weekday: at, plural: true });
});
SHORT_WEEKDAYS.forEach((list, at) => {
  add(list, { weekday: at, short: true, anchor: true });
});

const UNITS: readonly (readonly [Unit, string, string, string])[] = [
  ['second', 'second', 'seconds', 'sec secs s'],
  ['minute', 'minute', 'minutes', 'min mins m'],
  ['hour', 'hour', 'hours', 'hr hrs h'],
  ['night', 'night', 'nights', ''],
  ['day', 'day', 'days', 'd'],
  ['weekend', 'weekend', 'weekends', ''],
  ['week', 'week workweek', 'weeks', 'wk wks w'],
  ['fortnight', 'fortnight', 'fortnights', ''],
  ['month', 'month', 'months', 'mo mos mon mons'],
  ['quarter', 'quarter', 'quarters', 'qtr qtrs'],
  ['season', 'season', 'seasons', ''],
  ['year', 'year', 'years', 'yr yrs y'],
  ['decade', 'decade', 'decades', ''],
  ['century', 'century', 'centuries', ''],
  ['millennium', 'millennium', 'millennia', ''],
];
for (const [unit, one, many, short] of UNITS) {
  add(one, { unit, anchor: true });
  add(many, { unit, plural: true, anchor: true });
  if (short !== '') add(short, { unit, short: true });
}
add('second', { ordinal: 2, anchor: false });

'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
  .forEach((text, at) => {
    add(text, { cardinal: at });
  });
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((text, at) => {
  add(text, { cardinal: (at + 2) * 10 });
});
add('hundred', { cardinal: 100 });
add('nineteen', { anchor: true });
add('thousand', { cardinal: 1000, anchor: true });
'first - third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  .split(' ')
  .forEach((text, at) => {
    if (text !== '-') add(text, { ordinal: at + 1 });
  });
add('twenty-first', { ordinal: 21 });
add('thirtieth', { ordinal: 30 });

add('morning mornings am', { part: 'morning' });
add('afternoon afternoons', { part: 'afternoon' });
add('evening evenings', { part: 'evening' });
add('night nights nighttime overnight', { part: 'night' });
add('noon midday', { part: 'noon' });
add('midnight', { part: 'midnight' });
add('dawn daybreak sunrise', { part: 'dawn' });
add('dusk sunset nightfall', { part: 'dusk' });
add('morning afternoon evening noon midday midnight dawn dusk', { anchor: true });
add('am', { part: null });

add('spring summer autumn winter', { anchor: true });
add('spring springtime', { season: 'spring' });
add('summer summertime', { season: 'summer' });
add('autumn fall', { season: 'autumn' });
add('winter wintertime', { season: 'winter' });
add('fall', { anchor: true });

add('today tonight yesterday tomorrow ago', { anchor: true });
add('noughties twenties thirties forties fifties sixties seventies eighties nineties', { anchor: true });
add('gmt utc bst cet cest est edt pst pdt cst cdt ist jst', { anchor: true });
add('clock ramadan easter christmas thanksgiving halloween juneteenth hanukkah diwali passover epiphany', {
  anchor: true,
});
add('ad bc bce pm oclock', { anchor: true });
add('xmas boxing eid eve nowruz ashura yom', { anchor: true });

/** Words that only the grammar's rules name: those that may begin a date, and others. */
add('the a an', { article: true });
add(
  'last past previous prior this next coming upcoming following current recent same that early earlier mid middle late later latter ' +
    'beginning start end turn half few several couple some dozen in within after final opening closing fiscal financial school ' +
    'calendar q h fy ad ce yearend noonish another all now present nowruz new orthodox martin mlk groundhog valentine valentines ' +
    'presidents international st saint anzac labour labor victory memorial mother mothers father fathers canada independence ' +
    'bastille columbus indigenous guy veterans armistice remembrance black cyber human ash palm maundy good holy pentecost whit ' +
    'freedom jubilee earth rest remainder remaining daylong weeklong monthlong yearlong decadelong',
  { begins: true },
);
add(
  'of on at by to from and or through thru until till since before between during for these those about around approximately ' +
    'circa roughly nearly almost over under more than less least most up only exactly just well many into hence out right date ' +
    'bc bce be cy week-end time local eastern central pacific mountain hours pm p o every each per nd rd th ish s is as long old ' +
    'business working quarters commencing ending starting oclock year-end quarter-century score whole entire ah ahead greenwich ' +
    'mean standard daylight t z hundreds et mt ct pt one not no fewer part europe european full hrs published updated',
  {},
);
/** Between a count and its unit: "two more days". */
export const BETWEEN =
  'more additional extra less fewer other whole full long consecutive straight successive further business working calendar solid short entire';
add(BETWEEN, {});

for (const [text, { cardinal, ordinal, unit, short }] of words)
  if (cardinal >= 0 || ordinal > 0 || (unit !== null && !short))
    add(text, { leads: 'known', counts: cardinal >= 0 });
add(
  'another new early earlier mid middle late later latter beginning start end turn half few several couple some dozen final ' +
    'opening closing fiscal financial school',
  { leads: 'known' },
);
add('the a an last past previous prior this next coming upcoming following current recent same that all', {
  leads: 'date',
});
add('weekend', { leads: 'any' });
add('in within after', { leads: 'length' });
add('working business', { begins: true });
add(
  'a an another few several couple half quarter dozen some about around just roughly approximately nearly almost only over',
  { counts: true },
);

for (const [text, word] of words) {
  const named =
    word.month > 0 || word.weekday >= 0 || word.ordinal > 0 || word.cardinal >= 0 || word.part !== null;
  const counted = word.unit !== null && !word.short;
  if (named || counted || word.season !== null || word.anchor || word.article)
    words.set(text, { ...word, begins: true });
}

/** Every word of the grammar by its lower-case text. */
export const LEXICON: ReadonlyMap<string, Word> = words;
