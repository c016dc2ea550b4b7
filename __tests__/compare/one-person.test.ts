import { differingNames } from '../../src/compare/built-in/one-person.js';
import { fullNamesIn } from '../../src/extract/built-in/full-names.js';
import { planOf } from '../../src/extract/search/plan.js';
import { loadRules } from '../../src/rules/index.js';
import { article } from '../rules/helpers.js';

const { find } = planOf(loadRules([]).rules).names;

const differing = (...texts: readonly string[]): readonly string[] =>
  differingNames(
    fullNamesIn(
      texts.map((text, i) => ({ ...article(text), id: 'ABC'[i]! })),
      find,
    ),
  )
    .map(({ a, b }) => [a.text, b.text].sort().join(' / '))
    .sort();

const blast = 'A bomb went off in a bank branch in the town on Friday.';
const trooper = (name: string): string =>
  `${blast} Senior Trooper ${name}, a bomb technician, died at the scene.`;

describe('one person under two names', () => {
  it('is told by one surname and the same words around two given names', () => {
    expect(differing(trooper('William Hakim'), trooper('Robert Hakim'))).toEqual([
      'Robert Hakim / William Hakim',
    ]);
  });

  it('may be told by the surname alone further on', () => {
    const later = `${blast} William Hakim was one of two who died. Hakim, a bomb technician, was a senior trooper, and died at the scene.`;
    expect(differing(trooper('Robert Hakim'), later)).toEqual(['Robert Hakim / William Hakim']);
  });

  it.each([
    ['William Hakim', 'Bill Hakim'],
    ['William Hakim', 'W. Hakim'],
    ['William Hakim', 'Wiliam Hakim'],
    ['William Hakim', 'Robert William Hakim'],
    ['Mary Hakim', 'Robert Hakim'],
    ['Jerrold Hakim', 'Jerry Hakim'],
  ])('is not told by %s and %s', (a, b) => expect(differing(trooper(a), trooper(b))).toEqual([]));

  it('is not told of two whom one article has, of a family, or of others', () => {
    const both = `${trooper('William Hakim')} The chief of police, Robert Hakim, was hurt.`;
    expect(differing(trooper('Robert Hakim'), both)).toEqual([]);
    const brothers = `${trooper('William Hakim')} The Hakim brothers had both joined the force.`;
    expect(differing(trooper('Robert Hakim'), brothers)).toEqual([]);
    const brother = `${blast} The trooper's brother Robert Hakim, a bomb technician, died at the scene.`;
    expect(differing(trooper('William Hakim'), brother)).toEqual([]);
    expect(differing(trooper('William Hakim'), `${blast} The mayor, Robert Hakim, asked for calm.`)).toEqual(
      [],
    );
  });

  it('is not told by a surname that another stands in front of', () => {
    const run = `${trooper('William Hakim')} Rell met Owen Calder.`;
    const glued = `${blast} Calder Hakim, a senior trooper and a bomb technician, died at the scene.`;
    expect(differing(run, `${glued} Rita Calder wept.`)).toEqual([]);
    expect(differing(run.replace('Owen Calder', 'Owen'), glued)).toEqual(['Calder Hakim / William Hakim']);
  });

  it('does not depend on the order of the articles', () => {
    const [a, b] = [trooper('William Hakim'), trooper('Robert Hakim')];
    expect(differing(a, b)).toEqual(differing(b, a));
  });
});
