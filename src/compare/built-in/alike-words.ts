import { stem } from '../stem.js';

/** Words that desks write for one another, a line each; a word stands in one line only. */
export const ALIKE = `
home house dwelling residence
worker employee staffer staff personnel workforce
laptop notebook
item piece
ship vessel boat
plane aircraft jet airliner
carriage coach wagon
shot round bullet
soldier troops
student pupil schoolchildren
job post
gunmen attackers assailants
robbers robbery thieves bandits stole looted snatched heist
protesters demonstrators marchers
inmates convicts
migrants refugees
crewmen sailors seamen
travellers passengers
firefighters firemen
lawmakers legislators
films movies
marriage married wed
shop store outlet
bombs explosives devices
arrested detained custody
injured wounded hurt injury
hijacked seized captured
bail bond
jewellery jewelry gems diamonds
rose climbed jumped surged
fell dropped plunged slid declined
struck hit
sacked dismissed ousted discharged
resigned quit
escaped fled
vehicle car
bought acquired purchased takeover acquisition
jail prison
verdict ruling decision judgment
hurricane storm cyclone typhoon
earthquake quake temblor tremor
blaze fire
blast explosion
stabbed knifed
company firm
offered bid
talked negotiated
lifted cancelled
hospital clinic
kids children
debt owed
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
workshop plant factory
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
missing unaccounted
rescued saved
power electricity
outage blackout
flood flooding
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
audience viewers
grave burial funeral
lorry truck
derailed crashed collided
aid assistance
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
