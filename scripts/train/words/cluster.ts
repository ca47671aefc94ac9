import { seeded } from '../learning/random.ts';

const ROUNDS = 12;

/** A cluster of rows, with the clusters within it. */
export interface Cluster {
  readonly rows: Int32Array;
  readonly within: readonly Cluster[];
}

/**
 * Clusters the rows of unit vectors top down by spherical k-means (Dhillon and Modha 2001): into as many clusters as the
 * first grain says, each of them into its share of the second, and so on. The same seed gives the same clusters.
 */
export function clusterTopDown(
  vectors: readonly Float32Array[],
  grains: readonly number[],
  seed = 1,
): readonly Cluster[] {
  const random = seeded(seed);
  const all = Int32Array.from(vectors, (_, row) => row);
  const split = (rows: Int32Array, level: number): readonly Cluster[] => {
    const grain = grains[level];
    if (grain === undefined) return [];
    const parts = Math.max(1, Math.round((grain * rows.length) / vectors.length));
    return kMeans(vectors, rows, parts, random).map((part) => ({ rows: part, within: split(part, level + 1) }));
  };
  return split(all, 0);
}

/** Splits the rows into at most `parts` groups that are not empty. */
function kMeans(vectors: readonly Float32Array[], rows: Int32Array, parts: number, random: () => number): Int32Array[] {
  if (parts === 1) return [rows];
  let centres = Array.from(
    { length: parts },
    () => vectors[rows[Math.floor(random() * rows.length)] as number] as Float32Array,
  );
  let groups: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    groups = centres.map(() => []);
    for (const row of rows) groups[nearest(vectors[row] as Float32Array, centres)]?.push(row);
    groups = groups.filter((group) => group.length > 0);
    centres = groups.map((group) => mean(vectors, group));
  }
  return groups.map((group) => Int32Array.from(group));
}

function nearest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, centre] of centres.entries()) {
    let product = 0;
    for (let at = 0; at < vector.length; at++) product += (vector[at] as number) * (centre[at] as number);
    if (product > most) {
      most = product;
      best = index;
    }
  }
  return best;
}

/** The rows' mean direction, of length one. */
function mean(vectors: readonly Float32Array[], rows: readonly number[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const row of rows)
    for (let at = 0; at < sum.length; at++)
      sum[at] = (sum[at] as number) + ((vectors[row] as Float32Array)[at] as number);
  return unit(sum);
}

/** The vector of length one in that direction; the null vector stays. */
export function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
