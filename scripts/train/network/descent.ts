import { shuffled } from '../learning/random.ts';
import type { Kernels } from './kernels.ts';

export interface DescentOptions {
  readonly epochs: number;
  readonly batch: number;
  /** The rate at the start, from which it falls to nothing in a straight line. */
  readonly rate: number;
  /** A gradient longer than this, all together, is shortened to it. */
  readonly steepest: number;
  readonly seed: number;
}

/**
 * Steps down the slope of weights that begin at 0, followed by their gradients and two moments. Each epoch shows the items
 * in another order; `teach` adds up the gradients of one.
 */
export function descend<Item>(
  kernels: Kernels,
  weights: number,
  items: readonly Item[],
  { epochs, batch, rate, steepest }: DescentOptions,
  random: () => number,
  teach: (item: Item) => void,
): void {
  const steps = epochs * Math.ceil(items.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(items.length, random);
    for (let from = 0; from < order.length; from += batch) {
      const shown = order.subarray(from, from + batch);
      for (const index of shown) teach(items[index] as Item);
      const falling = (rate * (1 - step / steps)) / (1 - 0.9 ** ++step);
      const steepness = Math.sqrt(kernels.squares(weights, weights)) / shown.length;
      const scale = Math.min(1, steepest / steepness) / shown.length;
      kernels.adam(0, weights, 2 * weights, 3 * weights, weights, falling, scale, 1 - 0.98 ** step);
    }
  }
}
