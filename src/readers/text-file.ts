import { candidate } from './candidate.js';
import { decode, emptyProblem } from './decode.js';
import { readFrontMatter } from './front-matter.js';
import { failed, type Input, type Reading } from './reader.js';

/** One article in a text file, with or without front matter. The manifest overrules the front matter. */
export function readTextFile({ path, bytes, manifest }: Input): Reading {
  const decoded = decode(path, bytes);
  if (decoded.text === null) return failed(decoded.problem);
  const { metadata, body, problems, notes } = readFrontMatter(path, decoded.text);
  if (body.trim() === '') return failed(...problems, emptyProblem(path));
  return {
    candidates: [candidate({ path, text: body, own: metadata, manifest, ids: idsOf(path) })],
    problems,
    notes: [...decoded.notes, ...notes],
  };
}

/** "000_1a6e.txt" is "000" where no other input is, else "000_1a6e", else its path. */
function idsOf(path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.replace(/\.[^.]+$/, '') || name;
  return [stem.split('_')[0] || stem, stem, path];
}
