/** Prints a figure or a day anew with another value: another number, weekday or day of a month. Null where it has none of those. */
export function alter(type: string, printed: string): string | null {
  if (type === 'date') return alterDay(printed);
  if (type === 'clock') return alterHour(printed);
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(printed);
  return digits === null ? alterWord(printed) : splice(printed, digits, grown(type, digits[0]));
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

function alterDay(printed: string): string | null {
  const weekday = WEEKDAYS.findIndex((day) => printed.startsWith(day));
  if (weekday >= 0) return printed.replace(WEEKDAYS[weekday]!, WEEKDAYS[(weekday + 2) % 7]!);
  const [all, month, day, rest] = /^([A-Z][a-z]{2,8}\.? )(\d{1,2})\b(.*)$/.exec(printed) ?? [];
  if (all === undefined) return null;
  return `${month}${Number(day) > 15 ? Number(day) - 4 : Number(day) + 4}${rest}`;
}

function alterHour(printed: string): string | null {
  const [all, hour, minutes, rest] = /^(\d{1,2})(?::(\d\d))?(.*)$/.exec(printed) ?? [];
  if (all === undefined) return null;
  return `${Number(hour) >= 10 ? Number(hour) - 2 : Number(hour) + 2}:${minutes === '15' ? '40' : '15'}${rest}`;
}

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  );

function alterWord(printed: string): string | null {
  for (const word of printed.matchAll(/[a-z]+/gi)) {
    const place = WORDS.indexOf(word[0].toLowerCase());
    const other = WORDS[place + 2];
    if (place > 0 && other !== undefined)
      return splice(printed, word, word[0] === word[0].toLowerCase() ? other : capital(other));
  }
  return null;
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const splice = (text: string, { index, 0: old }: RegExpExecArray, put: string): string =>
  text.slice(0, index) + put + text.slice(index + old.length);

/** About a sixth more, as many decimals and as round as before; ages are three years more. */
function grown(type: string, digits: string): string {
  const number = Number(digits.replace(/,/g, ''));
  const decimals = digits.split('.')[1]?.length ?? 0;
  if (decimals > 0) return (number < 10 ? number + 0.4 : number * 1.18).toFixed(decimals);
  const unit = 10 ** (/0*$/.exec(String(number))?.[0].length ?? 0);
  const more = type === 'age' ? number + 3 : number + Math.max(2, number / 6);
  const round = Math.max(number + unit, Math.round(more / unit) * unit);
  return digits.includes(',') ? round.toLocaleString('en-US') : String(round);
}
