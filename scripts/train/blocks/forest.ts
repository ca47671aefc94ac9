import type { StoredTrees } from '../../../src/article/trees.ts';
import { type BoostingOptions, growTrees } from '../learning/boosting.ts';
import type { TreeNode } from '../learning/encodeTrees.ts';
import { storeTrees } from './store.ts';

/** Rows of features to learn from, whether each is what is sought, and how much each counts. */
export interface Rows {
  readonly rows: readonly Float64Array[];
  readonly labels: readonly boolean[];
  readonly weights: readonly number[];
}

/** The mean of as many boosted forests as there are `seeds`, which differ by the features that each tree may use. */
export function growForest(
  { rows, labels, weights }: Rows,
  options: Omit<BoostingOptions, 'seed'>,
  seeds: readonly number[],
  names: readonly string[],
): StoredTrees {
  const data = { width: names.length, rows, right: labels.map(Number), weights };
  const trees = seeds.flatMap((seed) => growTrees(data, { ...options, seed }));
  return storeTrees(
    trees.map((tree) => scaled(tree, 1 / seeds.length)),
    names,
  );
}

/** The tree with its leaves' values multiplied. */
function scaled({ left, right, ...node }: TreeNode, factor: number): TreeNode {
  if (!left || !right) return { ...node, value: node.value * factor };
  return { ...node, left: scaled(left, factor), right: scaled(right, factor) };
}

/** A model file's bytes: JSON, since the finder's weights are bundled. */
export function encodeTrees(trees: StoredTrees): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(trees)}\n`);
}
