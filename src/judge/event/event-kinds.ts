import type { Statement } from '../../model.js';
import { fold } from '../../text/index.js';

/** Words for what happened, by kind; a word of several kinds fits each. What is said of any event ("attack", "incident") is left out. */
const KINDS: Readonly<Record<string, string>> = {
  shooting: 'shooting shootings gunfire gunshots gunman gunmen shooter',
  blast: 'bomb bombs bomber bombers bombing bombings blast blasts explosion explosions fire blaze inferno',
  strike:
    'strike strikes airstrike airstrikes raid raids missile missiles rocket rockets shelling bombs bombing bombings bombardment drone drones',
  gas: 'gas chemical sarin chlorine nerve',
  crash: 'crash crashes crashed collision collided derailment derailed pile-up',
  stabbing: 'stabbing stabbings stabbed knife knives',
  nature:
    'earthquake quake tremor aftershock tsunami landslide mudslide avalanche storm hurricane typhoon cyclone tornado flood floods flooding wildfire wildfires fire volcano eruption',
  stampede: 'stampede crush',
  outbreak: 'outbreak virus epidemic pandemic disease ebola coronavirus cholera covid-19',
};

const kindsOf = new Map<string, readonly string[]>();
for (const [kind, words] of Object.entries(KINDS))
  for (const word of words.split(' ')) kindsOf.set(word, [...(kindsOf.get(word) ?? []), kind]);

/** Whether two sentences name what happened, and name things of which none can be the other: a crash and a shooting. */
export function areOfOtherKinds(a: Statement, b: Statement): boolean {
  const [x, y] = [kindsIn(a.quote), kindsIn(b.quote)];
  return x.size > 0 && y.size > 0 && ![...x].some((kind) => y.has(kind));
}

/** Words for one thing that happened, by what may be one of several: "two shootings" are none of quakes. */
const ONE_OF: readonly RegExp[] = [
  /\b(?:shooting|massacre|rampage|stabbing|attack|gunman|shooter|attacker|knifeman)(s?)\b/giu,
  /\b(?:crash|collision|derailment)((?:es|s)?)\b/giu,
  /\b(?:earthquake|quake)(s?)\b/giu,
  /\b(?:hurricane|typhoon|cyclone)(s?)\b/giu,
  /\b(?:avalanche|landslide)(s?)\b/giu,
];
/** Plurals that one event may have: "the attackers", "a wave of attacks". */
const OF_ONE = /\b(?:gunmen|shooters|attackers|attacks)\b/giu;

/** Whether one sentence tells of several things that happened, the other of one: "two mass shootings left 31 dead", "a gunman killed nine". */
export const isOneOfSeveral = (a: Statement, b: Statement): boolean =>
  ONE_OF.some((words) => {
    const [x, y] = [a, b].map(({ quote }) =>
      [...quote.replace(OF_ONE, '').matchAll(words)].map(([, plural]) => plural !== ''),
    );
    return x!.length > 0 && y!.length > 0 && x!.some(Boolean) !== y!.some(Boolean);
  });

/** "Opened fire", "under fire": shots, no blaze. */
const SHOTS =
  /\b(?:(?:open(?:s|ed|ing)?|return(?:s|ed|ing)?|exchang(?:ed|es|ing)|came under|under|cease|line of|hail of|heavy|small[- ]arms|machine[- ]gun|automatic|mortar|artillery|enemy|friendly|hostile) fire|fire (?:on|at) (?:a|the|his|her|their)|exchange of fire)\b/giu;

function kindsIn(text: string): ReadonlySet<string> {
  const quote = text.replace(SHOTS, 'gunfire');
  const words = quote.match(/[\p{L}\p{N}-]+/gu) ?? [];
  return new Set(words.flatMap((word) => kindsOf.get(fold(word)) ?? []));
}
