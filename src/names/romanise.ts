/** Letters of other scripts in Latin ones, as news agencies write them. A line is one script. */
const LETTERS = `
а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ә a ғ g қ k ң n ө o ұ u ү u һ h
α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ u փ p ք k և ev օ o ֆ f
ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h
א a ב b ג g ד d ה h ו v ז z ח h ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t
ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko ガ ga ギ gi グ gu ゲ ge ゴ go サ sa シ shi ス su セ se ソ so ザ za ジ ji ズ zu ゼ ze ゾ zo タ ta チ chi ツ tsu テ te ト to ダ da デ de ド do ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ヴ vu ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo ー _ ッ _
अ a आ a इ i ई i उ u ऊ u ए e ऐ ai ओ o औ au ऋ ri क k ख kh ग g घ gh ङ n च ch छ chh ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ ph ब b भ bh म m य y र r ल l व v श sh ष sh स s ह h ा a ि i ी i ु u ू u े e ै ai ो o ौ au ृ ri ं n ँ n ः h ् _
`;

const TABLE: ReadonlyMap<string, string> = new Map(
  LETTERS.trim()
    .split('\n')
    .flatMap((line) => {
      const parts = line.split(' ');
      return parts.flatMap((letter, i): [string, string][] =>
        i % 2 === 0 ? [[letter, parts[i + 1]!.replace('_', '')]] : [],
      );
    }),
);

const HANGUL = 0xac00;
const HANGUL_END = 0xd7a3;
const INITIALS = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ');
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '_ k k ks n nj nh t l lk lm lp ls lt lp lh m p ps t t ng t t k t p h'.split(' ');

/** A syllable block in the Revised Romanisation of Korean (2000). */
function syllable(code: number): string {
  const index = code - HANGUL;
  const parts = [
    INITIALS[Math.floor(index / 588)]!,
    MEDIALS[Math.floor((index % 588) / 28)]!,
    FINALS[index % 28]!,
  ];
  return parts.join('').replaceAll('_', '');
}

const DEVANAGARI = /[\u0915-\u0939](?=[\u0915-\u0939])/gu;
const OTHER = /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{M}]/u;

/**
 * A name in Latin letters. Cyrillic, Greek, Armenian, Georgian, Hebrew, kana, Devanagari and Hangul are written letter by
 * letter; Arabic, Chinese and other scripts, whose sounds the letters do not give, stay as they are.
 */
export function romanise(name: string): string {
  if (!OTHER.test(name)) return name;
  let latin = '';
  for (const letter of name.toLowerCase().normalize('NFC').replace(DEVANAGARI, '$&\u0905')) {
    const code = letter.codePointAt(0)!;
    const kana = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : letter;
    latin +=
      code >= HANGUL && code <= HANGUL_END
        ? syllable(code)
        : (TABLE.get(kana) ?? TABLE.get(bare(letter)) ?? letter);
  }
  return latin;
}

/** A letter without its accents. */
const bare = (letter: string): string => letter.normalize('NFD')[0]!;
