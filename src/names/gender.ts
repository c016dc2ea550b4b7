import { FEMALE_NAMES, MALE_NAMES } from './data/given-names.js';
import { FEMININE_TITLES, MASCULINE_TITLES } from './data/titles.js';

/** Whether a folded title is one of a woman or of a man and every given name one of the other sex. */
export function titleContradicts(title: string | undefined, givens: readonly string[]): boolean {
  if (title === undefined || givens.length === 0) return false;
  if (FEMININE_TITLES.has(title))
    return givens.every((name) => MALE_NAMES.has(name) && !FEMALE_NAMES.has(name));
  return (
    MASCULINE_TITLES.has(title) && givens.every((name) => FEMALE_NAMES.has(name) && !MALE_NAMES.has(name))
  );
}

export type Gender = 'male' | 'female';

/** The sex that a folded title or the given name of a person's folded full name tells; null where they tell none. */
export function genderOf(title: string | undefined, id: string): Gender | null {
  if (title !== undefined && FEMININE_TITLES.has(title)) return 'female';
  if (title !== undefined && MASCULINE_TITLES.has(title)) return 'male';
  const [given, surname] = id.split(' ');
  if (given === undefined || surname === undefined) return null;
  const [isMale, isFemale] = [MALE_NAMES.has(given), FEMALE_NAMES.has(given)];
  return isMale === isFemale ? null : isMale ? 'male' : 'female';
}
