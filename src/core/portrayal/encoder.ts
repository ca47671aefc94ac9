import { ByteReader } from '../learning/bytes.ts';
import { type Multiply, multiplyIn } from '../learning/dense.ts';
import { GatedUnits, MOST_TOKENS } from '../learning/gatedUnits.ts';
import { type EncoderLayout, encoderLayoutOf, readSize } from '../learning/recurrentLayout.ts';
import { readTensors } from '../learning/tensors.ts';
import { TABLES } from './reading.ts';

/**
 * Says of each token what it means where it stands: a recurrent network that was taught to repeat what a far larger one,
 * trained on much more text, says of it (Hinton et al. 2015). It knows of no target, so a sentence is read once for all.
 * Weights and activations lie in one array, as in `GatedUnits`.
 */
export class Encoder {
  readonly layout: EncoderLayout;
  readonly memory: Float32Array;
  /** Where the weights begin. */
  readonly base: number;
  readonly recurrent: GatedUnits;
  /** What is said of the tokens, `layout.context` numbers each. */
  readonly contexts: number;
  readonly #multiply: Multiply;

  /** How many values the activations take up. */
  static room(layout: EncoderLayout): number {
    return GatedUnits.room(layout) + MOST_TOKENS * layout.context;
  }

  /** Takes the array with the weights from `base` on and room for the activations from `at` on. */
  constructor(layout: EncoderLayout, memory: Float32Array, base: number, at: number, multiply: Multiply) {
    this.layout = layout;
    this.memory = memory;
    this.base = base;
    this.#multiply = multiply;
    this.recurrent = new GatedUnits(layout.recurrent, memory, base, at, multiply);
    this.contexts = at + GatedUnits.room(layout);
  }

  /** From the inputs of `recurrent` and the tokens' parts of speech, at most `MOST_TOKENS` of them, to `contexts`. */
  read(tags: Uint8Array): void {
    const { memory, base, layout, recurrent, contexts } = this;
    const { length } = tags;
    const { context, hidden } = layout;
    recurrent.read(length, [tags]);
    memory.fill(0, contexts, contexts + length * context);
    this.#multiply(
      contexts,
      base + layout.output.at,
      recurrent.states,
      context,
      2 * hidden,
      length,
      context,
      2 * hidden,
    );
  }
}

/** Decodes what `encodeEncoder` in scripts/train wrote. Throws a `RangeError` where the bytes are malformed. */
export function decodeEncoder(bytes: Uint8Array): Encoder {
  const reader = new ByteReader(bytes);
  const [width, hidden, context] = [readSize(reader), readSize(reader), readSize(reader)];
  const layout = encoderLayoutOf({ width, hidden, context, tags: TABLES.tags });
  const memory = new Float32Array(layout.size + Encoder.room(layout));
  readTensors(reader, layout.tensors, memory);
  reader.end();
  return new Encoder(layout, memory, 0, layout.size, multiplyIn(memory));
}
