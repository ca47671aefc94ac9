import { ByteWriter } from '../../../src/core/learning/bytes.ts';
import { MOST_TOKENS, Network, type TokenCodes } from '../../../src/core/learning/recurrent.ts';
import { type Layout, layoutOf, type NetworkSize } from '../../../src/core/learning/recurrentLayout.ts';
import type { Tensor } from '../../../src/core/learning/tensors.ts';
import { seeded } from '../learning/random.ts';
import { type DescentOptions, descend } from './descent.ts';
import { NetworkGradient } from './gradient.ts';
import { initialise } from './initialise.ts';
import { createKernels, type Kernels } from './kernels.ts';
import { Learner, type LearnerOptions } from './learner.ts';

/** What is known of each word beforehand. */
export interface RawVectors {
  readonly width: number;
  /** One vector of `width` numbers a row. */
  readonly values: Float32Array;
}

export interface NetworkOptions extends NetworkSize, DescentOptions, LearnerOptions {
  /** How many networks share one projection and are averaged. */
  readonly networks: number;
}

export interface Labelled {
  /** A sentence with the row of each word in the raw vectors. */
  readonly reading: TokenCodes & { readonly words: Int32Array };
  readonly label: number;
}

export interface Trained {
  readonly layout: Layout;
  /** The weights of each network. */
  readonly networks: readonly Float32Array[];
  /** From the raw vectors to the networks': `layout.width` rows of `raw.width`. */
  readonly projection: Float32Array;
}

/** Trains the networks, and with them the projection of the words' raw vectors to the few dimensions that matter here. */
export async function trainNetworks(
  items: readonly Labelled[],
  raw: RawVectors,
  options: NetworkOptions,
): Promise<Trained> {
  const layout = layoutOf(options);
  const random = seeded(options.seed);
  const projection = layout.width * raw.width;
  const weights = projection + options.networks * layout.size;
  const vectors = MOST_TOKENS * layout.width;
  const room = Network.room(layout) + NetworkGradient.room(layout);
  const kernels = await createKernels(4 * weights + raw.values.length + 2 * vectors + options.networks * room);
  const { memory } = kernels;
  const rawAt = 4 * weights;
  const vectorsAt = rawAt + raw.values.length;
  memory.set(raw.values, rawAt);
  initialise(memory, 0, [{ at: 0, size: projection, fan: raw.width }], random);
  const learners = Array.from({ length: options.networks }, (_, index) => {
    const base = projection + index * layout.size;
    initialise(memory, base, layout.tensors, random);
    shrinkOutput(memory, base, layout);
    const at = vectorsAt + 2 * vectors + index * room;
    const network = new Network(layout, memory, base, at, kernels.multiply);
    return new Learner(new NetworkGradient(network, kernels, weights + base, at + Network.room(layout)), options);
  });
  const places = { raw: rawAt, rawWidth: raw.width, vectors: vectorsAt, weights };
  descend(kernels, weights, items, options, random, (item) =>
    teach(kernels, learners, places, layout.width, item, random),
  );
  const networks = learners.map((_, index) => {
    const base = projection + index * layout.size;
    return memory.slice(base, base + layout.size);
  });
  return { layout, networks, projection: memory.slice(0, projection) };
}

/** Small first scores, since many features add up to them. */
function shrinkOutput(memory: Float32Array, base: number, { output }: Layout): void {
  for (let at = base + output.at; at < base + output.at + output.size; at++) memory[at] = (memory[at] as number) / 2;
}

/** Where in the array the raw vectors, the sentence's projected ones, and the gradients of the weights begin. */
interface Places {
  readonly raw: number;
  readonly rawWidth: number;
  readonly vectors: number;
  readonly weights: number;
}

/** Shows the networks a sentence and adds up the gradients of their weights and of the projection. */
function teach(
  { memory, multiply, outer }: Kernels,
  learners: readonly Learner[],
  { raw, rawWidth, vectors, weights }: Places,
  width: number,
  { reading, label }: Labelled,
  random: () => number,
): void {
  const size = reading.length * width;
  const ofVectors = vectors + MOST_TOKENS * width;
  memory.fill(0, vectors, vectors + size);
  memory.fill(0, ofVectors, ofVectors + size);
  for (const [token, row] of reading.words.entries())
    multiply(vectors + token * width, 0, raw + row * rawWidth, width, rawWidth);
  for (const learner of learners) {
    learner.learn(reading, label, vectors, random);
    learner.addSlopes(reading.length, ofVectors);
  }
  for (const [token, row] of reading.words.entries())
    outer(weights, ofVectors + token * width, raw + row * rawWidth, width, rawWidth);
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
