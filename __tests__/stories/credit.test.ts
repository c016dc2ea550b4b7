import { creditOf } from '../../src/stories/credit.js';

const creditIn = (text: string) => creditOf({ credit: null, text });

describe('creditOf', () => {
  it('takes the declared credit, under its usual name', () => {
    expect(creditOf({ credit: 'The Associated Press', text: '' })).toBe('AP');
    expect(creditOf({ credit: 'Jane Doe', text: 'MOSCOW (AP) — Text.' })).toBe('Jane Doe');
  });

  it.each([
    ['MOSCOW, Jan 28 (Reuters) - Russia said.', 'Reuters'],
    ['DAMASCUS, Syria (AP) — Syria said.', 'AP'],
    ['Headline\n\nERBIL (Kurdistan24) – Syria said.', 'Kurdistan24'],
    ['Syria said.\n\nAA', 'AA'],
    ['Syria said.\n(Agence France-Presse)\n', 'AFP'],
    ['Syria said.\nSource: AP and Reuters', 'AP/Reuters'],
  ])('finds the agency of %j', (text, agency) => {
    expect(creditIn(text)).toBe(agency);
  });

  it.each([
    'Putin shakes hands in Moscow. (Photo: AFP)\nText goes on here.',
    'Putin speaks in Moscow. / AP\nText goes on here.',
    'Syria said.\n0 Comments',
    'THE TALKS (first of many) – they began late.',
    'Syria said that Reuters reported it.',
  ])('finds none in %j', (text) => {
    expect(creditIn(text)).toBeNull();
  });
});
