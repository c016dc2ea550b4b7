import { areOneMatter } from '../../../src/judge/event/within.js';
import type { Statement } from '../../../src/model.js';
import type { Rule } from '../../../src/rules/rule.js';
import { choiceRule, ruleOf, says, tollRule } from '../helpers.js';

/** What a sentence says; the compared words stand in brackets. */
function saying(sentence: string, rule: Rule = tollRule, said: Partial<Statement> = {}): Statement {
  const [before, words, behind] = sentence.split(/[[\]]/) as [string, string, string];
  const quote = before + words + behind;
  const start = 40;
  const marks = [[start + before.length, start + before.length + words.length] as const];
  const answer = rule.value.kind === 'choice' ? rule.value.answers[0]! : words;
  return { ...says(rule, 'A', answer), quote, start, end: start + quote.length, marks, ...said };
}

const inOpening = { leading: 2, inPassing: false };
const furtherDown = { leading: 1, inPassing: false };

describe('counts of one article', () => {
  const lead = saying('The quake on Qeshm killed [12] people in three villages.');

  it('are of one matter where headline and first sentence give them', () => {
    const headline = saying('Island quake kills [15]', tollRule, { field: 'title' });
    expect(areOneMatter(lead, headline, inOpening)).toBe(true);
  });

  it('are where one stands further down and its clause is close to the other in words', () => {
    expect(areOneMatter(lead, saying('The quake on Qeshm killed [15] people.'), furtherDown)).toBe(true);
    expect(areOneMatter(lead, saying('In all [15] people died.'), furtherDown)).toBe(false);
    const aside = saying('As the quake shook Qeshm, a bus fell off a bridge and [15] people died.');
    expect(areOneMatter(lead, aside, furtherDown)).toBe(false);
  });

  it('are not where neither stands in the opening', () => {
    const again = saying('The quake on Qeshm killed [15] people.');
    expect(areOneMatter(lead, again, { leading: 0, inPassing: false })).toBe(false);
  });

  it('are not where one is given in passing, unless both open the article in common words', () => {
    const again = saying('The quake on Qeshm killed [15] people.');
    expect(areOneMatter(lead, again, { leading: 1, inPassing: true })).toBe(false);
    const closer = saying('The quake on Qeshm, felt in many villages, killed [15] people.');
    const looser = saying('On Qeshm the quake left [15] people dead.');
    expect(areOneMatter(lead, looser, { leading: 2, inPassing: true })).toBe(false);
    expect(areOneMatter(lead, closer, { leading: 2, inPassing: true })).toBe(true);
    expect(areOneMatter({ ...looser, field: 'title' }, lead, { leading: 2, inPassing: true })).toBe(true);
    expect(areOneMatter(lead, saying('In one town [15] died.'), { leading: 2, inPassing: true })).toBe(false);
  });

  it('are not where one is stated and one denied', () => {
    expect(areOneMatter(lead, { ...lead, negated: true }, inOpening)).toBe(false);
  });

  it.each([
    ['another year', 'The quake of June 2017 killed [8] people.'],
    ['another place', 'The quake at Milford killed [8] people.'],
    ['others', 'The quake killed [3] other villagers.'],
    ['a part', 'The dead of the quake included [3] boys.'],
    ['another event that is pointed at', 'That quake killed [8] people in three villages of Qeshm.'],
    ['a sum with others', 'Added to those on Qeshm, [8] people have died in the villages.'],
    ['an earlier count', 'An earlier count on Qeshm was [8] people.'],
    ['loose words', 'The quake killed [dozens] of people.'],
  ])('are not where one is of %s', (_, sentence) => {
    expect(areOneMatter(lead, saying(sentence), inOpening)).toBe(false);
  });

  it('are where only the speaker is another name, or a headline has its words in capitals', () => {
    const quote = 'The quake killed [15] people, Dana Outlaw said.';
    const start = 40 + quote.indexOf('Dana') - 2;
    const attribution = { who: 'Dana Outlaw', direct: false, start, end: start + 'Dana Outlaw'.length };
    expect(areOneMatter(lead, saying(quote, tollRule, { attribution }), inOpening)).toBe(true);
    const headline = saying('Fifteen Villages Lost, [15] Killed In Night Of Horror', tollRule, {
      field: 'title',
    });
    expect(areOneMatter(lead, headline, inOpening)).toBe(true);
  });
});

