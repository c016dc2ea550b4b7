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
