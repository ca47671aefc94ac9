import { type Encoder, LEAST_PROBABLE, TAG_STRIDE } from '../../../src/core/syntax/encoder.ts';
import { RECURRENT_LAYERS } from '../../../src/core/syntax/layout.ts';
import { TABLES } from '../../../src/core/syntax/model.ts';
import { FINE_TAGS } from '../../../src/core/syntax/tagset.ts';
import type { Kernels } from '../network/kernels.ts';

/** How often a form is hidden, so that the network learns to do without; and how many values of a vector are dropped. */
const HIDDEN_FORMS = 0.15;
const DROPPED = 0.2;

/** Runs the encoder as in training, with dropout (Srivastava et al. 2014), and works out its weights' gradients. */
export class EncoderGradient {
  readonly #encoder: Encoder;
  readonly #kernels: Kernels;
  readonly #random: () => number;
  /** Where the gradients of the weights begin, in the order of the weights. */
  readonly #gradient: number;
  /** Where each layer's gradients begin, and those of the gates and sums of one token. */
  readonly #deltas: readonly number[];
  readonly #inner: number;
  readonly #masks: readonly [Float32Array, Float32Array];
  #rows = new Int32Array(0);
  /** How many tags were right in the last sentence. */
  right = 0;

  /** How many values it needs room for. */
  static room(width: number, capacity: number): number {
    return (3 + RECURRENT_LAYERS) * width * capacity + 3 * width + TAG_STRIDE;
  }

  constructor(
    encoder: Encoder,
    kernels: Kernels,
    gradient: number,
    at: number,
    capacity: number,
    random: () => number,
  ) {
    const length = encoder.layout.width * capacity;
    this.#encoder = encoder;
    this.#kernels = kernels;
    this.#gradient = gradient;
    this.#random = random;
    this.#deltas = encoder.layers.map((_, layer) => at + layer * length);
    this.#inner = at + encoder.layers.length * length;
    this.#masks = [new Float32Array(length), new Float32Array(length)];
  }

  /** Where the gradients of the encoded words are to be added. */
  get top(): number {
    return this.#deltas[this.#deltas.length - 1] as number;
  }

