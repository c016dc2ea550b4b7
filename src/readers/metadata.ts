import type { Article, AsOf, IsoDay } from '../model.js';
import { readDay } from './day.js';

/** What is declared of an article: by a manifest, front matter or a line's own fields. An absent field was not declared. */
export interface Metadata {
  readonly id?: string;
  readonly source?: string;
  readonly title?: string;
  readonly credit?: string;
  readonly url?: string;
  readonly role?: Article['role'];
  readonly published?: IsoDay;
  readonly datedBy?: 'article' | 'manifest' | 'caption';
}

/** The keys of a manifest entry and of front matter. `date` is another word for `published`. */
export const METADATA_KEYS = [
  'id',
  'source',
  'published',
  'date',
  'dated-by',
  'title',
  'credit',
  'url',
  'role',
] as const;
type Key = (typeof METADATA_KEYS)[number];

/** Told of a field that cannot be used. */
export type Complain = (key: Key, message: string, help: string) => void;

/** Fields by `words(key)`, null where there is none; a field that cannot be used is complained of and left out. */
export function readMetadata(words: (key: Key) => string | null, complain: Complain): Metadata {
  const plain = (key: 'id' | 'source' | 'title' | 'credit' | 'url') => {
    const written = words(key)?.trim();
    const value = key === 'title' ? written : unquoted(written);
    return value ? { [key]: value } : {};
  };
  return {
    ...plain('id'),
    ...plain('source'),
    ...plain('title'),
    ...plain('credit'),
    ...plain('url'),
    ...oneOf('role', 'role', ['published', 'draft'] as const, words, complain),
    ...oneOf('dated-by', 'datedBy', ['article', 'manifest', 'caption'] as const, words, complain),
    ...published(words, complain),
  };
}

/** The origin of a declared day; `own` is true where the article itself carries the field. */
export function declaredAsOf({ published, datedBy }: Metadata, own: boolean): AsOf {
  if (published === undefined) return { day: null, from: 'none' };
  return { day: published, from: datedBy ?? (own ? 'article' : 'manifest') };
}

function published(words: (key: Key) => string | null, complain: Complain): Pick<Metadata, 'published'> {
  const key = words('published')?.trim() ? 'published' : 'date';
  const value = unquoted(words(key)?.trim());
  if (!value) return {};
  const day = readDay(value);
  if (day !== null) return { published: day };
  complain(key, `"${key}" is not a day: ${quote(value)}`, 'Write it as 2026-01-28.');
  return {};
}

function oneOf<Field extends 'role' | 'datedBy', Value extends string>(
  key: Key,
  field: Field,
  values: readonly Value[],
  words: (key: Key) => string | null,
  complain: Complain,
): { readonly [field in Field]?: Value } {
  const written = words(key);
  if (written === null) return {};
  const value = values.find((each) => each === written);
  if (value !== undefined) return { [field]: value } as { readonly [field in Field]: Value };
  complain(key, `"${key}" cannot be ${quote(written)}`, `Use ${values.join(' or ')}.`);
  return {};
}

/** A value without the curly quotation marks that an editor's keyboard put for straight ones. A title may be a quotation. */
const unquoted = (value: string | undefined): string | undefined =>
  value?.replace(/^([“”„‘’])([^“”„‘’]+)[“”‘’]$/, '$2').trim();

function quote(words: string): string {
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words);
}
