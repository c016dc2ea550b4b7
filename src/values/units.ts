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

/** Base unit, its metric stems with symbols and factors: each takes the prefixes beside it. */
const METRIC: readonly (readonly [
  base: string,
  stem: string,
  symbol: string,
  factor: number,
  prefixes: string,
])[] = [
  ['metre', 'metre', 'm', 1, 'kilo hecto deci centi milli micro nano pico'],
  ['metre', 'meter', 'm', 1, 'kilo hecto deci centi milli micro nano pico'],
  ['kilogram', 'gram', 'g', 1e-3, 'kilo milli micro nano'],
  ['kilogram', 'gramme', '', 1e-3, 'kilo milli micro'],
  ['litre', 'litre', 'l', 1, 'mega hecto deci centi milli micro'],
  ['litre', 'liter', 'L', 1, 'mega hecto deci centi milli micro'],
  ['watt', 'watt', 'W', 1, 'kilo mega giga tera milli'],
  ['joule', 'watt hour', 'Wh', 3600, 'kilo mega giga tera'],
  ['joule', 'watt-hour', '', 3600, 'kilo mega giga tera'],
  ['joule', 'joule', 'J', 1, 'kilo mega giga tera'],
  ['joule', 'electronvolt', 'eV', 1.602176634e-19, 'kilo mega giga tera'],
  ['joule', 'calorie', 'cal', 4.184, 'kilo'],
  ['hertz', 'hertz', 'Hz', 1, 'kilo mega giga tera'],
  ['byte', 'byte', 'B', 1, 'kilo mega giga tera peta exa'],
  ['byte', 'bit', 'bit', 0.125, 'kilo mega giga tera'],
  ['volt', 'volt', 'V', 1, 'kilo mega milli'],
  ['ampere', 'ampere', 'A', 1, 'milli'],
  ['ampere', 'amp', '', 1, 'milli'],
  ['pascal', 'pascal', 'Pa', 1, 'kilo mega hecto giga'],
  ['pascal', 'bar', '', 1e5, 'milli'],
  ['newton', 'newton', 'N', 1, 'kilo mega'],
  ['sievert', 'sievert', 'Sv', 1, 'milli micro'],
  ['gray', 'gray', 'Gy', 1, 'milli micro'],
  ['becquerel', 'becquerel', 'Bq', 1, 'kilo mega giga tera'],
  ['kilogram', 'tonne', 't', 1000, 'kilo mega giga'],
  ['second', 'second', 's', 1, 'milli micro nano'],
];

const PREFIXES: Readonly<Record<string, readonly [symbols: string, factor: number]>> = {
  exa: ['E', 1e18],
  peta: ['P', 1e15],
  tera: ['T', 1e12],
  giga: ['G', 1e9],
  mega: ['M', 1e6],
  kilo: ['k', 1e3],
  hecto: ['h', 100],
  deci: ['d', 0.1],
  centi: ['c', 0.01],
  milli: ['m', 1e-3],
  micro: ['µ μ', 1e-6],
  nano: ['n', 1e-9],
  pico: ['p', 1e-12],
};

