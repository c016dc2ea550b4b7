import { Lists } from './lists.js';

/** Told first, so that numbers written by a processor that has their bytes the other way round are not misread. */
const MARK = 0x01020304;

/** Bytes of several kinds one behind the other, each at a place where its numbers can be read as they lie. */
export function joined(sections: readonly ArrayBufferView[]): Uint8Array {
  const lengths = sections.map(({ byteLength }) => byteLength);
  const head = Int32Array.of(MARK, sections.length, ...lengths);
  const all = [head, ...sections];
  const bytes = new Uint8Array(all.reduce((sum, { byteLength }) => sum + padded(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of all) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return bytes;
}

/** The sections of such bytes, to be taken in their order; null when another kind of processor wrote them. */
export function parted(bytes: Uint8Array): Sections | null {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const [mark, count = 0] = new Int32Array(buffer, byteOffset, 2);
  if (mark !== MARK) return null;
  let at = byteOffset + 4 * (2 + count);
  return new Sections(
    Array.from(new Int32Array(buffer, byteOffset + 8, count), (length) => {
      const section = new Uint8Array(buffer, at, length);
      at += padded(length);
      return section;
    }),
  );
}

/** Sections that are read one after the other. */
export class Sections {
  private taken = 0;

  constructor(private readonly all: readonly Uint8Array[]) {}

  bytes(): Uint8Array {
    const next = this.all[this.taken++];
    if (next === undefined) throw new RangeError('no section is left');
    return next;
  }

  text(): string {
    return textOf(this.bytes());
  }

  numbers(): Int32Array {
    const { buffer, byteOffset, byteLength } = this.bytes();
    return new Int32Array(buffer, byteOffset, byteLength / 4);
  }

  shorts(): Uint16Array {
    const { buffer, byteOffset, byteLength } = this.bytes();
    return new Uint16Array(buffer, byteOffset, byteLength / 2);
  }

  lists(): Lists {
    return new Lists(this.numbers(), this.numbers());
  }
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** JSON in ASCII, which is read several times faster than other text. */
export const jsonBytes = (data: unknown): Uint8Array =>
  textBytes(
    JSON.stringify(data).replace(
      /[\u0080-\uffff]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
