/**
 * The words by which English newswire tells who says a thing, how firm it is, and whether it is denied. Data only; `phrases.ts`
 * says how a phrase is written.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const lines = (phrases: string): readonly string[] => phrases.trim().split(/\s*\n\s*/);

/** Regular verbs of saying; their forms are made from them. */
const REGULAR_SAYING = list(`
  add note stress emphasise emphasize claim argue insist warn announce confirm acknowledge admit reiterate state explain report
  reveal disclose testify mention recall predict estimate suggest declare maintain contend assert tweet reply respond conclude
  hint indicate concede boast complain caution believe ask demand urge remark observe vow pledge promise allege signal reaffirm
  affirm repeat underline underscore highlight clarify point joke recount deny charge comment speculate protest proclaim
  reason theorize lament quip exclaim muse`);

/** Verbs that give a speaker only to words in quotation marks: called it "historic". */
const REGULAR_VOICING = list(`
  call describe praise hail thank welcome condemn slam label dub mock criticise criticize denounce blast dismiss continue agree
  shout laugh plead cite refer accuse decry tout characterize characterise congratulate counter chant bemoan deem brand deride
  ridicule express recommend advise offer answer express invite implore beg`);

/** Forms of a regular verb: past, present, participle. */
function forms(verb: string): readonly [string, string, string] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  if (/(?:[^aeiou])y$/.test(verb)) {
    const root = verb.slice(0, -1);
    return [`${root}ied`, `${root}ies`, `${verb}ing`];
  }
  if (verb === 'admit' || verb === 'quip' || verb === 'slam' || verb === 'dub') {
    const double = verb + verb.at(-1)!;
    return [`${double}ed`, `${verb}s`, `${double}ing`];
  }
  const plural = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [`${stem}ed`, plural, `${stem}ing`];
}

const regular = REGULAR_SAYING.map(forms);
const voicing = REGULAR_VOICING.map(forms);

/** Finite forms of verbs of saying that govern a clause: said, says, told … */
export const SAYING: ReadonlySet<string> = new Set([
  ...regular.map(([past]) => past),
  ...regular.map(([, present]) => present),
  ...list(`said says told tells wrote writes thinks thought knew found felt swore signalled understands understood
    testifies stresses`),
]);

/** Plural present forms, which need a plural speaker before them: "analysts say". */
export const SAYING_PLURAL: ReadonlySet<string> = new Set(
  list(`say tell note believe argue warn insist claim predict think fear suggest report stress contend acknowledge estimate maintain
    admit complain write indicate emphasize emphasise concede`),
);

/** Govern a clause only with "that" or a quotation behind them: "charged that", but "charged him". */
export const NEEDS_THAT: ReadonlySet<string> = new Set(
  list(`charged charges charge protested protests reasoned pointed points alleged found felt knew thought underlined underlines
    underscored underscores proclaimed`),
);

/** Forms that are also nouns; they count as verbs only behind a speaker and before a clause. */
export const SAYING_OR_NOUN: ReadonlySet<string> = new Set(
  list(`notes claims states reports estimates stresses signals demands reasons points comments hints remarks charges boasts urges vows
    pledges promises protests tweets tweet replies mentions repeats responses answers note claim report stress estimate fear found felt knew thought reasoned pointed`),
);

/** Participles that carry the sentence's subject on: ", noting that". */
export const SAYING_PARTICIPLE: ReadonlySet<string> = new Set([
  ...regular.map(([, , participle]) => participle),
  ...list('saying telling writing calling describing citing quoting thanking expressing hailing'),
]);

/** Finite forms and participles of verbs that take a quotation only. */
export const VOICING: ReadonlySet<string> = new Set([...voicing.flat(), ...list('went began spoke cried')]);

/** Nouns that, before a saying verb, are no particular speaker: what they say is reported. */
export const GENERIC_SOURCES: ReadonlySet<string> = new Set(
  list(`source sources media reports report rumours rumors press outlets newspapers tabloids insiders people
    someone some sourced rumor rumour bloggers`),
);

