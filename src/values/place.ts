import { countryOf, isRegion, type NameHit, regionAfter } from '../names/index.js';
import type { Found, ValueContext, ValueType } from './value-type.js';

/**
 * A place: `id` is the lexicon's or the table's, or the folded name; `name` as printed. `within` is the id of the state or
 * country that the text or the table says it is in, null where neither does.
 */
export interface PlaceData {
  readonly id: string;
  readonly name: string;
  readonly within: string | null;
}

/** "north of X", "outside X", "20 km from X": somewhere that is not X. */
const ELSEWHERE =
  /\b(?:(?:(?:north|south)?-?\s?(?:east|west)|north|south)(?:ern)?\s+of|outside(?:\s+of)?|near|close\s+to|(?:away|km|kilomet(?:re|er)s?|miles?)\s+(?:(?:north|south)?-?(?:east|west)|north|south)?\s*(?:from|of))\s+(?:the\s+)?(?:(?:city|town|village|capital)\s+of\s+)?$/i;
const BEFORE = 60;

const isElsewhere = (text: string, start: number): boolean =>
  ELSEWHERE.test(text.slice(Math.max(0, start - BEFORE), start));

/** Whether a place is only said as where the one before it is: Syria in "Kafr Nabl, Syria". */
function isContainer(text: string, before: NameHit | undefined, hit: NameHit): boolean {
  if (before === undefined || isRegion(before.id) || !/^,\s+$/.test(text.slice(before.end, hit.start)))
    return false;
  return regionAfter(text, before.end) !== null;
}

function placeOf(text: string, { start, end, id }: NameHit): Found<PlaceData> {
  const said = isRegion(id) ? null : regionAfter(text, end);
  return {
    start,
    end,
    data: { id, name: text.slice(start, end), within: said ?? countryOf(id) },
    derivation: '',
  };
}

/** A place by any spelling of the lexicon or the table, or named in a place's form ("near Deir Hafer", "Wichita, Kan."). */
export const place: ValueType<PlaceData> = {
  name: 'place',
  describe: 'A place: Qamishli, the US, Wichita, Kan.; not "north of Qamishli"',
  compare: 'exact',

  find(text: string, { names }: ValueContext): readonly Found<PlaceData>[] {
    const hits = names(text).filter(({ kind }) => kind === 'place');
    return hits
      .filter((hit, i) => !isElsewhere(text, hit.start) && !isContainer(text, hits[i - 1], hit))
      .map((hit) => placeOf(text, hit));
  },

  canon: ({ id }) => id,
  format: ({ name }) => name,
};
