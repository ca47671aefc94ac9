import { expect, test } from 'vitest';
import { encodeEncoder } from '../../../scripts/train/network/encoder.ts';
import { EncoderGradient } from '../../../scripts/train/network/encoderGradient.ts';
import { createKernels } from '../../../scripts/train/network/kernels.ts';
import { decodeEncoder, Encoder } from '../../../src/core/learning/encoder.ts';
import { encoderLayoutOf } from '../../../src/core/learning/recurrentLayout.ts';
import { MALFORMED } from './malformed.ts';
import { furthestOff } from './slopes.ts';

/** Two kinds of marks. */
const TABLES = [21, 3];
const layout = encoderLayoutOf({ width: 8, hidden: 4, context: 4, marks: TABLES });
const tags = Uint8Array.of(1, 4, 20, 1, 9);
const marks = [tags, Uint8Array.of(0, 2, 2, 1, 0)];
const said = tags.length * layout.context;
/** How strongly each number that is said counts. */
const PULL = Float32Array.from({ length: said }, (_, at) => Math.sin(5 * at));

/** A small encoder with weights that are no accident, in one array with its gradients. */
async function small() {
  const room = Encoder.room(layout);
  const kernels = await createKernels(2 * layout.size + room + EncoderGradient.room(layout));
  const { memory } = kernels;
  for (let at = 0; at < layout.size; at++) memory[at] = 0.5 * Math.sin(7 * at + 1);
  const inputs = Float32Array.from({ length: tags.length * layout.width }, (_, at) => Math.cos(3 * at));
  const encoder = new Encoder(layout, memory, 0, 2 * layout.size, kernels.multiply);
  const gradient = new EncoderGradient(encoder, kernels, layout.size, 2 * layout.size + room);
  const loss = (): number => {
    memory.set(inputs, encoder.recurrent.inputs);
    encoder.read(tags.length, marks);
    return PULL.reduce((sum, pull, at) => sum + pull * (memory[encoder.contexts + at] as number), 0);
  };
  loss();
  memory.set(PULL, gradient.ofContexts);
  gradient.unread(tags.length, marks);
  return { memory, inputs, gradient, loss };
}

test('every weight of the encoder is taught what nudging it shows', async () => {
  const { memory, loss } = await small();
  const taught = memory.slice(layout.size, 2 * layout.size);
  expect(furthestOff(taught, memory, loss)).toBeLessThan(0.005);
});

test('so are the vectors of the words', async () => {
  const { memory, inputs, gradient, loss } = await small();
  const from = gradient.recurrent.ofInputs;
  const taught = memory.slice(from, from + inputs.length);
  expect(furthestOff(taught, inputs, loss)).toBeLessThan(0.005);
});

test('an encoder is decoded as it was encoded, to a step of each tensor', async () => {
  const { memory } = await small();
  const decoded = decodeEncoder(encodeEncoder(layout, memory.subarray(0, layout.size)), TABLES);
  expect(decoded.layout).toEqual(layout);
  const wrong = Array.from({ length: layout.size }, (_, at) =>
    Math.abs((decoded.memory[at] as number) - (memory[at] as number)),
  );
  expect(Math.max(...wrong)).toBeLessThan(0.005);
});

test.each(MALFORMED)('a file $name is refused', ({ spoil }) => {
  const whole = encodeEncoder(layout, new Float32Array(layout.size).fill(1));
  expect(() => decodeEncoder(spoil(whole), TABLES)).toThrow(RangeError);
});
