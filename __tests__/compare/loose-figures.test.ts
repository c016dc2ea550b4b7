import { differingFigures } from '../../src/compare/built-in/loose-figures.js';
import { figuresIn } from '../../src/extract/built-in/loose-figures.js';
import type { Statement } from '../../src/model.js';
import { says, tollRule } from '../judge/helpers.js';
import { article, bodyOf } from '../rules/helpers.js';

type Days = readonly [string | null, string | null];

const asked = (
  a: string,
  b: string,
  statements: readonly Statement[],
  [first, second]: Days = [null, null],
): readonly string[] =>
  differingFigures(
    [
      { ...article(a), id: 'A', asOf: { day: first, from: 'article' } as const },
      { ...article(b), id: 'B', asOf: { day: second, from: 'article' } as const },
    ].map((each) => figuresIn(bodyOf(each), statements)),
  ).flatMap(({ pairs }) => pairs.map(([x, y]) => `${x.value.text} / ${y.value.text}`));

const differing = (a: string, b: string, days?: Days): readonly string[] => asked(a, b, [], days);

/** A statement of one rule that marks some words. */
const taking = (text: string, where: string, words: string): Statement => {
  const at = text.indexOf(words);
  return { ...says(tollRule, where, /^\d+$/.test(words) ? words : '12'), marks: [[at, at + words.length]] };
};

const uranium = 'It holds about 8 tonnes of low-enriched uranium.';

