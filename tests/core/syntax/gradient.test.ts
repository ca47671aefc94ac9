import { expect, test } from 'vitest';
import { createKernels } from '../../../scripts/train/network/kernels.ts';
import { EncoderGradient } from '../../../scripts/train/syntax/encoderGradient.ts';
import { Encoder, TAG_STRIDE } from '../../../src/core/syntax/encoder.ts';
import { layoutOf } from '../../../src/core/syntax/layout.ts';
import { TABLES } from '../../../src/core/syntax/model.ts';
import { measuredSlope } from '../learning/slopes.ts';

const WIDTH = 8;
const SIZE = 4;
const TAGS = Uint8Array.of(3, 0, 22, 41);
const ROWS = Int32Array.from({ length: SIZE * TABLES }, (_, index) => (index * 5) % 3);
/** A random number that hides and drops nothing. */
const NOTHING_DROPPED = () => 0.99;
/** The rectified convolution has kinks that a larger one would cross. */
const NUDGE = 1e-3;

const layout = layoutOf({ width: WIDTH, hidden: 4, rows: Array.from({ length: TABLES }, () => 3) });

/** A small network with weights that are no accident, its gradients and what they are of. */
async function network() {
  const room = Encoder.room(layout, SIZE);
  const kernels = await createKernels(2 * layout.size + room + EncoderGradient.room(WIDTH, SIZE));
  const { memory } = kernels;
  for (let at = 0; at < layout.size; at++) memory[at] = 0.3 * Math.sin(7 * at + 1);
  const encoder = new Encoder(layout, memory, 2 * layout.size, SIZE, kernels.multiply);
  const gradient = new EncoderGradient(encoder, kernels, layout.size, 2 * layout.size + room, SIZE, NOTHING_DROPPED);
  /** How strongly the encoded words count. */
  const pull = (at: number): number => Math.cos(5 * at);
  const tagLoss = (): number =>
    -TAGS.reduce((sum, tag, token) => sum + Math.log(memory[encoder.tags + token * TAG_STRIDE + tag] as number), 0);
  const topLoss = (): number => {
    let sum = 0;
    for (let at = 0; at < SIZE * WIDTH; at++) sum += pull(at) * (memory[encoder.top + at] as number);
    return sum;
  };
  const measured = (weight: number, loss: () => number): number =>
    measuredSlope(
      memory,
      weight,
      () => {
        gradient.forward(ROWS, SIZE);
        return loss();
      },
      NUDGE,
    );
  const backward = (pulled: boolean): void => {
    memory.fill(0, layout.size, 2 * layout.size);
    gradient.forward(ROWS, SIZE);
    for (let at = 0; pulled && at < SIZE * WIDTH; at++) memory[gradient.top + at] = pull(at);
    gradient.backward(SIZE, TAGS);
  };
  return { memory, measured, backward, tagLoss, topLoss };
}

test('what the tags teach reaches all that lies beneath them', async () => {
  const { memory, measured, backward, tagLoss } = await network();
  backward(false);
  const [form = 0] = layout.words;
  for (const weight of [form + 1, form + WIDTH, layout.convolution + 9, layout.convolutionBias, layout.tags + 17])
    expect(memory[layout.size + weight]).toBeCloseTo(measured(weight, tagLoss), 2);
});

test('what the encoded words teach reaches the recurrent layers', async () => {
  const { memory, measured, backward, topLoss } = await network();
  backward(true);
  const [first = 0, second = 0] = layout.recurrent;
  const [bias = 0] = layout.recurrentBias;
  for (const weight of [
    first + 3,
    first + 100,
    first + 190,
    second + 40,
    second + 150,
    bias + 5,
    layout.tagVectors + 4,
  ])
    expect(memory[layout.size + weight]).toBeCloseTo(measured(weight, topLoss), 2);
});
