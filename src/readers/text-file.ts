import type { Note } from '../model.js';
import { problem } from '../problem.js';
import { candidate } from './candidate.js';
import { decode, emptyProblem } from './decode.js';
import { readFrontMatter } from './front-matter.js';
import { failed, type Input, type Reading } from './reader.js';

/** One article in a text file, with or without front matter. The manifest overrules the front matter. */
export function readTextFile({ path, bytes, manifest }: Input): Reading {
  const decoded = decode(path, bytes);
  if (decoded.text === null) return failed(decoded.problem);
  const other = otherFormat(decoded.text);
  if (other !== null) return failed(problem(path, other.message, other.help));
  const { metadata, body, problems, notes } = readFrontMatter(path, decoded.text);
  if (body.trim() === '') return failed(...problems, emptyProblem(path));
  return {
    candidates: [candidate({ path, text: body, own: metadata, manifest, ids: idsOf(path) })],
    problems,
    notes: [...decoded.notes, ...notes, ...markupNotes(path, body)],
  };
}

/** How a page or a feed begins, whatever the file is called. */
const FORMATS = [
  {
    begins: /^\s*(?:<!doctype html|<html|<\?xml)/i,
    message: 'a web page, not an article',
    help: 'Save the text of the article alone, as .txt.',
  },
  {
    begins: /^\s*(?:\[\s*)?\{\s*"[^"\n]*"\s*:/,
    message: 'JSON, not an article',
    help: 'Write one article, an object, on each line, and name the file .jsonl.',
  },
];

const otherFormat = (text: string) => FORMATS.find(({ begins }) => begins.test(text)) ?? null;

/** Tags and entities that a page leaves in its text. */
const MARKUP =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|li|ul|ol|blockquote)(?:\s[^<>\n]*=[^<>\n]*)?\/?>|&(?:nbsp|quot|amp|lt|gt|apos|rsquo|lsquo|rdquo|ldquo|mdash|ndash|#\d{2,5}|#x[0-9a-f]{2,4});/i;

function markupNotes(path: string, text: string): readonly Note[] {
  const found = MARKUP.exec(text);
  if (found === null) return [];
  const line = text.slice(0, found.index).split('\n').length;
  return [{ file: path, line, message: `${found[0]} is read as words; save the text without HTML.` }];
}

/** "000_1a6e.txt" is "000" where no other input is, else "000_1a6e", else its path. */
function idsOf(path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.replace(/\.[^.]+$/, '') || name;
  return [stem.split('_')[0] || stem, stem, path];
}
