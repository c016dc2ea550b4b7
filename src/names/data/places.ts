/**
 * A modest table of places, so that a name can be told for a place without a gazetteer. Countries are written
 * `name|demonyms|capital`; further spellings of one place after `=`.
 */
const COUNTRIES = `
Afghanistan|Afghan Afghans|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|Andorra la Vella
Angola|Angolan|Luanda
Argentina|Argentine Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani Azeri|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|Belarusian Belarussian|Minsk
Belgium|Belgian|Brussels
Belize|Belizean|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz
Bosnia and Herzegovina=Bosnia=Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasilia
Brunei|Bruneian|Bandar Seri Begawan
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Bujumbura
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian|Ottawa
Cape Verde|Cape Verdean|Praia
Central African Republic||Bangui
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China=People's Republic of China|Chinese|Beijing=Peking
Colombia|Colombian|Bogota
Comoros|Comorian|Moroni
Congo=Democratic Republic of Congo=Democratic Republic of the Congo=DR Congo=DRC|Congolese|Kinshasa
Costa Rica|Costa Rican|San Jose
Croatia|Croatian Croat|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic=Czechia|Czech|Prague
Denmark|Danish Dane Danes|Copenhagen
Djibouti|Djiboutian|Djibouti City
Dominica||Roseau
Dominican Republic|Dominican|Santo Domingo
East Timor=Timor-Leste|Timorese|Dili
Ecuador|Ecuadorian Ecuadorean|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran|San Salvador
Equatorial Guinea||Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini=Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish Finn Finns|Helsinki
France|French Frenchman|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Grenada|Grenadian|St George's
Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry
Guinea-Bissau||Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic Icelander|Reykjavik
India|Indian|New Delhi=Delhi
Indonesia|Indonesian|Jakarta
Iran=Islamic Republic of Iran|Iranian|Tehran=Teheran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Ivory Coast=Cote d'Ivoire|Ivorian|Yamoussoukro
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh Kazakhstani|Astana=Nur-Sultan
Kenya|Kenyan|Nairobi
Kiribati||Tarawa
Kosovo|Kosovar Kosovan|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho||Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein||Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourger|Luxembourg City
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|Male
Mali|Malian|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Micronesia|Micronesian|Palikir
Moldova|Moldovan|Chisinau
Monaco|Monegasque|Monte Carlo
Mongolia|Mongolian|Ulaanbaatar=Ulan Bator
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar=Burma|Burmese|Naypyidaw
Namibia|Namibian|Windhoek
Nauru|Nauruan|Yaren
Nepal|Nepalese Nepali|Kathmandu
Netherlands=Holland|Dutch Dutchman|Amsterdam
New Zealand|New Zealander|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea|North Korean|Pyongyang
North Macedonia=Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palau|Palauan|Ngerulmud
Palestine|Palestinian|Ramallah
Panama|Panamanian|Panama City
Papua New Guinea||Port Moresby
Paraguay|Paraguayan|Asuncion
Peru|Peruvian|Lima
Philippines|Filipino Philippine Filipina|Manila
Poland|Polish Pole Poles|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia=Russian Federation|Russian|Moscow
Rwanda|Rwandan|Kigali
Samoa|Samoan|Apia
San Marino||San Marino
Saudi Arabia=Kingdom of Saudi Arabia|Saudi Saudis|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian Serb|Belgrade
Seychelles||Victoria
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|Singapore
Slovakia|Slovak Slovakian|Bratislava
Slovenia|Slovenian Slovene|Ljubljana
Solomon Islands||Honiara
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria
South Korea|South Korean|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish Spaniard|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish Swede Swedes|Stockholm
Switzerland|Swiss|Bern=Berne
Syria=Syrian Arab Republic|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Togo|Togolese|Lome
Tonga|Tongan|Nuku'alofa
Trinidad and Tobago|Trinidadian|Port of Spain
Tunisia|Tunisian|Tunis
Turkey=Turkiye|Turkish Turk Turks|Ankara
Turkmenistan|Turkmen|Ashgabat
Tuvalu||Funafuti
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv=Kiev
United Arab Emirates=UAE=Emirates|Emirati|Abu Dhabi
United Kingdom=UK=U.K.=Britain=Great Britain|British Briton Britons|London
United States=US=U.S.=USA=U.S.A.=America=United States of America|American|Washington DC=Washington D.C.=Washington
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu||Port Vila
Vatican=Vatican City=Holy See||
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Western Sahara|Sahrawi|Laayoune
Yemen|Yemeni|Sanaa=Sana'a
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
England|English Englishman|London
Scotland|Scottish Scot Scots|Edinburgh
Wales|Welsh Welshman|Cardiff
Northern Ireland||Belfast
Soviet Union=USSR|Soviet|Moscow
Hong Kong|Hongkonger|
Puerto Rico|Puerto Rican|San Juan
Greenland|Greenlandic Greenlander|Nuuk
Crimea|Crimean|Simferopol
Chechnya|Chechen|Grozny
Abkhazia|Abkhaz|Sukhumi
Tibet|Tibetan|Lhasa
Kashmir|Kashmiri|Srinagar
Kurdistan|Kurdish Kurd|Erbil=Irbil
Catalonia|Catalan|Barcelona
Somaliland||Hargeisa
Gaza=Gaza Strip|Gazan|Gaza City
West Bank||
`;

