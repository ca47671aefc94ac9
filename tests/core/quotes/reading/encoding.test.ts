import { expect, test } from 'vitest';
import {
  ANSWER,
  CONTEXT,
  chancesOf,
  IN_CONTENT,
  OF_CUE,
  QUESTION,
  saidOf,
  stepOf,
} from '../../../../src/core/quotes/reading/encoding.ts';

/** Three nodes from the fifth on: what is said of them counts up, the first asks for what the second answers. */
function encoding() {
  const values = new Float32Array(3 * CONTEXT);
  for (let node = 0; node < 3; node++) values[node * CONTEXT + IN_CONTENT] = node + 1;
  values[QUESTION] = 2;
  values[CONTEXT + ANSWER] = 2;
  values[2 * CONTEXT + OF_CUE] = 1000;
  return { first: 5, values };
}

test.each([
  { node: 4, said: 0 },
  { node: 5, said: 1 },
  { node: 7, said: 3 },
  { node: 8, said: 0 },
])('of node $node is said $said', ({ node, said }) => {
  expect(saidOf(encoding(), node, IN_CONTENT)).toBe(said);
});

test.each([
  {
    name: 'what answers the question is the source',
    node: 6,
    chances: [Math.exp(4) / (Math.exp(4) + 2), 1 / (Math.exp(4) + 2)],
  },
  { name: 'what does not may be anything', node: 5, chances: [1 / 3, 1 / 3] },
  { name: 'a score past all bounds is sure, and still a number', node: 7, chances: [1, 0] },
  { name: 'what stands before the passage is no part', node: 4, chances: [0, 0] },
  { name: 'nor what stands after it', node: 8, chances: [0, 0] },
])('$name', ({ node, chances }) => {
  const found = chancesOf(encoding(), 5, node);
  for (const [part, chance] of chances.entries()) expect(found[part]).toBeCloseTo(chance, 5);
});

test.each([
  { odds: Number.NEGATIVE_INFINITY, step: 1 },
  { odds: -1, step: 7 },
  { odds: 0, step: 8 },
  { odds: 2, step: 11 },
  { odds: 1e9, step: 15 },
])('log-odds of $odds are step $step', ({ odds, step }) => {
  expect(stepOf(odds)).toBe(step);
});
