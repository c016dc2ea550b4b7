/** A currency, or a hundredth (or tenth) of one: `factor` turns an amount into the currency. */
export interface Currency {
  /** ISO 4217; or, where the words leave open which country's, the word in the singular: "peso". */
  readonly code: string;
  readonly factor: number;
}

/** What "$" and "dollars" say: whose they are, the article's publisher tells. */
export const OPEN_DOLLAR = 'dollar';

const DOLLARS = new Set(
  'dollar USD CAD AUD NZD HKD SGD TWD JMD TTD FJD LRD BBD BSD BZD GYD NAD SRD XCD KYD BMD BND SBD'.split(' '),
);

/** Whether one of two currencies is a dollar of a country left open, and the other may be the same. */
export function mayBeOneDollar(a: unknown, b: unknown): boolean {
  const open = a === OPEN_DOLLAR || b === OPEN_DOLLAR;
  return open && DOLLARS.has(String(a)) && DOLLARS.has(String(b));
}

/**
 * Signs. Where several currencies share one, it is read as most news does: £ pound sterling, ¥ yen; $ stays open until its
 * article is known, and kr "krone", as five countries' papers print it.
 */
const SIGNS: readonly (readonly [code: string, signs: string])[] = [
  [OPEN_DOLLAR, '$ ＄'],
  ['USD', 'US$ USD$ U.S.$ U.S$'],
  ['EUR', '€'],
  ['GBP', '£ ￡ UK£ GB£'],
  ['JPY', '¥ ￥ JP¥ 円'],
  ['INR', '₹ Rs Rs. RS ₨'],
  ['CAD', 'C$ CA$ CAN$ Can$ CAD$ CDN$ Cdn$'],
  ['AUD', 'A$ AU$ AUD$'],
  ['NZD', 'NZ$ NZD$'],
  ['HKD', 'HK$ HKD$'],
  ['SGD', 'S$ SG$ SGD$'],
  ['TWD', 'NT$ TW$ NTD$'],
  ['BRL', 'R$ BRL$'],
  ['MXN', 'Mex$ MX$ MXN$ M$'],
  ['ARS', 'AR$ ARS$'],
  ['CLP', 'CLP$'],
  ['COP', 'COL$ COP$'],
  ['CNY', '元 CN¥ RMB¥ ₩¥ 人民币'],
  ['KRW', '₩ ￦ 원'],
  ['RUB', '₽ руб руб. р.'],
  ['UAH', '₴ грн грн.'],
  ['TRY', '₺ TL'],
  ['ILS', '₪'],
  ['NGN', '₦'],
  ['PHP', '₱'],
  ['THB', '฿'],
  ['VND', '₫'],
  ['CRC', '₡'],
  ['GEL', '₾'],
  ['LAK', '₭'],
  ['BTC', '₿ Ƀ'],
  ['GHS', '₵ GH₵ GH¢ GHC'],
  ['KZT', '₸ тг'],
  ['MNT', '₮'],
  ['PYG', '₲'],
  ['KHR', '៛'],
  ['AZN', '₼'],
  ['AMD', '֏'],
  ['PLN', 'zł zl ZŁ'],
  ['CZK', 'Kč'],
  ['HUF', 'Ft'],
  ['RON', 'lei'],
  ['BGN', 'лв лв.'],
  ['BYN', 'Br'],
  ['MYR', 'RM'],
  ['IDR', 'Rp Rp.'],
  ['ZAR', 'R'],
  ['EGP', 'E£ LE L.E. L.E EGP£'],
  ['LBP', 'L£ LL £L'],
  ['SYP', 'S£ £S'],
  ['FKP', 'FK£'],
  ['krone', 'kr kr. Kr Kr.'],
  ['AED', 'Dh Dhs Dhs. DH'],
  ['SAR', 'SR'],
  ['TTD', 'TT$'],
  ['JMD', 'J$ JA$'],
  ['BBD', 'Bds$ BBD$'],
  ['BZD', 'BZ$'],
  ['GYD', 'GY$ G$'],
  ['NAD', 'N$'],
  ['ZWL', 'Z$'],
  ['BND', 'B$'],
  ['FJD', 'FJ$'],
  ['XCD', 'EC$'],
  ['LRD', 'L$ LD$'],
  ['SRD', 'Sr$'],
  ['SBD', 'SI$'],
  ['TOP', 'T$'],
  ['WST', 'WS$'],
  ['KYD', 'CI$'],
  ['BMD', 'BD$'],
  ['NIO', 'NIO$'],
  ['DOP', 'RD$'],
  ['UYU', '$U UY$'],
  ['BOB', 'Bs Bs. $b'],
  ['PEN', 'S/ S/.'],
  ['GTQ', 'Q'],
  ['HNL', 'L.'],
  ['PAB', 'B/.'],
  ['CUP', '$MN'],
  ['MOP', 'MOP$ MOP'],
  ['KES', 'KSh KSh. Ksh'],
  ['UGX', 'USh'],
  ['TZS', 'TSh'],
  ['SOS', 'Sh.So.'],
  ['ETB', 'ETB'],
  ['ZMW', 'ZK'],
  ['BWP', 'BWP'],
  ['MVR', 'Rf Rf.'],
  ['PKR', 'PKRs'],
  ['LKR', 'SLRs ரூ'],
  ['NPR', 'NRs NRs.'],
  ['BDT', '৳ Tk Tk.'],
  ['MMK', 'K'],
  ['KWD', 'KD K.D.'],
  ['JOD', 'JD'],
  ['BHD', 'BD'],
  ['IQD', 'ID'],
  ['LYD', 'LD'],
  ['TND', 'DT'],
  ['DZD', 'DA'],
  ['MAD', 'MAD'],
  ['ANG', 'NAƒ'],
  ['AWG', 'Afl Afl. ƒ'],
  ['CHF', 'Fr. SFr SFr. Sfr CHf'],
  ['XAF', 'FCFA CFA'],
  ['VUV', 'Vt VT'],
  ['BIF', 'FBu'],
  ['GNF', 'FG'],
  ['RWF', 'FRw RF'],
  ['DJF', 'Fdj'],
  ['KMF', 'CF'],
  ['ALL', 'Lek'],
  ['MKD', 'ден'],
  ['RSD', 'din din. дин. РСД'],
];

