import type { NameFinder } from '../../names/name.js';
import { fold } from '../../text/index.js';
import type { Passage } from '../passage.js';
import { type Speaker, sentenceParts } from './quotations.js';

/** A sentence, or part of one, in somebody's direct words or in the article's own. Offsets point into the article's text. */
export interface SpokenPart {
  readonly article: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** The lexicon's id of the speaker, else their last name, folded; null where nobody is named. */
  readonly speaker: string | null;
  readonly who: Speaker | null;
  /** Numbers the article's quotations; null outside quotation marks. */
  readonly quotation: number | null;
}

/** The sentences of an article's text, parted at quotation marks, with their speakers. */
export function spokenParts({ article, text, speech, names }: Passage): readonly SpokenPart[] {
  if (!/["“«]/.test(text)) return [];
  return sentenceParts(speech).map(({ start, end, speaker, quotation }) => ({
    article: article.id,
    text,
    start,
    end,
    line: speech.lineAt(start)?.line ?? 1,
    speaker: speaker === null ? null : speakerId(speaker.who, names.find),
    who: speaker,
    quotation,
  }));
}

function speakerId(who: string, names: NameFinder): string | null {
  const person = names(who).findLast(({ kind }) => kind === 'person');
  if (person !== undefined) return person.id;
  const last = who.split(/\s+/).findLast((word) => /^\p{Lu}/u.test(word));
  return last === undefined || nobodyInParticular.test(last) ? null : fold(last);
}

/** Speakers that two articles may share by the word alone. */
const nobodyInParticular =
  /^(?:he|she|it|they|we|i|you|one|some|others?|both|many|officials?|sources?|police|witness(?:es)?|authorit(?:y|ies)|analysts?|experts?|critics?|people|residents?|reports?|media|neighbou?rs?|prosecutors?|investigators?|lawyers?|doctors?|spokes(?:man|woman|person))$/i;
