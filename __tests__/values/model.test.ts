import { model } from '../../src/values/model.js';

const ids = (text: string) => model.find(text, {} as never).map(({ data }) => data.id);

describe('a model', () => {
  it.each([
    ['a Boeing 737-800', '737'],
    ['the B737', '737'],
    ['an Airbus A320-200', 'a320'],
    ['an Airbus 320', 'a320'],
    ['an Antonov An-26B', 'an26'],
    ['an Antonov 26', 'an26'],
    ['a Let L-410 turboprop', 'l410'],
    ['an ATR 72-600', 'atr72'],
    ['an AK-47 rifle', 'ak47'],
    ['a Black Hawk', 'uh60'],
  ])('is known by its series: %s', (text, id) => {
    expect(ids(text)).toEqual([id]);
  });
  it('has its maker and variant in its words', () => {
    expect(model.find('the Airbus A320-200 jet', {} as never)[0]?.data.name).toBe('Airbus A320-200');
  });
  it('is no flight, day or category', () => {
    expect(ids('Flight 226 of March 12; Category 4; a 737 passenger list of 20')).toEqual([]);
  });
});
