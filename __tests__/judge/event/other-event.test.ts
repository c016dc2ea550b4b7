import { otherEvent } from '../../../src/judge/event/other-event.js';
import type { Statement } from '../../../src/model.js';
import { article, on } from '../../stories/helpers.js';
import { says, tollRule } from '../helpers.js';

const opening =
  'Nine people were shot dead in a church in Charleston, South Carolina, on Wednesday evening, police said, and a man of 21 was arrested in North Carolina on the following morning after a search in which officers of several states took part, while mourners gathered in front of the church and the governor came from the capital to speak to the families of those who had died there.';
const articles = [
  article('A', { ...on('2015-06-19'), text: `${opening}\n\nMore.` }),
  article('B', { ...on('2015-06-19'), text: `${opening}\n\nMore, of 7 March 2014 too.` }),
];
const isOther = otherEvent(articles);

const deep = (quote: string, figure: string, said: Partial<Statement> = {}): Statement => {
  const start = 9000;
  const at = start + quote.indexOf(figure);
  return {
    ...says(tollRule, 'A', figure),
    quote,
    start,
    end: start + quote.length,
    marks: [[at, at + figure.length]],
    ...said,
    id: quote,
  };
};
const own = deep('The attack on the church killed nine people.', 'nine');
const meets = (quote: string, figure: string): boolean => !isOther(own, deep(quote, figure));

