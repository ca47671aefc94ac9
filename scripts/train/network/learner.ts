import { MOST_TOKENS, type TokenCodes } from '../../../src/core/learning/recurrent.ts';
import { CLASSES } from '../../../src/core/learning/recurrentLayout.ts';
import type { NetworkGradient } from './gradient.ts';

export interface LearnerOptions {
  /** The share of words, of numbers known of them, and of the sentence's features that each step leaves out. */
  readonly dropWords: number;
  readonly dropInputs: number;
  readonly dropFeatures: number;
  /** The share of each label that is spread over all of them (Szegedy et al. 2016). */
  readonly smoothing: number;
}

/** Shows a network sentences and adds up the gradients of its weights. */
export class Learner {
  readonly #gradient: NetworkGradient;
  readonly #options: LearnerOptions;
  readonly #kept: Float32Array;
  readonly #keptFeatures: Float32Array;

  constructor(gradient: NetworkGradient, options: LearnerOptions) {
    const { width, hidden } = gradient.network.layout;
    this.#gradient = gradient;
    this.#options = options;
    this.#kept = new Float32Array(MOST_TOKENS * width);
    this.#keptFeatures = new Float32Array(6 * hidden);
  }

  /** Shows the network a sentence with its label; what is known of the words, `layout.width` numbers each, begins at `known`. */
  learn(reading: TokenCodes, label: number, known: number, random: () => number): void {
    const gradient = this.#gradient;
    const { network } = gradient;
    const { memory, inputs, features } = network;
    const size = reading.length * network.layout.width;
    this.#choose(reading, random);
    for (let at = 0; at < size; at++) memory[inputs + at] = (memory[known + at] as number) * (this.#kept[at] as number);
    network.read(reading);
    scale(memory, features, this.#keptFeatures);
    network.judge();
    this.#blame(label);
    gradient.unjudge();
    scale(memory, gradient.ofFeatures, this.#keptFeatures);
    gradient.unread(reading);
  }

  /** Draws what is left out (Srivastava et al. 2014): the factors that keep the mean, or 0. The target always stays. */
  #choose({ length, target }: TokenCodes, random: () => number): void {
    const { dropWords, dropInputs, dropFeatures } = this.#options;
    const { width } = this.#gradient.network.layout;
    const keep = (probability: number): number => (random() < probability ? 0 : 1 / (1 - probability));
    for (let token = 0; token < length; token++) {
      const gone = token !== target && random() < dropWords;
      for (let at = token * width; at < (token + 1) * width; at++) this.#kept[at] = gone ? 0 : keep(dropInputs);
    }
    for (let at = 0; at < this.#keptFeatures.length; at++) this.#keptFeatures[at] = keep(dropFeatures);
  }

  /** The cross entropy's gradient by the scores. */
  #blame(label: number): void {
    const { network, ofScores } = this.#gradient;
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

function scale(memory: Float32Array, at: number, factors: Float32Array): void {
  for (const [index, factor] of factors.entries()) memory[at + index] = (memory[at + index] as number) * factor;
}