describe('a headline and an opening', () => {
  const lead = saying('A gunman killed [50] people at a packed nightclub in Orlando on Sunday.');

  it('may call one place by two names where they share another word', () => {
    const headline = saying('Gunman kills [80] at Florida nightclub', tollRule, { field: 'title' });
    expect(areOneMatter(lead, headline, inOpening)).toBe(true);
    expect(areOneMatter(lead, { ...headline, field: 'text' }, inOpening)).toBe(false);
  });
});

describe('the wounded beside the dead', () => {
  it('are all of the wounded, though they are called others', () => {
    const headline = saying('School shooting leaves one dead and [17] wounded', tollRule, { field: 'title' });
    const others = saying('A pupil was killed and [eight] others were wounded at the school.');
    expect(areOneMatter(headline, others, inOpening)).toBe(true);
    const more = saying('A pupil was wounded and [eight] others were wounded at the school.');
    expect(areOneMatter(headline, more, inOpening)).toBe(false);
  });
});

describe('figures that are expected', () => {
  it('are of one matter only where the headline has one of them', () => {
    const growth = ruleOf({ id: 'growth', value: { kind: 'type', type: 'percent' } });
    const planned = { certainty: 'planned' } as const;
    const a = saying('The economy will grow by [1.9%] this year, the bank says.', growth, planned);
    const b = saying('The economy would expand by [2.6%], the ministry says.', growth, planned);
    expect(areOneMatter(a, b, inOpening)).toBe(false);
    expect(areOneMatter(a, { ...b, field: 'title' }, inOpening)).toBe(true);
  });
});

describe('days of one article', () => {
  const dayRule = ruleOf({ id: 'day', value: { kind: 'type', type: 'date' } });
  const day = (sentence: string) => saying(sentence, dayRule);

  it('are of one matter where the opening gives both in common words', () => {
    const [a, b] = [
      day('A gunman shot a clerk at a bank on [Sunday].'),
      day('The bank was robbed on [Monday].'),
    ];
    expect(areOneMatter(a, b, inOpening)).toBe(true);
  });

  it('are not where two crimes are told, though their sentences share names', () => {
    const [a, b] = [
      day(
        'The diner where Owen Blake was shot in June closed after a girl was shot dead nearby on [Sunday].',
      ),
      day('The diner on Norton Road was burned down a day after Owen Blake was shot dead on [June 12].'),
    ];
    expect(areOneMatter(a, b, furtherDown)).toBe(false);
  });
});

describe('answers of a closed set in one article', () => {
  const named = { key: { who: 'owen blake' }, keyFrom: { who: 'who' } };
  const verdict = (sentence: string) => saying(sentence, choiceRule, named);

  it('are of one matter where the opening gives both of one person', () => {
    const [a, b] = [
      verdict('[Owen Blake was acquitted].'),
      verdict('A jury [found Owen Blake guilty] on Friday.'),
    ];
    expect(areOneMatter(a, b, inOpening)).toBe(true);
  });

  it.each([
    ['[Owen Blake pleaded guilty] on Friday.', '[Owen Blake had pleaded not guilty] in May.'],
    ['[Owen Blake was convicted] on Friday.', 'The verdict was [overturned] later.'],
    ['[Owen Blake was found guilty] on Friday.', 'On the second charge [Owen Blake was acquitted].'],
    ['[Owen Blake was found guilty] of manslaughter.', '[Owen Blake was acquitted] of murder.'],
    ['[Owen Blake was found guilty] on Friday.', '[Owen Blake was acquitted] of three other counts.'],
  ])('are not where one follows the other or is on a part of the case: %s %s', (a, b) => {
    expect(areOneMatter(verdict(a), verdict(b), inOpening)).toBe(false);
  });
});

describe('ages in one article', () => {
  const ageRule = ruleOf({ id: 'age', value: { kind: 'type', type: 'age' } });
  const of = (who: string, from = 'who') => ({ key: { who }, keyFrom: { who: from } });

  it('are of one matter where both sentences name the person', () => {
    const a = saying('Police arrested a [40-year-old], Dana Whitlock.', ageRule, of('whitlock'));
    const b = saying('A neighbour of [43-year-old] Whitlock spoke.', ageRule, of('whitlock'));
    expect(areOneMatter(a, b, furtherDown)).toBe(true);
    expect(areOneMatter(a, { ...b, ...of('story', 'story') }, furtherDown)).toBe(false);
  });
});
