import { inflections } from '../../rules/inflect.js';

/**
 * What happens, by kind, and the verbs and nouns by which news tells it: two desks' words for one thing have a kind in common. Words of
 * several kinds stand in each. What everybody does in any story (go, say, take) is left out.
 */
const KINDS: Readonly<Record<string, { readonly verbs: string; readonly nouns: string }>> = {
  attack: {
    verbs:
      'shoot kill gun murder massacre assassinate slay attack storm ambush stab bomb ram rampage bombard behead execute fire-bomb',
    nouns:
      'shooting gunfire massacre killing murder slaying assassination attack assault ambush stabbing bombing rampage airstrike strike raid slaughter carnage incident tragedy',
  },
  death: {
    verbs: 'die kill perish succumb drown slay murder assassinate',
    nouns: 'death suicide killing passing murder assassination slaying',
  },
  quake: { verbs: 'jolt quake', nouns: 'earthquake quake temblor tremor' },
  aftershock: { verbs: '', nouns: 'aftershock' },
  blast: { verbs: 'explode detonate bomb', nouns: 'explosion blast bombing detonation incident tragedy' },
  crash: {
    verbs: 'crash collide derail sink capsize overturn',
    nouns: 'crash collision derailment wreck sinking accident incident tragedy',
  },
  landfall: { verbs: '', nouns: 'landfall ashore' },
  arrest: { verbs: 'arrest bust detain apprehend nab', nouns: 'arrest detention' },
  surrender: { verbs: 'surrender', nouns: 'surrender' },
  indictment: { verbs: 'charge indict', nouns: 'indictment' },
  sentence: { verbs: 'sentence jail', nouns: 'sentencing' },
  verdict: { verbs: 'convict acquit', nouns: 'conviction acquittal verdict' },
  plea: { verbs: 'plead', nouns: 'plea' },
  vote: {
    verbs: 'vote pass approve adopt ratify certify acquit impeach',
    nouns: 'vote passage ballot ratification acquittal impeachment',
  },
  ruling: { verbs: 'rule overturn uphold', nouns: 'ruling judgment' },
  victory: { verbs: 'win beat defeat trounce rout', nouns: 'victory win triumph' },
  departure: { verbs: 'resign quit retire', nouns: 'resignation retirement' },
  dismissal: { verbs: 'sack oust dismiss', nouns: 'dismissal sacking ouster' },
  withdrawal: { verbs: 'withdraw', nouns: 'withdrawal' },
  appointment: { verbs: 'appoint nominate', nouns: 'appointment nomination' },
  purchase: { verbs: 'buy acquire purchase', nouns: 'acquisition takeover merger purchase buyout' },
  sale: { verbs: 'sell unload', nouns: 'sale' },
  signing: { verbs: 'sign', nouns: 'signing' },
  lawsuit: { verbs: 'sue', nouns: 'lawsuit suit' },
  release: { verbs: 'release publish', nouns: 'release publication' },
  freeing: { verbs: 'free release', nouns: 'release' },
  rescue: { verbs: 'rescue', nouns: 'rescue' },
  escape: { verbs: 'escape flee', nouns: 'escape' },
  testimony: { verbs: 'testify', nouns: 'testimony hearing' },
  theft: { verbs: 'steal rob snatch loot', nouns: 'heist robbery theft burglary' },
  abduction: { verbs: 'abduct kidnap', nouns: 'abduction kidnapping' },
  disappearance: { verbs: 'vanish disappear', nouns: 'disappearance' },
  launch: { verbs: 'launch', nouns: 'launch' },
  burial: { verbs: 'bury', nouns: 'funeral burial' },
  wedding: { verbs: 'marry wed', nouns: 'wedding' },
  election: { verbs: 'elect', nouns: 'election runoff' },
  meeting: { verbs: 'meet', nouns: 'meeting talks summit' },
  protest: {
    verbs: 'rally protest demonstrate clash march',
    nouns: 'march rally protest demonstration clash violence unrest riot',
  },
  course: { verbs: '', nouns: 'trial inquiry investigation probe debate campaign search operation' },
  visit: { verbs: 'visit travel arrive', nouns: 'visit trip arrival' },
};

/** Several words that tell what none of them alone does. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:roar|slam|barrel|smash|crash|plow|plough|sweep|swept|storm|rip)\w* (?:into|ashore)\b|^\w+ ashore\b/,
    'landfall',
  ],
  [/^open(?:s|ed|ing)? fire\b/, 'attack'],
  [/^(?:let|lets|letting) go\b/, 'dismissal'],
  [/^step(?:s|ped|ping)? (?:down|aside)\b/, 'departure'],
  [
    /^(?:turn(?:s|ed|ing)?|giv(?:es?|en|ing)|gave) (?:himself|herself|themselves) (?:in|up|over)\b/,
    'surrender',
  ],
  [/^pull(?:s|ed|ing)? out\b/, 'withdrawal'],
  [/^str(?:ikes?|uck|iking) down\b/, 'ruling'],
  [/^(?:found|finds?) (?:\w+ )?(?:not )?guilty\b/, 'verdict'],
  [/^fil(?:e|es|ed|ing) suit\b/, 'lawsuit'],
  [/^t(?:ake|akes|aken|aking|ook) (?:\w+ ){0,2}into custody\b/, 'arrest'],
];

/** Said, announced: no kind of thing that happens, and a day all the same. */
export const SAYING_KIND = 'saying';

const byForm = new Map<string, Set<string>>();
const nounForms = new Set<string>();
for (const [kind, { verbs, nouns }] of Object.entries(KINDS)) {
  for (const form of formsOf(verbs)) note(form, kind);
  for (const form of formsOf(nouns)) {
    note(form, kind);
    nounForms.add(form);
  }
}

/** Nouns of other things. */
for (const form of ['gun', 'guns', 'bomb', 'bombs', 'free', 'suit', 'suits']) byForm.delete(form);

function formsOf(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ').flatMap((word) => [...inflections(word)]);
}

function note(form: string, kind: string): void {
  byForm.set(form, (byForm.get(form) ?? new Set()).add(kind));
}

const none: ReadonlySet<string> = new Set();

/** The kinds of thing that a word tells; none for most words. */
export const kindsOf = (norm: string): ReadonlySet<string> => byForm.get(norm) ?? none;

/** Whether the table has a kind. */
export const isKind = (kind: string): boolean => kind in KINDS;

/** Whether a word may name what happened: "attack", "vote". */
export const isHappening = (norm: string): boolean => nounForms.has(norm);

/** The kind of thing that words tell together from the first on; null for most. */
export function kindOfPhrase(words: string): string | null {
  return PHRASES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
