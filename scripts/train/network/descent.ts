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

/** Steps down the slope of weights that begin at 0, followed by their gradients and two moments. */
export class Descent {
  readonly #kernels: Kernels;
  readonly #weights: number;
  readonly #steps: number;
  readonly #options: DescentOptions;
  #step = 0;

  /** Takes how many weights and how many items there are. */
  constructor(kernels: Kernels, weights: number, items: number, options: DescentOptions) {
    this.#kernels = kernels;
    this.#weights = weights;
    this.#steps = options.epochs * Math.ceil(items / options.batch);
    this.#options = options;
  }

  /** A step by the gradients that so many items have added up; they are then 0. */
  step(items: number): void {
    const weights = this.#weights;
    const { rate, steepest } = this.#options;
    const falling = (rate * (1 - this.#step / this.#steps)) / (1 - 0.9 ** ++this.#step);
    const steepness = Math.sqrt(this.#kernels.squares(weights, weights)) / items;
    const scale = Math.min(1, steepest / steepness) / items;
    this.#kernels.adam(0, weights, 2 * weights, 3 * weights, weights, falling, scale, 1 - 0.98 ** this.#step);
  }
}
