import type { Encoder } from '../../../src/core/learning/encoder.ts';
import { MOST_TOKENS } from '../../../src/core/learning/gatedUnits.ts';
import type { EncoderLayout } from '../../../src/core/learning/recurrentLayout.ts';
import { GatedUnitsGradient } from './gatedUnitsGradient.ts';
import type { Kernels } from './kernels.ts';

/** Goes back over what an encoder read, and adds up the gradients of its weights. */
export class EncoderGradient {
  readonly encoder: Encoder;
  readonly recurrent: GatedUnitsGradient;
  /** Where the gradients of what it says begin, which the caller fills in. */
  readonly ofContexts: number;
  readonly #kernels: Kernels;
  readonly #shift: number;

  /** How many values it works with, besides the gradients of the weights. */
  static room(layout: EncoderLayout): number {
    return GatedUnitsGradient.room(layout) + MOST_TOKENS * layout.context;
  }

  /** Takes where the gradients of the encoder's weights begin, and room from `at` on. */
  constructor(encoder: Encoder, kernels: Kernels, gradient: number, at: number) {
    this.encoder = encoder;
    this.#kernels = kernels;
    this.#shift = gradient - encoder.base;
    this.recurrent = new GatedUnitsGradient(encoder.recurrent, kernels, gradient, at);
    this.ofContexts = at + GatedUnitsGradient.room(encoder.layout);
  }

  /** Back over `read`, from `ofContexts`: fills the recurrent network's `ofInputs`. */
  unread(length: number, marks: readonly Uint8Array[]): void {
    const { base, layout, recurrent } = this.encoder;
    const { context, hidden } = layout;
    const output = base + layout.output.at;
    this.recurrent.clear(length);
    for (let token = 0; token < length; token++) {
      const slopes = this.ofContexts + token * context;
      const state = token * 2 * hidden;
      this.#kernels.transposed(this.recurrent.ofStates + state, output, slopes, context, 2 * hidden);
      this.#kernels.outer(output + this.#shift, slopes, recurrent.states + state, context, 2 * hidden);
    }
    this.recurrent.unread(length, marks);
  }
}
