import { happeningAt } from '../../src/extract/built-in/happening.js';
import { tokenize } from '../../src/text/index.js';

/** What the day in brackets is the day of: its word and the kinds that it stands for. */
function told(marked: string): string | null {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const found = happeningAt(tokenize(text), [start, marked.indexOf(']') - 1]);
  return found === null ? null : `${found.head}: ${[...found.kinds].toSorted().join(' ')}`;
}

describe('what happened on a day', () => {
  it.each([
    ['A man opened fire at an office party [Friday], killing one.', 'opened: attack'],
    ['On [Monday], a gunman killed 22 people in El Paso.', 'killed: attack death'],
    ['The House on [Thursday] voted to approve the resolution.', 'voted: vote'],
    ['He had been let go from the firm on [Thursday].', 'let: dismissal'],
    ['The suspects were taken into custody [Sunday].', 'taken: arrest'],
    ['The boat, which left on Sunday, sank [Tuesday].', 'sank: crash'],
    ['She was arrested on [July 6] and pleaded not guilty.', 'arrested: arrest'],
    ['They will most likely vote on the bill [Tuesday].', 'vote: vote'],
  ])('is told by the verb of its clause: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['An earthquake struck the north on [Thursday] morning.', 'struck: quake'],
    ['The party opened a legal fight on [Friday], filing a lawsuit in court.', 'opened: lawsuit'],
    ['Shocks were followed by an explosion on [Monday].', 'followed: blast'],
    ['She was at a hearing on [Saturday].', 'was: testimony'],
  ])('is told by the noun that a light verb has: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['The protests followed [Saturday]’s fatal shooting of a teenager.', 'shooting: attack'],
    ['He left before the [Tuesday] vote.', 'vote: vote'],
    ['We have news about the two explosions [Monday] near the finish line.', 'explosions: blast'],
    ['Meeting at the tower on [1 December].', 'meeting: meeting'],
  ])('is told by the noun that it belongs to: %s', (text, expected) => {
    expect(told(text)?.replace('incident ', '')).toBe(expected);
  });

  it('is told by who did it, and by what went on meanwhile', () => {
    expect(told('One died, shot by a gunman who marched into a party [Friday].')).toBe('marched: attack');
    expect(told('He died as an officer held him down on [25 May].')).toBe('held: death');
    expect(told('There have been protests since [Saturday], when police shot him.')).toBe('shot: attack');
  });

  it('is a saying where the verb says something', () => {
    expect(told('A bomb killed two, officials said [Saturday].')).toBe('said: saying');
    expect(told('He denied it in a statement [Tuesday].')).toBe('statement: saying');
    expect(told('Police said on [Monday] that they arrested him.')).toBe('said: saying');
  });

  it('is no act that is denied, and none that somebody is asked for', () => {
    expect(told('He was not arrested on [Monday].')).toBeNull();
    expect(told('She urged senators on [Tuesday] to acquit him.')).toBe('urged: saying');
  });

  it('is announced by whoever does it with that', () => {
    expect(told('He said [Saturday] he is withdrawing from the race.')).toBe('said: saying withdrawal');
    expect(told('He said [Saturday] that the troops withdrew.')).toBe('said: saying');
  });

  it('is what a picture shows where a full date ends its caption', () => {
    expect(told('Groups march after a shooting in Salem, Oregon, [August 7, 2019].')).toBe('march: protest');
    expect(told('Groups march in Salem, Oregon, [August 7, 2019].')).toBe('march: protest');
  });

  it('is nothing where the day measures, or no word tells', () => {
    expect(told('It has rained since [Monday].')).toBeNull();
    expect(told('The park is closed until [Friday].')).toBeNull();
    expect(told('The minister in Tel Aviv on [Sunday].')).toBeNull();
  });
});