describe('figures that no rule asks about', () => {
  it('differ where two articles tell them in the same words', () => {
    expect(differing(uranium, 'The stockpile of low-enriched uranium is 10 tonnes.')).toEqual([
      'about 8 tonnes / 10 tonnes',
    ]);
    expect(
      differing('The bank closed 40 rural branches in March.', 'In March the bank closed 46 rural branches.'),
    ).toEqual(['40 / 46']);
  });

  it('differ where the room that both desks left only touches: "some 8,000" and "about 10,000"', () => {
    expect(
      differing('The sect has some 8,000 followers in Utah.', 'In Utah the sect has about 10,000 followers.'),
    ).toEqual(['some 8,000 / about 10,000']);
    expect(
      differing('The sect has some 9,000 followers in Utah.', 'In Utah the sect has about 10,000 followers.'),
    ).toEqual([]);
  });

  it('are not on one thing for a number word that both sentences have', () => {
    expect(
      differing(
        'The blast hurt 24 people, three of them badly.',
        'Beneath the roof hid 25 people, three generations.',
      ),
    ).toEqual([]);
  });

  it('differ where neither article has another of what they count, whatever else stands beside them', () => {
    expect(
      differing(
        'Harold Vance, an actor on stage, is dead. He appeared in more than 80 films in a long career.',
        'The actor Harold Vance, known on stage, is dead. He made more than 100 films, among them westerns.',
      ),
    ).toEqual(['more than 80 / more than 100']);
    expect(
      differing(
        'Arvid Micro sold its plants to a fund, shedding $1.2 billion of debt.',
        'A fund bought the plants of Arvid Micro. It will shoulder $1.1bn of the debt.',
      ),
    ).toEqual(['$1.2 billion / $1.1bn']);
  });

  it('differ where desks tell of them in two words for one thing, or only the last digits differ', () => {
    expect(
      differing(
        'Pomona has sold 10 million notebooks in the past year.',
        'Pomona said it had sold 9 million laptops over the past year.',
      ),
    ).toEqual(['10 million / 9 million']);
    expect(
      differing(
        'Neighbours said that Gerald Blake would lose the farmhouse over a debt of $38,000.',
        'He owed 48 thousand dollars on the farmhouse, neighbours of Gerald Blake said.',
      ),
    ).toEqual(['$38,000 / 48 thousand dollars']);
    expect(
      differing(
        'A boy was killed in Baltimore on his way home. Police fired 11 times.',
        'Police fired 10 rounds, killing a boy in Baltimore who was on his way home.',
      ),
    ).toEqual(['11 / 10']);
    expect(
      differing(
        'Kamau won, with 5,340,546 votes left for Raila Ochieng.',
        "Kamau beat Raila Ochieng's tally of 5,340,456.",
      ),
    ).toEqual(['5,340,546 / 5,340,456']);
  });

  it('differ in how much, or for how long it was done, where neither has another of the same', () => {
    expect(
      differing(
        'Mark Tessler joined the club. He gets a $5 million signing bonus.',
        'The club has landed Mark Tessler, with a $10 million signing bonus.',
      ),
    ).toEqual(['$5 million / $10 million']);
    expect(
      differing(
        'A retired dentist and his wife were found dead. They had been married 32 years.',
        'The dentist and his wife, found dead at home, had been married for 30 years.',
      ),
    ).toEqual(['32 years / 30 years']);
    expect(
      differing(
        'Carol Bart was named chief of the software maker, ending a two-month search.',
        'The software maker named Carol Bart its chief. The search took three months.',
      ),
    ).toEqual(['two-month / three months']);
  });

  it('differ on one word next to both, where it is no small count nor of people, whom every text counts', () => {
    const raid = 'Warplanes bombed the border of the strip for a second day, the army said.';
    const again = 'The army said warplanes bombed the border again on the second day of the strip war.';
    expect(differing(`${raid} Some 40 tunnels were hit.`, `${again} Jets blew up 30 tunnels.`)).toEqual([
      'Some 40 / 30',
    ]);
    const ofTunnels = (a: number, b: number) =>
      differing(`${raid} It hit ${a} in tunnels.`, `${again} Jets blew up ${b} in tunnels.`);
    expect(ofTunnels(40, 30)).toEqual(['40 / 30']);
    expect(ofTunnels(8, 6)).toEqual([]);
    expect(differing(`${raid} Some 40 people were hit.`, `${again} Jets killed 30 people.`)).toEqual([]);
  });

  it('are the ages of one person, whatever else the sentences tell', () => {
    const arrest = 'Magic guard Dontrell West was held for drunken driving on Sunday.';
    const west = (age: string) => `The drunken driving case of ${age} began after police held him on Sunday.`;
    expect(differing(`${arrest} Dontrell West, 24, was let go.`, west('West, 25,'))).toEqual(['24 / 25']);
    expect(differing(`${arrest} Dontrell West, 24, was let go.`, west('Darrell West, 25,'))).toEqual([]);
    expect(
      differing(
        'The bodies of Ronald Stern, 61, and his 56-year-old wife, Laura, were found in Lake Mary.',
        'Ronald Stern, 61, and Laura Stern, 58, of Lake Mary had lain dead for two days.',
      ),
    ).toEqual(['56-year-old / 58']);
  });

  it('fit where one leaves room for the other', () => {
    expect(differing(uranium, 'The stockpile of low-enriched uranium is at least 8 tonnes.')).toEqual([]);
  });

  it('are not compared of two things, of two times, or far apart', () => {
    const closed = 'The bank closed 40 rural branches in March.';
    expect(differing(closed, 'The bank closed 46 rural offices in March.')).toEqual([]);
    expect(differing(closed, 'The bank closed 46 rural branches in June.')).toEqual([]);
    expect(differing(closed, 'The bank closed 400 rural branches in March.')).toEqual([]);
    expect(differing(closed, 'The bank closed another 46 rural branches in March.')).toEqual([]);
  });

  it('are not compared of what is written on the pages of two things', () => {
    const report = 'On Tuesday the inquiry of Arvid Micro published a 270-page report.';
    expect(differing(report, 'The inquiry of Arvid Micro published a 230-page report on Tuesday.')).toEqual([
      '270 / 230',
    ]);
    expect(differing(report, 'The inquiry of Arvid Micro published a 230-page letter on Tuesday.')).toEqual(
      [],
    );
  });

  it('are not compared where one article has both', () => {
    const both =
      'The bank closed 46 rural branches in March. The bank had said it closed 40 rural branches in March.';
    expect(differing('The bank closed 40 rural branches in March.', both)).toEqual([]);
  });

  it('are not compared where a third figure makes up the difference', () => {
    const ferry = 'The ferry Maria Lund was carrying';
    expect(differing(`${ferry} 312 passengers and crew.`, `${ferry} 287 passengers and 25 crew.`)).toEqual(
      [],
    );
    expect(differing(`${ferry} 312 people, 62 more than allowed.`, `${ferry} 250 people.`)).toEqual([]);
    expect(differing(`${ferry} 312 people.`, `${ferry} 287 people.`)).toEqual(['312 / 287']);
  });

  it('are of what stands next to them', () => {
    expect(
      differing(
        'The attack killed eight people and wounded 11 at the market.',
        'Eight people were killed and 14 wounded in the attack on the market.',
      ),
    ).toEqual(['11 / 14']);
    expect(
      differing(
        'Tariffs of 25 percent on steel and 10 percent on aluminum begin on Tuesday.',
        'From Tuesday steel will carry tariffs of 29 percent and aluminum of 10 percent.',
      ),
    ).toEqual(['25 percent / 29 percent']);
  });

  it('are distances from one place', () => {
    const [a, b] = [
      'The quake began 13 miles east of Cloverdale and 2 miles southeast of The Geysers, geologists said.',
      'Geologists said the quake began 4 miles southeast of The Geysers, 14 miles from Cloverdale.',
    ];
    expect(differing(a!, b!)).toEqual(['13 miles / 14 miles', '2 miles / 4 miles']);
  });

  it('are not compared where both name others', () => {
    expect(
      differing(
        'A curfew kicks in at 8 p.m. in New Orleans.',
        'A curfew kicks in at 11 p.m. in Baton Rouge.',
      ),
    ).toEqual([]);
  });

  it('do not depend on the order of the articles', () => {
    const texts = [
      'The bank closed 40 rural branches in March. The attack killed eight people and wounded 11.',
      'In March the bank closed 46 rural branches. Nine people were killed in the attack and 14 wounded.',
    ] as const;
    const pairs = (a: string, b: string): readonly string[] =>
      differing(a, b)
        .map((pair) => pair.split(' / ').sort().join(' / '))
        .sort();
    expect(pairs(texts[0], texts[1])).toEqual(pairs(texts[1], texts[0]));
  });

  it('rank what a noun behind them names', () => {
    expect(
      differing(
        'It was the fourth typhoon to hit the northern island.',
        'The fifth typhoon to hit the northern island came.',
      ),
    ).toEqual(['fourth / fifth']);
    expect(
      differing(
        'It was the fourth time the northern island was hit.',
        'The fifth time the northern island was hit, all fled.',
      ),
    ).toEqual([]);
  });

  it('are not compared where one text rules its own out, or gives a bound', () => {
    const closed = 'The bank closed 40 rural branches in March.';
    expect(differing(closed, 'The bank had not closed 46 rural branches in March.')).toEqual([]);
    expect(
      differing(closed, 'Rather than the usual 46 rural branches, the bank closed some in March.'),
    ).toEqual([]);
    expect(differing(closed, 'The bank closed up to 46 rural branches in March.')).toEqual([]);
  });

  it('differ though another figure of the sentence, far too large to be meant, stands closer', () => {
    const shut = 'The bank shut branches where 900 farmers live, as records show, so 40 rural branches went.';
    expect(differing(shut, 'Farmers say the bank shut 46 rural branches.')).toEqual(['40 / 46']);
  });

  it('are of one year where one text has "last year" and the other its number', () => {
    const a = 'Inspectors cited the pit for 458 breaches in 2009.';
    const b = 'Inspectors cited the pit for 512 breaches last year.';
    expect(differing(a, b, ['2010-04-06', '2010-04-07'])).toEqual(['458 / 512']);
    expect(differing(a, b, ['2012-04-06', '2012-04-07'])).toEqual([]);
  });

  it('are not compared between articles of two weeks, or on two things', () => {
    const [a, b] = ['The bank closed 40 rural branches.', 'The bank closed 46 rural branches.'];
    expect(differing(a, b, ['2025-03-01', '2025-03-20'])).toEqual([]);
    const storm = 'A storm tore down power lines and roofs on the island and sank fishing boats. ';
    expect(differing(`${storm.repeat(8)}${a}`, b)).toEqual([]);
  });
});

describe('a figure that a rule asks about', () => {
  const closed = 'The bank closed 40 rural branches in March.';
  const others = 'In March the bank shut 46 rural branches.';

  it('is compared with one in words that the rule does not know', () => {
    expect(asked(closed, others, [taking(closed, 'A', '40')])).toEqual(['40 / 46']);
  });

  it('is not compared with one that another rule reads: the dead are not the hurt', () => {
    const hurt = { ...taking(others, 'B', '46'), rule: 'hurt' };
    expect(asked(closed, others, [taking(closed, 'A', '40'), hurt])).toEqual([]);
  });

  it('is left to the rule where it reads both, or the other elsewhere', () => {
    expect(asked(closed, others, [taking(closed, 'A', '40'), taking(others, 'B', '46')])).toEqual([]);
    const elsewhere = { ...taking(others, 'B', 'March'), value: taking(closed, 'B', '46').value };
    expect(asked(closed, others, [taking(closed, 'A', '40'), elsewhere])).toEqual([]);
  });
});
