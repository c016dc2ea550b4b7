import type { Note, Problem } from '../model.js';
import { problem } from '../problem.js';
import { compileSchema } from '../schema.js';
import { candidate } from './candidate.js';
import { decode } from './decode.js';
import { type Metadata, readMetadata } from './metadata.js';
import { type Candidate, failed, type Input, type Reading } from './reader.js';

/** One line of a `.jsonl` file. Other fields are the feed's own and pass unread. */
export const lineSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'An article, one line of a .jsonl file',
  type: 'object',
  required: ['text'],
  properties: {
    id: { type: ['string', 'integer', 'null'], description: 'Short and unique; the report cites it.' },
    source: { type: ['string', 'null'], description: 'The publisher; null where it is unknown.' },
    published: {
      type: ['string', 'null'],
      description: "The day on which the article's readers saw it, 2026-01-28.",
    },
    date: { type: ['string', 'null'], description: 'Another word for published.' },
    title: { type: ['string', 'null'] },
    text: { type: 'string' },
    url: { type: ['string', 'null'] },
    credit: { type: ['string', 'null'], description: 'The agency or author that the article names.' },
    role: { enum: ['published', 'draft', null] },
  },
} as const;

type Line = { readonly text: string } & Readonly<Record<string, string | number | null | undefined>>;

/** What stands behind an article that was cut out of a JSON list. */
const LIST_COMMA = /,\s*$/;

/** One article a line. A bad line is a problem with its number; the others go on. Blank lines are skipped. */
export function readJsonl({ path, bytes, manifest }: Input): Reading {
  const decoded = decode(path, bytes);
  if (decoded.text === null) return failed(decoded.problem);
  const validate = compileSchema(lineSchema);
  const candidates: Candidate[] = [];
  const problems: Problem[] = [];
  const notes: Note[] = [...decoded.notes];
  decoded.text.split('\n').forEach((json, index) => {
    if (json.trim() === '') return;
    const line = index + 1;
    const fail = (message: string, help: string, column?: number) =>
      problems.push(problem(path, message, help, column === undefined ? { line } : { line, column }));
    const parsed = parse(json.replace(LIST_COMMA, ''));
    if ('fault' in parsed) {
      fail('not valid JSON', 'Write one JSON object on each line; this line was left out.', parsed.fault);
      return;
    }
    if (Array.isArray(parsed.value)) {
      fail('a JSON list', 'Write each article as an object on a line of its own; this line was left out.');
      return;
    }
    const faults = validate(parsed.value);
    if (faults.length > 0) {
      fail(faults.join('; '), `${mending(parsed.value)}; this line was left out.`);
      return;
    }
    const data = parsed.value as Line;
    if (data.text.trim() === '') {
      fail('text is empty', 'Put the article in it; this line was left out.');
      return;
    }
    const own = readMetadata(
      (key) => (data[key] === null || data[key] === undefined ? null : String(data[key])),
      (_key, message, help) => fail(message, `${help} The article was read without it.`),
    );
    candidates.push(
      candidate({ path, text: data.text, own, manifest: base(manifest), ids: [`${path}:${line}`] }),
    );
  });
  return { candidates, problems, notes };
}

/** What a manifest says of a whole file holds for each line, but a title or an id would be one article's. */
function base({ id: _id, title: _title, url: _url, ...shared }: Metadata): Metadata {
  return shared;
}

/** What feeds call the text of an article. */
const TEXT_BY = ['content', 'body', 'articleBody', 'article', 'fulltext', 'full_text'];

function mending(value: unknown): string {
  const keys = typeof value === 'object' && value !== null && !('text' in value) ? Object.keys(value) : [];
  const meant = TEXT_BY.find((key) => keys.includes(key));
  return meant === undefined ? 'Correct the field' : `Rename "${meant}" to "text"`;
}

function parse(json: string): { readonly value: unknown } | { readonly fault: number | undefined } {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    return { fault: position === undefined ? undefined : Number(position) + 1 };
  }
}
