import { classAt, type FormMatch, type FormPassage } from './form.js';
import { organisationAt } from './form-organisation.js';
import { isTitled, personAt } from './form-person.js';
import { listedPlaceAt, unlistedPlaceAt } from './form-place.js';
import { GIVEN } from './word-class.js';

const longest = (a: FormMatch | null, b: FormMatch | null): FormMatch | null => {
  if (a === null || b === null) return a ?? b;
  return b.to > a.to ? b : a;
};

/** The same words may be a person's or a place's name: "in Khan Younis" is a place, "Hillary Clinton, New York" is not. */
const placeFirst = (passage: FormPassage, i: number): boolean =>
  passage.words[i - 1]?.capital !== true && (classAt(passage, i) & GIVEN) === 0;

/** The name that starts with word `i` by its form: the longest, and of equals the kind that is surest. */
function nameAt(passage: FormPassage, i: number): FormMatch | null {
  const person = personAt(passage, i);
  const listed = listedPlaceAt(passage, i);
  const organisation = organisationAt(passage, i);
  const unlisted = unlistedPlaceAt(passage, i);
  if (isTitled(passage, i)) return [person, listed, organisation, unlisted].reduce(longest, null);
  const others = placeFirst(passage, i) ? [unlisted, person] : [person, unlisted];
  return [listed, organisation, ...others].reduce(longest, null);
}

/** Names found by their form alone, left to right, never overlapping each other or the words that are taken. */
export function namesByForm(passage: FormPassage): FormMatch[] {
  const found: FormMatch[] = [];
  for (let i = 0; i < passage.words.length; i += 1) {
    if (passage.taken[i] || !passage.words[i]!.capital) continue;
    const match = nameAt(passage, i);
    if (match === null) continue;
    found.push(match);
    i = match.to;
  }
  return found;
}
