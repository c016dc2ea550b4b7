import type { Article } from '../model.js';
import { agencyOf } from './agencies.js';

/** "MOSCOW, Jan 28 (Reuters) -", "ERBIL (Kurdistan24) –", "DAMASCUS, Syria (AP) —" at the head of a line. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’-]{1,40}(?:,[^()\n]{1,40})?\s\((\p{Lu}[^()\n]{1,40}|dpa)\)\s*[-–—]/mu;
/** How far into a text its dateline stands, in characters. */
const HEAD = 3000;
const CREDIT_WORDS = /^(?:source|sources|credit|from|with (?:inputs|reporting) from|by)[:\s]+/i;
const BRACKETS = /^[\s([—–-]+|[\s)\].]+$/g;

/** The agency that a text is signed by: declared, in its dateline, or alone on its last line; null where there is none. */
export function creditOf({ credit, text }: Pick<Article, 'credit' | 'text'>): string | null {
  if (credit !== null) return agencyOf(credit) ?? credit;
  return datelineCredit(text) ?? closingCredit(text);
}

function datelineCredit(text: string): string | null {
  const words = DATELINE.exec(text.slice(0, HEAD))?.[1];
  return words === undefined ? null : (agencyOf(words) ?? words.trim());
}

/** The last line, when it is an agency's name and nothing else. A photo's credit stands with its caption. */
function closingCredit(text: string): string | null {
  const trimmed = text.trimEnd();
  const last = trimmed.slice(trimmed.lastIndexOf('\n') + 1);
  if (last.length > 60) return null;
  const names = last
    .replace(BRACKETS, '')
    .replace(CREDIT_WORDS, '')
    .split(/\s*(?:[/,&]|\band\b)\s*/);
  const agencies = names.map(agencyOf);
  return agencies.every((each) => each !== null) ? agencies.join('/') : null;
}
