import { ByteWriter } from '../../../src/core/learning/bytes.ts';
import { hashText } from '../../../src/core/learning/hash.ts';
import { keyOf } from '../../../src/core/learning/linear.ts';
import type { Cluster } from './cluster.ts';

/**
 * Encodes clusters of words (rows of `words`, three grains deep) as `WordClusters` reads them. Where two words share a
 * key the earlier, more frequent one has it.
 */
export function encodeWordClusters(words: readonly string[], coarse: readonly Cluster[]): Uint8Array {
  const middle = coarse.flatMap(({ within }) => within);
  const fine = middle.flatMap(({ within }) => within);
  const clusterOf = new Map<number, number>();
  for (const [index, { rows }] of fine.entries()) for (const row of rows) clusterOf.set(row, index + 1);
  const keys = new Map<number, number>();
  for (const [row, word] of words.entries()) {
    const key = keyOf(hashText(word));
    const cluster = clusterOf.get(row);
    if (cluster !== undefined && !keys.has(key)) keys.set(key, cluster);
  }
  const entries = [...keys].sort(([a], [b]) => a - b);
  const writer = new ByteWriter();
  writer.varint(entries.length);
  let last = -1;
  for (const [key] of entries) {
    writer.varint(key - last - 1);
    last = key;
  }
  for (const clusters of [middle, coarse]) {
    writer.varint(clusters.length);
    for (const { within } of clusters) writer.varint(within.length);
  }
  // In two planes, since the high bytes are few and small and so cost next to nothing once gzipped.
  for (const [, cluster] of entries) writer.byte(cluster & 0xff);
  for (const [, cluster] of entries) writer.byte(cluster >>> 8);
  return writer.finish();
}