/** Nouns for people and bodies that speak. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(
  list(`official officials spokesman spokeswoman spokesperson spokespeople spokespersons minister ministers ministry president leader leaders
    chief chiefs commander commanders general police officer officers army military government authorities authority agency
    analyst analysts expert experts critics critic supporters opponents lawyer lawyers attorney attorneys prosecutor
    prosecutors judge court witness witnesses resident residents neighbour neighbours neighbor neighbors sources source
    media report reports statement aide aides adviser advisers advisor advisors diplomat diplomats senator senators lawmaker
    lawmakers congressman congresswoman representative governor mayor secretary director researcher researchers scientist
    scientists doctor doctors professor economist economists company firm group groups activists activist organisation
    organization committee agency department office candidate campaign administration democrats republicans investigators
    mother father brother sister son daughter wife husband family friend friends man woman men women students student teacher
    teachers workers worker he she they it we i who pope king queen prince premier chancellor ambassador envoy negotiators
    negotiator editor author survivor victim owner manager chairman chairwoman chair ceo executive executives boss
    paper newspaper broadcaster channel monitor observatory watchdog charity counterpart`),
);

/** Nouns that make a name a person's. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  list(`mr mrs ms miss dr sir lord lady dame president minister leader spokesman spokeswoman spokesperson chief general gen lt col capt
    sgt sen rep gov senator governor mayor king queen prince princess pope prof professor judge justice secretary director
    ambassador chancellor premier commander officer chairman chairwoman ceo man woman rev sheikh ayatollah imam emir coach
    aide adviser advisor analyst expert lawyer attorney prosecutor lawmaker congressman congresswoman counterpart boy girl
    mother father son daughter wife husband brother sister official resident witness speaker detective sheriff admiral`),
);

/** Words before which a speaker's words cannot run: they begin another phrase. Scanning leftwards stops at them. */
export const STOPS_SPEAKER: ReadonlySet<string> = new Set(
  list(`that which who whom whose when where while as after before because although though if since unless until whether but
    than so yet nor what how why is are was were be been being has have had do does did will would can could may might must
    shall should not n't never 've 'll 're 'd 'm however meanwhile according also then there`),
);

/** Prepositions that may stand inside a speaker's description: "a spokesman for the ministry". */
export const INNER_PREPOSITIONS: ReadonlySet<string> = new Set(
  list('of for in at from on with to against by inside near'),
);

/** Words that may begin a clause before its subject: "On Tuesday Mr Lee said", "Later he said". */
export const LEADING: ReadonlySet<string> = new Set(
  list(`on in at by for from during and but or yet so still earlier later then now today yesterday meanwhile instead separately
    finally afterwards afterward eventually again once thus hence nevertheless nonetheless additionally moreover furthermore
    monday tuesday wednesday thursday friday saturday sunday last week month year night here asked indeed perhaps even
    amid with after before following since despite via through recently privately publicly ahead`),
);

/** Clause openers whose clause ends at the next comma. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  list(`after before as while although though because since if unless until whereas when once despite amid following with
    given like unlike during ahead even where in on at under for by`),
);

export const RELATIVES: ReadonlySet<string> = new Set(list('which who whom whose where when'));

/** A new assertion follows without a comma. */
export const CLAUSE_BREAKERS: ReadonlySet<string> = new Set(
  list(
    'which who whom whose where because although though while whereas but since after following amid despite',
  ),
);

/** Words with "that" behind them take it as their complement, not as a relative pronoun. */
export const TAKES_THAT: ReadonlySet<string> = new Set([
  ...SAYING,
  ...SAYING_PLURAL,
  ...SAYING_PARTICIPLE,
  ...list(`reports report claim claims fact idea suggestion suggestions rumours rumors possibility likelihood signs evidence
    allegations allegation accusations speculation doubt doubts hope hopes fear fears concern concerns assurances
    statement belief view argument notion confirmation indication indications clear unclear likely possible expected known
    reported alleged denial warning sure certain and or so rejected dismissed ruled denying rejecting true said indicating
    thought believed understood agree agreed decided learn learned show shows showed ensure mean means meant`),
]);

/** Past forms that do not end in "-ed". */
export const PAST: ReadonlySet<string> = new Set(
  list(`said told went came took made gave saw knew got held left met led kept lost won began fell fled found felt brought bought sent
    spent stood withdrew broke chose drew drove flew grew hit hid rose ran set shot spoke struck threw wore wrote became
    overcame overthrew sought taught thought built caught dealt fought paid put sat sold shook understood undertook cut let
    quit hurt spread drank ate bore beat forgot forgave froze rode sang sank swore tore woke swept slid hung heard meant read`),
);

