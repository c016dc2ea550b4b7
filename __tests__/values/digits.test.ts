import fc from 'fast-check';
import { readDigits } from '../../src/values/digits.js';

describe('a number in digits', () => {
  it.each([
    ['1,234,567', 1234567],
    ['12,34,567.89', 1234567.89],
    ['1 234 567.89', 1234567.89],
    ['1.111,11', 1111.11],
    ['1.144.000', 1144000],
    ["1'049,95", 1049.95],
    ['.08', 0.08],
    ['4.800', 4.8],
    ['1,3', 1.3],
    ['22,24,26', 22],
    ['22,240,260,310', 22240260310],
    ['2024 300', 2024],
    ['423 0000', 423],
  ])('reads %s', (text, value) => {
    expect(readDigits(text, 0)?.value).toBe(value);
  });

  it.each(['192.168.1.2', '10.12.2024', '.'])('is none of %s', (text) => {
    expect(readDigits(text, 0)).toBeNull();
  });

  it('set in groups by a comma or a space is the number itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(',', ' '), (value, mark) => {
        const text = String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
        expect(readDigits(text, 0)).toMatchObject({ value, end: text.length, decimals: 0 });
      }),
    );
  });
});
