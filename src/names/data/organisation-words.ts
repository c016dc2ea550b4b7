const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The last word of an organisation's name when words in capitals stand before it, folded. */
export const ORGANISATION_HEADS = words(`
academy administration agency airforce airlines airways alliance ambulance army assembly associates association authority aviation bank bar bbc board
brigade brigades brotherhood bureau business cabinet cartel center centre chamber church cia club coalition college command commission committee company conference confederation
congress consortium consulate convention corp corporation corps council court courts department directorate division duma embassy enterprises 
express faculty federation fc fire firm force forces foundation front fund gazette government group guard guardian guards headquarters herald holding holdings hospital 
inc industries initiative insider inspectorate institute institution intelligence international jazeera journal knesset laboratories laboratory league legion library llc lobby ltd
media militia militias ministry motors movement museum navy network news newspaper nhs observatory office orchestra organisation organization
 parliament partners partnership party patrol plc police politburo post press radio railway railways secretariat securities
senate service services society solutions studios summit syndicate systems taskforce technologies telegraph television theater theatre times tribunal tribune treasury troops trust
union unit united university usa weekly workers
`);

/** What a legal form adds to a company's name, folded and without dots. */
export const LEGAL_FORMS = words(`
inc incorporated corp corporation co company ltd limited plc llc llp lp ag gmbh kg kgaa ohg mbh se sa sas sarl srl spa sl slu sl ab asa as oy oyj nv bv bvba cv cva aps
ooo oao zao pao ojsc jsc pjsc cjsc doo dd ad ead eood kft zrt nyrt spzoo sro pty pte bhd sdn tbk pt kk gk sca scs sapi eirl ltda eurl ufi ug eg ev kom
`);

/** Heads that open an organisation's name: "Ministry of Defence", "Bank of America". */
export const ORGANISATION_OPENERS = words(`
ministry department bank university institute court council board house church office bureau academy association organisation organization
college school society federation union league confederation chamber commission committee centre center museum academy party front army
parliament congress national central royal international federal united european supreme world american
`);

/** Words in capitals that end the name of a place, folded. */
export const PLACE_HEADS = words(`
airport airbase airfield base bay beach borough bridge canal canyon cape city county creek dam desert district falls forest garden gardens governorate gulf harbor harbour
heights highlands hill hills island islands isle lake lakes mountain mountains mount oblast ocean park peak peninsula plaza port prefecture
province region reservoir ridge river road sea square strait street territory tower town township valley village volcano ward avenue boulevard neighborhood neighbourhood
`);

/** Words in capitals that open the name of a place. */
export const PLACE_OPENERS = words(
  'lake mount fort cape port san santa santo los las el st saint north south east west new northern southern eastern western upper lower greater deir tel tell jabal wadi umm camp',
);

/** Words after which an unlisted name is a place. */
export const PLACE_PREPOSITIONS = words('in near outside around throughout across');

/** Abbreviations in capitals that name no organisation. */
export const OTHER_ABBREVIATIONS = words(`
am pm ad bc ce bce gmt utc est edt pst pdt bst cet cest ist ceo cfo coo cto gdp gnp cpi ipo dna rna hiv aids tv pc pr ai it id ok phd ma ba mba md dr mr ms mp mps mep meps pm vp hr vip faq ufo
ii iii iv vi vii viii ix xi xii xiii usd eur gbp us uk usa uae ussr drc mph kph km kg gps url html pdf sms suv ev evs atm pin isbn rip diy lgbt lgbtq bame nyc la dc sos ddt ptsd adhd covid sars ied ieds rpg vat tba
mvp rsvp asap wmd icbm roi ar ak ct
`);

/** Organisations better known by their letters than by their names. */
export const KNOWN_ACRONYMS = words(
  'un nato eu who imf fbi cia nsa irs icc iaea opec unicef unesco unhcr undp wto osce asean ap afp bbc cnn abc nbc cbs pbs npr ioc fifa uefa nhl nba nfl mlb nhs doj dhs ice fda cdc epa sec opcw',
);

/** Whether folded letters are an abbreviation of something rather than somebody's initials. */
export const isAcronym = (folded: string): boolean =>
  KNOWN_ACRONYMS.has(folded) || OTHER_ABBREVIATIONS.has(folded);

/** Organisations whose names look like people's or places'. */
export const KNOWN_ORGANISATIONS = new Set(
  `
hamas;hezbollah;hizbullah;al qaeda;al qaida;al shabaab;boko haram;al nusra;jabhat al nusra;hayat tahrir al sham;taliban;islamic jihad;isis;isil;daesh;islamic state
al jazeera;reuters;agence france presse;associated press;interfax;ria novosti;xinhua;kyodo;bloomberg;politico;fox news;sky news;russia today;le monde;der spiegel;al arabiya
google;facebook;twitter;microsoft;amazon;apple;tesla;boeing;airbus;goldman sachs;morgan stanley;jpmorgan chase;jp morgan;wells fargo;bank of america;credit suisse;deutsche bank;bnp paribas
general motors;general electric;ford motor;rolls royce;huawei;gazprom;rosneft;lukoil;samsung;toyota;volkswagen;walmart;netflix;uber;airbnb;louis vuitton;johnson johnson;procter gamble
real madrid;atletico madrid;bayern munich;manchester united;manchester city;liverpool fc;paris saint germain;inter milan;ac milan;borussia dortmund;tottenham hotspur;aston villa
united nations;european union;african union;arab league;world bank;international monetary fund;world health organization;red cross;interpol;opec plus
amnesty international;human rights watch;greenpeace;red cross;red crescent;white helmets;doctors without borders;medecins sans frontieres;planned parenthood;black lives matter
fatah;likud;kadima;plaid cymru;sinn fein;fianna fail;fine gael;syriza;fidesz;en marche;five star;kremlin;pentagon;white house;state duma;bundestag;knesset;bundesbank;downing street
`
    .trim()
    .split(/[;\n]/),
);
