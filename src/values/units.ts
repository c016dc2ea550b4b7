import { METRIC, OTHERS, PREFIXES, TIMES, UNCERTAIN } from './unit-data.js';

/** A unit of measure. `factor` times a value, plus `offset`, is the value in the base unit of its dimension. */
export interface Unit {
  /** Its name in the singular, as the report words it. */
  readonly name: string;
  readonly plural: string;
  /** The base unit of its dimension: two quantities compare when theirs is the same. */
  readonly base: string;
  readonly factor: number;
  /** The upper factor of a unit that means several: a ton may be short, metric or long. */
  readonly upTo: number;
  readonly offset: number;
}

/** By name in lower case, singular and plural. */
export const UNIT_NAMES = new Map<string, Unit>();
/** By symbol, case as written. */
export const UNIT_SYMBOLS = new Map<string, Unit>();
/** Names of spans of time, that a rate is per. */
export const RATE_TIMES: ReadonlyMap<string, readonly [name: string, seconds: number]> = new Map(
  TIMES.flatMap(([names, seconds]) =>
    names.split(',').map((name) => [name, [names.split(',')[0] ?? name, seconds]] as const),
  ),
);

function add(unit: Unit, names: readonly string[], symbols: string): void {
  for (const name of names) if (!UNIT_NAMES.has(name)) UNIT_NAMES.set(name, unit);
  for (const symbol of symbols.split(' ')) if (symbol !== '') UNIT_SYMBOLS.set(symbol, unit);
}

function made(name: string, base: string, factor: number): Unit {
  return { name, plural: pluralOf(name), base, factor, upTo: factor, offset: 0 };
}

function pluralOf(name: string): string {
  if (name.endsWith('hertz')) return name;
  const per = name.indexOf(' per ');
  return per < 0 ? `${name}s` : `${name.slice(0, per)}s${name.slice(per)}`;
}

/** The reported spelling of a metric name: British, as "metre". */
function reported(name: string): string {
  return name
    .replace(/meter$/, 'metre')
    .replace(/liter$/, 'litre')
    .replace(/gramme$/, 'gram')
    .replace('watt-hour', 'watt hour');
}

function addMetric(): void {
  for (const [base, stem, symbol, factor, prefixes] of METRIC)
    for (const prefix of ['', ...prefixes.split(' ')]) {
      const [marks, times] = prefix === '' ? ['', 1] : (PREFIXES[prefix] ?? ['', 1]);
      const name = prefix + stem;
      const unit = UNIT_NAMES.get(reported(name)) ?? made(reported(name), base, factor * times);
      const symbols =
        symbol === ''
          ? ''
          : marks
              .split(' ')
              .map((mark) => mark + symbol)
              .join(' ');
      add(unit, [name, pluralOf(name)], symbols);
      if (base === 'metre') addPowers(unit, name, symbols);
    }
}

/** Square and cubic forms of a length, by every way of writing them. */
function addPowers(length: Unit, name: string, symbols: string): void {
  const powers = [
    ['square', 'sq', 'squared', '2 ² ^2', 2, 'square metre', 1],
    ['cubic', 'cu', 'cubed', '3 ³ ^3', 3, 'litre', 1000],
  ] as const;
  for (const [word, short, behind, marks, power, base, times] of powers) {
    const known = UNIT_NAMES.get(`${word} ${length.name}`);
    const unit = known ?? {
      ...made(`${word} ${length.name}`, base, length.factor ** power * times),
      plural: `${word} ${length.plural}`,
    };
    const all = [name, pluralOf(name), length.plural, length.name];
    const shorts = symbols.split(' ').filter((symbol) => /^[a-zµμ]/i.test(symbol));
    const names = all.flatMap((one) => [
      `${word} ${one}`,
      `${short} ${one}`,
      `${short}. ${one}`,
      `${one} ${behind}`,
    ]);
    const byShort = shorts
      .flatMap((one) => [`${word} ${one}`, `${short} ${one}`, `${short}. ${one}`, `${one} ${behind}`])
      .map((one) => one.toLowerCase());
    add(
      unit,
      [...names, ...byShort],
      shorts.flatMap((one) => marks.split(' ').map((mark) => one + mark)).join(' '),
    );
  }
}

