import { isOneOfSeveral } from '../../../src/judge/event/event-kinds.js';
import type { Statement } from '../../../src/model.js';

const said = (quote: string): Statement => ({ quote }) as Statement;

describe('isOneOfSeveral', () => {
  it('takes two shootings and a shooting for different things', () => {
    expect(isOneOfSeveral(said('Two shootings left 31 dead.'), said('A shooting left nine dead.'))).toBe(
      true,
    );
  });

  it.each([
    'The attackers killed nine in the shooting.',
    'Gunmen killed nine in the shooting.',
    'A wave of attacks and a shooting killed nine.',
  ])('takes a plural that one shooting may have for no other thing: %s', (plural) => {
    expect(isOneOfSeveral(said(plural), said('The shooting killed eight.'))).toBe(false);
  });
});
