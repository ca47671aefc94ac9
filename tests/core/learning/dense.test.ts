import { expect, test } from 'vitest';
import { createKernels } from '../../../scripts/train/network/kernels.ts';
import { multiplyIn } from '../../../src/core/learning/dense.ts';

const [ROWS, COLUMNS, VECTORS] = [7, 12, 3];
const [Y, W, X] = [0, 100, 300];

/** Some numbers, none like another. */
const fill = (memory: Float32Array) => memory.set(memory.map((_, at) => Math.sin(3 * at + 1)));

/** What the product should be, worked out one by one. */
function expected(memory: Float32Array, vector: number, row: number): number {
  let sum = memory[Y + vector * ROWS + row] as number;
  for (let at = 0; at < COLUMNS; at++)
    sum += (memory[W + row * COLUMNS + at] as number) * (memory[X + vector * COLUMNS + at] as number);
  return sum;
}

test('a matrix times several vectors, in plain code and in the kernels that train', async () => {
  const kernels = await createKernels(400);
  const plain = new Float32Array(400);
  for (const [memory, multiply] of [
    [plain, multiplyIn(plain)],
    [kernels.memory, kernels.multiply],
  ] as const) {
    fill(memory);
    const before = memory.slice();
    multiply(Y, W, X, ROWS, COLUMNS, VECTORS, ROWS, COLUMNS);
    for (let vector = 0; vector < VECTORS; vector++)
      for (let row = 0; row < ROWS; row++)
        expect(memory[Y + vector * ROWS + row]).toBeCloseTo(expected(before, vector, row), 4);
    expect(memory[Y + VECTORS * ROWS]).toBe(before[Y + VECTORS * ROWS]);
  }
});

test("a product's gradients", async () => {
  const { memory, transposed, outer } = await createKernels(400);
  const [dx, g, dy] = [0, 20, 380];
  fill(memory);
  const before = memory.slice();
  const value = (at: number): number => before[at] as number;
  outer(g, dy, X, 5, COLUMNS);
  expect(memory[g + 3 * COLUMNS + 2]).toBeCloseTo(value(g + 3 * COLUMNS + 2) + value(dy + 3) * value(X + 2), 5);
  transposed(dx, W, dy, 5, COLUMNS);
  let sum = value(dx + 2);
  for (let row = 0; row < 5; row++) sum += value(dy + row) * value(W + row * COLUMNS + 2);
  expect(memory[dx + 2]).toBeCloseTo(sum, 5);
});

test('a step of Adam goes against the gradient by about the rate, and clears it', async () => {
  const { memory, adam, squares } = await createKernels(400);
  memory.set([1, 1, 1, 1], 0);
  memory.set([3, -3, 0.5, 0], 100);
  expect(squares(100, 4)).toBeCloseTo(18.25, 5);
  adam(0, 100, 200, 300, 4, 0.1 / (1 - 0.9), 1, 1 - 0.98);
  expect([...memory.subarray(0, 4)].map((weight) => weight.toFixed(3))).toEqual(['0.900', '1.100', '0.900', '1.000']);
  expect([...memory.subarray(100, 104)]).toEqual([0, 0, 0, 0]);
});
