interface Pair {
  readonly a: unknown;
  readonly b: unknown;
}

/** Pairs by what they are on: those with a member in common are on one matter, as are those that others link. */
export function clustersOf<P extends Pair>(pairs: readonly P[]): readonly (readonly P[])[] {
  const clusters: P[][] = [];
  for (const pair of pairs) {
    const met = clusters.filter((own) =>
      own.some(({ a, b }) => [pair.a, pair.b].some((each) => each === a || each === b)),
    );
    for (const each of met) clusters.splice(clusters.indexOf(each), 1);
    clusters.push([...met.flat(), pair]);
  }
  return clusters;
}
