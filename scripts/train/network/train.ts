import { ByteWriter } from '../../../src/core/learning/bytes.ts';
import { MOST_TOKENS, Network, type TokenCodes } from '../../../src/core/learning/recurrent.ts';
import { CLASSES, type Layout, layoutOf, type NetworkSize } from '../../../src/core/learning/recurrentLayout.ts';
import { seeded, shuffled } from '../learning/random.ts';
import { NetworkGradient } from './gradient.ts';
import { createKernels, type Kernels } from './kernels.ts';

/** What is known of each word beforehand. */
export interface RawVectors {
  readonly width: number;
  /** One vector of `width` numbers a row. */
  readonly values: Float32Array;
}

export interface NetworkOptions extends NetworkSize {
  /** How many networks share one projection and are averaged. */
  readonly networks: number;
  readonly epochs: number;
  readonly batch: number;
  /** The rate at the start, from which it falls to nothing in a straight line. */
  readonly rate: number;
  /** A gradient longer than this, all together, is shortened to it. */
  readonly steepest: number;
  /** The share of words, of numbers in their vectors, and of the sentence's features that each step leaves out. */
  readonly dropWords: number;
  readonly dropInputs: number;
  readonly dropFeatures: number;
  /** The share of each label that is spread over all of them (Szegedy et al. 2016). */
  readonly smoothing: number;
  readonly seed: number;
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
  const room = Network.room(layout) + NetworkGradient.room({ layout });
  const kernels = await createKernels(4 * weights + raw.values.length + 2 * vectors + options.networks * room);
  const { memory } = kernels;
  const rawAt = 4 * weights;
  const vectorsAt = rawAt + raw.values.length;
  memory.set(raw.values, rawAt);
  for (let at = 0; at < projection; at++) memory[at] = gauss(random) / Math.sqrt(raw.width);
  const towers = Array.from({ length: options.networks }, (_, index) => {
    const base = projection + index * layout.size;
    initialise(memory, base, layout, random);
    const at = vectorsAt + 2 * vectors + index * room;
    const network = new Network(layout, memory, base, at, kernels.multiply);
    return new NetworkGradient(network, kernels, weights + base, at + Network.room(layout));
  });
  const teacher = new Teacher(
    kernels,
    towers,
    { raw: rawAt, rawWidth: raw.width, vectors: vectorsAt, weights },
    options,
  );
  const steps = options.epochs * Math.ceil(items.length / options.batch);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(items.length, random);
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.subarray(from, from + options.batch);
      for (const index of batch) teacher.teach(items[index] as Labelled, random);
      const rate = (options.rate * (1 - step / steps)) / (1 - 0.9 ** ++step);
      const steepness = Math.sqrt(kernels.squares(weights, weights)) / batch.length;
      const scale = Math.min(1, options.steepest / steepness) / batch.length;
      kernels.adam(0, weights, 2 * weights, 3 * weights, weights, rate, scale, 1 - 0.98 ** step);
    }
  }
  const networks = towers.map(({ network: { base } }) => memory.slice(base, base + layout.size));
  return { layout, networks, projection: memory.slice(0, projection) };
}

