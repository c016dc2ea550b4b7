import { attributionAt } from '../../src/extract/speech/attribution.js';
import { speechContext } from '../../src/extract/speech/context.js';

/** Who says the words between ⟦ and ⟧: "direct Lee", "Lee", or null for the article's own voice. */
function who(marked: string): string | null {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const found = attributionAt(speechContext(text), start, end);
  if (found === null) return null;
  expect(text.slice(found.start, found.end)).toBe(found.who);
  return found.direct ? `direct ${found.who}` : found.who;
}

describe('indirect speech', () => {
  it.each([
    ['Foreign Minister Ana Ruiz said that the convoy ⟦left the port⟧.', 'Foreign Minister Ana Ruiz'],
    ['On Tuesday Mr Okoro said the convoy ⟦left the port⟧.', 'Mr Okoro'],
    [
      'Speaking in Geneva, UN spokesman Tom Hale told reporters on Monday that aid ⟦had arrived⟧.',
      'UN spokesman Tom Hale',
    ],
    ['The bridge ⟦was closed⟧ on Friday, police said.', 'police'],
    [
      'LIMA, May 3 (Reuters) - President Mori told Okoro he would pay, a pledge suggesting that ⟦trade had doubled⟧.',
      'President Mori',
    ],
    ['Mr Lee met Mr Okoro. Cooperation ⟦grew by 4%⟧, he said.', 'Mr Lee'],
    ['Mr Lee met Mr Okoro. Diplomatic ties ⟦went back 80 years⟧, he said.', 'Mr Lee'],
    ['Mr Lee, who beat Moss in May, told Okoro that trade ⟦had doubled⟧.', 'Mr Lee'],
    ['Thanking his host, President Ahmed Ali said trade ⟦had doubled⟧.', 'President Ahmed Ali'],
    ['Ahead of the talks the Kremlin said that trade ⟦had doubled⟧.', 'the Kremlin'],
    [
      'At least nine people ⟦were hurt⟧, district official Ram Thapa told Reuters.',
      'district official Ram Thapa',
    ],
    ['The bridge ⟦was closed⟧ on Friday, said Ivan Petrov, a spokesman for the ministry.', 'Ivan Petrov'],
    ['The bridge, police said, ⟦was closed⟧ on Friday.', 'police'],
    ['According to the ministry, the bridge ⟦was closed⟧.', 'the ministry'],
    [
      'The bridge ⟦was closed⟧, according to two people familiar with the plan.',
      'two people familiar with the plan',
    ],
    ['Okoro thanked his hosts, noting that trade ⟦had doubled⟧.', 'Okoro'],
    [
      'Okoro spoke for an hour, his aide Ana Ruiz said, adding that trade ⟦had doubled⟧.',
      'his aide Ana Ruiz',
    ],
    ['Trade grew, Ruiz told reporters in Lima on Monday, adding that prices ⟦fell⟧.', 'Ruiz'],
    ['The talks were short, said Okoro, noting that trade ⟦had doubled⟧.', 'Okoro'],
    ['Okoro praised what Ruiz said, adding that trade ⟦had doubled⟧.', 'Okoro'],
    ['Okoro praised the deal, saying trade ⟦had doubled⟧ and that prices fell.', 'Okoro'],
    ['Okoro praised the deal, saying trade had doubled and that prices ⟦fell⟧.', 'Okoro'],
    ['Analysts say the army ⟦has withdrawn⟧.', 'Analysts'],
    ['The paper quoted Okoro as saying the army ⟦has withdrawn⟧.', 'Okoro'],
    ['Okoro was quoted as saying the army ⟦has withdrawn⟧.', 'Okoro'],
    ["Okoro's claim that the army ⟦has withdrawn⟧ surprised many.", 'Okoro'],
    ['Kenji Mori, the finance minister, said growth ⟦slowed⟧.', 'Kenji Mori'],
    ['Kenji Mori, who runs the ministry, said growth ⟦slowed⟧.', 'Kenji Mori'],
    [
      'Last year Mori demanded in Tokyo that banks ⟦pay more⟧, sources told The Courier at the time.',
      'sources',
    ],
    ['Ana Ruiz, head of relief in Lima, Peru, says the dam ⟦broke⟧.', 'Ana Ruiz'],
    ['Rates, Mori said, can ⟦fall⟧.', 'Mori'],
    ['Mori met the envoy and said growth ⟦slowed⟧.', 'Mori'],
    ['Pro-government media said the minister ⟦took part⟧.', 'Pro-government media'],
    ['All told, ⟦twelve died⟧ in the storm.', null],
  ])('%s', (text, expected) => {
    expect(who(text)).toBe(expected);
  });

  it.each([
    'Mori said growth slowed. The bank ⟦cut its rate⟧ anyway.',
    'The bank ⟦cut its rate⟧ on Monday. Mori said growth slowed.',
    'Mori said growth slowed, but the bank ⟦cut its rate⟧.',
    'On reports that the bank ⟦cut its rate⟧, Mori said nothing would change.',
    'Asked about the bank that ⟦cut its rate⟧, Mori said growth slowed.',
    'When Mori said growth slowed, the bank ⟦cut its rate⟧.',
    'The United States ⟦cut its rate⟧.',
    'The company reports ⟦rising profits⟧.',
    'The bank added ⟦two branches⟧ in May.',
    'Mori did not say the bank ⟦cut its rate⟧.',
    'Mori has never confirmed that the bank ⟦cut its rate⟧.',
    'The jet that it says strayed ⟦was shot down⟧.',
    'The man who said that it would rain has ⟦left his post⟧.',
    'Police charged ⟦the driver⟧ with murder.',
    'The plan announced by Mori ⟦cut rates⟧.',
    '“We slowed,” Mori said during the visit, ⟦which ended on Friday⟧.',
  ])('is not: %s', (text) => {
    expect(who(text)).toBeNull();
  });

  it('in a sentence of demand leaves the demand itself in the own voice', () => {
    expect(who('Mori ⟦demanded⟧ that banks pay more.')).toBeNull();
  });

  it('points a pronoun at the last speaker or subject', () => {
    expect(who('Okoro met the envoy. He said the army ⟦has withdrawn⟧.')).toBe('Okoro');
    expect(who('Ms Ruiz met Mr Okoro. She said the army ⟦has withdrawn⟧.')).toBe('Ms Ruiz');
    expect(who('Ruiz spoke in Lima.\nLima was calm.\nShe said the army ⟦has withdrawn⟧.')).toBe('Ruiz');
  });

  it('does not point a pronoun at a number that begins a sentence', () => {
    expect(
      who('Mr Okoro spoke.\nSeven people are in hospital, he said, and the army ⟦has withdrawn⟧.'),
    ).not.toBe('Seven');
  });

  it('points a description at the name that bore it before', () => {
    expect(who('Kenyan leader Paul Okoro arrived. Talks began. The Kenyan leader said aid ⟦had come⟧.')).toBe(
      'Kenyan leader Paul Okoro',
    );
    expect(who('The Kenyan leader said aid ⟦had come⟧.')).toBe('The Kenyan leader');
  });
});

