import { ByteWriter } from '../../../src/core/learning/bytes.ts';

/** A leaf with its value or, where it has branches, a split: left where the feature is at most the value. */
export interface TreeNode {
  feature: number;
  value: number;
  left?: TreeNode;
  right?: TreeNode;
}

/** The values of leaves are multiples of this. */
export const LEAF_STEP = 0.001;

/** Encodes trees over so many features as `decodeTrees` reads them: thresholds as a table, leaves in steps of `LEAF_STEP`. */
export function encodeTrees(trees: readonly TreeNode[], width: number): Uint8Array {
  const numbers = new Map<number, number>();
  let count = 0;
  const collect = ({ feature, value, left, right }: TreeNode): void => {
    count += 1;
    if (feature < 0 || !left || !right) return;
    if (!numbers.has(value)) numbers.set(value, numbers.size);
    collect(left);
    collect(right);
  };
  trees.forEach(collect);
  const writer = new ByteWriter();
  writer.varint(width);
  writer.float(LEAF_STEP);
  writer.varint(trees.length);
  writer.varint(count);
  writer.varint(numbers.size);
  for (const threshold of numbers.keys()) writer.float(threshold);
  const write = ({ feature, value, left, right }: TreeNode): void => {
    writer.varint(feature + 1);
    if (feature < 0 || !left || !right) {
      const units = Math.round(value / LEAF_STEP);
      writer.varint(units < 0 ? -2 * units - 1 : 2 * units);
      return;
    }
    writer.varint(numbers.get(value) as number);
    write(left);
    write(right);
  };
  trees.forEach(write);
  return writer.finish();
}
