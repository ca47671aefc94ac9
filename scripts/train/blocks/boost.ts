/** A split or, where `feature` is -1, a leaf with `value`; `left` and `right` are indices into the tree. */
export interface TreeNode {
  feature: number;
  /** Goes left where the feature is at most this. */
  threshold: number;
  left: number;
  right: number;
  value: number;
}

export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least weight of a leaf (sum of second derivatives), and the penalty on leaf values. */
  readonly minWeight: number;
  readonly lambda: number;
  /** Share of the features that a tree may use. */
  readonly columns: number;
  readonly seed: number;
}

export interface Rows {
  readonly rows: readonly Float64Array[];
  readonly labels: readonly boolean[];
  readonly weights: readonly number[];
}

const BINS = 48;

interface Binned {
  readonly columns: Uint8Array[];
  readonly edges: number[][];
}

/**
 * Gradient-boosted trees for two classes: logistic loss, second-order leaf values, histogram splits, trees grown best leaf
 * first (the method of LightGBM, Ke et al. 2017). The same rows and seed give the same trees.
 */
export function boost(data: Rows, options: BoostOptions): TreeNode[][] {
  const { rows, labels, weights } = data;
  const binned = bin(rows);
  const scores = new Float64Array(rows.length);
  const gradient = new Float64Array(rows.length);
  const hessian = new Float64Array(rows.length);
  const random = generator(options.seed);
  const trees: TreeNode[][] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      gradient[i] = (p - (labels[i] ? 1 : 0)) * (weights[i] as number);
      hessian[i] = Math.max(1e-9, p * (1 - p) * (weights[i] as number));
    }
    const usable = binned.columns.map((_, f) => f).filter(() => random() < options.columns);
    trees.push(grow(binned, gradient, hessian, usable, options, scores));
  }
  return trees;
}

function bin(rows: readonly Float64Array[]): Binned {
  const columns: Uint8Array[] = [];
  const edges: number[][] = [];
  const width = rows[0]?.length ?? 0;
  for (let f = 0; f < width; f++) {
    const values = rows.map((row) => row[f] as number).sort((a, b) => a - b);
    const distinct = [...new Set(values)];
    const cuts: number[] = [];
    if (distinct.length <= BINS) {
      for (let i = 0; i + 1 < distinct.length; i++)
        cuts.push(((distinct[i] as number) + (distinct[i + 1] as number)) / 2);
    } else {
      for (let b = 1; b < BINS; b++) {
        const cut = values[Math.floor((b * values.length) / BINS)] as number;
        if (cut !== cuts.at(-1) && cut !== values.at(-1)) cuts.push(cut);
      }
      // The few largest or smallest values are often what matters: cut among the distinct ones too.
      for (let b = 1; b < 12; b++) cuts.push(distinct[Math.floor((b * distinct.length) / 12)] as number);
    }
    const sorted = [...new Set(cuts)].sort((a, b) => a - b);
    edges.push(sorted);
    columns.push(Uint8Array.from(rows, (row) => lowerBound(sorted, row[f] as number)));
  }
  return { columns, edges };
}

function lowerBound(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Leaf {
  readonly node: number;
  readonly members: Uint32Array;
  readonly split: { gain: number; feature: number; bin: number } | null;
}

function grow(
  binned: Binned,
  g: Float64Array,
  h: Float64Array,
  usable: number[],
  options: BoostOptions,
  scores: Float64Array,
): TreeNode[] {
  const nodes: TreeNode[] = [];
  const makeLeaf = (members: Uint32Array): Leaf => {
    let sumG = 0;
    let sumH = 0;
    for (const i of members) {
      sumG += g[i] as number;
      sumH += h[i] as number;
    }
    nodes.push({
      feature: -1,
      threshold: 0,
      left: -1,
      right: -1,
      value: (-sumG / (sumH + options.lambda)) * options.rate,
    });
    return { node: nodes.length - 1, members, split: bestSplit(binned, g, h, members, sumG, sumH, usable, options) };
  };
  const open = [makeLeaf(Uint32Array.from(g, (_, i) => i))];
  const done: Leaf[] = [];
  while (open.length > 0 && open.length + done.length < options.leaves) {
    open.sort((a, b) => (a.split?.gain ?? -1) - (b.split?.gain ?? -1));
    const leaf = open.pop() as Leaf;
    if (!leaf.split) {
      done.push(leaf);
      continue;
    }
    const { feature, bin: cut } = leaf.split;
    const column = binned.columns[feature] as Uint8Array;
    const left = makeLeaf(leaf.members.filter((i) => (column[i] as number) <= cut));
    const right = makeLeaf(leaf.members.filter((i) => (column[i] as number) > cut));
    const threshold = (binned.edges[feature] as number[])[cut] as number;
    nodes[leaf.node] = { feature, threshold, left: left.node, right: right.node, value: 0 };
    open.push(left, right);
  }
  for (const leaf of [...open, ...done]) {
    const { value } = nodes[leaf.node] as TreeNode;
    for (const i of leaf.members) scores[i] = (scores[i] as number) + value;
  }
  return nodes;
}

function bestSplit(
  binned: Binned,
  g: Float64Array,
  h: Float64Array,
  members: Uint32Array,
  sumG: number,
  sumH: number,
  usable: readonly number[],
  { lambda, minWeight }: BoostOptions,
): Leaf['split'] {
  let best: Leaf['split'] = null;
  const base = (sumG * sumG) / (sumH + lambda);
  const ownG = Float64Array.from(members, (i) => g[i] as number);
  const ownH = Float64Array.from(members, (i) => h[i] as number);
  for (const feature of usable) {
    const column = binned.columns[feature] as Uint8Array;
    const bins = (binned.edges[feature] as number[]).length + 1;
    if (bins < 2) continue;
    const histG = new Float64Array(bins);
    const histH = new Float64Array(bins);
    for (let k = 0; k < members.length; k++) {
      const b = column[members[k] as number] as number;
      histG[b] = (histG[b] as number) + (ownG[k] as number);
      histH[b] = (histH[b] as number) + (ownH[k] as number);
    }
    let leftG = 0;
    let leftH = 0;
    for (let b = 0; b + 1 < bins; b++) {
      leftG += histG[b] as number;
      leftH += histH[b] as number;
      const rightH = sumH - leftH;
      if (leftH < minWeight || rightH < minWeight) continue;
      const gain = (leftG * leftG) / (leftH + lambda) + (sumG - leftG) ** 2 / (rightH + lambda) - base;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin: b };
    }
  }
  return best;
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}
