import type { StoredTrees } from '../../../src/article/trees.ts';
import type { TreeNode } from '../learning/encodeTrees.ts';

/** Writes trees as the extension reads them, numbers rounded to what tells rows apart. */
export function storeTrees(trees: readonly TreeNode[], names: readonly string[]): StoredTrees {
  const used = [...new Set(trees.flatMap(featuresOf))].sort((a, b) => a - b);
  const place = new Map(used.map((feature, i) => [feature, i]));
  const flatten = ({ feature, value, left, right }: TreeNode): number[] => {
    if (!left || !right) return [-1, Number(value.toFixed(4))];
    const branch = flatten(left);
    return [place.get(feature) as number, Number(value.toPrecision(6)), branch.length, ...branch, ...flatten(right)];
  };
  return { features: used.map((feature) => names[feature] as string), trees: trees.map(flatten) };
}

function featuresOf({ feature, left, right }: TreeNode): number[] {
  return left && right ? [feature, ...featuresOf(left), ...featuresOf(right)] : [];
}
