import { certaintyAt } from '../../src/extract/firmness/certainty.js';
import { speechContext } from '../../src/extract/speech/context.js';

function certainty(marked: string): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return certaintyAt(speechContext(marked.replace(/[⟦⟧]/g, '')), start, end);
}

describe('what is plainly stated', () => {
  it.each([
    'The army ⟦withdrew from the port⟧ on Friday.',
    'After a gunman ⟦killed four marines⟧, all ask the big question: Why?',
    'The army ⟦withdrew from the port⟧ in May.',
    'In May the army ⟦withdrew from the port⟧.',
    'May was calm and the army ⟦withdrew from the port⟧.',
    'Prime Minister Theresa May ⟦condemned the attack⟧.',
    'The army could not ⟦hold the port⟧.',
    'The political will ⟦collapsed in the north⟧.',
    'Will Smith ⟦visited the port⟧.',
    'Its military might ⟦grew⟧.',
    'The army ⟦withdrew from the port⟧, which it will hand to the UN.',
    'The army ⟦withdrew from the port⟧ and will hand it to the UN.',
    'Mori, who is expected to visit Lima, ⟦met Okoro⟧.',
    'Mori will go to Lima, but Okoro ⟦stayed at home⟧.',
    'Mori plans to go to Lima and has ⟦met Okoro⟧.',
    'As Mori prepares to go to Lima, Okoro ⟦left the city⟧.',
    'Mori managed to ⟦leave the city⟧.',
    'Mori used the meeting to ⟦press Okoro on the port⟧.',
    'Mori hailed efforts to end the war as the two leaders ⟦met in Lima⟧.',
    'Mori is prepared to help, his aide said, when he ⟦met Okoro⟧.',
    'He was the first leader to ⟦visit the port⟧.',
    'It plans to ⟦strengthen its presence⟧'.replace('plans to ⟦', '⟦plans to '),
    'Growth slowed, as expected, and the bank ⟦cut its rate⟧.',
    'A trip to ⟦Lima⟧ followed.',
    'The minister declined to comment. The army ⟦withdrew⟧.',
    'Mori asked if it rained. Okoro ⟦left⟧.',
    'Mr Lee said the troops ⟦have left⟧.',
    'They want to know why nobody stopped the bombing that ⟦killed three people⟧.',
    'It asks whether the storm, and the flood that ⟦left nine dead⟧, could have been foreseen.',
    'The bill would speed up pardons of people who ⟦have been convicted⟧.',
    'The two met to discuss the port, with Mori ⟦voicing support⟧ for the army.',
    'A day after the gunman ⟦killed four⟧, all ask one question: Why?',
  ])('%s', (text) => {
    expect(certainty(text)).toBe('asserted');
  });
});

describe('what is reported', () => {
  it.each([
    'The army reportedly ⟦withdrew from the port⟧.',
    'The army ⟦withdrew from the port⟧, reportedly at night.'.replace(', reportedly', ' reportedly'),
    'The visit comes amid reports of the army ⟦withdrawing from the port⟧.',
    'The visit came amid reports that the army was ⟦pulling out⟧.',
    'The army is said to have ⟦left the port⟧.',
    'It faces trial over alleged ⟦war crimes⟧.',
    'The suspect allegedly ⟦stole the car⟧.',
    'The army ⟦left the port⟧, sources said.',
    'Local media said the army ⟦left the port⟧.',
    'The army ⟦left the port⟧, according to media reports.',
    'He is accused of ⟦stealing the car⟧.',
    'Two people familiar with the talks said the army ⟦left⟧.',
  ])('%s', (text) => {
    expect(certainty(text)).toBe('reported');
  });
});

describe('what is ahead', () => {
  it.each([
    'The army will ⟦leave the port⟧.',
    "The army won't ⟦leave the port⟧.",
    'The army plans to ⟦leave the port⟧ and keep the airfield.',
    'The army plans to leave the port and ⟦keep the airfield⟧.',
    'Mori said the army would ⟦leave the port⟧.',
    'The base, which it is expected to ⟦maintain⟧, is small.',
    'Mori is to ⟦meet Okoro⟧ on Monday.',
    'Mori is set to ⟦meet Okoro⟧.',
    'Mori called for the army to ⟦leave the port⟧.',
    'Mori arrived to ⟦sign the treaty⟧.',
    'They met to discuss ⟦the future of the base⟧.',
    'Mori also plans to press Okoro on the ⟦extradition of the general⟧.',
    'The planned ⟦withdrawal from the port⟧ worried many.',
    'Firms were ready to ⟦rebuild the port⟧.',
    'Mori seeks to ⟦keep the base⟧.',
    'They agreed to ⟦share intelligence⟧.',
    'Mori is going to ⟦sign the treaty⟧.',
    'Mori wants Okoro to ⟦sign the treaty⟧.',
  ])('%s', (text) => {
    expect(certainty(text)).toBe('planned');
  });
});

describe('what is open', () => {
  it.each([
    'It was unclear whether the talks ⟦touched on the base⟧.',
    'It is not known if Mori ⟦met Okoro⟧.',
    'The army may ⟦leave the port⟧.',
    'The army may have ⟦left the port⟧.',
    'The army might ⟦leave the port⟧ in May.',
    'The army could ⟦leave the port⟧.',
    'Perhaps the army ⟦left the port⟧.',
    'Did the army ⟦leave the port⟧?',
    'If the army ⟦leaves the port⟧, it will rain.',
    'Questions remain about whether the army ⟦left⟧.',
    'The army appears to have ⟦left the port⟧.',
    'A possible ⟦withdrawal from the port⟧ worried many.',
  ])('%s', (text) => {
    expect(certainty(text)).toBe('unclear');
  });

  it.each([
    'Mori declined to comment on the ⟦extradition of the general⟧.',
    'Asked about the ⟦extradition of the general⟧, Mori declined to comment.',
    'Mori said: "We are ⟦not commenting on the case⟧."',
    'Mori would not say whether the army ⟦left the port⟧.',
    'The ministry did not immediately respond to questions about the ⟦extradition⟧.',
  ])('no comment: %s', (text) => {
    expect(certainty(text)).toBe('no-comment');
  });
});

describe('quotations', () => {
  it('keep the words around them out', () => {
    expect(certainty('Mori will speak today. “The army ⟦left⟧,” he may have said.')).toBe('asserted');
    expect(certainty('“We may leave,” said Mori as the army ⟦left the port⟧.')).toBe('asserted');
  });

  it('inside a sentence share its cues', () => {
    expect(certainty('The army plans to “⟦strengthen its presence⟧” there.')).toBe('planned');
  });
});