/** A number drawn from the standard normal distribution. */
function gauss(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Random weights, the smaller the more of them go into one value; vectors picked by number small, biases 0. */
function initialise(memory: Float32Array, base: number, layout: Layout, random: () => number): void {
  for (const tensor of layout.tensors) {
    const spread =
      tensor === layout.output
        ? 0.5 / Math.sqrt(tensor.fan)
        : tensor.fan > 1
          ? 1 / Math.sqrt(tensor.fan)
          : 0.1 * tensor.fan;
    for (let at = tensor.at; at < tensor.at + tensor.size; at++) memory[base + at] = spread * gauss(random);
  }
}

/** Where in the array the raw vectors, the sentence's projected ones, and the gradients of the weights begin. */
interface Places {
  readonly raw: number;
  readonly rawWidth: number;
  readonly vectors: number;
  readonly weights: number;
}

/** Shows the networks sentences and adds up the gradients of their weights. */
class Teacher {
  readonly #kernels: Kernels;
  readonly #towers: readonly NetworkGradient[];
  readonly #places: Places;
  readonly #options: NetworkOptions;
  readonly #kept: Float32Array;
  readonly #keptFeatures: Float32Array;

  constructor(kernels: Kernels, towers: readonly NetworkGradient[], places: Places, options: NetworkOptions) {
    this.#kernels = kernels;
    this.#towers = towers;
    this.#places = places;
    this.#options = options;
    this.#kept = new Float32Array(MOST_TOKENS * options.width);
    this.#keptFeatures = new Float32Array(6 * options.hidden);
  }

  teach({ reading, label }: Labelled, random: () => number): void {
    const { memory, multiply, outer } = this.#kernels;
    const { width } = this.#options;
    const { raw, rawWidth, vectors, weights } = this.#places;
    const size = reading.length * width;
    const ofVectors = vectors + MOST_TOKENS * width;
    memory.fill(0, vectors, vectors + size);
    memory.fill(0, ofVectors, ofVectors + size);
    for (const [token, row] of reading.words.entries())
      multiply(vectors + token * width, 0, raw + row * rawWidth, width, rawWidth);
    for (const tower of this.#towers) {
      const { network } = tower;
      this.#choose(reading, random);
      for (let at = 0; at < size; at++)
        memory[network.inputs + at] = (memory[vectors + at] as number) * (this.#kept[at] as number);
      network.read(reading);
      scale(memory, network.features, this.#keptFeatures, this.#keptFeatures.length);
      network.judge();
      this.#blame(tower, label);
      tower.unjudge();
      scale(memory, tower.ofFeatures, this.#keptFeatures, this.#keptFeatures.length);
      tower.unread(reading);
      for (let at = 0; at < size; at++)
        memory[ofVectors + at] =
          (memory[ofVectors + at] as number) + (memory[tower.ofInputs + at] as number) * (this.#kept[at] as number);
    }
    for (const [token, row] of reading.words.entries())
      outer(weights, ofVectors + token * width, raw + row * rawWidth, width, rawWidth);
  }

  /** Draws what is left out (Srivastava et al. 2014): the factors that keep the mean, or 0. The target always stays. */
  #choose({ length, target }: TokenCodes, random: () => number): void {
    const { dropWords, dropInputs, dropFeatures, width } = this.#options;
    const keep = (probability: number): number => (random() < probability ? 0 : 1 / (1 - probability));
    for (let token = 0; token < length; token++) {
      const gone = token !== target && random() < dropWords;
      for (let at = token * width; at < (token + 1) * width; at++) this.#kept[at] = gone ? 0 : keep(dropInputs);
    }
    for (let at = 0; at < this.#keptFeatures.length; at++) this.#keptFeatures[at] = keep(dropFeatures);
  }

  /** The cross entropy's gradient by the scores. */
  #blame({ network, ofScores }: NetworkGradient, label: number): void {
    const { memory, scores } = network;
    const { smoothing } = this.#options;
    const given = memory.slice(scores, scores + CLASSES);
    const highest = Math.max(...given);
    const powers = given.map((score) => Math.exp(score - highest));
    const sum = powers.reduce((total, power) => total + power, 0);
    for (const [index, power] of powers.entries())
      memory[ofScores + index] = power / sum - smoothing / CLASSES - (index === label ? 1 - smoothing : 0);
  }
}

function scale(memory: Float32Array, at: number, factors: Float32Array, size: number): void {
  for (let index = 0; index < size; index++)
    memory[at + index] = (memory[at + index] as number) * (factors[index] as number);
}

/** Encodes a network as `decodeNetwork` reads it: int8 weights, one step for each tensor. */
export function encodeNetwork({ width, hidden, attention, tensors }: Layout, weights: Float32Array): Uint8Array {
  const writer = new ByteWriter();
  for (const value of [width, hidden, attention]) writer.varint(value);
  for (const { at, size } of tensors) {
    const values = weights.subarray(at, at + size);
    const step = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
    writer.float(step);
    for (const value of values) writer.byte(Math.round(value / step));
  }
  return writer.finish();
}
