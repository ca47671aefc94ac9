import { ByteReader } from './bytes.ts';

/**
 * An ensemble of regression trees as gradient boosting grows it (Friedman 2001): a score is the sum of one leaf of each
 * tree. All trees lie one after the other in the arrays; a node's left child is the node after it.
 */
export interface Trees {
  /** How many features an item has. */
  readonly width: number;
  /** The node that each tree begins at. */
  readonly roots: Int32Array;
  /** By node: the feature that it asks, or -1 for a leaf. */
  readonly feature: Int32Array;
  /** By node: the right child, taken where the feature is above the threshold. */
  readonly right: Int32Array;
  /** By node: the threshold, or a leaf's value. */
  readonly value: Float32Array;
}

/** The sum of the leaves that the features reach: for a yes or no the log-odds. */
export function treeScore(trees: Trees, features: ArrayLike<number>): number {
  const { roots, feature, right, value } = trees;
  let score = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let asked = feature[node] as number; asked >= 0; asked = feature[node] as number)
      node = (features[asked] as number) > (value[node] as number) ? (right[node] as number) : node + 1;
    score += value[node] as number;
  }
  return score;
}

/** Decodes what `encodeTrees` in scripts/train/learning wrote. Throws a `RangeError` where the bytes are malformed. */
export function decodeTrees(bytes: Uint8Array): Trees {
  const reader = new ByteReader(bytes);
  const width = reader.varint();
  const step = reader.float();
  const roots = new Int32Array(bounded(reader, reader.varint()));
  const count = bounded(reader, reader.varint());
  const thresholds = Float32Array.from({ length: bounded(reader, reader.varint()) }, () => reader.float());
  const feature = new Int32Array(count);
  const right = new Int32Array(count);
  const value = new Float32Array(count);
  let next = 0;
  const read = (): void => {
    const node = next++;
    if (node >= count) throw new RangeError('A tree of the weight file has too many nodes.');
    const asked = reader.varint() - 1;
    feature[node] = asked;
    if (asked < 0) {
      const units = reader.varint();
      value[node] = (units & 1 ? -(units + 1) / 2 : units / 2) * step;
      return;
    }
    const threshold = thresholds[reader.varint()];
    if (asked >= width || threshold === undefined) throw new RangeError('A tree asks for what there is not.');
    value[node] = threshold;
    read();
    right[node] = next;
    read();
  };
  for (let tree = 0; tree < roots.length; tree++) {
    roots[tree] = next;
    read();
  }
  if (next !== count) throw new RangeError('The weight file holds other trees than it says.');
  reader.end();
  return { width, roots, feature, right, value };
}

function bounded(reader: ByteReader, count: number): number {
  if (count > reader.left) throw new RangeError('The weight file ends too early.');
  return count;
}