describe('a figure is of another event than the story', () => {
  it('where its sentence opens with a date of long ago, or has one in its clause', () => {
    expect(meets('In 2012, the shooting killed 12 people.', '12')).toBe(false);
    expect(meets('The shooting of April 2007 killed 32 people.', '32')).toBe(false);
    expect(meets('Since the 2012 massacre of 26 children nothing has changed.', '26')).toBe(false);
  });

  it('not where both are ages of somebody whom both name', () => {
    const years = { type: 'age', data: {}, text: 'ten', derivation: '' };
    const named = { value: years, key: { who: 'owen blake' }, keyFrom: { who: 'who' } };
    const old = (said: Partial<Statement>): Statement =>
      deep('The shooting of April 2007 killed 32 people.', '32', said);
    expect(isOther(own, old({}))).toBe(true);
    expect(isOther({ ...own, ...named }, old(named))).toBe(false);
  });

  it('not where the date only measures it, is of these days, or another article has it too', () => {
    expect(meets('It killed ten people, the most since the 1991 shooting.', 'ten')).toBe(true);
    expect(meets('On Wednesday the shooting killed ten people.', 'ten')).toBe(true);
    expect(meets('The shooting of 7 March 2014 killed ten people.', 'ten')).toBe(true);
  });

  it('not where shots are called fire, or a feast stands where a place would', () => {
    expect(meets('He opened fire on the congregation, killing 12 people.', '12')).toBe(true);
    expect(meets('The attack at a Christmas party in the church killed ten people.', 'ten')).toBe(true);
  });

  it('where it adds up several', () => {
    const one = deep('The gunman killed nine people.', 'nine');
    const several = deep('The mass shootings killed 31 people.', '31');
    expect(isOther(one, several)).toBe(true);
    expect(isOther(several, deep('The shootings killed 29 people.', '29'))).toBe(false);
  });

  it('not where the several are of another kind', () => {
    const one = deep('The quake killed nine people.', 'nine');
    const slides = deep('Landslides cut off the place where the quake killed 12 people.', '12');
    expect(isOther(one, slides)).toBe(false);
    expect(isOther(one, deep('The two quakes killed 12 people.', '12'))).toBe(true);
  });

  it('where it is placed where no opening and few articles have been', () => {
    expect(meets('A couple of years before that, in England, he killed 12 people.', '12')).toBe(false);
    expect(meets('The shooting in Charleston killed ten people.', 'ten')).toBe(true);
  });

  it('where the text behind its opening brings in who did it as new', () => {
    expect(meets('A mentally ill man armed to the teeth goes into a cinema and kills 12 people.', '12')).toBe(
      false,
    );
    expect(meets('The gunman killed ten people.', 'ten')).toBe(true);
    expect(meets('A man who saw it from his car said ten people died.', 'ten')).toBe(true);
  });

  it('where the two are said of things of which none can be the other', () => {
    const crash = deep('The helicopter crash killed two people.', 'two');
    expect(isOther(deep('The shooting killed nine people.', 'nine'), crash)).toBe(true);
    expect(isOther(own, crash)).toBe(false);
    expect(isOther(deep('The blast killed three.', 'three'), deep('The bombing killed four.', 'four'))).toBe(
      false,
    );
  });

  it('where both count a part that they do not name', () => {
    const part = { key: { whom: 'some of them' } };
    const two = deep('Two others died there.', 'Two', part);
    expect(isOther(two, deep('Three more were killed.', 'Three', part))).toBe(true);
    expect(isOther(two, own)).toBe(false);
  });

  it('where a loose figure is far from an exact one', () => {
    expect(meets('Thousands of people have died.', 'Thousands')).toBe(false);
    expect(meets('Dozens of people have died.', 'Dozens')).toBe(true);
    expect(meets('The regime murdered 130,000 people.', '130,000')).toBe(false);
  });

  it('where their articles are of two places, and nobody is named', () => {
    const [paris, boston] = ['A fire in Paris killed a man.', 'A fire in Boston killed a man.'];
    const isOf = otherEvent([article('A', { text: paris }), article('C', { text: boston })]);
    const unnamed = (where: string) => deep('The man was 40.', '40', { article: where });
    const named = (where: string) => ({
      ...unnamed(where),
      key: { who: 'owen blake' },
      keyFrom: { who: 'who' },
    });
    expect(isOf(unnamed('A'), unnamed('C'))).toBe(true);
    expect(isOf(named('A'), named('C'))).toBe(false);
  });

  it('unless both are, and of one', () => {
    const [a, b] = [
      deep('In 2012 the Aurora cinema massacre killed 12 people.', '12'),
      deep('In 2012 the massacre in the Aurora cinema killed 13 people.', '13'),
    ];
    expect(isOther(a, b)).toBe(false);
    expect(isOther(a, deep('In 2007 the Blacksburg campus killings took 32 lives.', '32'))).toBe(true);
  });

  it('where their answers are days that lie far apart and nobody is named', () => {
    const day = (words: string): Statement => ({
      ...own,
      id: words,
      value: {
        type: 'date',
        data: { start: words, end: words, granularity: 'day' },
        text: words,
        derivation: '',
      },
    });
    expect(isOther(day('2015-06-17'), day('2001-09-11'))).toBe(true);
    expect(isOther(day('2015-06-17'), day('2015-06-18'))).toBe(false);
    const named = { key: { who: 'dylann roof' }, keyFrom: { who: 'who' } };
    expect(isOther({ ...day('2015-06-17'), ...named }, { ...day('2001-09-11'), ...named })).toBe(false);
  });
});

describe('two texts from two towns', () => {
  const isApart = (one: string, other: string): boolean => {
    const texts = [article('A', { text: one }), article('B', { text: other })];
    const [a, b] = texts.map(({ id, text }) => ({
      ...says(tollRule, id, '12'),
      quote: text,
      end: text.length,
      marks: [] as const,
    }));
    return otherEvent(texts)(a!, b!);
  };

  it('are on two events, unless they name the same and tell the same of it', () => {
    expect(isApart('A fire in Frankfurt killed 12 guests.', 'A fire in Dallas killed 14 guests.')).toBe(true);
    expect(
      isApart(
        'FRANKFURT - Software maker Saxen is buying database company Tabula, shedding 12 directors.',
        'DALLAS - Database company Tabula is sold to software maker Saxen, which sheds 14 directors.',
      ),
    ).toBe(false);
  });
});
