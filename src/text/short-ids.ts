/** An id up to its first underscore: `000_1a6e3064a2083efe` is `000`. */
const HEAD = /^([^_]{2,})_./u;
const HEXADECIMAL = /^[0-9a-f]{16,}$/;
const SHORTEST = 6;

/**
 * Ids as short as places in a text need them: the part before the first underscore, or the first digits of hexadecimal
 * ids, provided that this tells all articles apart; else the ids themselves.
 */
export function shortIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const heads = ids.map((id) => HEAD.exec(id)?.[1] ?? id);
  const short = prefixes(ids) ?? (distinct(heads, ids) ? heads : ids);
  return new Map(ids.map((id, index) => [id, short[index] ?? id]));
}

function prefixes(ids: readonly string[]): readonly string[] | null {
  if (!ids.every((id) => HEXADECIMAL.test(id))) return null;
  const longest = Math.max(...ids.map((id) => id.length));
  for (let length = SHORTEST; length <= longest; length += 1) {
    const cut = ids.map((id) => id.slice(0, length));
    if (distinct(cut, ids)) return cut;
  }
  return null;
}

function distinct(names: readonly string[], ids: readonly string[]): boolean {
  return new Set(names).size === new Set(ids).size;
}
