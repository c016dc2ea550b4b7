import type { Metadata } from '../../src/readers/metadata.js';
import type { Input } from '../../src/readers/reader.js';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const input = (path: string, text: string, manifest: Metadata = {}): Input => ({
  path,
  bytes: bytes(text),
  manifest,
});
