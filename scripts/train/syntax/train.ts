import { Encoder } from '../../../src/core/syntax/encoder.ts';
import { type Layout, layoutOf } from '../../../src/core/syntax/layout.ts';
import { Scorer } from '../../../src/core/syntax/scorer.ts';
import { seeded, shuffled } from '../learning/random.ts';
import { createKernels } from '../network/kernels.ts';
import { EncoderGradient } from './encoderGradient.ts';
import type { Lesson } from './prepare.ts';
import { ScorerGradient } from './scorerGradient.ts';
import { Teacher } from './teacher.ts';

export const WIDTH = 64;
export const HIDDEN = 64;
const PASSES = 10;
const BATCH = 8;
const RATE = 2e-3;
/** How many steps it takes for the rate to rise to that, before it falls to nothing. */
const RISE = 400;
const STEEPEST = 5;
/** After the first pass, how often the parser's own move is followed even where it is wrong. */
const EXPLORATION = 0.9;

/** Trains the network; `rows` says how many rows each table of word vectors has. Returns its weights. */
export async function trainNetwork(lessons: readonly Lesson[], rows: readonly number[]): Promise<Float32Array> {
  const layout = layoutOf({ width: WIDTH, hidden: HIDDEN, rows });
  const capacity = Math.max(...lessons.map(({ size }) => size));
  const length = 4 * Math.ceil(layout.size / 4);
  const places = [
    length,
    length,
    length,
    length,
    Encoder.room(layout, capacity),
    Scorer.room(layout, capacity) + 4,
    EncoderGradient.room(WIDTH, capacity),
    ScorerGradient.room(HIDDEN, capacity),
  ];
  const starts = places.map((_, index) => places.slice(0, index).reduce((sum, size) => sum + size, 0));
  const [, gradient = 0, first = 0, second = 0, encoderAt = 0, scorerAt = 0, encoderDeltas = 0, scorerDeltas = 0] =
    starts;
  const kernels = await createKernels(places.reduce((sum, size) => sum + size, 0));
  const random = seeded(1);
  initialise(kernels.memory, layout, random);
  const encoder = new Encoder(layout, kernels.memory, encoderAt, capacity, kernels.multiply);
  const scorer = new Scorer(encoder, scorerAt, capacity);
  const teacher = new Teacher(
    scorer,
    new EncoderGradient(encoder, kernels, gradient, encoderDeltas, capacity, random),
    new ScorerGradient(scorer, kernels, gradient, scorerDeltas),
    kernels,
    random,
  );
  const steps = PASSES * Math.ceil(lessons.length / BATCH);
  let step = 0;
  for (let pass = 1; pass <= PASSES; pass++) {
    teacher.exploration = pass === 1 ? 0 : EXPLORATION;
    const order = shuffled(lessons.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      for (const index of order.subarray(from, from + BATCH)) teacher.teach(lessons[index] as Lesson);
      step++;
      const rate = RATE * Math.min(1, step / RISE) * (1 - step / (steps + 1));
      const steepness = Math.sqrt(kernels.squares(gradient, length)) / BATCH;
      const scale = Math.min(1, STEEPEST / steepness) / BATCH;
      kernels.adam(0, gradient, first, second, length, rate / (1 - 0.9 ** step), scale, 1 - 0.98 ** step);
    }
    teacher.report(pass);
  }
  return kernels.memory.slice(0, layout.size);
}

/** Random weights, the smaller the more of them go into one value; biases are 0, vectors picked by number small. */
function initialise(memory: Float32Array, layout: Layout, random: () => number): void {
  for (const { at, size, fan } of layout.tensors) {
    const spread = fan === 0 ? 0 : fan === 1 ? 0.1 : Math.sqrt(1 / fan);
    for (let index = at; index < at + size; index++)
      memory[index] = spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }
}
