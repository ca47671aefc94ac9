import { softGate, softmax, softsign } from '../learning/activations.ts';
import type { Multiply } from '../learning/dense.ts';
import { type Layout, RECURRENT_LAYERS } from './layout.ts';
import { TABLES } from './model.ts';
import { FINE_TAGS } from './tagset.ts';

/** Tags less probable than this are taken to be impossible. */
export const LEAST_PROBABLE = 1e-3;
/** How many values a token's tags take up. */
export const TAG_STRIDE = 4 * Math.ceil(FINE_TAGS.length / 4);

/**
 * Turns a sentence's words into vectors that know the sentence. Each word's vector is the sum of those of its form, its
 * pieces and its clusters; a convolution adds what stands beside it; from that the tag is told, whose vector is added;
 * and two layers of gated recurrent units, whose gates see only the layer beneath (Bradbury et al. 2017, Lei et al. 2018),
 * bring what stands farther off on either side. Each layer adds to the one beneath it.
 *
 * All values lie in one array, the weights from its beginning on and the activations after them, so that training can read
 * them and can multiply faster.
 */
export class Encoder {
  readonly layout: Layout;
  readonly memory: Float32Array;
  readonly multiply: Multiply;
  /** Where each layer's vectors begin: words, with their neighbours, with their tags, and after each recurrent layer. */
  readonly layers: readonly number[];
  /** The convolution before its rectifier, the gates, the cells of each recurrent layer, and the tags' probabilities. */
  readonly sums: number;
  readonly gates: readonly number[];
  readonly cells: readonly number[];
  readonly tags: number;

  /** How many values the activations of `capacity` tokens take up. */
  static room({ width }: Layout, capacity: number): number {
    return capacity * (width * (3 + RECURRENT_LAYERS + 1 + RECURRENT_LAYERS * 4) + TAG_STRIDE);
  }

  /** Takes the array with the weights at its beginning and room for the activations from `at` on. */
  constructor(layout: Layout, memory: Float32Array, at: number, capacity: number, multiply: Multiply) {
    this.layout = layout;
    this.memory = memory;
    this.multiply = multiply;
    let end = at;
    const place = (length: number): number => {
      end += length * capacity;
      return end - length * capacity;
    };
    const recurrent = Array.from({ length: RECURRENT_LAYERS }, (_, layer) => layer);
    this.layers = Array.from({ length: 3 + RECURRENT_LAYERS }, () => place(layout.width));
    this.sums = place(layout.width);
    this.gates = recurrent.map(() => place(3 * layout.width));
    this.cells = recurrent.map(() => place(layout.width));
    this.tags = place(TAG_STRIDE);
  }

  /** Where the vectors begin that know the sentence. */
  get top(): number {
    return this.layers[this.layers.length - 1] as number;
  }

  /** Encodes the `size` words whose rows in the tables of word vectors these are. */
  encode(rows: Int32Array, size: number): void {
    this.embed(rows, size);
    this.contextualise(size);
  }

  /** The first layer: the sums of the words' vectors. */
  embed(rows: Int32Array, size: number): void {
    const { memory } = this;
    const { width, words } = this.layout;
    const into = this.layers[0] as number;
    memory.fill(0, into, into + size * width);
    for (let token = 0; token < size; token++)
      for (let table = 0; table < TABLES; table++) {
        const from = (words[table] as number) + (rows[token * TABLES + table] as number) * width;
        this.#add(into + token * width, from, 1);
      }
  }

  /** All other layers. */
  contextualise(size: number): void {
    this.#convolve(size);
    this.#tag(size);
    for (let layer = 0; layer < RECURRENT_LAYERS; layer++) this.#recur(layer, size);
  }

  /** The most probable tag of each word, an index into FINE_TAGS. */
  bestTags(size: number): Uint8Array {
    return Uint8Array.from({ length: size }, (_, token) => {
      const from = this.tags + token * TAG_STRIDE;
      let best = 0;
      for (let tag = 1; tag < FINE_TAGS.length; tag++)
        if ((this.memory[from + tag] as number) > (this.memory[from + best] as number)) best = tag;
      return best;
    });
  }

