import { ByteReader } from './bytes.ts';
import { type Multiply, multiplyIn } from './dense.ts';
import { CLASSES, type Layout, layoutOf, type TableSizes } from './recurrentLayout.ts';
import { readTensors } from './tensors.ts';

/** So many tokens are read at most. */
export const MOST_TOKENS = 70;

/** What a network is told of a sentence besides its words; the arrays are parallel to its tokens. */
export interface TokenCodes {
  readonly length: number;
  /** The token whose state is looked at on its own. */
  readonly target: number;
  readonly tags: Uint8Array;
  readonly distances: Uint8Array;
  readonly ways: Uint8Array;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
/** A higher score would make the attention's share of a token overflow. */
const HIGHEST = 60;

/**
 * Reads a sentence around its target: a gated recurrent unit in each direction over the words' vectors (Cho et al. 2014,
 * the reset after the product), attention that knows how far each word stands from the target in the line and in the tree,
 * and the highest of each state (after Tang et al. 2016 and Yang et al. 2016).
 *
 * Weights and activations lie in one array, so that training can read them and can multiply faster. The public numbers say
 * where the activations begin; those of the two directions stand side by side, that to the right first.
 */
export class Network {
  readonly layout: Layout;
  readonly memory: Float32Array;
  readonly multiply: Multiply;
  /** Where the weights begin. */
  readonly base: number;
  /** The words' vectors, which the caller fills in. */
  readonly inputs: number;
  readonly gates: readonly [number, number];
  readonly states: number;
  readonly updates: number;
  readonly resets: number;
  readonly candidates: number;
  /** What the state before says to the candidate, not yet reset. */
  readonly recalled: number;
  /** What the attention sees in each token, and the share that it gives it. */
  readonly seen: number;
  readonly shares: number;
  /** The states by the attention's shares, the highest of each, and those at the target. */
  readonly features: number;
  readonly scores: number;
  /** The token at which each state was highest. */
  readonly highest: Int32Array;
  readonly #recall: number;

  /** How many values the activations take up. */
  static room({ width, hidden, attention }: Layout): number {
    return MOST_TOKENS * (width + 16 * hidden + attention + 1) + 12 * hidden + 4;
  }

  /** Takes the array with the weights from `base` on and room for the activations from `at` on. */
  constructor(layout: Layout, memory: Float32Array, base: number, at: number, multiply: Multiply) {
    this.layout = layout;
    this.memory = memory;
    this.base = base;
    this.multiply = multiply;
    let end = at;
    const place = (size: number): number => {
      end += size;
      return end - size;
    };
    const { width, hidden, attention } = layout;
    const both = MOST_TOKENS * 2 * hidden;
    this.inputs = place(MOST_TOKENS * width);
    this.gates = [place(MOST_TOKENS * 3 * hidden), place(MOST_TOKENS * 3 * hidden)];
    this.states = place(both);
    this.updates = place(both);
    this.resets = place(both);
    this.candidates = place(both);
    this.recalled = place(both);
    this.seen = place(MOST_TOKENS * attention);
    this.shares = place(MOST_TOKENS);
    this.features = place(6 * hidden);
    this.scores = place(4);
    this.#recall = place(3 * hidden);
    this.highest = new Int32Array(2 * hidden);
  }

  /** From the words' vectors to the features. */
  read(reading: TokenCodes): void {
    for (const side of [0, 1] as const) {
      this.#openGates(reading, side);
      this.#recur(reading.length, side);
    }
    this.#attend(reading);
    this.#pool(reading);
  }

  /** From the features to the scores of the classes. */
  judge(): void {
    const { memory, base, layout, scores } = this;
    for (let label = 0; label < CLASSES; label++)
      memory[scores + label] = memory[base + layout.bias.at + label] as number;
    this.multiply(scores, base + layout.output.at, this.features, CLASSES, 6 * layout.hidden);
  }

  /** What each token says to the gates. */
  #openGates({ length, tags, distances, ways }: TokenCodes, side: 0 | 1): void {
    const { memory, base, layout } = this;
    const width = 3 * layout.hidden;
    const gates = this.gates[side];
    for (let token = 0; token < length; token++) {
      const tag = base + layout.tags[side].at + (tags[token] as number) * width;
      const distance = base + layout.distances[side].at + (distances[token] as number) * width;
      const way = base + layout.ways[side].at + (ways[token] as number) * width;
      const into = gates + token * width;
      for (let gate = 0; gate < width; gate++)
        memory[into + gate] =
          (memory[tag + gate] as number) + (memory[distance + gate] as number) + (memory[way + gate] as number);
    }
    const words = base + layout.words[side].at;
    this.multiply(gates, words, this.inputs, width, layout.width, length, width, layout.width);
  }