/** Auxiliaries and modals, all finite. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  list(
    `is are was were am has have had does do did will would can could may might must shall should 's 've 're 'll 'd 'm`,
  ),
);

/** Words and names in "-ed" that are no verbs. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  list(`need indeed hundred speed bed red united seed feed breed shed sacred aged armed wed unprecedented
    ahmed mohammed mohamed muhammed khaled waleed rashed hamed majed saeed sayed syed javed fahed jared alfred
    fred wilfred mildred`),
);

/** Presents that often end a subject: "Syria remains", "Moscow seeks". */
export const PRESENT: ReadonlySet<string> = new Set(
  list(`remains makes seeks comes moves wants says holds makes takes goes gives faces keeps continues plans hopes expects appears seems needs
    believes supports means shows includes stands begins leaves runs controls helps`),
);

export const UNCLEAR = lines(`
  unclear
  not clear|known|certain|sure|apparent
  n't clear|known|certain|sure
  not|n't know|say whether|if|when|how|who|what|why
  not|n't immediately clear|known
  not yet clear|known
  unknown
  uncertain
  remains|remained to be seen
  whether
  question|questions of|about|over|on whether|if
  open question
  anyone 's guess
  not|n't immediately|independently verify|confirm|verified|confirmed
  not|n't be independently verified|confirmed
  unconfirmed|unverified
  may|might
  could
  possibly|perhaps|maybe|potentially|conceivably
  possible|potential
  possibility|prospect|likelihood of|that
  if
  unless
  appears|appear|appeared|seems|seem|seemed to
  apparently|seemingly|presumably|supposedly
  hypothetical|hypothetically
`);

export const NO_COMMENT = lines(`
  declined|declines|declining to comment|say|discuss|answer|confirm|elaborate|respond|specify|disclose|provide|give
  refused|refuses|refusing to comment|say|discuss|answer|confirm|elaborate|respond|specify|disclose
  not|n't commenting|comment
  no comment|comments
  would not|n't say|comment|discuss|confirm|elaborate|specify|disclose|give|provide
  would not|n't be drawn
  'd|would rather not say|comment|discuss
  will not|n't comment|discuss
  did not|n't respond|reply|comment|return|answer|say|elaborate|specify
  did not|n't immediately respond|reply|comment|return|answer
  do|does not|n't comment
  have|has|had not|n't responded|commented|replied
  could not|n't be reached
  not|n't immediately available
  neither confirm|confirmed|confirms|confirming nor
  without elaborating
  remained|remains|stayed tight lipped
`);

export const REPORTED = lines(`
  reportedly
  allegedly
  alleged|purported|rumoured|rumored|unconfirmed
  amid|amidst reports|speculation|rumours|rumors|claims|allegations
  reports|rumours|rumors|speculation|allegations|claims|suggestions|accusations that|of|about
  reports|rumours|rumors suggest|suggested|indicate|indicated|said|say|claimed|claim|emerged|surfaced
  it is|was|has|had reported|claimed|alleged|rumoured|rumored
  it has been reported|claimed|alleged|rumoured|rumored
  is|are|was|were|been said|reported|believed|thought|understood|alleged|rumoured|rumored|claimed to|that
  according to reports|rumours|rumors|media|sources|unconfirmed|press|local
  on reports
  purportedly|ostensibly
  media reports
  accused of
  suspected of
`);

/** What is ahead. A phrase that ends in "to" needs a verb behind it. */
export const PLANNED = lines(`
  will|shall|'ll|wo
  would
  plan|plans|planned|planning to
  plan|plans for
  planning|planned|proposed|upcoming|forthcoming|expected|scheduled|anticipated|intended|impending
  expect|expects|expected|expecting to
  expect|expects|expected that
  is|are|was|were|be to
  seek|seeks|sought|seeking to
  set|due|about|ready|poised|scheduled|slated|prepared|likely|unlikely|determined|eager|keen|willing|bound|destined to
  going to
  readying|bracing|gearing to|for|up
  readiness|willingness|intention|intent|desire|bid|effort|efforts|push|move|moves|drive|attempt|attempts|commitment|decision|proposal|agreement|deal|pledge|promise|vow|offer|request|demand|call|calls|hope|hopes|goal|aim|ability|strategy to
  goal|aim is|was
  intend|intends|intended|intending to
  intend|intends|intended|intending
  aim|aims|aimed|aiming to|at
  hope|hopes|hoped|hoping to|for
  want|wants|wanted|wanting to
  vow|vows|vowed|vowing to
  pledge|pledges|pledged|pledging to
  promise|promises|promised|promising to
  agree|agrees|agreed|agreeing to
  prepare|prepares|prepared|preparing to|for
  offer|offers|offered|offering to
  propose|proposes|proposed|proposing to
  threaten|threatens|threatened|threatening to
  consider|considers|considered|considering
  mull|mulls|mulling|weighing
  call|calls|called|calling for|on
  urge|urges|urged|urging
  demand|demands|demanded|demanding
  ask|asks|asked|asking for|to
  request|requests|requested|requesting
  to discuss|press|raise|address|negotiate|consider|explore
  try|tries|tried|trying to
  attempt|attempts|attempted|attempting to
  need|needs|needed to
  should|must
  have|has|had to
  looking|looks to
`);

