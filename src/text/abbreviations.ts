const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Never end a sentence: a name or a reference follows. */
export const BEFORE_NAME = words(
  `mr mrs ms mx dr gen lt sen sens rep reps gov govs prof rev hon sgt capt col maj cmdr cdr adm supt const insp pres mt ft
   vs v messrs mme mlle atty det cpl pvt brig amb dep spc det asst assoc ald comdr fr sr sra st ste sheikh st.sgt pfc
   viz e.g i.e eg ie cf ca approx esp incl`,
);

/** End no sentence before a digit: "Jan. 28", "No. 10", "p. 4". */
export const BEFORE_NUMBER = words(
  `jan feb mar apr jun jul aug sep sept oct nov dec no nos p pp vol art sec fig ch para est tel ext ver b d c`,
);

/** Months and weekdays as printed short: they end a sentence only before one of `STARTERS`. */
export const CALENDAR = words(`jan feb aug sep sept oct nov dec mon tue tues wed thu thur thurs fri`);

/** After a name, or at the end of one; they end a sentence only before one of `STARTERS`. */
export const AFTER_NAME = words(
  `inc corp ltd co cos llc plc bros jr sr esq etc al est dept univ assn intl natl govt ave blvd rd
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
   tenn tex va vt wash wis wyo ont que alta sask`,
);

/** Words that begin sentences and rarely follow an abbreviation within one. */
export const STARTERS = words(
  `the a an he she it they we i you his her its their our this that these those there here but and or in on at by
   for from with after before when while as if since although though however meanwhile also then still yet so
   what who how why where which some many most several one two three no not all both another other more last
   earlier later under over during according asked speaking despite instead among because once such even only`,
);

/** Verbs of saying that follow a question or an exclamation in quotation marks: "Why?" Mr Khan asked. */
export const SAYS =
  /\s*(?:(?:[A-Z][\p{L}'’.-]*|al|the|a|of|de|bin)\s+){1,5}(?:said|says|asked|asks|told|tweeted|wrote|added|replied|shouted|cried|joked|exclaimed|demanded|wondered|declared)\b/uy;
