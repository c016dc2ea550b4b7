import { lexiconNames } from '../../src/names/index.js';
import { organisation } from '../../src/values/organisation.js';

const context = { asOf: null, dayFirst: true, names: lexiconNames([]) };
const found = (text: string) => organisation.find(text, context);

describe('organisation', () => {
  it('is a body named as bodies are, but no person and no place', () => {
    const text = 'In Texas the Ministry of Health accused Jane Smith, 35, of fraud.';
    expect(found(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ministry of Health']);
  });

  it('compares by id and is worded as printed', () => {
    const [one] = found('Acme Corp said so.');
    expect(organisation.format(one!.data)).toBe('Acme Corp');
    expect(organisation.canon(found('sued Acme Corp')[0]!.data)).toBe(organisation.canon(one!.data));
  });
});
