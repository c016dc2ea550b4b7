import { joinKeys } from '../../src/compare/join-keys.js';
import { keyText } from '../../src/compare/order.js';
import { nameRelation } from '../../src/compare/same-name.js';
import type { KeySpec } from '../../src/rules/rule.js';

const value = (type: string, name: string) => ({
  type,
  data: { id: name.toLowerCase(), name, within: null },
  text: name,
  derivation: '',
});
const relation = (type: string, a: string, b: string): string =>
  nameRelation(value(type, a), value(type, b))?.kind ?? 'two names';

describe('how two names stand', () => {
  test.each([
    ['in another order', 'Kim Jong Un', 'Jong Un Kim', 'same'],
    ['with an initial', 'J Smith', 'John Smith', 'same'],
    ['with and without a middle name', 'John Smith', 'John Paul Smith', 'compatible'],
    ['by the surname alone', 'Smith', 'John Smith', 'compatible'],
    ['with a nickname', 'Bill Clinton', 'William Clinton', 'same'],
    ['with a nickname and an initial', 'Bob Mueller', 'Robert S Mueller', 'same'],
    ['with a title', 'Dr John Smith', 'John Smith', 'same'],
    ['with a patronymic', 'Vladimir Putin', 'Vladimir Vladimirovich Putin', 'compatible'],
    ['in two romanisations', 'Mahmoud Ahmadinejad', 'Mahmood Ahmadinejad', 'same'],
    ['of a woman and a man', 'Maria Lopez', 'Mario Lopez', 'two names'],
    ['that a letter parts', 'Carlos Gomez', 'Carlos Gomes', 'two names'],
    ['of two Chinese', 'Li Keqiang', 'Li Qiang', 'two names'],
    ['of father and son', 'John Smith', 'John Smith Jr', 'two names'],
    ['of brothers', 'Tamerlan Tsarnaev', 'Dzhokhar Tsarnaev', 'two names'],
  ])('a person’s name %s: %s, %s', (_, a, b, kind) => {
    expect(relation('person', a, b)).toBe(kind);
    expect(relation('person', b, a)).toBe(kind);
  });

  test.each([
    ['with and without its legal form', 'Acme Corp', 'Acme', 'same'],
    ['by its letters', 'Syrian Democratic Forces', 'SDF', 'same'],
    ['in another order', 'Defence Ministry', 'Ministry of Defence', 'same'],
    ['and a part of it', 'Volkswagen', 'Volkswagen Group', 'compatible'],
    ['and another’s', 'Bank of America', 'Bank of England', 'two names'],
  ])('a body’s name %s: %s, %s', (_, a, b, kind) => {
    expect(relation('organisation', a, b)).toBe(kind);
  });

  test.each([
    ['Djokovic', 'Novak Djokovic', 'compatible'],
    ['Manchester', 'Manchester United', 'compatible'],
    ['Manchester City', 'Manchester United', 'two names'],
  ])('a name of any kind fits its short form: %s, %s', (a, b, kind) => {
    expect(relation('name', a, b)).toBe(kind);
  });

  test.each([
    ['Khmeimim air base', 'Hmeimim', 'same'],
    ['Kansas', 'Kansas City', 'two names'],
  ])('a place goes by its name without the facility: %s, %s', (a, b, kind) => {
    expect(relation('place', a, b)).toBe(kind);
  });
});

describe('events that names bind', () => {
  const spec = (type: string): KeySpec => ({
    name: 'who',
    type,
    from: ['match'],
    choice: [],
    otherwise: 'all',
    by: null,
    parts: [],
  });
  const joined = (type: string, ...names: string[]) => {
    const joins = joinKeys(
      names.map((who) => ({ who })),
      [spec(type)],
    );
    return names.map((who) => joins.get(keyText({ who }))!.key.who);
  };

  test('nicknames and full names are one person', () => {
    const [first, second] = joined('person', 'bill clinton', 'william clinton');
    expect(first).toBe(second);
  });

  test('two people of one surname stay two, and the surname alone fits both', () => {
    expect(joined('person', 'john smith', 'mary smith')).toEqual(['john smith', 'mary smith']);
  });

  test('a short name of any kind joins the only full one', () => {
    expect(joined('name', 'djokovic', 'novak djokovic')).toEqual(['novak djokovic', 'novak djokovic']);
  });

  test('a short name that two full ones have joins neither to the other', () => {
    const [city, united] = joined('name', 'manchester city', 'manchester united', 'manchester');
    expect(city).not.toBe(united);
  });
});
