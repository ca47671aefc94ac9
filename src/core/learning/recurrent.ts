import { ByteReader } from './bytes.ts';
import { type Multiply, multiplyIn } from './dense.ts';
import { GatedUnits, MOST_TOKENS } from './gatedUnits.ts';
import { CLASSES, type Layout, layoutOf, readSize, type TableSizes } from './recurrentLayout.ts';
import { readTensors } from './tensors.ts';

export { MOST_TOKENS };

/** What a network is told of a sentence besides its words; the arrays are parallel to its tokens. */
export interface TokenCodes {
  readonly length: number;
  /** The token whose state is looked at on its own. */
  readonly target: number;
  readonly tags: Uint8Array;
  readonly distances: Uint8Array;
  readonly ways: Uint8Array;
}

/** The codes as the gates are told of them. */
export function marksOf({ tags, distances, ways }: TokenCodes): readonly Uint8Array[] {
  return [tags, distances, ways];
}

/** A higher score would make the attention's share of a token overflow. */
const HIGHEST = 60;

/**
 * Reads a sentence around its target: a recurrent network over what is known of the words, attention that knows how far
 * each word stands from the target in the line and in the tree, and the highest of each state (after Tang et al. 2016 and
 * Yang et al. 2016). Weights and activations lie in one array, as in `GatedUnits`.
 */
export class Network {
  readonly layout: Layout;
  readonly memory: Float32Array;
  readonly multiply: Multiply;
  /** Where the weights begin. */
  readonly base: number;
  readonly recurrent: GatedUnits;
  /** What the attention sees in each token, and the share that it gives it. */
  readonly seen: number;
  readonly shares: number;
  /** The states by the attention's shares, the highest of each, and those at the target. */
  readonly features: number;
  readonly scores: number;
  /** The token at which each state was highest. */
  readonly highest: Int32Array;

  /** How many values the activations take up. */
  static room(layout: Layout): number {
    return GatedUnits.room(layout) + MOST_TOKENS * (layout.attention + 1) + 6 * layout.hidden + 4;
  }

  /** Takes the array with the weights from `base` on and room for the activations from `at` on. */
  constructor(layout: Layout, memory: Float32Array, base: number, at: number, multiply: Multiply) {
    this.layout = layout;
    this.memory = memory;
    this.base = base;
    this.multiply = multiply;
    this.recurrent = new GatedUnits(layout.recurrent, memory, base, at, multiply);
    let end = at + GatedUnits.room(layout);
    const place = (size: number): number => {
      end += size;
      return end - size;
    };
    const { hidden, attention } = layout;
    this.seen = place(MOST_TOKENS * attention);
    this.shares = place(MOST_TOKENS);
    this.features = place(6 * hidden);
    this.scores = place(4);
    this.highest = new Int32Array(2 * hidden);
  }

  /** Where what is known of the words begins, which the caller fills in. */
  get inputs(): number {
    return this.recurrent.inputs;
  }

  /** From the inputs to the features. */
  read(reading: TokenCodes): void {
    this.recurrent.read(reading.length, marksOf(reading));
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
    this.multiply(seen, weights, this.recurrent.states, attention, 2 * hidden, length, attention, 2 * hidden);
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
    const { memory, shares, features, highest } = this;
    const { states } = this.recurrent;
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

/**
 * Decodes what `encodeNetwork` in scripts/train wrote, given the sizes of its tables. Throws a `RangeError` where the
 * bytes are malformed.
 */
export function decodeNetwork(bytes: Uint8Array, tables: TableSizes): Network {
  const reader = new ByteReader(bytes);
  const [width, hidden, attention] = [readSize(reader), readSize(reader), readSize(reader)];
  const layout = layoutOf({ width, hidden, attention, tables });
  const memory = new Float32Array(layout.size + Network.room(layout));
  readTensors(reader, layout.tensors, memory);
  reader.end();
  return new Network(layout, memory, 0, layout.size, multiplyIn(memory));
}
