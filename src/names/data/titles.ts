const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that stand before a person's name and are no part of it, folded. */
export const TITLES = words(`
mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness count countess duke duchess earl viscount
king queen prince princess crown emperor empress sultan emir amir sheikh shaykh sheik shaikh sayyid imam ayatollah
mullah mufti hajji haji hojatoleslam maulana mawlawi molvi rabbi pope cardinal archbishop bishop father reverend rev pastor
brother sister saint patriarch monsignor deacon chaplain
president pres vice deputy acting interim premier prime chancellor minister secretary undersecretary governor gov
lieutenant senator sen representative rep congressman congresswoman congressmember assemblyman assemblywoman
councilman councilwoman councillor councilor alderman mayor mp mep mla speaker leader whip chairman chairwoman chair
chairperson commissioner ambassador envoy consul diplomat attorney solicitor judge justice magistrate prosecutor lawyer
barrister counsel general gen colonel col major maj captain capt commander cmdr comdr admiral adm adml vice-admiral
brigadier brig lieutenant lt sergeant sgt corporal cpl private pvt officer constable detective inspector superintendent
sheriff marshal chief director head boss ceo cfo coo founder co-founder cofounder owner executive manager coach captain
spokesman spokeswoman spokesperson adviser advisor aide strategist analyst economist expert historian scientist
researcher author writer journalist reporter correspondent editor columnist anchor presenter host broadcaster
actor actress singer rapper comedian filmmaker star champion striker midfielder defender goalkeeper quarterback
billionaire tycoon mogul dictator strongman warlord militant activist dissident rebel candidate nominee frontrunner
former ex late then president-elect elect ousted exiled deposed toppled jailed slain incumbent outgoing incoming
republican democrat democratic conservative labour labor tory liberal socialist progressive
counterpart ally rival veteran senior lawmaker legislator politician leader statesman official
señor senor senora monsieur madame mme herr frau signor comrade mister madam
nominee widow wife husband son daughter brother mother sister uncle aunt cousin grandfather grandmother nephew niece
suspect defendant victim gunman shooter attacker witness resident mourner survivor player referee skipper pilot
goalie winger forward centre center guard pitcher umpire jockey boxer golfer cyclist swimmer sprinter
teacher student farmer nurse physician surgeon priest engineer entrepreneur investor banker trader novelist poet
neighbour neighbor colleague classmate roommate housemate eyewitness onlooker bystander passerby motorist passenger pensioner shopkeeper
kidnapper hitman killer murderer bomber hijacker assassin robber thief extremist terrorist financier publisher trooper guardsman
airman corpsman medic lifeguard climber mountaineer skier hiker astronaut cosmonaut stewardess steward sailor seaman foreman
taxi-driver landlord landlady sergeant-major ringleader gangster mobster kingpin fugitive paramedic firefighter volunteer villager tourist
artist painter photographer producer composer conductor designer architect chef model
`);

/** Words of `TITLES` that describe a person without being a title: no name follows from them alone. */
export const DESCRIPTIONS = words(`
former ex late then acting interim elect ousted exiled deposed toppled jailed slain incumbent outgoing incoming
republican democrat democratic conservative labour labor tory liberal socialist progressive counterpart ally rival veteran senior official
star champion candidate nominee suspect victim witness resident player model star activist militant rebel dissident neighbour neighbor colleague
classmate roommate housemate eyewitness onlooker bystander passerby motorist passenger pensioner volunteer villager tourist ringleader gangster mobster kingpin fugitive kidnapper hitman killer murderer bomber hijacker assassin robber thief extremist terrorist sailor climber skier hiker chief head deputy vice crown
`);

/** Titles before which even an English word in capitals is a surname: "President Moon", "Senator Rich". */
export const RANKS = words(
  'president chancellor premier minister senator governor congressman congresswoman mayor ambassador pope archbishop ayatollah',
);

/** Titles of women: a surname after one is never a man of that name. */
export const FEMININE_TITLES = words(
  'mrs ms miss dame lady baroness countess duchess queen princess empress mme madame madam señora senora frau actress wife widow mother daughter sister aunt niece grandmother girlfriend',
);

/** Titles of men. */
export const MASCULINE_TITLES = words(
  'mr sir lord baron count duke king prince emperor sultan herr monsieur senor father brother mister husband son uncle nephew grandfather boyfriend',
);

/** What stands after a name and belongs to it: "Jr.", "III". */
export const SUFFIXES = words('jr sr junior senior ii iii iv v esq phd md obe cbe mbe kc qc');

/** What tells a son from his father. */
export const GENERATIONS = words('jr junior ii iii iv');

/** Words after a surname that make it a group's or a thing's name, not the person's: "the Assad family". */
export const GROUP_NOUNS = words(`
family dynasty clan brothers sisters siblings twins household regime government governments administration
cabinet forces troops army military militia loyalists supporters campaign foundation organization organisation
company group inc corp ltd plc llc holdings tower towers hotel hotels international university institute library museum
airport airbase base street avenue road square stadium park bridge prize medal doctrine act bill amendment commission inquiry
`);

/** Arabic articles, which print leaves out, joins with a hyphen or sets apart. */
export const ARTICLES = words('al el ul');
/** Their assimilated forms, an article only before a hyphen ("as-Sisi"): alone they are English words. */
export const HYPHEN_ARTICLES = words('as ash ad an ar at az adh ath il');
/** Small words inside names. A name keeps them, a comparison ignores them. */
export const PARTICLES = words(`
al el ul bin ibn ben bint binti abu abou umm van von der den de del della di da do dos das du la le lo los las
ter ten zu zum zur af av mac ould
`);
/** Patronymic and noble particles that start a surname: "bin Salman", "van der Bellen", "de Gaulle". */
export const SURNAME_PARTICLES = words(
  'bin ibn ben bint van von der den de del della di da du dos le la ter ten abu abou',
);
