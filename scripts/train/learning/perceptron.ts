import { KEY_BITS, keyOf } from '../../../src/core/learning/linear.ts';
import { encodeLinear } from './rows.ts';

/**
 * An averaged perceptron (Freund and Schapire 1999; Collins 2002) for decisions whose features depend on the decisions
 * before them, such as a transition parser's: score, compare, update, and encode the averaged weights at the end.
 */
export class AveragedPerceptron {
  readonly labels: readonly string[];
  readonly #numbers = new Int32Array(2 ** KEY_BITS);
  readonly #seen = new Uint8Array(2 ** KEY_BITS);
  readonly #minimum: number;
  #count = 0;
  #weights: Float32Array;
  #totals: Float64Array;
  #stamps: Int32Array;
  #time = 1;

  /** A feature gets weights from its `minimum`th update on (at most 255): those rarely needed are noise, and most of the size. */
  constructor(labels: readonly string[], minimum = 1) {
    this.labels = labels;
    this.#minimum = minimum;
    const size = (1 << 16) * labels.length;
    this.#weights = new Float32Array(size);
    this.#totals = new Float64Array(size);
    this.#stamps = new Int32Array(size);
  }

  /** Adds the current weights of the first `length` features to `scores`, one a label. */
  score(hashes: Int32Array, length: number, scores: Float64Array): void {
    const width = this.labels.length;
    for (let index = 0; index < length; index++) {
      const number = this.#numbers[keyOf(hashes[index] as number)] as number;
      if (number === 0) continue;
      const row = (number - 1) * width;
      for (let label = 0; label < width; label++)
        scores[label] = (scores[label] as number) + (this.#weights[row + label] as number);
    }
  }

  /** Adds `amount` to the label's weight of each feature. */
  update(hashes: Int32Array, length: number, label: number, amount: number): void {
    const width = this.labels.length;
    for (let index = 0; index < length; index++) {
      const key = keyOf(hashes[index] as number);
      if (this.#numbers[key] === 0) {
        this.#seen[key] = (this.#seen[key] as number) + 1;
        if ((this.#seen[key] as number) < this.#minimum) continue;
        this.#numbers[key] = ++this.#count;
        if (this.#count * width > this.#weights.length) this.#grow();
      }
      const at = ((this.#numbers[key] as number) - 1) * width + label;
      const old = this.#weights[at] as number;
      this.#totals[at] = (this.#totals[at] as number) + old * (this.#time - (this.#stamps[at] as number));
      this.#stamps[at] = this.#time;
      this.#weights[at] = old + amount;
    }
  }

  /** Call once a decision, right or wrong: the averages count decisions. */
  tick(): void {
    this.#time++;
  }

  /**
   * The averaged weights as `decodeLinear` reads them; `step` as for `encodeLinear`. Features none of whose weights reaches
   * `least` are dropped: that costs less accuracy for the same size than a coarser step does.
   */
  encode(step: number, least = 0): Uint8Array {
    const width = this.labels.length;
    const keys: number[] = [];
    const averages = new Float32Array(this.#count * width);
    for (let key = 0; key < this.#numbers.length; key++) {
      const number = this.#numbers[key] as number;
      if (number === 0) continue;
      let largest = 0;
      for (let label = 0; label < width; label++) {
        const at = (number - 1) * width + label;
        const total =
          (this.#totals[at] as number) + (this.#weights[at] as number) * (this.#time - (this.#stamps[at] as number));
        averages[keys.length * width + label] = total / this.#time;
        largest = Math.max(largest, Math.abs(total / this.#time));
      }
      if (largest >= least) keys.push(key);
    }
    return encodeLinear(this.labels, { keys: Int32Array.from(keys) }, averages, step);
  }

  #grow(): void {
    const size = 2 * this.#weights.length;
    const [weights, totals, stamps] = [this.#weights, this.#totals, this.#stamps];
    this.#weights = new Float32Array(size);
    this.#weights.set(weights);
    this.#totals = new Float64Array(size);
    this.#totals.set(totals);
    this.#stamps = new Int32Array(size);
    this.#stamps.set(stamps);
  }
}
