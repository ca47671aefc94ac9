/** The trained block classifier as it is stored: see docs/models/blocks.md. */
export interface StoredTrees {
  /** The features that the trees ask for; their numbers in a tree are places in this list. */
  readonly features: readonly string[];
  /**
   * Each tree in preorder: a split is its feature's number, its threshold and the length of its left branch;
   * a leaf is -1 and its value.
   */
  readonly trees: readonly (readonly number[])[];
}

/** Says how probably a row belongs to the article: between 0 and 1. */
export type Classifier = (row: Float64Array) => number;

/**
 * Makes a classifier of stored trees for rows whose features are named `names`.
 * Throws a `RangeError` where the trees ask for a feature that the rows do not have.
 */
export function createClassifier({ features, trees }: StoredTrees, names: readonly string[]): Classifier {
  const columns = features.map((name) => names.indexOf(name));
  if (columns.includes(-1)) throw new RangeError('the block classifier was trained on other features');
  const nodes = Float64Array.from(trees.flat());
  const starts: number[] = [];
  let length = 0;
  for (const tree of trees) {
    starts.push(length);
    for (let at = 0; at < tree.length; at += tree[at] === -1 ? 2 : 3) {
      if (tree[at] !== -1) nodes[length + at] = columns[tree[at] as number] as number;
    }
    length += tree.length;
  }
  return (row) => {
    let sum = 0;
    for (let at of starts) {
      while (nodes[at] !== -1) {
        const isLeft = (row[nodes[at] as number] as number) <= (nodes[at + 1] as number);
        at += isLeft ? 3 : 3 + (nodes[at + 2] as number);
      }
      sum += nodes[at + 1] as number;
    }
    return 1 / (1 + Math.exp(-sum));
  };
}
