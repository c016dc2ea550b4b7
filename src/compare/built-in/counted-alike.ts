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
export function countedNoun(word: string): string {
  const own = stem(word);
  return COMMON.get(own) ?? own;
}
