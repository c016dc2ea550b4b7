import type { Report } from '../model.js';
import { json } from './json.js';
import { markdown } from './markdown/index.js';
import { text } from './text.js';

/** Every output format by its name on the command line. Each is pure: the same report, the same bytes. */
export const reporters: Readonly<Record<'markdown' | 'json' | 'text', (report: Report) => string>> = {
  markdown,
  json,
  text,
};
