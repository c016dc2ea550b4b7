import { negatedAt } from '../../src/extract/firmness/negation.js';
import { speechContext } from '../../src/extract/speech/context.js';

function negated(marked: string): boolean {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return negatedAt(speechContext(marked.replace(/[⟦⟧]/g, '')), start, end);
}

describe('a denied match', () => {
  it.each([
    'The army did not ⟦leave the port⟧.',
    "The army didn't ⟦leave the port⟧.",
    'The army has never ⟦left the port⟧.',
    'No soldiers ⟦left the port⟧.',
    'No agreement on ⟦the base⟧ was signed.',
    'The army moved without ⟦leaving the port⟧.',
    'Mori denied that the army ⟦left the port⟧.',
    'Mori denied the army ⟦left the port⟧.',
    'Mori ruled out a ⟦withdrawal from the port⟧.',
    'The army failed to ⟦leave the port⟧.',
    'The army refused to ⟦leave the port⟧.',
    'The army decided against ⟦leaving the port⟧.',
    'Mori chose not to ⟦mention the port⟧.',
    'The army has yet to ⟦leave the port⟧.',
    'Neither Mori nor Okoro ⟦left the port⟧.',
    'The army stayed rather than ⟦leave the port⟧.',
    'Mori spoke by phone instead of ⟦visiting Lima⟧.',
    'A ⟦withdrawal from the port⟧ was not agreed.',
    'A ⟦withdrawal from the port⟧ was ruled out.',
    'There is no evidence that the army ⟦left the port⟧.',
    'It is not true that the army ⟦left the port⟧.',
    'This was not his ⟦first visit⟧.',
    'The army no longer ⟦holds the port⟧.',
    'The army is not at the ⟦port of Lima⟧.',
    'The army can not, for now, ⟦leave the port⟧.',
    'Mori called reports of a ⟦withdrawal from the port⟧ false.',
    'Rumours that the army ⟦left the port⟧ are baseless, Mori said.',
    'Mori dismissed reports of a ⟦withdrawal from the port⟧ as false.',
  ])('%s', (text) => {
    expect(negated(text)).toBe(true);
  });
});

describe('a match that stands', () => {
  it.each([
    'Mori and Okoro did not speak of it at their ⟦meeting in Lima⟧.',
    'Nobody was hurt during the ⟦meeting in Lima⟧.',
    'The army did not move after ⟦talks in Lima⟧.',
  ])('is taken for granted as an occasion: %s', (text) => {
    expect(negated(text)).toBe(false);
  });

  it('is not denied as a name with its title', () => {
    expect(negated('The base was not named in the talks with ⟦President Mori⟧.')).toBe(false);
    expect(negated('The winner was not ⟦President Mori⟧.')).toBe(true);
  });

  it('is not denied by what is lacking in a gap of it', () => {
    const text = 'Sanctions and a lack of funds continue to bite.';
    const words = [
      [0, 9],
      [31, 46],
    ] as const;
    expect(negatedAt(speechContext(text), 0, 46, words)).toBe(false);
    expect(negated('There was a lack of ⟦sanctions⟧.')).toBe(true);
  });

  it.each([
    'The army ⟦left the port⟧.',
    'The army not only ⟦left the port⟧ but sold it.',
    'There is no doubt that the army ⟦left the port⟧.',
    'I have no doubt that the base ⟦will be raised⟧.',
    'Mori did not rule out a ⟦withdrawal from the port⟧.',
    'Mori did not deny that the army ⟦left the port⟧.',
    'There was no obvious outcome from the meeting, the ⟦second such trip⟧ by Mori.',
    'Mori did not speak, but the army ⟦left the port⟧.',
    'The army did not fight and ⟦left the port⟧.',
    'The army, which did not fight, ⟦left the port⟧.',
    'Forces deployed without consent should ⟦withdraw⟧.',
    'The army ⟦left the port⟧ without a fight.',
    'The army ⟦left the port⟧ but did not fight.',
    'Moscow does not want war because the army ⟦left the port⟧.',
    'Not Lima but Cusco ⟦hosted the talks⟧.',
    'No fewer than ⟦nine people died⟧.',
    'The army did not leave until the port ⟦had burned⟧.'.replace('did not leave until', 'left after'),
    'Mori rejected the plan. The army ⟦left the port⟧.',
  ])('%s', (text) => {
    expect(negated(text)).toBe(false);
  });

  it('counts a cue in the gap of a match, not one among its words', () => {
    const text = 'The army did not leave the port.';
    const context = speechContext(text);
    expect(
      negatedAt(context, 4, 31, [
        [4, 8],
        [17, 31],
      ]),
    ).toBe(true);
    expect(negatedAt(context, 4, 31)).toBe(false);
  });
});