/** Base unit, factor, then names (first the reported one, plural after a slash where it is irregular), then symbols. */
const OTHERS: readonly (readonly [base: string, factor: number, names: string, symbols: string])[] = [
  ['metre', 1609.344, 'mile', 'mi mi.'],
  ['metre', 1852, 'nautical mile,sea mile', 'nmi NM'],
  ['metre', 0.9144, 'yard', 'yd yds yd.'],
  ['metre', 0.3048, 'foot/feet', "ft ft. ' ′"],
  ['metre', 0.0254, 'inch/inches', "inches in. \" ″ '' ”"],
  ['metre', 9.4607304725808e15, 'light year,light-year', 'ly'],
  ['metre', 1.495978707e11, 'astronomical unit', 'AU au'],
  ['metre', 1.8288, 'fathom', ''],
  ['metre', 1e-6, 'micron', ''],
  ['metre', 1000, 'kilometre,km,kms,kilometer', 'kms km. Km KM'],
  ['kilogram', 0.45359237, 'pound', 'lb lbs lb. lbs.'],
  ['kilogram', 0.028349523125, 'ounce', 'oz oz.'],
  ['kilogram', 0.0311034768, 'troy ounce', 'ozt'],
  ['kilogram', 6.35029318, 'stone/stone,stones', ''],
  ['kilogram', 0.0002, 'carat', ''],
  ['kilogram', 907.18474, 'short ton', ''],
  ['kilogram', 1016.0469088, 'long ton', ''],
  ['kilogram', 1000, 'metric ton,metric tonne', 'mt'],
  ['kilogram', 1, 'kilogram,kilo', 'kgs kg. KG Kg'],
  ['kilogram', 0.001, 'gram', 'gs gr gms'],
  ['kilogram', 1e-9, 'microgram', 'mcg'],
  ['kilogram', 0.00177184519, 'dram,drachma,drachm', ''],
  ['square metre', 4046.8564224, 'acre', ''],
  ['square metre', 10000, 'hectare', 'ha'],
  ['square metre', 1609.344 ** 2, 'square mile', 'sqmi'],
  ['litre', 158.987294928, 'barrel', 'bbl bbls'],
  ['litre', 0.2365882365, 'cup', ''],
  ['litre', 0.01478676478125, 'tablespoon', 'tbsp tbsp.'],
  ['litre', 0.00492892159375, 'teaspoon', 'tsp tsp.'],
  ['litre', 0.0295735295625, 'fluid ounce', 'fl.oz'],
  ['litre', 0.946352946, 'quart', 'qt'],
  ['litre', 35.2390704, 'bushel', ''],
  ['litre', 1233481.83754752, 'acre foot/acre feet,acre-foot/acre-feet', ''],
  ['litre', 0.001, 'millilitre', 'mls ML cc'],
  ['metre per second', 0.44704, 'mile per hour', 'mph MPH m.p.h.'],
  ['metre per second', 1 / 3.6, 'kilometre per hour', 'kph km/h kmh kmph km/hr KPH Km/h'],
  ['metre per second', 1852 / 3600, 'knot', 'kt kts kn'],
  ['metre per second', 1, 'metre per second', 'm/s'],
  ['litre per second', 158.987294928 / 86400, 'barrel per day', 'bpd b/d'],
  ['kilogram per second', 1000 / 86400, 'tonne per day', 'tpd'],
  ['byte per second', 125000, 'megabit per second', 'Mbps mbps'],
  ['byte per second', 125e6, 'gigabit per second', 'Gbps gbps'],
  ['pascal', 6894.757293168, 'pound per square inch', 'psi'],
  ['pascal', 101325, 'atmosphere', 'atm'],
  ['pascal', 100, 'millibar', 'mbar'],
  ['watt', 745.6998715823, 'horsepower/horsepower', 'hp bhp'],
  ['joule', 1055.05585262, 'British thermal unit', 'BTU btu'],
  ['joule', 4184, 'kilocalorie', 'kcal Kcal'],
  ['degree', 1, 'degree,deg', '° deg.'],
  ['kelvin', 1, 'kelvin', ''],
  ['radian', 1, 'radian', 'rad'],
  ['decibel', 1, 'decibel', 'dB dBA'],
  ['byte', 1024, 'kibibyte', 'KiB'],
  ['byte', 2 ** 20, 'mebibyte', 'MiB'],
  ['byte', 2 ** 30, 'gibibyte', 'GiB'],
  ['byte', 0.125e3, 'kilobit', 'kb Kb'],
  ['byte', 0.125e6, 'megabit', 'Mb mb'],
  ['byte', 1000, 'kilobyte', 'KB'],
  ['byte', 125e6, 'gigabit', 'Gb'],
  ['tonne of TNT', 1000, 'kiloton,kilotonne', 'kt.'],
  ['tonne of TNT', 1e6, 'megaton,megatonne', ''],
  ['pixel', 1e6, 'megapixel', 'MP'],
  ['part per million', 1, 'part per million/parts per million', 'ppm'],
];

/** Units that mean several, from the smallest to the largest. */
const UNCERTAIN: readonly (readonly [
  base: string,
  from: number,
  to: number,
  names: string,
  symbols: string,
])[] = [
  ['kilogram', 907.18474, 1016.0469088, 'ton', ''],
  ['litre', 3.785411784, 4.54609, 'gallon', 'gal gals gal.'],
  ['litre', 0.473176473, 0.56826125, 'pint', 'pt pts'],
];

const TIMES: readonly (readonly [names: string, seconds: number])[] = [
  ['second,sec,s', 1],
  ['minute,min', 60],
  ['hour,hr,h', 3600],
  ['day', 86400],
  ['week', 604800],
  ['month', 2629746],
  ['year,annum', 31556952],
];

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
      .flatMap((one) => [`${short} ${one}`, `${short}. ${one}`, `${one} ${behind}`])
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
