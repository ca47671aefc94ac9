import { MOST_TOKENS, type Network, type TokenCodes } from '../../../src/core/learning/recurrent.ts';
import { CLASSES } from '../../../src/core/learning/recurrentLayout.ts';
import type { Kernels } from './kernels.ts';

/** Goes back over what a network read and judged, and adds up the gradients of its weights. */
export class NetworkGradient {
  readonly network: Network;
  /** Where the gradients begin of the scores, which the caller fills in, of the features, and of the words' vectors. */
  readonly ofScores: number;
  readonly ofFeatures: number;
  readonly ofInputs: number;
  readonly #kernels: Kernels;
  /** How far the gradient of a weight stands from the weight. */
  readonly #shift: number;
  readonly #ofStates: number;
  readonly #ofGates: readonly [number, number];
  readonly #ofRecall: number;
  readonly #ofSeen: number;
  readonly #ofShares: number;

  /** How many values it works with, besides the gradients of the weights. */
  static room({ layout: { width, hidden, attention } }: Pick<Network, 'layout'>): number {
    return MOST_TOKENS * (width + 8 * hidden + attention + 1) + 9 * hidden + 4;
  }

  /** Takes where the gradients of the network's weights begin, and room from `at` on. */
  constructor(network: Network, kernels: Kernels, gradient: number, at: number) {
    this.network = network;
    this.#kernels = kernels;
    this.#shift = gradient - network.base;
    let end = at;
    const place = (size: number): number => {
      end += size;
      return end - size;
    };
    const { width, hidden, attention } = network.layout;
    this.ofInputs = place(MOST_TOKENS * width);
    this.#ofStates = place(MOST_TOKENS * 2 * hidden);
    this.#ofGates = [place(MOST_TOKENS * 3 * hidden), place(MOST_TOKENS * 3 * hidden)];
    this.#ofSeen = place(MOST_TOKENS * attention);
    this.#ofShares = place(MOST_TOKENS);
    this.ofFeatures = place(6 * hidden);
    this.#ofRecall = place(3 * hidden);
    this.ofScores = place(4);
  }

  /** Back over `judge`: fills `ofFeatures`. */
  unjudge(): void {
    const { network, ofScores, ofFeatures } = this;
    const { memory, base, layout, features } = network;
    const { output, bias } = layout;
    const width = 6 * layout.hidden;
    const ofBias = base + bias.at + this.#shift;
    for (let label = 0; label < CLASSES; label++)
      memory[ofBias + label] = (memory[ofBias + label] as number) + (memory[ofScores + label] as number);
    memory.fill(0, ofFeatures, ofFeatures + width);
    this.#kernels.transposed(ofFeatures, base + output.at, ofScores, CLASSES, width);
    this.#kernels.outer(base + output.at + this.#shift, ofScores, features, CLASSES, width);
  }