/** States and provinces of the United States, Canada and Australia: `name|abbreviations`. */
const STATES = `
Alabama|Ala. AL
Alaska|AK
Arizona|Ariz. AZ
Arkansas|Ark. AR
California|Calif. CA
Colorado|Colo. CO
Connecticut|Conn. CT
Delaware|Del. DE
Florida|Fla. FL
Georgia|Ga. GA
Hawaii|HI
Idaho|ID
Illinois|Ill. IL
Indiana|Ind. IN
Iowa|IA
Kansas|Kan. Kans. KS
Kentucky|Ky. KY
Louisiana|La. LA
Maine|ME
Maryland|Md. MD
Massachusetts|Mass. MA
Michigan|Mich. MI
Minnesota|Minn. MN
Mississippi|Miss. MS
Missouri|Mo. MO
Montana|Mont. MT
Nebraska|Neb. NE
Nevada|Nev. NV
New Hampshire|N.H. NH
New Jersey|N.J. NJ
New Mexico|N.M. NM
New York|N.Y. NY
North Carolina|N.C. NC
North Dakota|N.D. ND
Ohio|OH
Oklahoma|Okla. OK
Oregon|Ore. OR
Pennsylvania|Pa. Penn. PA
Rhode Island|R.I. RI
South Carolina|S.C. SC
South Dakota|S.D. SD
Tennessee|Tenn. TN
Texas|Tex. TX
Utah|UT
Vermont|Vt. VT
Virginia|Va. VA
Washington State|Wash. WA
West Virginia|W.Va. WV
Wisconsin|Wis. Wisc. WI
Wyoming|Wyo. WY
District of Columbia|D.C. DC
Alberta|
British Columbia|B.C. BC
Manitoba|
New Brunswick|
Newfoundland|
Nova Scotia|
Ontario|Ont. ON
Prince Edward Island|
Quebec|Que. QC
Saskatchewan|Sask. SK
New South Wales|NSW
Queensland|
South Australia|
Tasmania|
Victoria|
Western Australia|
`;