function addOthers(): void {
  for (const [base, factor, names, symbols] of OTHERS) {
    const forms = names.split(',').map((name) => name.split('/'));
    const [name = '', plural] = forms[0] ?? [];
    const unit = UNIT_NAMES.get(name) ?? { ...made(name, base, factor), plural: plural ?? pluralOf(name) };
    const all = forms.flatMap(([one = '', many]) => [one, many ?? pluralOf(one)]);
    add(
      unit,
      all.map((one) => one.toLowerCase()),
      symbols,
    );
    if (base === 'metre') addPowers(unit, name, symbols);
  }
  for (const [base, from, to, name, symbols] of UNCERTAIN)
    add({ ...made(name, base, from), upTo: to }, [name, `${name}s`], symbols);
}

const CELSIUS = {
  name: 'degree Celsius',
  plural: 'degrees Celsius',
  base: 'kelvin',
  factor: 1,
  upTo: 1,
  offset: 273.15,
};
const FAHRENHEIT = {
  name: 'degree Fahrenheit',
  plural: 'degrees Fahrenheit',
  base: 'kelvin',
  factor: 5 / 9,
  upTo: 5 / 9,
  offset: 459.67 * (5 / 9),
};

function addTemperatures(): void {
  const scales = [
    [CELSIUS, ['celsius', 'celcius', 'centigrade', 'centigrate', 'c'], 'C'],
    [FAHRENHEIT, ['fahrenheit', 'farenheit', 'farenheight', 'f'], 'F'],
  ] as const;
  for (const [unit, names, letter] of scales) {
    const long = names.filter((name) => name.length > 1);
    const degrees = names.flatMap((name) => [
      `degree ${name}`,
      `degrees ${name}`,
      `deg ${name}`,
      `° ${name}`,
      `°${name}`,
    ]);
    add(
      unit,
      [...long, ...degrees],
      `°${letter} °${letter.toLowerCase()} º${letter} ℃`.replace('℃', letter === 'C' ? '℃' : '℉'),
    );
  }
}

addMetric();
addOthers();
addTemperatures();

/** A unit of one thing per another, made once. */
const RATES = new Map<string, Unit>();

/** The unit "x per y", from a unit and a span of time or another unit. */
export function rateUnit(
  unit: Unit,
  per: { readonly name: string; readonly base: string; readonly factor: number },
): Unit {
  const name = `${unit.name} per ${per.name}`;
  const known = UNIT_NAMES.get(name) ?? RATES.get(name);
  if (known !== undefined) return known;
  const rate: Unit = {
    name,
    plural: `${unit.plural} per ${per.name}`,
    base: `${unit.base} per ${per.base}`,
    factor: unit.factor / per.factor,
    upTo: unit.upTo / per.factor,
    offset: 0,
  };
  RATES.set(name, rate);
  return rate;
}

/** The unit of that name, as data keeps it; a rate is put together from its parts. Undefined where there is none. */
export function unitByName(name: string): Unit | undefined {
  const known = UNIT_NAMES.get(name.toLowerCase()) ?? RATES.get(name);
  const per = name.lastIndexOf(' per ');
  if (known !== undefined || per < 0) return known;
  const unit = unitByName(name.slice(0, per));
  const bottom = rateBottom(name.slice(per + 5).toLowerCase());
  return unit === undefined || bottom === undefined ? undefined : rateUnit(unit, bottom);
}

/** What a rate is per: a span of time, or a unit. */
export function rateBottom(
  name: string,
): { readonly name: string; readonly base: string; readonly factor: number } | undefined {
  const time = RATE_TIMES.get(name);
  return time === undefined ? UNIT_NAMES.get(name) : { name: time[0], base: 'second', factor: time[1] };
}