/** Signs that are common letters or words, so that they count only glued to or right before digits. */
export const SHY_SIGNS: ReadonlySet<string> = new Set([
  'R',
  'K',
  'Q',
  'L.',
  'BD',
  'ID',
  'LD',
  'DT',
  'DA',
  'CF',
  'RF',
  'FG',
  'M$',
  'SR',
  'LE',
  'LL',
  'Br',
  'Ft',
  'lei',
  'din',
]);

const CODES =
  'AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP ' +
  'CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR ' +
  'IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU ' +
  'MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK ' +
  'SGD SHP SLE SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF ' +
  'XPF YER ZAR ZMW ZWL BTC ETH PEN BOB SOS CUP GEL';

/** Codes by another name, old or local. */
const ALIASES: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  NIS: 'ILS',
  NTD: 'TWD',
  STG: 'GBP',
  EURO: 'EUR',
  XBT: 'BTC',
  GHC: 'GHS',
  ZMK: 'ZMW',
  MEX: 'MXN',
  BYR: 'BYN',
  DEM: 'DEM',
};

/** Codes that are English words or names: only as capitals and behind the number. */
export const WORD_CODES: ReadonlySet<string> = new Set([
  'TRY',
  'MAD',
  'PEN',
  'BOB',
  'SOS',
  'CUP',
  'COP',
  'GEL',
  'MOP',
  'BAM',
  'ANG',
  'LAK',
  'ERN',
  'SLE',
  'SHP',
  'SCR',
  'GIP',
  'EURO',
  'MEX',
  'STG',
  'STN',
]);

