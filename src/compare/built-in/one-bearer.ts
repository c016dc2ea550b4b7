import type { Figure } from '../../extract/built-in/loose-figures.js';
import { maybeShort } from './bearers.js';

/** An age with the names of whom it is told, if it is one. */
interface Borne {
  readonly figure: Pick<Figure, 'bearer'>;
  readonly hasTwin: boolean;
}

/**
 * Whether two ages are of one person, by the names beside them: "Laura Stern, 58" and "his 56-year-old wife, Laura". Undefined where
 * one has no name, or where its article gives people of that name several ages.
 */
export function onePerson(a: Borne, b: Borne): boolean | undefined {
  const [x, y] = [a.figure.bearer, b.figure.bearer];
  if (x.length === 0 || y.length === 0 || a.hasTwin || b.hasTwin) return undefined;
  return maySharePerson(x, y);
}

/** Whether the names of two people, given names first, may be of one: the same surname, or one name alone that the other has. */
export function maySharePerson(x: readonly string[], y: readonly string[]): boolean {
  if (x.length === 0 || y.length === 0) return false;
  if (x.length === 1 || y.length === 1) return x.includes(y[0]!) || y.includes(x[0]!);
  return x.at(-1) === y.at(-1) && maybeShort(x[0]!, y[0]!);
}
