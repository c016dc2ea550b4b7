const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-01-28` as `28 January 2026`, `2025-10` as `October 2025`; anything else as it is. */
export function dayWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return iso;
  return [day === undefined ? [] : String(Number(day)), name, String(year)].flat().join(' ');
}
