import { FEATURE_NAMES } from '../../src/article/features/rows.ts';
import { boost, type TreeNode } from './blocks/boost.ts';
import { readPages } from './blocks/pages.ts';
import { storeTrees } from './blocks/store.ts';

const SEEDS = [7, 38, 69];
const OPTIONS = { trees: 90, leaves: 16, rate: 0.12, minWeight: 0.05, lambda: 0.5, columns: 0.4 };

/** Trains the block classifier: the mean of three forests that differ by the features each tree may use. */
export function train(folder: string): Uint8Array {
  const rows = readPages(folder);
  console.error(`${rows.rows.length} blocks`);
  const trees = SEEDS.flatMap((seed) => boost(rows, { ...OPTIONS, seed }).map(share));
  return new TextEncoder().encode(`${JSON.stringify(storeTrees(trees, FEATURE_NAMES))}\n`);
}

function share(tree: TreeNode[]): TreeNode[] {
  return tree.map((node) => ({ ...node, value: node.value / SEEDS.length }));
}
