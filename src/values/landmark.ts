import { fold } from '../text/fold.js';
import type { Found, ValueType } from './value-type.js';

/** A place that another is told from: `id` is the folded name without its article, `name` as printed. */
export interface LandmarkData {
  readonly id: string;
  readonly name: string;
}

/** What stands before a landmark: a direction or "from", perhaps with what the place is. */
const BEFORE =
  /\b(?:(?:(?:north|south)[\s-]*)*(?:north|south|east|west|(?:north|south)-?(?:east|west))(?:ern)?\s+of|(?:miles?|kilomet(?:re|er)s?|kms?|mi|yards|met(?:re|er)s)\)?\s+(?:away\s+)?(?:from|off|outside|inland\s+from))\s+/giu;
const KIND =
  /^(?:(?:the|its|downtown|central|nearby)\s+)*(?:(?:[a-z]+\s+){0,2}(?:capital|city|town|village|island|port|resort|coast|border|community|province)\s*(?:of|,)?\s+)?(?:the\s+)?/u;
const NAME =
  /^\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:de|del|la|el|al|of|the|da|do|dos|and the)\s+)?\p{Lu}[\p{L}’'-]*)*/u;
const ENDING = /(?:['’]s|[.'’-])$/u;

/**
 * Places by which others are told: Cobb in "four miles west of Cobb", Hama in "north of the city of Hama". The words before
 * them show that they are places, so no list of names is needed.
 */
export const landmark: ValueType<LandmarkData> = {
  name: 'landmark',
  describe: 'A place that another is told from: Cobb in "four miles west of Cobb"',
  compare: 'exact',

  find(text: string): readonly Found<LandmarkData>[] {
    return [...text.matchAll(BEFORE)].flatMap(({ 0: before, index }) => {
      const from = index + before.length;
      const kind = KIND.exec(text.slice(from))?.[0].length ?? 0;
      const start = from + kind;
      const name = NAME.exec(text.slice(start))?.[0].replace(ENDING, '') ?? '';
      if (name === '') return [];
      const id = fold(name).replace(/^the /, '');
      return [{ start, end: start + name.length, data: { id, name }, derivation: '' }];
    });
  },

  canon: ({ id }) => id,
  format: ({ name }) => name,
};
