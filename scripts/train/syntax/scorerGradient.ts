import { RELATION_SLOTS, SLOTS } from '../../../src/core/syntax/layout.ts';
import { NONE } from '../../../src/core/syntax/parseState.ts';
import type { Scorer } from '../../../src/core/syntax/scorer.ts';
import type { Kernels } from '../network/kernels.ts';

/** Works out the gradients of a scorer's weights. */
export class ScorerGradient {
  readonly #scorer: Scorer;
  readonly #kernels: Kernels;
  /** Where the gradients of the weights begin, in the order of the weights. */
  readonly #gradient: number;
  /** Where those of the products begin, in their order, and that of the state's vector. */
  readonly #products: number;
  readonly #state: number;

  /** How many values it needs room for. */
  static room(hidden: number, capacity: number): number {
    return SLOTS * capacity * hidden + hidden;
  }

  constructor(scorer: Scorer, kernels: Kernels, gradient: number, at: number) {
    this.#scorer = scorer;
    this.#kernels = kernels;
    this.#gradient = gradient;
    this.#products = at;
    this.#state = at + SLOTS * scorer.capacity * scorer.layout.hidden;
  }

  /** Forgets the last sentence. */
  clear(size: number): void {
    const { capacity, layout } = this.#scorer;
    for (let slot = 0; slot < SLOTS; slot++) {
      const from = this.#products + slot * capacity * layout.hidden;
      this.#kernels.memory.fill(0, from, from + size * layout.hidden);
    }
  }

  /** Begins a state. */
  begin(): void {
    this.#kernels.memory.fill(0, this.#state, this.#state + this.#scorer.layout.hidden);
  }

  /** Adds the gradients of a layer over the state's vector, given those of its `rows` scores. */
  output(matrix: number, bias: number, deltas: number, rows: number): void {
    const { state, layout } = this.#scorer;
    this.#add(this.#gradient + bias, deltas, rows);
    this.#kernels.outer(this.#gradient + matrix, deltas, state, rows, layout.hidden);
    this.#kernels.transposed(this.#state, matrix, deltas, rows, layout.hidden);
  }

  /** Ends the state at which the scorer looked last. */
  end(): void {
    const { memory } = this.#kernels;
    const { state, layout, tokens, relationRows, capacity, near, apart, depth } = this.#scorer;
    const { hidden } = layout;
    for (let at = 0; at < hidden; at++) if ((memory[state + at] as number) <= 0) memory[this.#state + at] = 0;
    const add = (into: number): void => this.#add(into, this.#state, hidden);
    add(this.#gradient + layout.stateBias);
    for (let slot = 0; slot < SLOTS; slot++) {
      const token = tokens[slot] as number;
      if (token === NONE) add(this.#gradient + (layout.empty[slot] as number));
      else add(this.#products + (slot * capacity + token) * hidden);
    }
    for (let slot = 0; slot < RELATION_SLOTS; slot++)
      add(this.#gradient + (layout.relationSlots[slot] as number) + (relationRows[slot] as number) * hidden);
    add(this.#gradient + layout.near + near * hidden);
    add(this.#gradient + layout.apart + apart * hidden);
    add(this.#gradient + layout.depth + depth * hidden);
  }

  /** Hands the gradients of all products of the sentence down to the encoded words', which begin at `top`. */
  finish(size: number, top: number): void {
    const { capacity, known, layout, encoder } = this.#scorer;
    const { hidden, width, slots } = layout;
    for (let slot = 0; slot < SLOTS; slot++)
      for (let token = 0; token < size; token++) {
        if (known[slot * capacity + token] === 0) continue;
        const delta = this.#products + (slot * capacity + token) * hidden;
        const matrix = slots[slot] as number;
        this.#kernels.transposed(top + token * width, matrix, delta, hidden, width);
        this.#kernels.outer(this.#gradient + matrix, delta, encoder.top + token * width, hidden, width);
      }
  }

  #add(into: number, from: number, length: number): void {
    const { memory } = this.#kernels;
    for (let at = 0; at < length; at++)
      memory[into + at] = (memory[into + at] as number) + (memory[from + at] as number);
  }
}
