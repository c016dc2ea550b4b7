import type { IsoDay } from '../model.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** ISO 8601, a calendar day with or without a time. */
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T\s])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|T)/;
/** RFC 822 and 5322, as feeds print it: "Wed, 28 Jan 2026 10:00:00 +0300". */
const FEED = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
/** "January 28, 2026". */
const AMERICAN = /^(?:[a-z]{3,9},\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),\s+(\d{4})\b/i;

/** The civil day of a declared date, as its own clock prints it; null when the words are no such date. */
export function readDay(words: string): IsoDay | null {
  const text = words.trim();
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) return civilDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const feed = FEED.exec(text);
  if (feed !== null) return civilDay(Number(feed[3]), monthOf(feed[2]!), Number(feed[1]));
  const american = AMERICAN.exec(text);
  if (american !== null) return civilDay(Number(american[3]), monthOf(american[1]!), Number(american[2]));
  return null;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function civilDay(year: number, month: number, day: number): IsoDay | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && year > 0;
  return exists ? time.toISOString().slice(0, 10) : null;
}
