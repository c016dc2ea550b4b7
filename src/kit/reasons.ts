import type { Candidate } from '../extract/candidate.js';
import type { Drop } from '../extract/drop.js';
import type { Surroundings } from '../extract/keys.js';
import type { NameHit } from '../names/name.js';
import type { Rule } from '../rules/rule.js';
import { formatValue } from '../values/index.js';

/** Why a match was dropped, in a sentence for the rule's author. */
export function wordDrop(
  drop: Drop,
  candidate: Candidate,
  { rule: { rule }, passage }: Surroundings,
): string {
  switch (drop.by) {
    case 'storyline':
      return `"storyline" of the lexicon wants ${wantedNames(rule.storyline)} in the article; none is named there.`;
    case 'limits':
      return `"limits": ${valueWords(candidate)} is outside ${rule.limits!.from} to ${rule.limits!.to}${unitOf(candidate)}.`;
    case 'unless': {
      const { tokens } = candidate.view;
      const [first, last] = [drop.match.steps[0]!.from, drop.match.steps.at(-1)!.to - 1];
      const words = passage.text.slice(tokens[first]!.start, tokens[last]!.end);
      return `"unless" takes “${words}”: ${drop.program.text}`;
    }
    case 'points-back':
      return `"points-back": nothing that it may point to stands in the sentence or the one before: ${drop.program.text}`;
    case 'not-after':
      return `"not-after": what comes before tells of something else: ${drop.program.text}`;
    case 'subject':
      return `"subject" wants ${wantedNames(rule.subject)}; ${personWords(drop.found, passage.text)}.`;
    case 'about':
      return `"about" wants ${wantedNames(rule.about!.names)} in ${nearWords(rule)}; none is named there.`;
    case 'speaker':
      return `"speaker" wants ${wantedNames(rule.speaker)}; ${drop.found === null ? 'the article says it itself' : `it is said by “${drop.found.who}”`}.`;
  }
}

/** What limits count: figures, or days. */
const unitOf = ({ found }: Candidate): string => (found?.type === 'date' ? " days from the article's" : '');

function valueWords({ found }: Candidate): string {
  return found === null
    ? 'it'
    : formatValue({ type: found.type, data: found.data, text: '', derivation: '' });
}

/** "@al-sharaa or @putin". */
export function wantedNames(ids: readonly string[]): string {
  const names = ids.map((id) => `@${id}`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** Whom a match is about, and the words that name them. */
export function personWords(found: NameHit | null, text: string): string {
  if (found === null) return 'nobody is named before it';
  return `the one named last before it is @${found.id} (“${text.slice(found.start, found.end)}”)`;
}

function nearWords({ about }: Rule): string {
  if (about!.within === 'sentence') return 'the sentence';
  return about!.within === 'paragraph'
    ? 'the paragraph'
    : 'the paragraph, the headline or the first sentence';
}
