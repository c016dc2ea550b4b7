import { shortIds } from '../../src/text/short-ids.js';

const short = (...ids: string[]) => [...shortIds(ids).values()];

describe('article ids in places', () => {
  it('end at the first underscore', () => {
    expect(short('000_1a6e3064a2083efe', '001_c83b3be8d0fad4f7')).toEqual(['000', '001']);
  });

  it('stay whole when that would confuse two articles', () => {
    expect(short('bbc_1', 'bbc_2')).toEqual(['bbc_1', 'bbc_2']);
  });

  it('take as many digits of a digest as tell all apart', () => {
    expect(short('1a6e3064a2083efe', '1a6e3064b2083efe')).toEqual(['1a6e3064a', '1a6e3064b']);
  });

  it('stay whole without an underscore', () => {
    expect(short('draft', 'feeds/bbc')).toEqual(['draft', 'feeds/bbc']);
  });
});