describe('direct speech', () => {
  it.each([
    ['“The army ⟦has withdrawn⟧,” Mr Okoro said.', 'direct Mr Okoro'],
    ['"The army ⟦has withdrawn⟧," said Okoro.', 'direct Okoro'],
    ['Okoro said: "The army ⟦has withdrawn⟧."', 'direct Okoro'],
    ['Okoro told the envoy, “The army ⟦has withdrawn⟧.”', 'direct Okoro'],
    ['Okoro said that the army “⟦has withdrawn⟧” from the port.', 'direct Okoro'],
    ['“It is over,” Okoro said. “The army ⟦has withdrawn⟧.”', 'direct Okoro'],
    ['“It is over,” Okoro said, “and the army ⟦has withdrawn⟧.”', 'direct Okoro'],
    ['“It is over. The army ⟦has withdrawn⟧. We won,” Okoro said.', 'direct Okoro'],
    ['“Is it over? The army ⟦has withdrawn⟧!” Okoro said.', 'direct Okoro'],
    ['"Why ⟦did it withdraw⟧?" Mr Okoro asked.', 'direct Mr Okoro'],
    ['“It is over,” Okoro said.\n“The army ⟦has withdrawn⟧.”', 'direct Okoro'],
    ['“It is over.\n“The army ⟦has withdrawn⟧,” Okoro said.', 'direct Okoro'],
    ['“The army ⟦has withdrawn⟧.\n“It is over,” Okoro said.', 'direct Okoro'],
    ['Okoro called the pull-out “⟦historic⟧”.', 'direct Okoro'],
    ['Okoro was cheerful. “The army ⟦has withdrawn⟧,” he told the envoy.', 'direct Okoro'],
    ['Okoro said the envoy was late, adding, “The army ⟦has withdrawn⟧.”', 'direct Okoro'],
    ["Okoro said: 'The army ⟦has withdrawn⟧.'", 'direct Okoro'],
    ['“It is over,” he said, citing the leaders. Okoro said: “The army ⟦has withdrawn⟧.”', 'direct Okoro'],
  ])('%s', (text, expected) => {
    expect(who(text)).toBe(expected);
  });

  it('ends with the mark', () => {
    expect(who('Okoro spoke of a “historic” day for ⟦the army⟧.')).toBeNull();
    expect(who('Okoro said it was a “historic” ⟦day⟧.')).toBe('Okoro');
  });

  it('has no speaker where the article names none', () => {
    expect(who('The joint “⟦fusion⟧” cell opened on Monday.')).toBeNull();
    expect(who('Both agreed to set up a joint “⟦fusion⟧” cell.')).toBeNull();
  });
});
