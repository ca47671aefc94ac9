/** A byte tells between which thresholds a value lies. */
export const MOST_BINS = 64;

/** Items' features, each value by its bin, for histograms. */
export interface Binned {
  readonly width: number;
  /** The thresholds of each feature. */
  readonly edges: readonly Float32Array[];
  /** `[item * width + feature]`: between which thresholds the feature lies. */
  readonly bins: Uint8Array;
}

/** Sorts each feature's values, `width` of them a row, into at most `MOST_BINS` bins. */
export function binned(rows: readonly Float64Array[], width: number): Binned {
  const bins = new Uint8Array(rows.length * width);
  const edges = Array.from({ length: width }, (_, feature) => {
    const cuts = thresholds(Float64Array.from(rows, (row) => row[feature] as number).sort());
    rows.forEach((row, item) => {
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((row[feature] as number) > (cuts[middle] as number)) low = middle + 1;
        else high = middle;
      }
      bins[item * width + feature] = low;
    });
    return cuts;
  });
  return { width, edges, bins };
}

/** Where a feature is cut, given its values in ascending order: between all of them or, if they are many, at quantiles. */
function thresholds(values: Float64Array): Float32Array {
  const distinct = [...new Set(values)];
  const cuts =
    distinct.length <= MOST_BINS
      ? distinct.slice(1).map((value, index) => Math.fround((value + (distinct[index] as number)) / 2))
      : Array.from({ length: MOST_BINS - 1 }, (_, bin) =>
          Math.fround(values[Math.floor(((bin + 1) * values.length) / MOST_BINS)] as number),
        );
  return Float32Array.from(new Set(cuts)).sort();
}
