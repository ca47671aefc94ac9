import { expect, test } from 'vitest';
import { NetworkGradient } from '../../../scripts/train/network/gradient.ts';
import { createKernels } from '../../../scripts/train/network/kernels.ts';
import { encodeNetwork } from '../../../scripts/train/network/train.ts';
import { decodeNetwork, Network, type TokenCodes } from '../../../src/core/learning/recurrent.ts';
import { layoutOf } from '../../../src/core/learning/recurrentLayout.ts';
import { MALFORMED } from './malformed.ts';
import { furthestOff } from './slopes.ts';

/** How strongly each class counts. */
const PULL = [0.7, -0.3, 0.5];

const tables = { tags: 24, distances: 12, ways: 13 };
const layout = layoutOf({ width: 8, hidden: 4, attention: 4, tables });
const reading: TokenCodes = {
  length: 5,
  target: 2,
  tags: Uint8Array.of(1, 4, 20, 1, 9),
  distances: Uint8Array.of(10, 9, 0, 1, 2),
  ways: Uint8Array.of(1, 8, 0, 5, 12),
};

/** A small network with weights that are no accident, in one array with its gradients. */
async function network() {
  const room = Network.room(layout);
  const kernels = await createKernels(2 * layout.size + room + NetworkGradient.room(layout));
  const { memory } = kernels;
  for (let at = 0; at < layout.size; at++) memory[at] = 0.5 * Math.sin(7 * at + 1);
  const inputs = Float32Array.from({ length: reading.length * layout.width }, (_, at) => Math.cos(3 * at));
  const read = new Network(layout, memory, 0, 2 * layout.size, kernels.multiply);
  const gradient = new NetworkGradient(read, kernels, layout.size, 2 * layout.size + room);
  const loss = (): number => {
    memory.set(inputs, read.inputs);
    read.read(reading);
    read.judge();
    return PULL.reduce((sum, pull, label) => sum + pull * (memory[read.scores + label] as number), 0);
  };
  const backward = (): void => {
    loss();
    for (const [label, pull] of PULL.entries()) memory[gradient.ofScores + label] = pull;
    gradient.unjudge();
    gradient.unread(reading);
  };
  return { memory, inputs, gradient, loss, backward };
}

test('every weight of the network is taught what nudging it shows', async () => {
  const { memory, loss, backward } = await network();
  backward();
  const taught = memory.slice(layout.size, 2 * layout.size);
  expect(furthestOff(taught, memory, loss)).toBeLessThan(0.005);
});

test('so are the vectors of the words', async () => {
  const { memory, inputs, gradient, loss, backward } = await network();
  backward();
  const taught = memory.slice(gradient.recurrent.ofInputs, gradient.recurrent.ofInputs + inputs.length);
  expect(furthestOff(taught, inputs, loss)).toBeLessThan(0.005);
});

test('a network is decoded as it was encoded, to a step of each tensor', async () => {
  const { memory } = await network();
  const decoded = decodeNetwork(encodeNetwork(layout, memory.subarray(0, layout.size)), tables);
  expect(decoded.layout).toEqual(layout);
  const wrong = layout.tensors.flatMap(({ at, size }) =>
    Array.from({ length: size }, (_, index) =>
      Math.abs((decoded.memory[at + index] as number) - (memory[at + index] as number)),
    ),
  );
  expect(Math.max(...wrong)).toBeLessThan(0.005);
});

test.each(MALFORMED)('a file $name is refused', ({ spoil }) => {
  const whole = encodeNetwork(layout, new Float32Array(layout.size).fill(1));
  expect(() => decodeNetwork(spoil(whole), tables)).toThrow(RangeError);
});