/** Cities, regions, seas and other places that news names without saying where they are. */
const OTHERS = `
Aachen;Aberdeen;Abidjan;Acapulco;Aden;Adelaide;Afrin;Agadir;Ahmedabad;Albany;Albuquerque;Aleppo;Alexandria;Almaty;Anchorage;Antwerp
Arlington;Aspen;Atlanta;Auckland;Austin;Avdiivka;Bakhmut;Bali;Baltimore;Bamiyan;Bangalore=Bengaluru;Barcelona;Basel;Basra;Bath
Baton Rouge;Belgorod;Benghazi;Bergen;Beverly Hills;Bilbao;Birmingham;Bologna;Bordeaux;Boston;Boulder;Bradford;Brest
Brighton;Brisbane;Bristol;Bronx;Brooklyn;Bucha;Buffalo;Calgary;Calais;Cali;Cambridge;Cancun;Cannes;Canterbury;Cape Town;Cardiff
Casablanca;Catania;Charleston;Charlotte;Charlottesville;Chengdu;Chennai=Madras;Chernihiv;Chernobyl=Chornobyl;Chicago;Chongqing;Christchurch;Cincinnati
Cleveland;Cologne;Columbia;Columbus;Coventry;Dallas;Darfur;Darwin;Daytona;Deir ez-Zor=Deir al-Zor=Deir Ezzor;Denver;Derby;Detroit;Dnipro
Donbas=Donbass;Donetsk;Douma;Dresden;Dubai;Durban;Dusseldorf=Düsseldorf;Edinburgh;Edmonton;El Paso;Essex;Fallujah;Ferguson;Florence;Fort Worth
Frankfurt;Fresno;Fukushima;Galway;Gaziantep;Gdansk;Geneva;Genoa;Ghent;Ghouta;Glasgow;Goma;Gothenburg;Granada;Graz;Guadalajara
Guangzhou;Guantanamo=Guantanamo Bay;Haifa;Hague=The Hague;Halifax;Hamburg;Hama;Hannover=Hanover;Harlem;Hartford;Hasakah=Hasakeh=Al-Hasakah;Hebron;Helmand;Herat;Hiroshima
Ho Chi Minh City=Saigon;Hollywood;Homs;Honolulu;Houston;Hull;Hyderabad;Idlib;Incheon;Indianapolis;Innsbruck;Istanbul;Izmir;Jacksonville;Jaffa;Jalalabad
Jenin;Jeddah;Jersey City;Johannesburg;Kandahar;Kano;Kansas City;Karachi;Kazan;Kent;Khan Younis=Khan Yunis;Kharkiv=Kharkov;Kherson;Kobani=Kobane;Kolkata=Calcutta;Kosice
Krakow=Cracow;Kramatorsk;Kunduz;Kursk;Kyoto;Lagos;Lahore;Lampedusa;Las Vegas;Latakia=Lattakia;Lausanne;Leeds;Leicester;Leipzig;Lesbos;Lille
Lincoln;Linz;Little Rock;Liverpool;Long Beach;Long Island;Los Angeles=LA=L.A.;Louisville;Lugansk=Luhansk;Lviv=Lvov;Lyon=Lyons;Maastricht;Macau=Macao;Madison;Malaga
Malmo;Manbij;Manchester;Mandalay;Manhattan;Marbella;Mariupol;Marrakech=Marrakesh;Marseille=Marseilles;Mecca;Medellin;Medina;Melbourne;Melitopol;Memphis;Miami
Milan;Milwaukee;Minneapolis;Mombasa;Monterrey;Montreal;Mosul;Mumbai=Bombay;Munich;Mykolaiv;Nablus;Nagasaki;Nagoya;Najaf;Nanjing;Nantes;Naples
Nashville;Newark;Newcastle;New Haven;New Orleans;New York City=NYC=New York;Nice;Norfolk;Nottingham;Nuremberg;Oakland;Odesa=Odessa;Oklahoma City;Omaha
Orlando;Orleans;Osaka;Oxford;Palermo;Palm Beach;Palmyra;Parkland;Pasadena;Perth;Peshawar;Philadelphia;Phoenix;Phuket;Pittsburgh;Pittsburg;Plymouth
Poltava;Portland;Porto;Portsmouth;Poznan;Qamishli=Qamishlo;Qandil;Quetta;Queens;Rafah;Raleigh;Ramadi;Raqqa;Richmond;Rio de Janeiro=Rio;Rostov=Rostov-on-Don;Rotterdam
Sacramento;Salzburg;Samara;San Antonio;San Bernardino;San Diego;San Francisco;Sao Paulo;Sapporo;Sarasota;Savannah;Seattle;Seville
Sevastopol;Shanghai;Sharm el-Sheikh;Sheffield;Shenzhen;Sinjar;Sochi;Southampton;Spokane;Springfield;Srebrenica;St Louis;St Petersburg;Staten Island;Strasbourg
Stuttgart;Surabaya;Sydney;Syracuse;Tabriz;Tacoma;Taiz;Tallahassee;Tampa;Tartus=Tartous;Tel Aviv;Thessaloniki;Tijuana;Timbuktu;Toledo;Toronto;Toulouse
Trieste;Tucson;Tulsa;Turin;Uvalde;Valencia;Vancouver;Venice;Verona;Vladivostok;Volgograd;Waco;Westminster;Wichita;Winnipeg;Wuhan;Wurzburg
Xian;Yokohama;York;Zaporizhzhia=Zaporizhia;Zurich;Sweida=Suwayda=As-Suwayda;Daraa=Deraa;Ghazni;Hodeidah=Hudaydah;Marib;Misrata;Sirte
Africa;Asia;Europe;North America;South America;Latin America;Central America;Antarctica;Oceania;Middle East;Far East;Southeast Asia;Central Asia;East Asia
Balkans;Caucasus;Scandinavia;Siberia;Sahel;Horn of Africa;Maghreb;Persian Gulf;Gulf of Mexico;Gulf of Aden;Mediterranean=Mediterranean Sea;Black Sea;Red Sea;Baltic Sea
Baltic States;Caspian Sea;South China Sea;East China Sea;Sea of Azov;Strait of Hormuz;Suez Canal;Panama Canal;Atlantic=Atlantic Ocean;Pacific=Pacific Ocean;Indian Ocean
Arctic;Caribbean;Alps;Himalayas;Pyrenees;Sahara;Amazon Basin;Euphrates;Tigris;Nile;Danube;Rhine;Volga;Dnieper=Dnipro River;Golan Heights;Sinai;Negev
Bavaria;Saxony;Andalusia;Brittany;Normandy;Sicily;Sardinia;Corsica;Crete;Tuscany;Lombardy;Flanders;Wallonia;Silesia;Galicia;Transylvania;Anatolia
Xinjiang;Guangdong;Sichuan;Hubei;Hunan;Punjab;Sindh;Balochistan=Baluchistan;Gujarat;Kerala;Bihar;Assam;Uttar Pradesh;Maharashtra;Tamil Nadu;Helmand Province
Tigray;Amhara;Oromia;Biafra;Borno;Katanga;Kivu;North Kivu;Ituri;Cabo Delgado;Rakhine;Mindanao;Java;Sumatra;Borneo;Aceh;West Papua
Wall Street;Silicon Valley;Capitol Hill;Times Square;Central Park;Red Square;Tahrir Square;Tiananmen Square;Trafalgar Square;Mar-a-Lago;Camp David
Davos;Bagram;Incirlik;Hmeimim=Khmeimim;Heathrow;Gatwick;Guam;Okinawa;Diego Garcia;Bermuda;Cayman Islands;Falkland Islands=Falklands;Gibraltar
`;

