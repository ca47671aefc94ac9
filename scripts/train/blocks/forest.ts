import type { StoredTrees } from '../../../src/article/trees.ts';
import { type BoostOptions, boost, type Rows } from './boost.ts';
import { storeTrees } from './store.ts';

/** The mean of as many boosted forests as there are `seeds`, which differ by the features that each tree may use. */
export function growForest(
  rows: Rows,
  options: Omit<BoostOptions, 'seed'>,
  seeds: readonly number[],
  names: readonly string[],
): StoredTrees {
  const trees = seeds.flatMap((seed) => boost(rows, { ...options, seed }));
  const shares = trees.map((tree) => tree.map((node) => ({ ...node, value: node.value / seeds.length })));
  return storeTrees(shares, names);
}

/** A model file's bytes: JSON, since the finder's weights are bundled. */
export function encodeTrees(trees: StoredTrees): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(trees)}\n`);
}
