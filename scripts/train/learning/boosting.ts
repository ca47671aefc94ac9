import { type Binned, binned, MOST_BINS } from './bins.ts';
import { encodeTrees, LEAF_STEP, type TreeNode } from './encodeTrees.ts';
import { seeded } from './random.ts';

export interface BoostingOptions {
  readonly trees: number;
  /** How much of each tree's step is taken. */
  readonly rate: number;
  /** How many leaves a tree has at most. */
  readonly leaves: number;
  /** The least number of items in a leaf or, where they have weights, the least sum of these. */
  readonly least: number;
  /** The strength of the L2 penalty on a leaf's value. */
  readonly penalty: number;
  /** The share of the features that each tree may ask. */
  readonly share: number;
  /** Which of the features each tree may ask differs by this number; 1 where it is not given. */
  readonly seed?: number;
}

/**
 * Items to learn from, features as rows of one matrix. With `groups`, group g being the items `[groups[g], groups[g + 1])`,
 * the scores compete: the chance of an item is a softmax over its group and a "none" whose score is 0, and several right
 * items share the truth. Without, each item is a yes or no of its own.
 */
export interface BoostingData {
  readonly width: number;
  readonly rows: readonly Float64Array[];
  /** 1 where the item is right. */
  readonly right: ArrayLike<number>;
  readonly groups?: ArrayLike<number>;
  /** How much each item counts where there are no groups: 1 where nothing is said. */
  readonly weights?: ArrayLike<number>;
}

/** Gains below this are rounding errors. */
const LEAST_GAIN = 1e-6;
/** The sums of one feature: the slope, the curve and the weight of each bin. */
const CELLS = 3 * (MOST_BINS + 1);

/**
 * Trains trees by gradient boosting with second derivatives and histograms (Friedman 2001; Chen and Guestrin 2016; Ke et
 * al. 2017) and encodes them as `decodeTrees` reads them.
 */
export function trainTrees(data: BoostingData, options: BoostingOptions): Uint8Array {
  return encodeTrees(growTrees(data, options), data.width);
}

/** Trains trees as `trainTrees` does, the sum of whose values is an item's score. */
export function growTrees(data: BoostingData, options: BoostingOptions): TreeNode[] {
  const count = data.rows.length;
  const table = { ...binned(data.rows, data.width), weights: data.weights ?? new Float64Array(count).fill(1) };
  const scores = new Float64Array(count);
  const slopes = new Float64Array(count);
  const curves = new Float64Array(count);
  const random = seeded(options.seed ?? 1);
  const trees: TreeNode[] = [];
  for (let round = 0; round < options.trees; round++) {
    derivatives(data, scores, slopes, curves);
    const asked = Array.from({ length: data.width }, (_, feature) => feature).filter(() => random() < options.share);
    trees.push(grow(table, asked, slopes, curves, scores, options));
  }
  return trees;
}

/** The first and second derivatives of the loss by each item's score. */
function derivatives(
  { right, groups, weights }: BoostingData,
  scores: Float64Array,
  slopes: Float64Array,
  curves: Float64Array,
): void {
  if (!groups) {
    for (let item = 0; item < scores.length; item++) {
      const chance = 1 / (1 + Math.exp(-(scores[item] as number)));
      const weight = weights ? (weights[item] as number) : 1;
      slopes[item] = weight * (chance - (right[item] as number));
      curves[item] = weight * Math.max(1e-6, chance * (1 - chance));
    }
    return;
  }
  for (let group = 0; group + 1 < groups.length; group++) {
    const first = groups[group] as number;
    const last = groups[group + 1] as number;
    let highest = 0;
    for (let item = first; item < last; item++) highest = Math.max(highest, scores[item] as number);
    let sum = Math.exp(-highest);
    let truth = 0;
    for (let item = first; item < last; item++) {
      const power = Math.exp((scores[item] as number) - highest);
      sum += power;
      if (right[item]) truth += power;
    }
    for (let item = first; item < last; item++) {
      const power = Math.exp((scores[item] as number) - highest);
      const chance = power / sum;
      slopes[item] = chance - (right[item] ? power / truth : 0);
      curves[item] = Math.max(1e-6, chance * (1 - chance));
    }
  }
}

/** The items with how much each counts. */
interface Table extends Binned {
  readonly weights: ArrayLike<number>;
}

