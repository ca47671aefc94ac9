import { MOST_TOKENS } from '../../../src/core/learning/gatedUnits.ts';
import { type EncoderLayout, type EncoderSize, encoderLayoutOf } from '../../../src/core/learning/recurrentLayout.ts';
import { Encoder } from '../../../src/core/portrayal/encoder.ts';

import { seeded, shuffled } from '../learning/random.ts';
import { Descent, type DescentOptions } from '../network/descent.ts';
import { initialise } from '../network/initialise.ts';
import { createKernels, type Kernels } from '../network/kernels.ts';
import { encodeTensors, type RawVectors } from '../network/train.ts';
import { EncoderGradient } from './encoderGradient.ts';

/** Tokens of a sentence, and what is to be said of them. */
export interface Taught {
  /** Where each word's raw vector begins in the table, divided by its width. */
  readonly words: Int32Array;
  readonly tags: Uint8Array;
  /** `context` numbers a token. */
  readonly contexts: Float32Array;
}

export interface TrainedEncoder {
  readonly layout: EncoderLayout;
  readonly weights: Float32Array;
  /** From the raw vectors to the encoder's: `layout.width` rows of `raw.width`. */
  readonly projection: Float32Array;
}

/**
 * Trains an encoder to say of each token what it is taught, by least squares, and with it the projection of the words' raw
 * vectors to the few dimensions that matter for that.
 */
export async function trainEncoder(
  items: readonly Taught[],
  raw: RawVectors,
  options: EncoderSize & DescentOptions,
): Promise<TrainedEncoder> {
  const layout = encoderLayoutOf(options);
  const random = seeded(options.seed);
  const projection = layout.width * raw.width;
  const weights = projection + layout.size;
  const room = Encoder.room(layout) + EncoderGradient.room(layout);
  const kernels = await createKernels(4 * weights + raw.values.length + room);
  const { memory } = kernels;
  const rawAt = 4 * weights;
  memory.set(raw.values, rawAt);
  initialise(memory, 0, [{ at: 0, size: projection, fan: raw.width }], random);
  initialise(memory, projection, layout.tensors, random);
  const at = rawAt + raw.values.length;
  const encoder = new Encoder(layout, memory, projection, at, kernels.multiply);
  const gradient = new EncoderGradient(encoder, kernels, weights + projection, at + Encoder.room(layout));
  const descent = new Descent(kernels, weights, items.length, options);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(items.length, random);
    for (let from = 0; from < order.length; from += options.batch) {
      const batch = order.subarray(from, from + options.batch);
      for (const index of batch) teach(gradient, kernels, items[index] as Taught, rawAt, raw.width, weights);
      descent.step(batch.length);
    }
  }
  return {
    layout,
    weights: memory.slice(projection, weights),
    projection: memory.slice(0, projection),
  };
}

/** Shows the encoder a sentence and adds up the gradients: each token counts as much as a share of a sentence of its length. */
function teach(
  gradient: EncoderGradient,
  kernels: Kernels,
  { words, tags, contexts }: Taught,
  rawAt: number,
  rawWidth: number,
  weights: number,
): void {
  const { encoder, recurrent } = gradient;
  const { memory } = encoder;
  const { width, context } = encoder.layout;
  const { inputs } = encoder.recurrent;
  memory.fill(0, inputs, inputs + words.length * width);
  for (const [token, row] of words.entries())
    kernels.multiply(inputs + token * width, 0, rawAt + row * rawWidth, width, rawWidth);
  encoder.read(tags);
  for (let at = 0; at < words.length * context; at++)
    memory[gradient.ofContexts + at] =
      ((memory[encoder.contexts + at] as number) - (contexts[at] as number)) / MOST_TOKENS;
  gradient.unread(tags);
  for (const [token, row] of words.entries())
    kernels.outer(weights, recurrent.ofInputs + token * width, rawAt + row * rawWidth, width, rawWidth);
}

/** Encodes an encoder as `decodeEncoder` reads it. */
export function encodeEncoder({ width, hidden, context, tensors }: EncoderLayout, weights: Float32Array): Uint8Array {
  return encodeTensors([width, hidden, context], tensors, weights);
}