/** Singular words by currency; the first is the general one, with "US dollar" and the like built from NATIONS. */
const WORDS: readonly (readonly [code: string, words: string])[] = [
  [OPEN_DOLLAR, 'dollar buck'],
  ['USD', 'greenback'],
  ['EUR', 'euro €ur'],
  ['GBP', 'quid sterling'],
  ['JPY', 'yen'],
  ['CNY', 'yuan renminbi kuai'],
  ['INR', 'rupee'],
  ['RUB', 'ruble rouble'],
  ['KRW', 'won'],
  ['ILS', 'shekel'],
  ['THB', 'baht'],
  ['MYR', 'ringgit'],
  ['ZAR', 'rand'],
  ['NGN', 'naira'],
  ['GHS', 'cedi'],
  ['PLN', 'zloty'],
  ['HUF', 'forint'],
  ['UAH', 'hryvnia hryvnya'],
  ['GEL', 'lari'],
  ['AMD', 'dram'],
  ['KZT', 'tenge'],
  ['UZS', 'som'],
  ['MNT', 'tugrik tögrög'],
  ['VND', 'dong'],
  ['LAK', 'kip'],
  ['KHR', 'riel'],
  ['MMK', 'kyat'],
  ['BDT', 'taka'],
  ['TRY', 'lira'],
  ['BRL', 'real reais'],
  ['PEN', 'sol'],
  ['VES', 'bolivar'],
  ['BOB', 'boliviano'],
  ['CRC', 'colon colón'],
  ['GTQ', 'quetzal'],
  ['HNL', 'lempira'],
  ['PYG', 'guarani'],
  ['IDR', 'rupiah'],
  ['ETB', 'birr'],
  ['AOA', 'kwanza'],
  ['ZMW', 'kwacha'],
  ['MZN', 'metical'],
  ['BGN', 'lev leva'],
  ['RON', 'leu lei'],
  ['ALL', 'lek'],
  ['MKD', 'denar'],
  ['AZN', 'manat'],
  ['AFN', 'afghani'],
  ['AED', 'dirham'],
  ['IRR', 'rial'],
  ['SAR', 'riyal'],
  ['BTC', 'bitcoin'],
  ['ETH', 'ether'],
  ['MVR', 'rufiyaa'],
  ['peso', 'peso'],
  ['dinar', 'dinar'],
  ['franc', 'franc'],
  ['shilling', 'shilling'],
  ['krone', 'krona kronor krone kroner crown'],
  ['mark', 'mark markka deutschmark'],
  ['peseta', 'peseta'],
  ['guilder', 'guilder'],
  ['GBP', 'pound'],
  ['koruna', 'koruna'],
  ['EGP', 'geneh genihat'],
];

/** Adjective, words, currency: "Australian dollars", "Syrian pounds". */
const NATIONS: readonly (readonly [code: string, names: string])[] = [
  ['USD', 'us dollar|u.s. dollar|american dollar|united states dollar'],
  ['AUD', 'australian dollar|aussie dollar'],
  ['CAD', 'canadian dollar'],
  ['NZD', 'new zealand dollar|kiwi dollar'],
  ['HKD', 'hong kong dollar'],
  ['SGD', 'singapore dollar|singaporean dollar'],
  ['TWD', 'taiwan dollar|taiwanese dollar|new taiwan dollar'],
  ['JMD', 'jamaican dollar'],
  ['TTD', 'trinidad and tobago dollar'],
  ['ZWL', 'zimbabwe dollar|zimbabwean dollar'],
  ['FJD', 'fijian dollar|fiji dollar'],
  ['GBP', 'pound sterling|pounds sterling|british pound|uk pound'],
  ['EGP', 'egyptian pound|egyptianpound|genihat masriya'],
  ['SYP', 'syrian pound|syrian lira'],
  ['LBP', 'lebanese pound|lebanese lira'],
  ['SDG', 'sudanese pound'],
  ['SSP', 'south sudanese pound'],
  ['TRY', 'turkish lira'],
  ['ITL', 'italian lira'],
  ['JPY', 'japanese yen'],
  ['CNY', 'chinese yuan'],
  ['CHF', 'swiss franc'],
  ['FRF', 'french franc'],
  ['BEF', 'belgian franc'],
  ['XAF', 'cfa franc|central african franc'],
  ['XOF', 'west african franc'],
  ['RWF', 'rwandan franc'],
  ['CDF', 'congolese franc'],
  ['MXN', 'mexican peso'],
  ['PHP', 'philippine peso|filipino peso'],
  ['ARS', 'argentine peso|argentinian peso'],
  ['CLP', 'chilean peso'],
  ['COP', 'colombian peso'],
  ['CUP', 'cuban peso'],
  ['UYU', 'uruguayan peso'],
  ['DOP', 'dominican peso'],
  ['INR', 'indian rupee'],
  ['PKR', 'pakistani rupee|pakistan rupee'],
  ['LKR', 'sri lankan rupee|sri lanka rupee'],
  ['NPR', 'nepalese rupee|nepali rupee'],
  ['MUR', 'mauritian rupee'],
  ['RUB', 'russian ruble|russian rouble'],
  ['BYN', 'belarusian ruble|belarusian rouble'],
  ['KWD', 'kuwaiti dinar|kuwait dinar'],
  ['IQD', 'iraqi dinar'],
  ['JOD', 'jordanian dinar'],
  ['LYD', 'libyan dinar'],
  ['TND', 'tunisian dinar'],
  ['DZD', 'algerian dinar'],
  ['BHD', 'bahraini dinar'],
  ['RSD', 'serbian dinar'],
  ['IRR', 'iranian rial'],
  ['OMR', 'omani rial|omani riyal'],
  ['YER', 'yemeni rial|yemeni riyal'],
  ['SAR', 'saudi riyal|saudiriyal|saudi arabian riyal'],
  ['QAR', 'qatari riyal|qatari rial'],
  ['AED', 'uae dirham|emirati dirham'],
  ['MAD', 'moroccan dirham'],
  ['KRW', 'south korean won|korean won'],
  ['KPW', 'north korean won'],
  ['ILS', 'israeli shekel|new shekel|new israeli shekel'],
  ['ZAR', 'south african rand'],
  ['NGN', 'nigerian naira'],
  ['KES', 'kenyan shilling|kenya shilling'],
  ['UGX', 'ugandan shilling|uganda shilling'],
  ['TZS', 'tanzanian shilling'],
  ['SOS', 'somali shilling'],
  ['SEK', 'swedish krona|swedish kronor|swedish crown'],
  ['NOK', 'norwegian krone|norwegian kroner|norwegian crown'],
  ['DKK', 'danish krone|danish kroner|danish crown'],
  ['ISK', 'icelandic krona|icelandic kronur'],
  ['CZK', 'czech koruna|czech crown|czech korunas'],
  ['PLN', 'polish zloty'],
  ['HUF', 'hungarian forint'],
  ['UAH', 'ukrainian hryvnia'],
  ['MYR', 'malaysian ringgit|malaysia ringgit'],
  ['IDR', 'indonesian rupiah'],
  ['THB', 'thai baht'],
  ['VND', 'vietnamese dong'],
  ['BRL', 'brazilian real|brazilian reais'],
  ['VES', 'venezuelan bolivar'],
  ['FIM', 'finnish markka|finnish mark'],
  ['DEM', 'german mark|west german mark|deutsche mark|d-mark'],
  ['NLG', 'dutch guilder'],
  ['ESP', 'spanish peseta'],
];