  #recur(length: number, side: 0 | 1): void {
    const { memory, base, layout, states } = this;
    const { hidden } = layout;
    const recall = this.#recall;
    const step = side === 0 ? 1 : -1;
    for (let done = 0, token = side === 0 ? 0 : length - 1; done < length; done++, token += step) {
      const cell = token * 2 * hidden + side * hidden;
      const before = cell - step * 2 * hidden;
      memory.fill(0, recall, recall + 3 * hidden);
      if (done > 0) this.multiply(recall, base + layout.recurrent[side].at, states + before, 3 * hidden, hidden);
      const gate = this.gates[side] + token * 3 * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        const update = sigmoid((memory[gate + unit] as number) + (memory[recall + unit] as number));
        const reset = sigmoid((memory[gate + hidden + unit] as number) + (memory[recall + hidden + unit] as number));
        const recalled = memory[recall + 2 * hidden + unit] as number;
        const candidate = Math.tanh((memory[gate + 2 * hidden + unit] as number) + reset * recalled);
        const past = done > 0 ? (memory[states + before + unit] as number) : 0;
        memory[this.updates + cell + unit] = update;
        memory[this.resets + cell + unit] = reset;
        memory[this.recalled + cell + unit] = recalled;
        memory[this.candidates + cell + unit] = candidate;
        memory[states + cell + unit] = (1 - update) * candidate + update * past;
      }
    }
  }

  #attend({ length, distances, ways }: TokenCodes): void {
    const { memory, base, layout, seen, shares } = this;
    const { hidden, attention } = layout;
    for (let token = 0; token < length; token++) {
      const distance = base + layout.attendDistances.at + (distances[token] as number) * attention;
      const way = base + layout.attendWays.at + (ways[token] as number) * attention;
      for (let unit = 0; unit < attention; unit++)
        memory[seen + token * attention + unit] = (memory[distance + unit] as number) + (memory[way + unit] as number);
    }
    const weights = base + layout.attend.at;
    this.multiply(seen, weights, this.states, attention, 2 * hidden, length, attention, 2 * hidden);
    let sum = 0;
    for (let token = 0; token < length; token++) {
      let score = 0;
      for (let unit = 0; unit < attention; unit++) {
        const at = seen + token * attention + unit;
        memory[at] = Math.tanh(memory[at] as number);
        score += (memory[at] as number) * (memory[base + layout.attendScore.at + unit] as number);
      }
      memory[shares + token] = Math.exp(Math.min(HIGHEST, score));
      sum += memory[shares + token] as number;
    }
    for (let token = 0; token < length; token++) memory[shares + token] = (memory[shares + token] as number) / sum;
  }

  #pool({ length, target }: TokenCodes): void {
    const { memory, states, shares, features, highest } = this;
    const both = 2 * this.layout.hidden;
    for (let unit = 0; unit < both; unit++) {
      let attended = 0;
      let best = 0;
      for (let token = 0; token < length; token++) {
        const state = memory[states + token * both + unit] as number;
        attended += (memory[shares + token] as number) * state;
        if (state > (memory[states + best * both + unit] as number)) best = token;
      }
      highest[unit] = best;
      memory[features + unit] = attended;
      memory[features + both + unit] = memory[states + best * both + unit] as number;
      memory[features + 2 * both + unit] = memory[states + target * both + unit] as number;
    }
  }
}

const LARGEST = 256;

/** Decodes what `encodeNetwork` in scripts/train wrote, given the sizes of its tables. Throws a `RangeError` where the bytes are malformed. */
export function decodeNetwork(bytes: Uint8Array, tables: TableSizes): Network {
  const reader = new ByteReader(bytes);
  const [width, hidden, attention] = [reader.varint(), reader.varint(), reader.varint()];
  if ([width, hidden, attention].some((value) => value < 4 || value > LARGEST || value % 4 !== 0))
    throw new RangeError('The network is of no size that can be read.');
  const layout = layoutOf({ width, hidden, attention, tables });
  const memory = new Float32Array(layout.size + Network.room(layout));
  readTensors(reader, layout.tensors, memory);
  reader.end();
  return new Network(layout, memory, 0, layout.size, multiplyIn(memory));
}
