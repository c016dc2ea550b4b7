import { stem } from '../stem.js';

/** Words that desks write for one another, a line each; a word stands in one line only. */
export const ALIKE = `
home house dwelling residence
worker employee staffer personnel workforce
laptop notebook
item piece
ship vessel boat
plane aircraft jet airliner
carriage coach wagon manager trainer
shot round bullet
soldier troops
student pupil schoolchildren
job post
gunmen attackers assailants gunman
robbers robbery thieves bandits stole looted snatched heist thief
protesters demonstrators marchers
inmates convicts
migrants refugees
crewmen sailors seamen crew
travellers passengers
firefighters firemen
lawmakers legislators deputies mps parliamentarians
films movies
marriage married wed
shop store outlet
bombs explosives devices
arrested detained custody
injured wounded hurt
hijacked seized captured boarded
bail bond
jewellery jewelry gems diamonds jewels
rose climbed jumped surged leapt
fell dropped plunged slid declined
struck hit
sacked dismissed ousted discharged
resigned quit
escaped fled
vehicle car automobile cruiser
bought acquired purchased takeover acquisition
jail prison
verdict ruling decision judgment
hurricane storm cyclone typhoon
earthquake quake temblor tremor
blaze fire flames inferno
blast explosion exploded detonated
stabbed knifed
company firm
offered bid
talked negotiated negotiations
lifted cancelled
hospital clinic hospitalised
kids children
debt owed bankruptcy
ravine gorge canyon
road highway motorway
street avenue
town city
coast shore
storey floor
pay salary wage
price cost
fine penalty
tax levy
profit earnings
revenue sales turnover
shares stock
stake holding
workshop plant factory reactor
cops police
lawyer attorney
doctor physician
book novel
match game
trophy title
bout fight
rehab rehabilitation
drug narcotics
rifle gun weapon
pistol handgun
body corpse
victim casualty
evacuated displaced
missing unaccounted vanished disappeared
rescued saved
power electricity
outage blackout
rain rainfall
mudslide landslide
voters electorate
vote ballot
poll election
lawsuit suit
deal agreement pact accord
truce ceasefire
border frontier
meeting summit
trip visit
loan credit
church sect
followers members
ticket seat
audience viewers spectators crowd attendance
grave burial funeral buried
lorry truck
derailed crashed collided collision smash wreck
aid assistance
relatives family kin
wife husband spouse
mother mom mum
father dad
toddler infant baby newborn
teenager teen adolescent youth
pensioners elderly seniors
residents inhabitants villagers locals
fans supporters
tourists holidaymakers holidaying
driver motorist
hostages captives
kidnapped abducted abduction
detectives investigators
militants insurgents rebels guerrillas
nationals citizens
medics paramedics
scientists researchers
executives bosses
premier pm
customers clients
miners colliers
murdered slain murder
burned torched alight
destroyed razed flattened demolished levelled
collapsed caved
sank capsized overturned
launched unveiled introduced
began started
ended finished concluded
signed inked signatures
approved passed adopted endorsed
rejected refused
warned cautioned
accused alleged
charged indicted
acquitted cleared
freed released liberated
deported expelled
banned barred prohibited
shelled bombarded
besieged surrounded
search hunt manhunt
found discovered located recovered
sick ill illness sickness
infected infection
flu influenza
vaccine jab
surgery operation
autopsy postmortem
cash money
worth valued
compensation damages payout settlement
reward bounty
spending expenditure
donated donation donors
layoffs redundancies
unemployment joblessness jobless
oil crude petroleum
petrol gasoline fuel
phones handsets smartphone mobile
apps applications
computers pcs
songs tracks
footage video clip
prize award honour honor
nominations nominated nominee
oscars academy
actor actress
concert gig
wins victory triumph
defeat beaten
pit mine colliery
building block tower
apartment flat
college campus university
mosque shrine
restaurant cafe
airport airfield
port harbour harbor
bridge overpass
forest woods woodland bush
river stream creek
lake reservoir
neighbourhood neighborhood suburb
island isle
headquarters base
courthouse courtroom tribunal
embassy consulate mission
parliament assembly
barricade roadblock checkpoint
stadium arena
theatre cinema theater
museum gallery
van minivan minibus
motorcycle motorbike
bicycle bike
helicopter chopper
ammunition cartridges
blade machete
mask balaclava
bag backpack rucksack
luggage suitcase briefcase
paintings canvases artworks
documents papers files memos
photograph photo picture
cannabis marijuana
alcohol liquor
tablets pills
wind gusts
snow snowfall blizzard
tornado twister
epicentre epicenter
constituency riding
regions provinces
bill legislation
referendum plebiscite
coalition alliance
chief head
contender candidate
demonstration rally
majority lead margin
speech address
sanctions embargo
ambassador envoy
withdrew pullout
deployed dispatched
violations breaches infringements citations cited
complaints gripes grievances
inspection inspectors inspected
defect fault flaw glitch bug
repair fix patch
delayed postponed
walkout stoppage
bloodshed hostilities conflict war
clashes battle skirmish
massacre slaughter
underground beneath below
died dead deaths fatalities
weigh weight ounces
height tall altitude
depth deep
length long
speed fast
pregnant pregnancy
occupied squatted
dollars bucks
inquiry investigation probe
interviewed questioned quizzed interrogated
runway tarmac airstrip
rubble debris wreckage
tonnes tons
flood flooding floodwaters inundated deluge
guards sentries watchmen
vendor seller salesman
aboard onboard
crossing voyage journey
engine motor
swept washed
jury jurors
prosecutors prosecution
killer assassin
abductors captors
rail railway
signalman signaller controller
teacher schoolteacher tutor
girlfriend fiancee
boyfriend fiance
neighbour neighbor
eyewitness witness onlooker bystander
magnitude strength richter
cargo freight
convoy motorcade
missiles rockets
shelter refuge
borehole hole
grief mourning
stranded marooned
drowned drowning
hurled threw thrown
sums amounts
mountaineers hikers
divers frogmen
skippers skipper
flights sorties
wires cables
brigade regiment battalion
villa mansion
shareholder investor
lottery jackpot
pipeline pipe
dike dyke levee
cliff precipice
hull keel
tent marquee
garments clothes clothing apparel
locked bolted
leaked leak seeped
poisoned poisoning
vials ampoules
saline drip
warehouse depot storehouse
cellar basement
attic loft
hallway corridor
barrister solicitor
testified testimony
hideout lair
courier messenger
bribes bribery kickbacks
`;

/** The first stem of the line that has a stem. */
const COMMON: ReadonlyMap<string, string> = new Map(
  ALIKE.trim()
    .split('\n')
    .flatMap((line) => {
      const stems = line.split(' ').map(stem);
      return stems.map((each) => [each, stems[0]!] as const);
    }),
);

/** A stem in a common form: that of another word for the same. */
export const commonStem = (own: string): string => COMMON.get(own) ?? own;

/** What a figure counts in a common form: the stem, or that of another noun for the same. */
export const countedNoun = (word: string): string => commonStem(stem(word));