/** Hundredths: of the currency that the word belongs to most. */
const HUNDREDTHS: readonly (readonly [code: string, words: string])[] = [
  ['USD', 'cent ¢ ￠'],
  ['GBP', 'pence penny pennies p'],
  ['RUB', 'kopek kopeck'],
  ['INR', 'paisa paise'],
  ['MYR', 'sen sens'],
  ['UAH', 'kopiyka kopiykas'],
];

/** By sign or abbreviation, case as written. */
export const CURRENCY_SIGNS = new Map<string, Currency>();
/** By code in capitals. */
export const CURRENCY_CODES = new Map<string, Currency>();
/** By word in lower case, singular and plural, up to three words. */
export const CURRENCY_WORDS = new Map<string, Currency>();

function plurals(word: string): readonly string[] {
  return [word, `${word}s`, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])];
}

for (const [code, signs] of SIGNS)
  for (const sign of signs.split(' ')) CURRENCY_SIGNS.set(sign, { code, factor: 1 });
for (const code of CODES.split(' ')) CURRENCY_CODES.set(code, { code, factor: 1 });
for (const [alias, code] of Object.entries(ALIASES)) CURRENCY_CODES.set(alias, { code, factor: 1 });
for (const [code, words] of WORDS)
  for (const word of words.split(' ').flatMap(plurals)) CURRENCY_WORDS.set(word, { code, factor: 1 });
for (const [code, names] of NATIONS)
  for (const name of names.split('|').flatMap(plurals)) CURRENCY_WORDS.set(name, { code, factor: 1 });
for (const [code, words] of HUNDREDTHS)
  for (const word of words.split(' ').flatMap(plurals)) CURRENCY_WORDS.set(word, { code, factor: 0.01 });
CURRENCY_SIGNS.set('¢', { code: 'USD', factor: 0.01 });

/** Letters that stand for a sign which a text has lost: "e80 million", "p74million". Only before millions and more. */
export const LOST_SIGNS: ReadonlyMap<string, Currency> = new Map([
  ['e', { code: 'EUR', factor: 1 }],
  ['p', { code: 'GBP', factor: 1 }],
]);

/** Whether letters before digits are money: "USD5", "RM50", "R8,499". */
export function isCurrencyMark(letters: string): boolean {
  return (CURRENCY_CODES.has(letters) && !WORD_CODES.has(letters)) || CURRENCY_SIGNS.has(letters);
}

/** Hundredths that may follow a whole amount: "3 dollars 50 cents", "$20 and 43c". */
export const HUNDREDTH_WORDS: ReadonlySet<string> = new Set([
  'c',
  ...HUNDREDTHS.flatMap(([, words]) => words.split(' ').flatMap(plurals)),
]);
