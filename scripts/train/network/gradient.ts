import { MOST_TOKENS, marksOf, type Network, type TokenCodes } from '../../../src/core/learning/recurrent.ts';
import { CLASSES, type Layout } from '../../../src/core/learning/recurrentLayout.ts';
import { GatedUnitsGradient } from './gatedUnitsGradient.ts';
import type { Kernels } from './kernels.ts';

/** Goes back over what a network read and judged, and adds up the gradients of its weights. */
export class NetworkGradient {
  readonly network: Network;
  /** Where the gradients begin of the scores, which the caller fills in, and of the features. */
  readonly ofScores: number;
  readonly ofFeatures: number;
  readonly recurrent: GatedUnitsGradient;
  readonly #kernels: Kernels;
  /** How far the gradient of a weight stands from the weight. */
  readonly #shift: number;
  readonly #ofSeen: number;
  readonly #ofShares: number;

  /** How many values it works with, besides the gradients of the weights. */
  static room(layout: Layout): number {
    return GatedUnitsGradient.room(layout) + MOST_TOKENS * (layout.attention + 1) + 6 * layout.hidden + 4;
  }

  /** Takes where the gradients of the network's weights begin, and room from `at` on. */
  constructor(network: Network, kernels: Kernels, gradient: number, at: number) {
    this.network = network;
    this.#kernels = kernels;
    this.#shift = gradient - network.base;
    const { layout } = network;
    this.recurrent = new GatedUnitsGradient(network.recurrent, kernels, gradient, at);
    let end = at + GatedUnitsGradient.room(layout);
    const place = (size: number): number => {
      end += size;
      return end - size;
    };
    this.#ofSeen = place(MOST_TOKENS * layout.attention);
    this.#ofShares = place(MOST_TOKENS);
    this.ofFeatures = place(6 * layout.hidden);
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

  /** Back over `read`, from `ofFeatures`: fills the `ofInputs` of `recurrent`. */
  unread(reading: TokenCodes): void {
    const { memory } = this.network;
    const { length } = reading;
    this.recurrent.clear(length);
    memory.fill(0, this.#ofShares, this.#ofShares + length);
    this.#unpool(reading);
    this.#unattend(reading);
    this.recurrent.unread(length, marksOf(reading));
  }

  #unpool({ length, target }: TokenCodes): void {
    const { memory, shares, highest, layout } = this.network;
    const { states } = this.network.recurrent;
    const both = 2 * layout.hidden;
    const { ofStates } = this.recurrent;
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
    const { memory, base, layout, seen, shares } = this.network;
    const { states } = this.network.recurrent;
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
      this.#kernels.transposed(this.recurrent.ofStates + state, base + attend.at, ofSeen, attention, 2 * hidden);
      this.#kernels.outer(base + attend.at + shift, ofSeen, states + state, attention, 2 * hidden);
    }
  }

  #add(into: number, from: number, size: number): void {
    const { memory } = this.network;
    for (let at = 0; at < size; at++) memory[into + at] = (memory[into + at] as number) + (memory[from + at] as number);
  }
}
