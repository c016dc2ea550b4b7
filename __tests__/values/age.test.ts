import { age } from '../../src/values/age.js';
import { measured, only, overlap, quotes } from './helpers.js';

describe('an age', () => {
  it.each([
    ['the 35-year-old', 35, 'year'],
    ['aged 35', 35, 'year'],
    ['35 years old', 35, 'year'],
    ['John Smith, 35, said', 35, 'year'],
    ['the suspect, 35, said', 35, 'year'],
    ['The captain, 51, denies it', 51, 'year'],
    ['John and Ann Smith, both 35, said', 35, 'year'],
    ['a 3-month-old girl', 3, 'month'],
    ['eighteen months of age', 18, 'month'],
    ['until age 26', 26, 'year'],
    ['died at the age of 87', 87, 'year'],
    ['the age of three', 3, 'year'],
    ['Singer dies at 78', 78, 'year'],
    ['She was 78.', 78, 'year'],
    ['He’s 36 and on the hook', 36, 'year'],
    ['At 26, he will be the youngest', 26, 'year'],
    ['Roger Stone is 67.', 67, 'year'],
    ['She vanished when she was 21, told', 21, 'year'],
    ['Knox, who was 20 when she vanished', 20, 'year'],
    ['Knox, 20 at the time, vanished', 20, 'year'],
    ['Knox, then 20, vanished', 20, 'year'],
    ['Adama Traoré, 24, died', 24, 'year'],
    ['Élodie (24) died', 24, 'year'],
  ])('reads %s', (text, value, unit) => {
    expect(only(age, text)).toMatchObject({ stated: [value, value], unit });
  });

  it('is an interval in a decade of life', () => {
    expect(only(age, 'a man in his 30s').stated).toEqual([30, 39]);
    expect(only(age, 'a woman in her early 20s').stated).toEqual([20, 23]);
    expect(quotes(age, 'a man in his 30s')).toEqual(['in his 30s']);
  });

  it('is a limit behind people', () => {
    expect(only(age, 'children under five are')).toMatchObject({ stated: [5, 5], hedge: 'less than' });
    expect(quotes(age, 'those over 65 seats')).toEqual([]);
  });

  it('is counted in completed units', () => {
    expect(overlap(age, '1 year old', '18 months old')).toBe(true);
    expect(overlap(age, '35 years old', '36 years old')).toBe(false);
    expect(measured(age, 'at least 35 years old').bound).toBe('lower');
  });

  it.each([
    'in the 1930s',
    'in May, 35, then',
    '35 years later',
    'She died at 10:30',
    'He was 10 points ahead',
    'He died at 10 p.m.',
    'California (55), Ohio (18)',
    'No, 35, no',
    'in the 30s',
  ])('is not in: %s', (text) => {
    expect(quotes(age, text)).toEqual([]);
  });
});
