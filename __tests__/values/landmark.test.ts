import { landmark } from '../../src/values/landmark.js';

const found = (text: string) =>
  landmark.find(text, {} as never).map(({ start, end, data }) => [text.slice(start, end), data.id]);

describe('landmark', () => {
  it('is a place by which another is told', () => {
    expect(found('four miles west of Cobb and two miles east southeast of The Geysers')).toEqual([
      ['Cobb', 'cobb'],
      ['The Geysers', 'geysers'],
    ]);
  });
  it('leaves out what kind of place it is', () => {
    expect(found('12 km north of the city of Hama, 930 miles south of the capital, Tehran')).toEqual([
      ['Hama', 'hama'],
      ['Tehran', 'tehran'],
    ]);
  });
  it('follows a distance with "from", also one in brackets', () => {
    expect(found('26 miles (42 km) from Santa Rosa')).toEqual([['Santa Rosa', 'santa rosa']]);
  });
  it('needs a name', () => {
    expect(found('west of here, and 20 miles from the coast; a letter from Cobb')).toEqual([]);
  });
});
