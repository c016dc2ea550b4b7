import { fold } from '../text/fold.js';
import type { Found, ValueType } from './value-type.js';

/** What an aircraft, vehicle or weapon is called by its maker: `id` is its series ("737" of "Boeing 737-800"), `name` as printed. */
export interface ModelData {
  readonly id: string;
  readonly name: string;
}

/** Letters and figures ("An-26", "A320-200", "AK-47"), or a maker's name and a number ("Boeing 737-800", "ATR 72"). */
const DESIGNATION =
  /(?<![\p{L}\d-])(?:(?:(?!(?:The|An|Two|Three|Four|Both) )\p{Lu}\p{L}+ ){0,2}(?<letters>\p{Lu}\p{L}{0,3})-?(?<figures>\d{1,4})|(?<maker>\p{Lu}\p{L}+)[ -](?<number>\d{1,4}))(?:-?\p{Lu}{1,3}|-\d{1,4}\p{Lu}{0,3}){0,2}(?![\p{L}\d-])/gu;

/** Types that go by a name, and the series that it stands for. */
const NAMED: Readonly<Record<string, string>> = {
  'black hawk': 'uh60',
  blackhawk: 'uh60',
  chinook: 'ch47',
  apache: 'ah64',
  hercules: 'c130',
  'twin otter': 'dhc6',
  dreamliner: '787',
  'super puma': 'as332',
  cobra: 'ah1',
  osprey: 'v22',
  kalashnikov: 'ak47',
};
const NAMES = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(NAMED).join('|')})(?![\\p{L}-])`, 'giu');

/** Makers whose number alone is printed for letters and number: "Antonov 26", "Airbus 320". */
const LETTERS: Readonly<Record<string, string>> = {
  antonov: 'an',
  tupolev: 'tu',
  ilyushin: 'il',
  yakovlev: 'yak',
  sukhoi: 'su',
  mil: 'mi',
  airbus: 'a',
  let: 'l',
  embraer: 'e',
};

/** Words before a number that make it no model: "Flight 226", "March 12", "Category 4". */
const NO_MAKER = new Set(
  (
    'flight train route highway interstate category number no gate runway room channel platform line bus unit level page chapter section article ' +
    'world an the about nearly over only some at in on by of the all and with than at least january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday ' +
    'sunday asean covid apollo day week group top under hms uss'
  ).split(' '),
);

/** In a headline a verb has a capital too: "Airbus Carrying 150 Crashes". */
const VERB = /^(?!boeing)(?:.{2,}(?:ing|ed)|kills|carries|hits|leaves|injures|strikes|adds|cuts)$/;

function idOf({
  letters,
  figures,
  maker,
  number,
}: Readonly<Record<string, string | undefined>>): string | null {
  if (letters !== undefined) {
    const id = `${fold(letters)}${figures}`;
    return /^(?:covid|no)$/.test(fold(letters)) ? null : id.replace(/^b(?=7\d7$)/, '');
  }
  const word = fold(maker!);
  return NO_MAKER.has(word) || VERB.test(word)
    ? null
    : `${LETTERS[word] ?? (word === 'boeing' ? '' : word)}${number}`;
}

/** Models of aircraft, vehicles and weapons; a variant ("-800") and the maker's name leave the series what it is. */
export const model: ValueType<ModelData> = {
  name: 'model',
  describe: 'What an aircraft, vehicle or weapon is called by its maker: "Boeing 737-800", "An-26", "AK-47"',
  compare: 'exact',

  find(text: string): readonly Found<ModelData>[] {
    const written = [...text.matchAll(DESIGNATION)].flatMap(({ 0: name, index, groups }) => {
      const id = idOf(groups ?? {});
      return id === null
        ? []
        : [{ start: index, end: index + name.length, data: { id, name }, derivation: '' }];
    });
    const named = [...text.matchAll(NAMES)]
      .map(({ 0: name, index }) => ({
        start: index,
        end: index + name.length,
        data: { id: NAMED[name.toLowerCase()]!, name },
        derivation: '',
      }))
      .filter(({ start, end }) => !written.some((other) => other.start < end && start < other.end));
    return [...written, ...named].sort((a, b) => a.start - b.start);
  },

  canon: ({ id }) => id,
  format: ({ name }) => name,
};