interface Leaf {
  readonly items: Int32Array;
  readonly node: TreeNode;
  readonly sums: Float64Array;
  gain: number;
  feature: number;
  bin: number;
}

/** Grows one tree leaf by leaf, the most gainful first, and adds it to the scores. */
function grow(
  { edges, bins, width, weights }: Table,
  asked: readonly number[],
  slopes: Float64Array,
  curves: Float64Array,
  scores: Float64Array,
  options: BoostingOptions,
): TreeNode {
  const sumsOf = (items: Int32Array): Float64Array => {
    const sums = new Float64Array(asked.length * CELLS);
    for (const item of items) {
      const slope = slopes[item] as number;
      const curve = curves[item] as number;
      const weight = weights[item] as number;
      const row = item * width;
      for (let index = 0; index < asked.length; index++) {
        const cell = index * CELLS + 3 * (bins[row + (asked[index] as number)] as number);
        sums[cell] = (sums[cell] as number) + slope;
        sums[cell + 1] = (sums[cell + 1] as number) + curve;
        sums[cell + 2] = (sums[cell + 2] as number) + weight;
      }
    }
    return sums;
  };
  const leafOf = (items: Int32Array, node: TreeNode, sums: Float64Array): Leaf =>
    bestSplit({ items, node, sums, gain: 0, feature: -1, bin: 0 }, asked, options);
  const root: TreeNode = { feature: -1, value: 0 };
  const all = Int32Array.from({ length: scores.length }, (_, item) => item);
  const leaves = [leafOf(all, root, sumsOf(all))];
  while (leaves.length < options.leaves) {
    leaves.sort((a, b) => a.gain - b.gain);
    const leaf = leaves.at(-1) as Leaf;
    if (leaf.gain <= 0) break;
    leaves.pop();
    const left: TreeNode = { feature: -1, value: 0 };
    const right: TreeNode = { feature: -1, value: 0 };
    Object.assign(leaf.node, {
      feature: leaf.feature,
      value: edges[leaf.feature]?.[leaf.bin],
      left,
      right,
    });
    const isBelow = (item: number): boolean => (bins[item * width + leaf.feature] as number) <= leaf.bin;
    const below = leaf.items.filter(isBelow);
    const above = leaf.items.filter((item) => !isBelow(item));
    // Only the smaller half is summed up; the other's sums are what is left.
    const sums = sumsOf(below.length < above.length ? below : above);
    const rest = leaf.sums.map((sum, cell) => sum - (sums[cell] as number));
    leaves.push(leafOf(below, left, below.length < above.length ? sums : rest));
    leaves.push(leafOf(above, right, below.length < above.length ? rest : sums));
  }
  for (const { items, node } of leaves) {
    let slope = 0;
    let curve = 0;
    for (const item of items) {
      slope += slopes[item] as number;
      curve += curves[item] as number;
    }
    node.value = Math.round((-options.rate * slope) / (curve + options.penalty) / LEAF_STEP) * LEAF_STEP;
    for (const item of items) scores[item] = (scores[item] as number) + node.value;
  }
  return root;
}

/** Finds a leaf's most gainful split. */
function bestSplit(leaf: Leaf, asked: readonly number[], { least, penalty }: BoostingOptions): Leaf {
  const { sums } = leaf;
  const worth = (slope: number, curve: number): number => (slope * slope) / (curve + penalty);
  asked.forEach((feature, index) => {
    const base = index * CELLS;
    let slope = 0;
    let curve = 0;
    let weight = 0;
    for (let cell = base; cell < base + CELLS; cell += 3) {
      slope += sums[cell] as number;
      curve += sums[cell + 1] as number;
      weight += sums[cell + 2] as number;
    }
    let leftSlope = 0;
    let leftCurve = 0;
    let leftWeight = 0;
    for (let bin = 0; bin < MOST_BINS; bin++) {
      leftSlope += sums[base + 3 * bin] as number;
      leftCurve += sums[base + 3 * bin + 1] as number;
      leftWeight += sums[base + 3 * bin + 2] as number;
      if (leftWeight < least) continue;
      if (weight - leftWeight < least) break;
      const gain = worth(leftSlope, leftCurve) + worth(slope - leftSlope, curve - leftCurve) - worth(slope, curve);
      if (gain <= leaf.gain + LEAST_GAIN) continue;
      leaf.gain = gain;
      leaf.feature = feature;
      leaf.bin = bin;
    }
  });
  return leaf;
}
