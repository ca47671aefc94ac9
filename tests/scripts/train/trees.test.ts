import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growForest, type Rows } from '../../../scripts/train/blocks/forest.ts';
import { growTrees } from '../../../scripts/train/learning/boosting.ts';
import type { TreeNode } from '../../../scripts/train/learning/encodeTrees.ts';
import { createClassifier } from '../../../src/article/trees.ts';

const NAMES = ['length', 'links', 'noise'];
const OPTIONS = { trees: 20, leaves: 4, rate: 0.3, least: 0.01, penalty: 0.1, share: 1 };

/** Rows over a grid: `noise` repeats and tells nothing. */
function rowsWhere(isArticle: (length: number, links: number) => boolean, weigh: (label: boolean) => number): Rows {
  const rows: Float64Array[] = [];
  for (let length = 0; length < 8; length++) {
    for (let links = 0; links < 8; links++) rows.push(Float64Array.of(length, links, (length + links) % 2));
  }
  const labels = rows.map((row) => isArticle(row[0] as number, row[1] as number));
  return { rows, labels, weights: labels.map(weigh) };
}

const CASES: readonly (readonly [name: string, isArticle: (length: number, links: number) => boolean])[] = [
  ['one measure', (length) => length > 3],
  ['either of two', (length, links) => length > 5 || links < 1],
  ['both of two', (length, links) => length > 3 && links < 4],
  ['one but not the other', (length, links) => length > 3 !== links > 5],
];

test.each(CASES)('trees learn what is told by %s', (_, isArticle) => {
  const data = rowsWhere(isArticle, () => 1);
  const classify = createClassifier(growForest(data, OPTIONS, [7, 8], NAMES), NAMES);
  expect(data.rows.map((row) => classify(row) > 0.5)).toEqual(data.labels);
});

test('the same rows and seed give the same trees, another seed others', () => {
  const data = rowsWhere(
    (length, links) => length * links > 12,
    () => 1,
  );
  const grow = (seed: number) => growForest(data, { ...OPTIONS, share: 0.5 }, [seed], NAMES);
  expect(grow(7)).toEqual(grow(7));
  expect(grow(7)).not.toEqual(grow(8));
});

test('what weighs nothing is not learned', () => {
  const data = rowsWhere(
    (length) => length > 3,
    (label) => (label ? 1 : 0),
  );
  const classify = createClassifier(growForest(data, OPTIONS, [7], NAMES), NAMES);
  expect(data.rows.every((row) => classify(row) >= 0.5)).toBe(true);
});

test('rows all alike give trees of one leaf', () => {
  const rows = [Float64Array.of(1, 1, 1), Float64Array.of(1, 1, 1)];
  const { trees } = growForest({ rows, labels: [true, false], weights: [1, 1] }, OPTIONS, [7], NAMES);
  expect(trees.map((tree) => tree.length)).toEqual(trees.map(() => 2));
});

test('stored trees name only the features that they ask for', () => {
  const data = rowsWhere(
    (length) => length > 3,
    () => 1,
  );
  expect(growForest(data, { ...OPTIONS, trees: 1, leaves: 2 }, [7], NAMES).features).toEqual(['length']);
});

test('stored trees judge as the grown ones, up to rounding', () => {
  const { rows, labels, weights } = rowsWhere(
    (length, links) => length - links > 1,
    () => 1,
  );
  const grown = growTrees({ width: NAMES.length, rows, right: labels.map(Number), weights }, { ...OPTIONS, seed: 7 });
  const leafOf = (tree: TreeNode, row: Float64Array): number => {
    const { feature, value, left, right } = tree;
    return left && right ? leafOf((row[feature] as number) <= value ? left : right, row) : value;
  };
  const classify = createClassifier(growForest({ rows, labels, weights }, OPTIONS, [7], NAMES), NAMES);
  const number = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(number, number, number, (length, links, noise) => {
      const row = Float64Array.of(length, links, noise);
      const sum = grown.reduce((total, tree) => total + leafOf(tree, row), 0);
      expect(classify(row)).toBeCloseTo(1 / (1 + Math.exp(-sum)), 2);
    }),
  );
});
