import fc from 'fast-check';
import { decode, firstInvalid } from '../../src/readers/decode.js';
import { bytes } from './helpers.js';

const textOf = (data: Uint8Array) => decode('a.txt', data).text;
const problemOf = (data: Uint8Array) => {
  const decoded = decode('a.txt', data);
  return decoded.text === null ? decoded.problem : null;
};

describe('decode', () => {
  it('gives any text back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const text = `The ${words} end`;
        expect(textOf(bytes(text))).toBe(text);
      }),
    );
  });

  it('drops a byte order mark quietly', () => {
    expect(decode('a.txt', bytes('\uFEFFMoscow'))).toEqual({ text: 'Moscow', notes: [] });
  });

  it('keeps line ends, right-to-left text and emoji', () => {
    const text = 'one\r\ntwo\rthree\n\u202Bالشرع\u202C 👩‍👩‍👧';
    expect(textOf(bytes(text))).toBe(text);
  });

  it('keeps a NUL byte and notes its line', () => {
    expect(decode('a.txt', bytes('one\ntwo \0 three, which is long enough'))).toEqual({
      text: 'one\ntwo \0 three, which is long enough',
      notes: [{ file: 'a.txt', line: 2, message: 'a NUL byte stands in the text; it was read as it is.' }],
    });
  });

  it('shows where bytes stop being UTF-8', () => {
    const data = Uint8Array.from([...bytes('one\ncaf'), 0xe9, ...bytes(' au lait')]);
    expect(problemOf(data)).toMatchObject({
      file: 'a.txt',
      line: 2,
      column: 4,
      message: 'not valid UTF-8: byte 7 (0xe9)',
    });
  });

  it('finds the same first invalid byte wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        const data = Uint8Array.from([...bytes(before), 0xff, ...bytes(after)]);
        expect(firstInvalid(data)).toBe(bytes(before).length);
      }),
    );
  });

  it('takes a character cut off at the end for invalid', () => {
    expect(firstInvalid(bytes('Tartus —').subarray(0, -1))).toBe(7);
  });

  it.each([
    ['empty', new Uint8Array(), 'no text in the file'],
    ['white space', bytes(' \n\t\r\n'), 'no text in the file'],
    ['a PDF', bytes('%PDF-1.7 and so on'), 'not text but a PDF'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), 'not text but UTF-16 text'],
    ['binary', Uint8Array.from({ length: 300 }, (_, i) => i % 32), 'not text but binary data'],
  ])('refuses a file that is %s', (_name, data, message) => {
    expect(problemOf(data)?.message).toBe(message);
  });

  it('reads fifty million characters on one line', () => {
    const text = 'Russia withdrew its forces. '.repeat(1_800_000);
    expect(textOf(bytes(text))?.length).toBe(text.length);
  });
});
