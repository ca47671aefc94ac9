import { Encoder } from '../../../src/core/learning/encoder.ts';
import { MOST_TOKENS } from '../../../src/core/learning/gatedUnits.ts';
import { type EncoderLayout, type EncoderSize, encoderLayoutOf } from '../../../src/core/learning/recurrentLayout.ts';
import { seeded } from '../learning/random.ts';
import { type DescentOptions, descend } from './descent.ts';
import { EncoderGradient } from './encoderGradient.ts';
import { initialise } from './initialise.ts';
import { createKernels, type Kernels } from './kernels.ts';
import { encodeTensors, type RawVectors } from './train.ts';
import { encodeProjected, type KnownVectors } from './vectors.ts';

/** Tokens of a sentence. */
export interface EncoderItem {
  /** Where each word's raw vector begins in the table, divided by its width; at most `MOST_TOKENS`. */
  readonly words: Int32Array;
  /** Each token's marks, a column for each kind. */
  readonly marks: readonly Uint8Array[];
}

export interface EncoderOptions extends EncoderSize, DescentOptions {
  /** The share of words, and of the numbers known of the others, that each step leaves out. */
  readonly dropWords: number;
  readonly dropInputs: number;
}

/** What is taught: fills the `context` slopes of each token from `slopes` on, given what the encoder says from `said` on. */
export type Blame<Item> = (item: Item, memory: Float32Array, said: number, slopes: number) => void;

export interface TrainedEncoder {
  readonly layout: EncoderLayout;
  readonly weights: Float32Array;
  /** From the raw vectors to the encoder's: `layout.width` rows of `raw.width`. */
  readonly projection: Float32Array;
}

/** The sections of what is known of words, by themselves and where they stand. */
export type EncodedWords = Readonly<Record<'vectors' | 'encoder', Uint8Array>>;

/**
 * Trains an encoder to say of each token what it is taught, and with it the projection of the words' raw vectors to the few
 * dimensions that matter for that.
 */
export async function trainEncoder<Item extends EncoderItem>(
  items: readonly Item[],
  raw: RawVectors,
  options: EncoderOptions,
  blame: Blame<Item>,
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
  const kept = new Float32Array(MOST_TOKENS * layout.width);
  const teach = (item: Item): void => {
    choose(kept, item.words.length, layout.width, options, random);
    show(encoder, kernels, item, rawAt, raw.width, kept);
    blame(item, memory, encoder.contexts, gradient.ofContexts);
    gradient.unread(item.words.length, item.marks);
    unshow(gradient, kernels, item, rawAt, raw.width, kept, weights);
  };
  descend(kernels, weights, items, options, random, teach);
  return {
    layout,
    weights: memory.slice(projection, weights),
    projection: memory.slice(0, projection),
  };
}

/** Draws what is left out (Srivastava et al. 2014): the factors that keep the mean, or 0. */
function choose(
  kept: Float32Array,
  length: number,
  width: number,
  { dropWords, dropInputs }: EncoderOptions,
  random: () => number,
): void {
  kept.fill(1);
  if (dropWords === 0 && dropInputs === 0) return;
  for (let token = 0; token < length; token++) {
    const gone = random() < dropWords;
    for (let at = token * width; at < (token + 1) * width; at++)
      kept[at] = gone || random() < dropInputs ? 0 : 1 / (1 - dropInputs);
  }
}

/** Lets the encoder read an item. */
function show(
  encoder: Encoder,
  { multiply, memory }: Kernels,
  { words, marks }: EncoderItem,
  rawAt: number,
  rawWidth: number,
  kept: Float32Array,
): void {
  const { width } = encoder.layout;
  const { inputs } = encoder.recurrent;
  const size = words.length * width;
  memory.fill(0, inputs, inputs + size);
  for (const [token, row] of words.entries())
    multiply(inputs + token * width, 0, rawAt + row * rawWidth, width, rawWidth);
  scale(memory, inputs, size, kept);
  encoder.read(words.length, marks);
}

/** Adds up the gradients of the projection, which begin at `into`. */
function unshow(
  { encoder, recurrent }: EncoderGradient,
  { outer, memory }: Kernels,
  { words }: EncoderItem,
  rawAt: number,
  rawWidth: number,
  kept: Float32Array,
  into: number,
): void {
  const { width } = encoder.layout;
  scale(memory, recurrent.ofInputs, words.length * width, kept);
  for (const [token, row] of words.entries())
    outer(into, recurrent.ofInputs + token * width, rawAt + row * rawWidth, width, rawWidth);
}

function scale(memory: Float32Array, at: number, size: number, factors: Float32Array): void {
  for (let index = 0; index < size; index++)
    memory[at + index] = (memory[at + index] as number) * (factors[index] as number);
}

/** Encodes what a projection makes of the words' vectors, and the encoder that reads them. */
export function encodeWords(raw: KnownVectors, { layout, weights, projection }: TrainedEncoder): EncodedWords {
  return { vectors: encodeProjected(raw, projection, layout.width), encoder: encodeEncoder(layout, weights) };
}

/** Encodes an encoder as `decodeEncoder` reads it. */
export function encodeEncoder({ width, hidden, context, tensors }: EncoderLayout, weights: Float32Array): Uint8Array {
  return encodeTensors([width, hidden, context], tensors, weights);
}
