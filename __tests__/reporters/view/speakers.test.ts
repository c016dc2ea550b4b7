import { speakersOf } from '../../../src/reporters/view/speakers.js';
import { reportOf } from '../fixture.js';

function names(...who: string[]): readonly (string | null)[] {
  const says = who.map((each, line) => ({
    in: 'a',
    line: line + 1,
    quote: 'x',
    marks: ['x'],
    value: 'x',
    who: each,
  }));
  const facts = [{ rule: 'r', title: 't', tier: 'confirm' as const, says }];
  const { statements } = reportOf({ articles: [{ id: 'a' }], facts });
  return statements.map(speakersOf(statements));
}

describe('speakers in a list', () => {
  it('have the shortest name that a text gives them', () => {
    expect(names('Mr Putin', 'Russian President Vladimir Putin', 'Putin')).toEqual([
      'Putin',
      'Putin',
      'Putin',
    ]);
  });

  it('are one with and without the article of their surname', () => {
    expect(names('al-Sharaa', 'Ahmed al Sharaa')).toEqual(['al-Sharaa', 'al-Sharaa']);
  });

  it('stay apart under two surnames', () => {
    expect(names('Peskov', 'Putin')).toEqual(['Peskov', 'Putin']);
  });

  it('stay as printed when generic', () => {
    expect(names('officials', 'media reports')).toEqual(['officials', 'media reports']);
  });
});
