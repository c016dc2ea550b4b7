import type { Note, Problem } from '../model.js';
import { problem } from '../problem.js';

export type Decoded =
  | { readonly text: string; readonly notes: readonly Note[] }
  | { readonly text: null; readonly problem: Problem };

/** Formats that people take for text, by their first bytes. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip data', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['UTF-16 text', [0xff, 0xfe]],
  ['UTF-16 text', [0xfe, 0xff]],
];
/** How much of a file tells text from binary, in bytes, and the share of control bytes above which it is binary. */
const SAMPLE = 8192;
const CONTROL_SHARE = 0.1;
/** Control characters that no text has; tab, line feed, form feed, carriage return and escape may stand in one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * UTF-8 bytes as text. A byte order mark is dropped; line ends, NUL bytes and everything else stay, so that offsets
 * into the text are offsets into the file's characters.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { text: null, problem: emptyProblem(path) };
  const text = utf8(bytes);
  const kind = binaryKind(bytes, text);
  if (kind !== null) return refuse(path, `not text but ${kind}`, 'Save the article as UTF-8 text.');
  if (text === null) return invalid(path, bytes);
  if (text.trim() === '') return { text: null, problem: emptyProblem(path) };
  return { text, notes: nulNotes(path, text) };
}

export function emptyProblem(path: string): Problem {
  return problem(path, 'no text in the file', 'Put the article in it, or leave it out.');
}

function refuse(
  path: string,
  message: string,
  help: string,
  at?: { line: number; column?: number },
): Decoded {
  return { text: null, problem: problem(path, message, help, at) };
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Null where the bytes are something else. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes are only counted where their text is none, or has something in it to count. */
function binaryKind(bytes: Uint8Array, text: string | null): string | null {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (known !== undefined) return known[0];
  if (text !== null && !CONTROL.test(text.slice(0, SAMPLE))) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > sample.length * CONTROL_SHARE ? 'binary data' : null;
}

function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
}

function invalid(path: string, bytes: Uint8Array): Decoded {
  const place = firstInvalid(bytes);
  const before = new TextDecoder().decode(bytes.subarray(0, place));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const byte = (bytes[place] ?? 0).toString(16).padStart(2, '0');
  return refuse(
    path,
    `not valid UTF-8: byte ${place} (0x${byte})`,
    'Save the file as UTF-8; its encoding may be windows-1252.',
    { line, column },
  );
}

/** Offset of the first byte that is not UTF-8: the longest prefix that a decoder takes, found by halving. */
export function firstInvalid(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return startOfCharacter(bytes, isPrefix(bytes) ? bytes.length : good);
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Steps back over the bytes of a character that was begun before `at`, at most three. */
function startOfCharacter(bytes: Uint8Array, at: number): number {
  for (let start = at - 1; start >= Math.max(0, at - 3); start--) {
    const byte = bytes[start]!;
    if (byte >= 0x80 && byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return start + length > at ? start : at;
  }
  return at;
}

function nulNotes(path: string, text: string): Note[] {
  const first = text.indexOf('\0');
  if (first < 0) return [];
  const count = text.split('\0').length - 1;
  const line = text.slice(0, first).split('\n').length;
  const message = count === 1 ? 'a NUL byte stands in the text' : `${count} NUL bytes stand in the text`;
  return [{ file: path, line, message: `${message}; it was read as it is.` }];
}
