import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trainTrees } from '../../../scripts/train/learning/boosting.ts';
import { decodeTrees, treeScore } from '../../../src/core/learning/trees.ts';

const OPTIONS = {
  trees: 40,
  rate: 0.3,
  leaves: 8,
  least: 1,
  penalty: 0.1,
  share: 1,
};
/** All points of a small grid. */
const GRID = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].map((b) => Float64Array.of(a, b, 7)));

describe('boosted trees', () => {
  test('learn what no line parts', () => {
    const right = GRID.map(([a = 0, b = 0]) => ((a < 2 ? b < 2 : b === 3) ? 1 : 0));
    const trees = decodeTrees(trainTrees({ width: 3, rows: GRID, right }, OPTIONS));
    GRID.forEach((row, item) => {
      expect(treeScore(trees, row) > 0, `${row}`).toBe(right[item] === 1);
    });
  });

  test('rank within groups, and rank nothing above none where nothing is right', () => {
    // In a group the item whose first feature is highest is right, if its second is 1.
    const rows = [0, 1].flatMap((b) => [1, 2, 3].flatMap((a) => [Float64Array.of(a, b), Float64Array.of(a - 1, b)]));
    const right = rows.map(([, b = 0], item) => (b === 1 && item % 2 === 0 ? 1 : 0));
    const both = rows.map((row, item) => Float64Array.of(...row, item % 2));
    const groups = Array.from({ length: rows.length / 2 + 1 }, (_, group) => 2 * group);
    const trees = decodeTrees(trainTrees({ width: 3, rows: both, right, groups }, OPTIONS));
    both.forEach((row, item) => {
      expect(treeScore(trees, row) > 0, `${row}`).toBe(right[item] === 1);
    });
  });

  test('learn nothing from what weighs nothing', () => {
    const right = GRID.map(([a = 0]) => (a < 2 ? 1 : 0));
    const trees = decodeTrees(trainTrees({ width: 3, rows: GRID, right, weights: right }, { ...OPTIONS, least: 0.5 }));
    for (const row of GRID) expect(treeScore(trees, row), `${row}`).toBeGreaterThan(0);
  });

  test('are the same each time', () => {
    const data = {
      width: 3,
      rows: GRID,
      right: GRID.map((_, item) => item % 2),
    };
    expect(trainTrees(data, { ...OPTIONS, share: 0.5 })).toEqual(trainTrees(data, { ...OPTIONS, share: 0.5 }));
  });

  test('cut short anywhere are refused', () => {
    const bytes = trainTrees(
      { width: 3, rows: GRID, right: GRID.map((_, item) => item % 2) },
      { ...OPTIONS, trees: 2 },
    );
    for (let length = 0; length < bytes.length; length++)
      expect(() => decodeTrees(bytes.subarray(0, length)), `${length} bytes`).toThrow(RangeError);
  });

  test('of random bytes are refused or read, never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          decodeTrees(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});
