import { bondBetween } from '../../../src/judge/event/matter.js';
import type { Statement } from '../../../src/model.js';
import { article } from '../../stories/helpers.js';
import { parsed, says, tollRule } from '../helpers.js';

const quake =
  'Quake hits Qeshm island. A strong earthquake shook the island of Qeshm in southern Iran on Sunday, cracking walls and bringing down roofs in several villages, officials in the port city of Bandar Abbas said, while rescue teams set out by boat from the mainland with tents and water for those whose homes had been destroyed by it.';
const other =
  'Storm over Norton. A storm has flooded the harbour at Norton and cut off roads along the northern coast, the mayor told reporters at a news conference that was held in the school where most of the families who had to leave their homes since Friday are now being housed and fed by volunteers from all over the county.';
const articles = new Map([
  ['A', article('A', { text: `${quake}\n\nMore.` })],
  ['B', article('B', { text: `${quake}\n\nMore.` })],
  ['C', article('C', { text: `${other}\n\nMore.` })],
]);
const keys = [
  { name: 'day', from: ['sentence'], type: 'date', by: null, choice: [], otherwise: 'story', parts: [] },
];
const bond = bondBetween({ keys }, ({ article: id }) => articles.get(id)!);
const same = (a: Statement, b: Statement): boolean => bond(a, b) === 'bound';

const deep = (where: string, quote: string, said: Partial<Statement> = {}): Statement => ({
  ...says(tollRule, where, '12'),
  quote,
  start: 9000,
  end: 9000 + quote.length,
  ...said,
});
const first = (where: string): Statement => ({ ...deep(where, 'It killed 12 people.'), start: 0 });

describe('figures of two articles', () => {
  it('are on one event where both stand in the opening', () => {
    expect(same(first('A'), first('B'))).toBe(true);
  });

  it('are where both stand early in articles whose openings have much in common', () => {
    const early = (where: string, quote: string): Statement => ({
      ...deep(where, quote),
      start: quake.length + 2,
    });
    const [a, b] = ['The toll is 12.', 'A total of 15 died.'];
    expect(same(early('A', a!), early('B', b!))).toBe(true);
    expect(same(early('A', a!), early('C', b!))).toBe(false);
  });

  it('are where each shares words with what its article is about, and they with each other', () => {
    const [a, b] = [
      'The quake on the island killed 12 people.',
      'In the quake 15 people died on the island.',
    ];
    expect(same(deep('A', a!), deep('B', b!))).toBe(true);
    expect(same(deep('A', 'The quake killed 12 people.'), deep('B', 'On the island 15 people died.'))).toBe(
      false,
    );
    expect(same(deep('A', 'The quake killed 12 people.'), deep('B', 'A bombing killed 15 people.'))).toBe(
      false,
    );
  });

  it('are where their sentences share words, whatever their articles are about', () => {
    const [a, b] = [
      'Last September a landslide near Norton killed 12 miners.',
      'The Norton landslide of September killed 15 miners.',
    ];
    expect(same(deep('A', a!), deep('C', b!))).toBe(true);
  });

  it('are where their sentences have most words in common, though each names its own village', () => {
    const [a, b] = [
      'Villagers in Zinbi were treated for cuts, Governor Mehdi Irannejad of Qeshm said; 12 were hurt.',
      'Mehdi Irannejad, governor of Qeshm, said that 15 villagers were treated in Dargahan.',
    ];
    expect(same(deep('A', a!), deep('C', b!))).toBe(true);
  });

  it('are where both find the key of their event in their own words', () => {
    const keyed = { key: { day: '2025-09' }, keyFrom: { day: 'sentence' } };
    expect(same(deep('A', 'It killed 12.', keyed), deep('C', 'It killed 15.', keyed))).toBe(true);
    const assumed = { key: { day: 'story' }, keyFrom: { day: 'story' } };
    expect(same(deep('A', 'It killed 12.', assumed), deep('C', 'It killed 15.', assumed))).toBe(false);
  });

  it('are not by a choice that both fall under', () => {
    const among = { key: { whom: 'officers' }, keyFrom: { whom: 'match' } };
    expect(same(deep('A', 'It hurt 12 officers.', among), deep('C', 'It hurt 15 officers.', among))).toBe(
      false,
    );
  });

  it('are not where each clause names others than the other sentence', () => {
    const [a, b] = ['Later the Columbine massacre killed 12.', 'Later the Newtown massacre killed 15.'];
    expect(bond(deep('A', a!), deep('B', b!))).toBe('free');
  });

  it('are where the name in one clause is of what somebody told of has', () => {
    const [a, b] = ['On the road his Porsche did 12 miles.', 'The road saw Velt do 15 miles.'];
    expect(bond(deep('A', a!), deep('B', b!))).toBe('free');
    expect(
      bond(deep('A', `${a} The road ran by the sea wall.`), deep('B', `${b} It ran by the sea wall.`)),
    ).toBe('bound');
  });

  it('are not where one figure is many times the other', () => {
    const [a, b] = [
      'The quake on the island killed 12 people.',
      'In the quake 15 people died on the island.',
    ];
    const many = parsed(tollRule, '120');
    expect(bond(deep('A', a!), deep('B', b!, { value: many }))).toBe('free');
  });
});
