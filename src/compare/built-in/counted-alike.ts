import { stem } from '../stem.js';

/** Nouns that desks count for one another, a line each. */
const ALIKE = `
home house dwelling residence
worker employee staffer
laptop notebook
item piece
ship vessel boat
plane aircraft jet
carriage coach wagon
shot round bullet
soldier troops
student pupil
job post
gunmen attackers assailants shooters
robbers thieves raiders bandits
protesters demonstrators marchers
inmates prisoners
migrants refugees
crewmen sailors seamen
travellers passengers
firefighters firemen
lawmakers legislators
films movies
marriage married
shop store outlet
bombs explosives devices
arrested detained
injured wounded hurt
hijacked seized captured
bail bond
robbed stole looted snatched heist robbery
jewellery jewelry gems diamonds
rose climbed jumped surged
fell dropped slid declined
struck hit
sacked dismissed ousted discharged
resigned quit
escaped fled
vehicle car
bought acquired purchased takeover
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
`;

const COMMON: ReadonlyMap<string, string> = new Map(
  ALIKE.trim()
    .split('\n')
    .flatMap((line) => {
      const stems = line.split(' ').map(stem);
      return stems.map((each) => [each, stems[0]!] as const);
    }),
);

/** What a figure counts in a common form: the stem, or that of another noun for the same. */
export const countedNoun = (word: string): string => commonStem(stem(word));

/** A stem in a common form: that of another word for the same. */
export const commonStem = (own: string): string => COMMON.get(own) ?? own;
