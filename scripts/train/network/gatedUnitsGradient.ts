import { type GatedUnits, MOST_TOKENS } from '../../../src/core/learning/gatedUnits.ts';
import type { RecurrentSize } from '../../../src/core/learning/recurrentLayout.ts';
import type { Kernels } from './kernels.ts';

/** Goes back over what gated units read, and adds up the gradients of its weights. */
export class GatedUnitsGradient {
  readonly units: GatedUnits;
  /** Where the gradients begin of the inputs, and of the states, which the caller adds to. */
  readonly ofInputs: number;
  readonly ofStates: number;
  readonly #kernels: Kernels;
  /** How far the gradient of a weight stands from the weight. */
  readonly #shift: number;
  readonly #ofGates: readonly [number, number];
  readonly #ofRecall: number;

  /** How many values it works with, besides the gradients of the weights. */
  static room({ width, hidden }: RecurrentSize): number {
    return MOST_TOKENS * (width + 8 * hidden) + 3 * hidden;
  }

  /** Takes where the gradients of the weights begin, and room from `at` on. */
  constructor(units: GatedUnits, kernels: Kernels, gradient: number, at: number) {
    this.units = units;
    this.#kernels = kernels;
    this.#shift = gradient - units.base;
    let end = at;
    const place = (size: number): number => {
      end += size;
      return end - size;
    };
    const { width, hidden } = units.layout;
    this.ofInputs = place(MOST_TOKENS * width);
    this.ofStates = place(MOST_TOKENS * 2 * hidden);
    this.#ofGates = [place(MOST_TOKENS * 3 * hidden), place(MOST_TOKENS * 3 * hidden)];
    this.#ofRecall = place(3 * hidden);
  }

  /** Forgets the last row of tokens; the next has `length`. */
  clear(length: number): void {
    const { memory, layout } = this.units;
    memory.fill(0, this.ofStates, this.ofStates + length * 2 * layout.hidden);
    memory.fill(0, this.ofInputs, this.ofInputs + length * layout.width);
  }

  /** Back over `read`, from `ofStates`: fills `ofInputs`. */
  unread(length: number, marks: readonly Uint8Array[]): void {
    for (const side of [0, 1] as const) {
      this.#unrecur(length, side);
      this.#closeGates(length, marks, side);
    }
  }

  #unrecur(length: number, side: 0 | 1): void {
    const { memory, base, layout, states, updates, resets, candidates, recalled } = this.units;
    const { hidden } = layout;
    const ofRecall = this.#ofRecall;
    const recurrent = base + layout.recurrent[side].at;
    const step = side === 0 ? 1 : -1;
    for (let left = length - 1, token = side === 0 ? left : 0; left >= 0; left--, token -= step) {
      const cell = token * 2 * hidden + side * hidden;
      const before = cell - step * 2 * hidden;
      const ofGates = this.#ofGates[side] + token * 3 * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        const slope = memory[this.ofStates + cell + unit] as number;
        const update = memory[updates + cell + unit] as number;
        const reset = memory[resets + cell + unit] as number;
        const candidate = memory[candidates + cell + unit] as number;
        const past = left > 0 ? (memory[states + before + unit] as number) : 0;
        const ofCandidate = slope * (1 - update) * (1 - candidate * candidate);
        const ofUpdate = slope * (past - candidate) * update * (1 - update);
        const ofReset = ofCandidate * (memory[recalled + cell + unit] as number) * reset * (1 - reset);
        memory[ofGates + unit] = ofUpdate;
        memory[ofGates + hidden + unit] = ofReset;
        memory[ofGates + 2 * hidden + unit] = ofCandidate;
        memory[ofRecall + unit] = ofUpdate;
        memory[ofRecall + hidden + unit] = ofReset;
        memory[ofRecall + 2 * hidden + unit] = ofCandidate * reset;
        if (left > 0) {
          const earlier = this.ofStates + before + unit;
          memory[earlier] = (memory[earlier] as number) + slope * update;
        }
      }
      if (left === 0) continue;
      this.#kernels.transposed(this.ofStates + before, recurrent, ofRecall, 3 * hidden, hidden);
      this.#kernels.outer(recurrent + this.#shift, ofRecall, states + before, 3 * hidden, hidden);
    }
  }

  #closeGates(length: number, marks: readonly Uint8Array[], side: 0 | 1): void {
    const { base, layout, inputs } = this.units;
    const width = 3 * layout.hidden;
    const weights = base + layout.inputs[side].at;
    const ofGates = this.#ofGates[side];
    for (const [kind, column] of marks.entries()) {
      const table = base + this.#shift + (layout.marks[kind]?.[side].at as number);
      for (let token = 0; token < length; token++)
        this.#add(table + (column[token] as number) * width, ofGates + token * width, width);
    }
    for (let token = 0; token < length; token++) {
      const slopes = ofGates + token * width;
      this.#kernels.transposed(this.ofInputs + token * layout.width, weights, slopes, width, layout.width);
      this.#kernels.outer(weights + this.#shift, slopes, inputs + token * layout.width, width, layout.width);
    }
  }

  #add(into: number, from: number, size: number): void {
    const { memory } = this.units;
    for (let at = 0; at < size; at++) memory[into + at] = (memory[into + at] as number) + (memory[from + at] as number);
  }
}
