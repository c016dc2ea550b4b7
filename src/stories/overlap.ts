import type { Shingles } from './shingles.js';

/** Two texts, by their places in the list, and how much of the shorter stands in the other: 0 to 1. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly share: number;
}

/** A shingle that more texts have is a phrase of the trade ("did not respond to a request for comment"). */
const MOST_SHARERS = 50;
/** Fewer shared shingles than this are chance or a shared name, however short the texts. */
const LEAST_SHARED = 6;
/** Above so many texts only every eighth shingle is compared (sampling by hash: Manber 1994). */
const MANY = 200;
const SAMPLING = 8;

/** Every pair of texts that shares more than a few shingles. An index makes the cost follow what is shared. */
export function overlaps(texts: readonly Shingles[]): readonly Overlap[] {
  const step = texts.length > MANY ? SAMPLING : 1;
  const sampled = texts.map((each) =>
    step === 1 ? each : new Set([...each].filter((hash) => hash % step === 0)),
  );
  const found: Overlap[] = [];
  for (const [key, count] of sharedCounts(sampled)) {
    if (count * step < LEAST_SHARED) continue;
    const a = Math.floor(key / texts.length);
    const b = key % texts.length;
    const share = count / Math.max(1, Math.min(sampled[a]!.size, sampled[b]!.size));
    found.push({ a, b, share });
  }
  return found.toSorted((x, y) => x.a - y.a || x.b - y.b);
}

/** How many shingles each pair shares, by `a * length + b` with a < b. */
function sharedCounts(texts: readonly Shingles[]): ReadonlyMap<number, number> {
  const holders = new Map<number, number[]>();
  texts.forEach((each, place) => {
    for (const hash of each) {
      const known = holders.get(hash);
      if (known === undefined) holders.set(hash, [place]);
      else known.push(place);
    }
  });
  const counts = new Map<number, number>();
  for (const places of holders.values()) {
    if (places.length > Math.max(MOST_SHARERS, texts.length / 4)) continue;
    for (let i = 1; i < places.length; i++) {
      for (let k = 0; k < i; k++) {
        const key = places[k]! * texts.length + places[i]!;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}
