import { ByteWriter } from '../../../src/core/learning/bytes.ts';
import { MOST_TOKENS, Network, type TokenCodes } from '../../../src/core/learning/recurrent.ts';
import { type Layout, layoutOf, type NetworkSize } from '../../../src/core/learning/recurrentLayout.ts';
import type { Tensor } from '../../../src/core/learning/tensors.ts';
import { seeded } from '../learning/random.ts';
import { type DescentOptions, descend } from './descent.ts';
import { NetworkGradient } from './gradient.ts';
import { initialise } from './initialise.ts';
import { createKernels } from './kernels.ts';
import { Learner, type LearnerOptions } from './learner.ts';

/** What is known of each word beforehand. */
export interface RawVectors {
  readonly width: number;
  /** One vector of `width` numbers a row. */
  readonly values: Float32Array;
}

export interface NetworkOptions extends NetworkSize, DescentOptions, LearnerOptions {
  /** How many networks are averaged. */
  readonly networks: number;
}

export interface Informed {
  readonly reading: TokenCodes;
  /** What the network is told of each token, `width` numbers. */
  readonly inputs: Float32Array;
  readonly label: number;
}

export interface TrainedNetworks {
  readonly layout: Layout;
  /** The weights of each network. */
  readonly networks: readonly Float32Array[];
}

/** Trains networks on what is known of each token beforehand, `options.width` numbers. */
export async function trainInformed(items: readonly Informed[], options: NetworkOptions): Promise<TrainedNetworks> {
  const layout = layoutOf(options);
  const random = seeded(options.seed);
  const weights = options.networks * layout.size;
  const room = Network.room(layout) + NetworkGradient.room(layout);
  const known = 4 * weights + options.networks * room;
  const kernels = await createKernels(known + MOST_TOKENS * layout.width);
  const { memory } = kernels;
  const learners = Array.from({ length: options.networks }, (_, index) => {
    const base = index * layout.size;
    initialise(memory, base, layout.tensors, random);
    const at = 4 * weights + index * room;
    const network = new Network(layout, memory, base, at, kernels.multiply);
    return new Learner(new NetworkGradient(network, kernels, weights + base, at + Network.room(layout)), options);
  });
  descend(kernels, weights, items, options, random, ({ reading, inputs, label }) => {
    memory.set(inputs, known);
    for (const learner of learners) learner.learn(reading, label, known, random);
  });
  const networks = learners.map((_, index) => memory.slice(index * layout.size, (index + 1) * layout.size));
  return { layout, networks };
}

/** Encodes a network as `decodeNetwork` reads it: int8 weights, one step for each tensor. */
export function encodeNetwork({ width, hidden, attention, tensors }: Layout, weights: Float32Array): Uint8Array {
  return encodeTensors([width, hidden, attention], tensors, weights);
}

/** Encodes sizes and, as `readTensors` reads them, tensors. */
export function encodeTensors(sizes: readonly number[], tensors: readonly Tensor[], weights: Float32Array): Uint8Array {
  const writer = new ByteWriter();
  for (const size of sizes) writer.varint(size);
  for (const { at, size } of tensors) {
    const values = weights.subarray(at, at + size);
    const step = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
    writer.float(step);
    for (const value of values) writer.byte(Math.round(value / step));
  }
  return writer.finish();
}
