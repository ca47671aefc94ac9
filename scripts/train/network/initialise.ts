import type { Tensor } from '../../../src/core/learning/tensors.ts';

/** A number drawn from the standard normal distribution. */
function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Random weights from `base` on, the smaller the more of them go into one value; what is picked by number small, biases 0. */
export function initialise(memory: Float32Array, base: number, tensors: readonly Tensor[], random: () => number): void {
  for (const { at, size, fan } of tensors) {
    const spread = fan > 1 ? 1 / Math.sqrt(fan) : 0.1 * fan;
    for (let place = at; place < at + size; place++) memory[base + place] = spread * gauss(random);
  }
}
