import { placeAside, SITE } from '../../src/compare/sites.js';
import type { Article, Statement } from '../../src/model.js';
import type { Rule } from '../../src/rules/rule.js';
import { counting } from './counting.js';

const day = { name: 'day', type: 'date', from: ['sentence'], choice: [] };
const rule = { id: 'dead', keys: [day] } as unknown as Rule;
const article = (id: string, text: string) => ({ id, title: null, text }) as Article;

const statement = (id: string, quote: string, figure: string, on = 'story'): Statement =>
  counting(quote, figure, {
    id,
    article: id[0]!,
    key: { day: on },
    keyFrom: { day: on === 'story' ? 'story' : 'sentence' },
  });

const keysOf = (...statements: readonly Statement[]) =>
  placeAside(statements, [article('a', 'Rebels broke a siege of Norton on Saturday.')], (id) =>
    id === 'dead' ? rule : undefined,
  ).map(({ key }) => key);

describe('placeAside', () => {
  it('keeps a figure of a place that no opening names with that place', () => {
    expect(
      keysOf(statement('a1', 'A raid on a hospital in Meles killed thirteen people.', 'thirteen')),
    ).toEqual([{ day: 'story', [SITE]: 'meles' }]);
  });
  it('leaves figures of the story’s own place, and those that name none', () => {
    const own = statement('a1', 'A raid in the city of Norton killed thirteen people.', 'thirteen');
    const none = statement('a2', 'At least 130 civilians died.', '130');
    expect(keysOf(own, none)).toEqual([{ day: 'story' }, { day: 'story' }]);
  });
  it('takes the day that another text gives to what happened there', () => {
    const dated = statement('a1', 'A raid in Meles on Sunday killed ten people.', 'ten', '2016-08-07');
    const undated = statement('b1', 'Thirteen people died in Meles.', 'Thirteen');
    expect(keysOf(dated, undated)).toEqual([{ day: '2016-08-07' }, { day: '2016-08-07' }]);
  });
  it('takes nobody’s name, no country and no speaker’s seat for the place', () => {
    const quotes = [
      'Three people were killed in Taliban attacks.',
      'The attack was the worst in Pakistan and killed three people.',
      'A spokesman in Geneva said three people died.',
      'Three of the victims were found in Meles.',
    ];
    const all = quotes.map((quote, i) => statement(`a${i}`, quote, /three/i.exec(quote)![0]));
    expect(keysOf(...all)).toEqual(all.map(({ key }) => key));
  });
  it('takes no place of another clause before a relative one, only that of its noun', () => {
    const quotes = [
      'There was debate in Meles over who was behind the attack, which took the lives of three people.',
      'Mourners met over the fall of a roof in Meles that killed three people.',
    ];
    const all = quotes.map((quote, i) => statement(`a${i}`, quote, 'three'));
    expect(keysOf(all[0]!)).toEqual([{ day: 'story' }]);
    expect(keysOf(all[1]!)).toEqual([{ day: 'story', [SITE]: 'meles' }]);
  });
  it('joins a sentence that names the place further off', () => {
    const near = statement('a1', 'A raid on a clinic in Meles killed ten people.', 'ten');
    const far = statement('b1', 'Twelve people died when a clinic that stood in Meles fell in.', 'Twelve');
    expect(keysOf(near, far)[1]).toEqual({ day: 'story', [SITE]: 'meles' });
  });
  it('leaves figures of a place that most of three articles name somewhere', () => {
    const raid = statement('a1', 'A raid on a hospital in Meles killed thirteen people.', 'thirteen');
    const texts = [
      'Rebels broke a siege on Saturday.',
      'Meles lies in the hills.',
      'The Meles valley is besieged.',
    ];
    const among = (count: number) =>
      placeAside(
        [raid],
        [...texts.slice(1, count), texts[0]!, raid.quote].map((text, i) =>
          article(i === count ? 'a' : `x${i}`, `${'The long fight went on. '.repeat(20)}${text}`),
        ),
        () => rule,
      )[0]!.key;
    expect(among(3)).toEqual({ day: 'story' });
    expect(among(2)).toEqual({ day: 'story', [SITE]: 'meles' });
  });
});
