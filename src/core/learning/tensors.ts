import type { ByteReader } from './bytes.ts';

/** A matrix, a table of vectors or the biases of a network, as a stretch of the array that holds its weights. */
export interface Tensor {
  readonly at: number;
  readonly size: number;
  /** How many values go into each that the tensor makes; 0 where it holds biases, 1 where its rows are picked by number. */
  readonly fan: number;
}

/**
 * Reads weights into their places: for each tensor the step, then its weights as int8 multiples of that. Throws a `RangeError`
 * where the bytes end too early.
 */
export function readTensors(reader: ByteReader, tensors: readonly Tensor[], weights: Float32Array): void {
  for (const { at, size } of tensors) {
    const step = reader.float();
    const units = reader.take(size);
    for (let index = 0; index < size; index++) weights[at + index] = (((units[index] as number) << 24) >> 24) * step;
  }
}