/** A place of the table: the folded name of the first spelling identifies it. */
interface PlaceRow {
  readonly spellings: readonly string[];
  readonly demonyms: readonly string[];
  /** A country, or a state or province that news names after a place in it. */
  readonly region: boolean;
  /** The country of a capital. */
  readonly within?: string;
}

const lines = (table: string): string[] => table.trim().split('\n');

function countryRows(line: string): PlaceRow[] {
  const [names = '', demonyms = '', capital = ''] = line.split('|');
  const spellings = names.split('=');
  const country = { spellings, demonyms: demonyms.split(' ').filter(Boolean), region: true };
  if (capital === '') return [country];
  return [country, { spellings: capital.split('='), demonyms: [], region: false, within: spellings[0]! }];
}

const states = lines(STATES).map((line) => line.split('|') as [name: string, short: string]);

/** Abbreviation of a state without its dots → the state's name. They mean it only after a comma: "Wichita, Kan." */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  states.flatMap(([name, short]) =>
    short
      .split(' ')
      .filter(Boolean)
      .map((abbreviation): [string, string] => [abbreviation.replaceAll('.', ''), name]),
  ),
);

/** Every place of the table; later rows of a spelling yield to earlier ones. */
export const PLACES: readonly PlaceRow[] = [
  ...lines(COUNTRIES).flatMap(countryRows),
  ...states.map(([name]) => ({ spellings: [name], demonyms: [], region: true })),
  ...lines(OTHERS).flatMap((line) =>
    line.split(';').map((names) => ({ spellings: names.split('='), demonyms: [], region: false })),
  ),
];
