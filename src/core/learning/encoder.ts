import { ByteReader } from './bytes.ts';
import { type Multiply, multiplyIn } from './dense.ts';
import { GatedUnits, MOST_TOKENS } from './gatedUnits.ts';
import { type EncoderLayout, encoderLayoutOf, readSize } from './recurrentLayout.ts';
import { readTensors } from './tensors.ts';

/**
 * Says some numbers of each token where it stands: a recurrent network with a linear layer. It knows of no target, so a
 * sentence is read once for all. Weights and activations lie in one array, as in `GatedUnits`.
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

  /** From the inputs of `recurrent` and the marks of `length` tokens, at most `MOST_TOKENS`, to `contexts`. */
  read(length: number, marks: readonly Uint8Array[]): void {
    const { memory, base, layout, recurrent, contexts } = this;
    const { context, hidden } = layout;
    recurrent.read(length, marks);
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

/**
 * Decodes what `encodeEncoder` in scripts/train wrote, given how many marks of each kind there are. Throws a
 * `RangeError` where the bytes are malformed.
 */
export function decodeEncoder(bytes: Uint8Array, marks: readonly number[]): Encoder {
  const reader = new ByteReader(bytes);
  const [width, hidden, context] = [readSize(reader), readSize(reader), readSize(reader)];
  const layout = encoderLayoutOf({ width, hidden, context, marks });
  const memory = new Float32Array(layout.size + Encoder.room(layout));
  readTensors(reader, layout.tensors, memory);
  reader.end();
  return new Encoder(layout, memory, 0, layout.size, multiplyIn(memory));
}
