/** How many keys two sets or maps have in common. */
export function shared(a: Keyed, b: Keyed): number {
  let count = 0;
  for (const key of a.keys()) if (b.has(key)) count += 1;
  return count;
}

type Keyed = Pick<ReadonlySet<string>, 'keys' | 'has'>;