  /** Back over `read`, from `ofFeatures`: fills `ofInputs`. */
  unread(reading: TokenCodes): void {
    const { memory, layout } = this.network;
    const { length } = reading;
    memory.fill(0, this.#ofStates, this.#ofStates + length * 2 * layout.hidden);
    memory.fill(0, this.#ofShares, this.#ofShares + length);
    memory.fill(0, this.ofInputs, this.ofInputs + length * layout.width);
    this.#unpool(reading);
    this.#unattend(reading);
    for (const side of [0, 1] as const) {
      this.#unrecur(length, side);
      this.#closeGates(reading, side);
    }
  }

  #unpool({ length, target }: TokenCodes): void {
    const { memory, states, shares, highest, layout } = this.network;
    const both = 2 * layout.hidden;
    const ofStates = this.#ofStates;
    const add = (at: number, value: number): void => {
      memory[at] = (memory[at] as number) + value;
    };
    for (let unit = 0; unit < both; unit++) {
      const attended = memory[this.ofFeatures + unit] as number;
      for (let token = 0; token < length; token++) {
        const cell = token * both + unit;
        add(ofStates + cell, (memory[shares + token] as number) * attended);
        add(this.#ofShares + token, (memory[states + cell] as number) * attended);
      }
      add(ofStates + (highest[unit] as number) * both + unit, memory[this.ofFeatures + both + unit] as number);
      add(ofStates + target * both + unit, memory[this.ofFeatures + 2 * both + unit] as number);
    }
  }

  #unattend({ length, distances, ways }: TokenCodes): void {
    const { memory, base, layout, seen, shares, states } = this.network;
    const { hidden, attention, attend, attendScore, attendDistances, attendWays } = layout;
    const shift = this.#shift;
    let mean = 0;
    for (let token = 0; token < length; token++)
      mean += (memory[shares + token] as number) * (memory[this.#ofShares + token] as number);
    for (let token = 0; token < length; token++) {
      const ofScore = (memory[shares + token] as number) * ((memory[this.#ofShares + token] as number) - mean);
      const ofSeen = this.#ofSeen + token * attention;
      for (let unit = 0; unit < attention; unit++) {
        const value = memory[seen + token * attention + unit] as number;
        const score = base + attendScore.at + unit;
        memory[score + shift] = (memory[score + shift] as number) + ofScore * value;
        memory[ofSeen + unit] = ofScore * (memory[score] as number) * (1 - value * value);
      }
      this.#add(base + attendDistances.at + (distances[token] as number) * attention + shift, ofSeen, attention);
      this.#add(base + attendWays.at + (ways[token] as number) * attention + shift, ofSeen, attention);
      const state = token * 2 * hidden;
      this.#kernels.transposed(this.#ofStates + state, base + attend.at, ofSeen, attention, 2 * hidden);
      this.#kernels.outer(base + attend.at + shift, ofSeen, states + state, attention, 2 * hidden);
    }
  }

  #unrecur(length: number, side: 0 | 1): void {
    const { memory, base, layout, states, updates, resets, candidates, recalled } = this.network;
    const { hidden } = layout;
    const ofRecall = this.#ofRecall;
    const recurrent = base + layout.recurrent[side].at;
    const step = side === 0 ? 1 : -1;
    for (let left = length - 1, token = side === 0 ? left : 0; left >= 0; left--, token -= step) {
      const cell = token * 2 * hidden + side * hidden;
      const before = cell - step * 2 * hidden;
      const ofGates = this.#ofGates[side] + token * 3 * hidden;
      for (let unit = 0; unit < hidden; unit++) {
        const slope = memory[this.#ofStates + cell + unit] as number;
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
          const earlier = this.#ofStates + before + unit;
          memory[earlier] = (memory[earlier] as number) + slope * update;
        }
      }
      if (left === 0) continue;
      this.#kernels.transposed(this.#ofStates + before, recurrent, ofRecall, 3 * hidden, hidden);
      this.#kernels.outer(recurrent + this.#shift, ofRecall, states + before, 3 * hidden, hidden);
    }
  }

  #closeGates({ length, tags, distances, ways }: TokenCodes, side: 0 | 1): void {
    const { base, layout, inputs } = this.network;
    const width = 3 * layout.hidden;
    const words = base + layout.words[side].at;
    const table = base + this.#shift;
    for (let token = 0; token < length; token++) {
      const ofGates = this.#ofGates[side] + token * width;
      this.#add(table + layout.tags[side].at + (tags[token] as number) * width, ofGates, width);
      this.#add(table + layout.distances[side].at + (distances[token] as number) * width, ofGates, width);
      this.#add(table + layout.ways[side].at + (ways[token] as number) * width, ofGates, width);
      this.#kernels.transposed(this.ofInputs + token * layout.width, words, ofGates, width, layout.width);
      this.#kernels.outer(words + this.#shift, ofGates, inputs + token * layout.width, width, layout.width);
    }
  }

  #add(into: number, from: number, size: number): void {
    const { memory } = this.network;
    for (let at = 0; at < size; at++) memory[into + at] = (memory[into + at] as number) + (memory[from + at] as number);
  }
}
