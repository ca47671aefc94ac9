import { afterEach, expect, test } from 'vitest';
import type { Answer } from '../../src/cli/answer.ts';
import type { Input } from '../../src/cli/input.ts';
import { createPool, type Pool } from '../../src/cli/pool.ts';

const module = new URL('workers/odd.mjs', import.meta.url);
let pool: Pool | null = null;

function runAll(ids: readonly string[], size = 2): Promise<Answer[]> {
  pool = createPool({ mode: 'annotate', size, timeoutMs: 1_000, module });
  const inputs = ids.map((id, index): Input => ({ kind: 'line', number: index + 1, line: JSON.stringify({ id }) }));
  return Promise.all(inputs.map(pool.run));
}

afterEach(() => pool?.close());

test('each input gets its own answer, with fewer workers than inputs', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `a${index}`);
  const answers = await runAll(ids);
  expect(answers.map(({ line }) => JSON.parse(line).id)).toEqual(ids);
});

const deaths = [
  { name: 'a crash', id: 'crash', error: 'the analysis failed: out of luck' },
  { name: 'an early end', id: 'exit', error: 'the analysis ended with code 3' },
  { name: 'silence', id: 'hang', error: 'no answer within 1 seconds' },
];

for (const { name, id, error } of deaths) {
  test(`${name} is that input's error alone`, async () => {
    const answers = await runAll(['a1', id, 'a2', 'a3'], 1);
    expect(answers.map((answer) => answer.error)).toEqual([null, error, null, null]);
    expect(JSON.parse(answers[1]?.line ?? '')).toEqual({ id, error });
  });
}

test('a worker that dies between two inputs harms neither', async () => {
  const [first] = await runAll(['die'], 1);
  expect(first?.error).toBe(null);
  const input: Input = { kind: 'line', number: 2, line: '{"id":"a"}' };
  await expect.poll(async () => (await pool?.run(input))?.error, { timeout: 20_000 }).toBe(null);
});
