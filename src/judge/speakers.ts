import type { Statement } from '../model.js';
import { TITLES } from '../names/data/titles.js';
import { sameWord } from '../names/index.js';
import { isDemonym } from '../names/places.js';
import { fold } from '../text/index.js';

/** People in general: such a speaker may be anybody. */
const ANYBODY = new Set(
  `official officials source sources media outlet outlets people person witness witnesses analyst analysts authorities authority
   report reports diplomat diplomats resident residents expert experts observer observers spokesman spokeswoman
   spokesperson spokespeople spokesmen statement leader leaders he she they it i we somebody someone who others`.split(
    /\s+/,
  ),
);
/** Bodies that people speak for: a person may speak for one, two of them are two. */
const BODIES = new Set(
  `police army military navy force forces ministry department government administration office court prosecutors company agency
   commission council hospital hospitals kremlin parliament party union bank survey authority`.split(/\s+/),
);

interface Speaker {
  /** The words that name somebody, folded: no titles, no nations. */
  readonly names: readonly string[];
  readonly bodies: readonly string[];
}

function speakerOf(who: string): Speaker {
  const words = who.split(/[^\p{L}\p{N}.'’-]+/u).flatMap((raw) => {
    const word = fold(raw).replace(/'s?$|\.$/, '');
    return word.length < 2 || ANYBODY.has(word) ? [] : [{ word, capital: /^\p{Lu}|-\p{Lu}/u.test(raw) }];
  });
  const names = words.filter(
    ({ word, capital }) => capital && !TITLES.has(word) && !BODIES.has(word) && !isDemonym(word),
  );
  return {
    names: names.map(({ word }) => word),
    bodies: words.map(({ word }) => word).filter((word) => BODIES.has(word)),
  };
}

const isAnybody = ({ names, bodies }: Speaker): boolean => names.length === 0 && bodies.length === 0;

/** Whether a statement is from somebody in particular: a name or a body, not "officials" or "a source". */
export function isFromSomebody({ attribution }: Statement): boolean {
  return attribution !== null && !isAnybody(speakerOf(attribution.who));
}

/** Whether two statements may come from one mouth: one name, a person for a body, or one of them from nobody in particular. */
export function mayBeOneSpeaker(a: Statement, b: Statement): boolean {
  if (a.attribution === null || b.attribution === null) return a.attribution === b.attribution;
  const [x, y] = [speakerOf(a.attribution.who), speakerOf(b.attribution.who)];
  if (isAnybody(x) || isAnybody(y)) return true;
  if (shareName(x, y)) return true;
  const isPerson = ({ bodies }: Speaker): boolean => bodies.length === 0;
  if (isPerson(x) !== isPerson(y)) return true;
  return x.names.length === 0 || y.names.length === 0
    ? x.bodies.some((body) => y.bodies.includes(body))
    : false;
}

/** Whether two statements name one speaker, in whatever form: "Mr Putin", "Vladimir Putin"; "officials" and "officials". */
export function haveOneName(a: Statement, b: Statement): boolean {
  if (a.attribution === null || b.attribution === null) return false;
  const [first, second] = [a.attribution.who, b.attribution.who];
  return fold(first) === fold(second) || shareName(speakerOf(first), speakerOf(second));
}

/** Whether the last name of one is among the names of the other. */
function shareName({ names: a }: Speaker, { names: b }: Speaker): boolean {
  const has = (last: string | undefined, names: readonly string[]): boolean =>
    last !== undefined && names.some((name) => sameWord(bare(name), bare(last)));
  return has(a.at(-1), b) || has(b.at(-1), a);
}

/** "al-sharaa" as "sharaa". */
const bare = (name: string): string => name.replace(/^(?:al|el|as|ash)-/, '');