  /** Encodes a sentence with dropout and clears its gradients. */
  forward(rows: Int32Array, size: number): void {
    const { layers, layout, memory } = this.#encoder;
    this.#rows = rows.map((row, index) => (index % TABLES === 0 && this.#random() < HIDDEN_FORMS ? 0 : row));
    this.#encoder.embed(this.#rows, size);
    this.#drop(this.#masks[0], layers[0] as number, size);
    this.#encoder.contextualise(size);
    this.#drop(this.#masks[1], this.#encoder.top, size);
    for (const delta of this.#deltas) memory.fill(0, delta, delta + size * layout.width);
  }

  /** Adds the gradients of the weights, given those of the encoded words and the right tags. */
  backward(size: number, tags: Uint8Array): void {
    this.#mask(this.#masks[1], this.top, size);
    for (let layer = RECURRENT_LAYERS - 1; layer >= 0; layer--)
      for (const direction of [0, 1]) this.#recur(layer, direction, size);
    this.#tag(size, tags);
    this.#convolve(size);
    const [bottom = 0] = this.#deltas;
    this.#mask(this.#masks[0], bottom, size);
    const { width, words } = this.#encoder.layout;
    for (let token = 0; token < size; token++)
      for (let table = 0; table < TABLES; table++) {
        const row = this.#rows[token * TABLES + table] as number;
        this.#add(this.#gradient + (words[table] as number) + row * width, bottom + token * width, width);
      }
  }

  #recur(layer: number, direction: number, size: number): void {
    const { layout, layers, gates, cells, memory } = this.#encoder;
    const { transposed, outer } = this.#kernels;
    const { width } = layout;
    const half = width / 2;
    const own = direction * 3 * half;
    const matrix = (layout.recurrent[layer] as number) + own * width;
    const bias = this.#gradient + (layout.recurrentBias[layer] as number) + own;
    const below = this.#deltas[2 + layer] as number;
    const above = this.#deltas[3 + layer] as number;
    const inner = this.#inner;
    const carried = new Float64Array(half);
    const step = direction === 0 ? -1 : 1;
    for (let token = direction === 0 ? size - 1 : 0; token >= 0 && token < size; token += step) {
      const gate = (gates[layer] as number) + token * 3 * width + own;
      const cell = (cells[layer] as number) + token * width + direction * half;
      const before = token + step >= 0 && token + step < size ? cell + step * width : -1;
      const place = token * width + direction * half;
      for (let at = 0; at < half; at++) {
        const delta = memory[above + place + at] as number;
        const candidate = memory[gate + at] as number;
        const forget = memory[gate + half + at] as number;
        const output = memory[gate + 2 * half + at] as number;
        const last = before < 0 ? 0 : (memory[before + at] as number);
        const change = (carried[at] as number) + delta * output;
        memory[below + place + at] = (memory[below + place + at] as number) + delta;
        memory[inner + at] = change * (1 - forget) * slope(candidate);
        memory[inner + half + at] = change * (last - candidate) * gateSlope(forget);
        memory[inner + 2 * half + at] = delta * (memory[cell + at] as number) * gateSlope(output);
        carried[at] = change * forget;
      }
      this.#add(bias, inner, 3 * half);
      transposed(below + token * width, matrix, inner, 3 * half, width);
      outer(this.#gradient + matrix, inner, (layers[2 + layer] as number) + token * width, 3 * half, width);
    }
  }

  #tag(size: number, gold: Uint8Array): void {
    const { layout, layers, tags, memory } = this.#encoder;
    const { transposed, outer } = this.#kernels;
    const { width } = layout;
    const [, below = 0, above = 0] = this.#deltas;
    this.#add(below, above, size * width);
    this.right = 0;
    for (let token = 0; token < size; token++) {
      const scores = tags + token * TAG_STRIDE;
      let best = 0;
      for (let tag = 0; tag < FINE_TAGS.length; tag++) {
        const probability = memory[scores + tag] as number;
        if (probability > (memory[scores + best] as number)) best = tag;
        // The tags learn from what is right alone, their vectors from what the layers above make of them.
        if (probability > LEAST_PROBABLE)
          this.#add(this.#gradient + layout.tagVectors + tag * width, above + token * width, width, probability);
        memory[this.#inner + tag] = probability - (tag === gold[token] ? 1 : 0);
      }
      if (best === gold[token]) this.right++;
      this.#add(this.#gradient + layout.tagBias, this.#inner, FINE_TAGS.length);
      transposed(below + token * width, layout.tags, this.#inner, FINE_TAGS.length, width);
      const from = (layers[1] as number) + token * width;
      outer(this.#gradient + layout.tags, this.#inner, from, FINE_TAGS.length, width);
    }
  }

  #convolve(size: number): void {
    const { layout, layers, sums, memory } = this.#encoder;
    const { transposed, outer } = this.#kernels;
    const { width, convolution, convolutionBias } = layout;
    const [below = 0, above = 0] = this.#deltas;
    const [from = 0] = layers;
    const inner = this.#inner;
    this.#add(below, above, size * width);
    for (let token = 0; token < size; token++) {
      for (let at = 0; at < width; at++)
        memory[inner + at] =
          (memory[sums + token * width + at] as number) > 0 ? (memory[above + token * width + at] as number) : 0;
      this.#add(this.#gradient + convolutionBias, inner, width);
      for (let side = 0; side < 3; side++) {
        const other = token + side - 1;
        if (other < 0 || other >= size) continue;
        const matrix = convolution + side * width * width;
        transposed(below + other * width, matrix, inner, width, width);
        outer(this.#gradient + matrix, inner, from + other * width, width, width);
      }
    }
  }

  #drop(mask: Float32Array, at: number, size: number): void {
    for (let index = 0; index < size * this.#encoder.layout.width; index++)
      mask[index] = this.#random() < DROPPED ? 0 : 1 / (1 - DROPPED);
    this.#mask(mask, at, size);
  }

  #mask(mask: Float32Array, at: number, size: number): void {
    const { memory, layout } = this.#encoder;
    for (let index = 0; index < size * layout.width; index++)
      memory[at + index] = (memory[at + index] as number) * (mask[index] as number);
  }

  #add(into: number, from: number, length: number, factor = 1): void {
    const { memory } = this.#encoder;
    for (let at = 0; at < length; at++)
      memory[into + at] = (memory[into + at] as number) + factor * (memory[from + at] as number);
  }
}

/** The slope of softsign, given its value. */
function slope(value: number): number {
  return (1 - Math.abs(value)) ** 2;
}

function gateSlope(value: number): number {
  return 0.5 * slope(2 * value - 1);
}
