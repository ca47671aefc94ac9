import type { StoredTrees } from '../../../src/article/trees.ts';
import type { TreeNode } from './boost.ts';

/** Writes trees as the extension reads them, numbers rounded to what tells rows apart. */
export function storeTrees(trees: readonly TreeNode[][], names: readonly string[]): StoredTrees {
  const used = [...new Set(trees.flat().flatMap(({ feature }) => (feature < 0 ? [] : [feature])))].sort(
    (a, b) => a - b,
  );
  const place = new Map(used.map((feature, i) => [feature, i]));
  const flatten = (tree: readonly TreeNode[], at: number): number[] => {
    const node = tree[at] as TreeNode;
    if (node.feature < 0) return [-1, Number(node.value.toFixed(4))];
    const left = flatten(tree, node.left);
    return [
      place.get(node.feature) as number,
      Number(node.threshold.toPrecision(6)),
      left.length,
      ...left,
      ...flatten(tree, node.right),
    ];
  };
  return { features: used.map((feature) => names[feature] as string), trees: trees.map((tree) => flatten(tree, 0)) };
}
