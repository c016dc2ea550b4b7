import { weekdayNotes } from '../../src/extract/weekdays.js';
import { article } from '../rules/helpers.js';

describe('a weekday that does not fit its date', () => {
  it('is a note with the words and what day it was', () => {
    const notes = weekdayNotes(article('They met.\nThey met on Tuesday, 28 January 2026.'));
    expect(notes).toMatchObject([
      { line: 2, message: expect.stringMatching(/Tuesday, 28 January 2026.*Wednesday/) },
    ]);
  });

  it('is none where it fits', () => {
    expect(weekdayNotes(article('They met on Wednesday, 28 January 2026. They met on Tuesday.'))).toEqual([]);
  });
});
