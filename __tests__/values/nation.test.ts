import { nation } from '../../src/values/nation.js';

const found = (text: string) =>
  nation.find(text, {} as never).map(({ start, end, data }) => [text.slice(start, end), data.id]);

describe('nation', () => {
  it('is a country, its people or what is of it', () => {
    expect(found('11 Somalis, a man from Somalia and a Somali boat')).toEqual([
      ['Somalis', 'somalia'],
      ['Somalia', 'somalia'],
      ['Somali', 'somalia'],
    ]);
  });
  it('takes the longer of two names', () => {
    expect(found('South Koreans and South Sudanese troops')).toEqual([
      ['South Koreans', 'south korea'],
      ['South Sudanese', 'south sudan'],
    ]);
  });
  it('reads half a word, and leaves the possessive out', () => {
    expect(found("a Greek-owned tanker; Egypt's navy; the U.S. and Frenchmen")).toEqual([
      ['Greek', 'greece'],
      ['Egypt', 'egypt'],
      ['U.S.', 'united states'],
      ['Frenchmen', 'france'],
    ]);
  });
  it('is no first name or other word', () => {
    expect(found('Michael Jordan met Chad Smith; Islamists; us')).toEqual([]);
  });
});
