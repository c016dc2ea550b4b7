import type { AsOf, IsoDay } from '../model.js';
import { type DayHit, findDays } from './find-days.js';

/** Lines at a text's head and tail among which its date stands, if it prints one. */
const HEAD_LINES = 12;
const TAIL_LINES = 3;
const LONGEST = 120;
/** How much of a text is looked at, in characters, from either end. */
const HEAD = 20_000;
const TAIL = 1000;
/** What may stand beside the date on its line: a label, a weekday, a time with its zone. */
const FILLERS =
  /\b(?:published|publish|posted|created|updated|modified|last|date|dated|on|at|and|time|issued|first|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b\d{1,2}[:.]\d{2}(?::\d{2})?\b|\b(?:\d{1,2}\s?)?[ap]\.?m\b\.?|[+-]\d{2}:?\d{2}\b|\b(?:local|GMT|UTC|BST|CET|CEST|EST|EDT|ET|PST|PDT|PT|IST|MSK|AST)\b/giu;
/** A section: WORLD. */
const SECTION = /\b\p{Lu}{3,}\b/gu;
const UPDATED = /\b(?:updated|modified)\b/i;
/** Marks of a photo's caption; a file photo shows another day. */
const CAPTION =
  /\((?:photo|image|picture|credit)\b|\bphoto(?:graph)?(?:s)?(?: by\b|:)|\bpicture:|[/[(]\s?(?:AP|AFP|Reuters|EPA|Anadolu|AA|TASS|Xinhua|SANA|Sputnik)\b|\b(?:via|for) (?:AP|AFP|Reuters)\b|\bGetty Images\b/i;
const OLD_PHOTO = /\b(?:file|archive|archived)\b/i;

/** The day that a text prints for itself: on a line of its own at its head or tail, or in the caption of its photo. */
export function printedDay(text: string): AsOf {
  const lines = linesOf(text.slice(0, HEAD));
  const own = ownDay([...lines.slice(0, HEAD_LINES), ...linesOf(text.slice(-TAIL)).slice(-TAIL_LINES)]);
  if (own !== null) return { day: own, from: 'article' };
  const captioned = captionDay(lines);
  return captioned === null ? { day: null, from: 'none' } : { day: captioned, from: 'caption' };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => /\S/.test(line));
}

/** The first day of publishing, or else of updating. */
function ownDay(lines: readonly string[]): IsoDay | null {
  const parts = lines
    .filter((line) => line.length <= LONGEST)
    .flatMap((line) => line.split(/[|•·]|\s[–—]\s/));
  const dated = parts.flatMap((part) => {
    const days = findDays(part);
    return days.length > 0 && standsAlone(part, days) ? [{ part, day: days[0]!.day }] : [];
  });
  return (dated.find(({ part }) => !UPDATED.test(part)) ?? dated[0])?.day ?? null;
}

/** Whether a piece of a line holds nothing but dates and what goes with them. */
function standsAlone(part: string, days: readonly DayHit[]): boolean {
  const rest = days.reduceRight((line, { start, end }) => `${line.slice(0, start)} ${line.slice(end)}`, part);
  const bare = rest.replace(SECTION, ' ').replace(FILLERS, ' ');
  return !/[\p{L}\p{N}]/u.test(bare);
}

/** The latest day that the captions of fresh photos give. */
function captionDay(lines: readonly string[]): IsoDay | null {
  const captions = lines.filter((line) => line.length <= 1000 && CAPTION.test(line) && !OLD_PHOTO.test(line));
  const days = captions.flatMap((line) => findDays(line).map(({ day }) => day));
  return days.toSorted().at(-1) ?? null;
}