  #convolve(size: number): void {
    const { memory, multiply, layout, sums } = this;
    const { width, convolution, convolutionBias } = layout;
    const [from = 0, into = 0] = this.layers;
    this.#repeat(convolutionBias, width, sums, width, size);
    const [before, own, after] = [convolution, convolution + width * width, convolution + 2 * width * width];
    multiply(sums + width, before, from, width, width, size - 1, width, width);
    multiply(sums, own, from, width, width, size, width, width);
    multiply(sums, after, from + width, width, width, size - 1, width, width);
    for (let at = 0; at < size * width; at++)
      memory[into + at] = (memory[from + at] as number) + Math.max(0, memory[sums + at] as number);
  }

  #tag(size: number): void {
    const { memory, multiply, layout } = this;
    const { width, tags, tagBias, tagVectors } = layout;
    const [, from = 0, into = 0] = this.layers;
    memory.copyWithin(into, from, from + size * width);
    this.#repeat(tagBias, FINE_TAGS.length, this.tags, TAG_STRIDE, size);
    multiply(this.tags, tags, from, FINE_TAGS.length, width, size, TAG_STRIDE, width);
    for (let token = 0; token < size; token++) {
      const scores = this.tags + token * TAG_STRIDE;
      softmax(memory, scores, FINE_TAGS.length);
      for (let tag = 0; tag < FINE_TAGS.length; tag++) {
        const probability = memory[scores + tag] as number;
        if (probability > LEAST_PROBABLE) this.#add(into + token * width, tagVectors + tag * width, probability);
      }
    }
  }

  #recur(layer: number, size: number): void {
    const { width, recurrent, recurrentBias } = this.layout;
    const gates = this.gates[layer] as number;
    const from = this.layers[2 + layer] as number;
    this.#repeat(recurrentBias[layer] as number, 3 * width, gates, 3 * width, size);
    this.multiply(gates, recurrent[layer] as number, from, 3 * width, width, size, 3 * width, width);
    for (const direction of [0, 1]) this.#run(layer, direction, size);
  }

  #run(layer: number, direction: number, size: number): void {
    const { memory } = this;
    const { width } = this.layout;
    const half = width / 2;
    const from = this.layers[2 + layer] as number;
    const into = this.layers[3 + layer] as number;
    const step = direction === 0 ? 1 : -1;
    let before = -1;
    for (let token = direction === 0 ? 0 : size - 1; token >= 0 && token < size; token += step) {
      const gates = (this.gates[layer] as number) + token * 3 * width + direction * 3 * half;
      const cell = (this.cells[layer] as number) + token * width + direction * half;
      const last = (this.cells[layer] as number) + before * width + direction * half;
      const x = from + token * width + direction * half;
      const y = into + token * width + direction * half;
      for (let at = 0; at < half; at++) {
        const candidate = softsign(memory[gates + at] as number);
        const forget = softGate(memory[gates + half + at] as number);
        const output = softGate(memory[gates + 2 * half + at] as number);
        const kept = before < 0 ? 0 : (memory[last + at] as number);
        const value = forget * kept + (1 - forget) * candidate;
        memory[gates + at] = candidate;
        memory[gates + half + at] = forget;
        memory[gates + 2 * half + at] = output;
        memory[cell + at] = value;
        memory[y + at] = (memory[x + at] as number) + output * value;
      }
      before = token;
    }
  }

  /** Copies the `length` biases to each of `size` places, `stride` apart. */
  #repeat(bias: number, length: number, into: number, stride: number, size: number): void {
    for (let token = 0; token < size; token++) this.memory.copyWithin(into + token * stride, bias, bias + length);
  }

  #add(into: number, from: number, factor: number): void {
    const { memory } = this;
    for (let at = 0; at < this.layout.width; at++)
      memory[into + at] = (memory[into + at] as number) + factor * (memory[from + at] as number);
  }
}
