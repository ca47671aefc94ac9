import type { Multiply } from './dense.ts';
import type { RecurrentLayout, RecurrentSize } from './recurrentLayout.ts';

/** So many tokens are read at most. */
export const MOST_TOKENS = 70;

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/**
 * Reads a row of tokens with a gated recurrent unit in each direction (Cho et al. 2014, the reset after the product).
 *
 * Weights and activations lie in one array, so that training can read them and can multiply faster. The public numbers say
 * where the activations begin; those of the two directions stand side by side, that to the right first.
 */
export class GatedUnits {
  readonly layout: RecurrentLayout;
  readonly memory: Float32Array;
  /** Where the weights of the whole network begin. */
  readonly base: number;
  /** What the tokens bring along, `layout.width` numbers each, which the caller fills in. */
  readonly inputs: number;
  readonly gates: readonly [number, number];
  readonly states: number;
  readonly updates: number;
  readonly resets: number;
  readonly candidates: number;
  /** What the state before says to the candidate, not yet reset. */
  readonly recalled: number;
  readonly #recall: number;
  readonly #multiply: Multiply;

  /** How many values the activations take up. */
  static room({ width, hidden }: RecurrentSize): number {
    return MOST_TOKENS * (width + 16 * hidden) + 3 * hidden;
  }

  /** Takes the array with the weights from `base` on and room for the activations from `at` on. */
  constructor(layout: RecurrentLayout, memory: Float32Array, base: number, at: number, multiply: Multiply) {
    this.layout = layout;
    this.memory = memory;
    this.base = base;
    this.#multiply = multiply;
    let end = at;
    const place = (size: number): number => {
      end += size;
      return end - size;
    };
    const { width, hidden } = layout;
    const both = MOST_TOKENS * 2 * hidden;
    this.inputs = place(MOST_TOKENS * width);
    this.gates = [place(MOST_TOKENS * 3 * hidden), place(MOST_TOKENS * 3 * hidden)];
    this.states = place(both);
    this.updates = place(both);
    this.resets = place(both);
    this.candidates = place(both);
    this.recalled = place(both);
    this.#recall = place(3 * hidden);
  }

  /** From the inputs of `length` tokens, at most `MOST_TOKENS`, and their marks, a column for each kind, to the states. */
  read(length: number, marks: readonly Uint8Array[]): void {
    for (const side of [0, 1] as const) {
      this.#openGates(length, marks, side);
      this.#recur(length, side);
    }
  }

  /** What each token says to the gates. */
  #openGates(length: number, marks: readonly Uint8Array[], side: 0 | 1): void {
    const { memory, base, layout } = this;
    const width = 3 * layout.hidden;
    const gates = this.gates[side];
    memory.fill(0, gates, gates + length * width);
    for (const [kind, column] of marks.entries()) {
      const table = base + (layout.marks[kind]?.[side].at as number);
      for (let token = 0; token < length; token++) {
        const row = table + (column[token] as number) * width;
        const into = gates + token * width;
        for (let gate = 0; gate < width; gate++)
          memory[into + gate] = (memory[into + gate] as number) + (memory[row + gate] as number);
      }
    }
    const weights = base + layout.inputs[side].at;
    this.#multiply(gates, weights, this.inputs, width, layout.width, length, width, layout.width);
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
      if (done > 0) this.#multiply(recall, base + layout.recurrent[side].at, states + before, 3 * hidden, hidden);
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
}