/** Before an infinitive, these tell that the thing was done: "managed to", "the first to". */
export const DONE_BEFORE_TO: ReadonlySet<string> = new Set(
  list(`began begins begin begun start started starts continue continued continues continuing managed manages able forced helped helps
    helping used allowed led leading came comes proceeded enough first second third last only proved turned failed refused
    declined unable yet happened going went appears appeared seems seemed said believed thought reported known according
    made compelled chose got inspired caused enabled prompted contributed`),
);

/** Negations and how far each one holds: `verb` up to a verb phrase's end, `noun` only its noun phrase, `clause` through "that". */
export const NEGATION = {
  verb: lines(`
    not
    n't
    never
    no longer
    neither
    nor
    nobody|none|nothing|nowhere
    no one
    fail|fails|failed|failing to
    refuse|refuses|refused|refusing to
    decline|declines|declined|declining to
    yet to
    unable|unwilling|reluctant to
    stop|stopped|stops short of
    decide|decides|decided|choose|chose|chosen|opt|opts|opted against
    prevent|prevents|prevented|preventing
    avoid|avoids|avoided|avoiding
    far from
    hardly|scarcely
    abandon|abandoned|abandons|cancelled|canceled|scrapped
    call|calls|called off
  `),
  noun: lines(`
    without
    rather than
    instead of
    lack|absence of
    no
    nothing of
  `),
  clause: lines(`
    deny|denies|denied|denying
    denial|denials of|that
    reject|rejects|rejected|rejecting
    rule|rules|ruled|ruling out
    dismiss|dismisses|dismissed|dismissing claim|claims|report|reports|rumour|rumours|rumor|rumors|allegation|allegations|suggestion|suggestions|talk|speculation|accusation|accusations|charge|charges|idea|notion|possibility|theory|fears|concerns|criticism|statement|statements|as
    dismiss|dismisses|dismissed|dismissing the|any|such|these|those|all|earlier|media|opposition|that|it|them|his|her claim|claims|report|reports|rumour|rumours|rumor|rumors|allegation|allegations|suggestion|suggestions|talk|speculation|accusation|accusations|charge|charges|idea|notion|possibility|theory|fears|concerns|criticism|statement|statements|as
    refute|refutes|refuted|refuting
    not true|case that
    false|untrue that
    disputed|disputes|disputing
    no evidence|indication|sign|signs|proof
  `),
} as const;

/** What somebody tells and nobody has checked, before "of" or "that". */
export const REPORT_WORDS: ReadonlySet<string> = new Set(
  list(
    'report reports rumour rumours rumor rumors claim claims allegation allegations suggestion suggestions talk',
  ),
);

/** What calls a report wrong, behind what it tells. */
export const FALSE_WORDS: ReadonlySet<string> = new Set(
  list('false untrue fake baseless unfounded groundless fabricated nonsense incorrect wrong'),
);

/** Look like negations and are none. */
export const NO_NEGATION = lines(`
  not only|just|merely|simply|least|surprisingly
  not surprised|surprising|alarmed|shocked by|that|at
  not to mention
  n't only|just|merely
  whether or not
  if not
  nothing if not
  no doubt|question|secret|wonder|surprise|matter
  no fewer|less|more|later|earlier|sooner|stranger than
  not until
  plead|pleads|pleaded|pleading not guilty
  nothing but|short|less
  never mind
  without doubt|question
  without a doubt|question
  why not
  without fail
  can not|n't help|wait
  no less
`);
