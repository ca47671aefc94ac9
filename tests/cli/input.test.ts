import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Input, idOf, lineInputs } from '../../src/cli/input.ts';

async function* chunksOf(chunks: Iterable<string>): AsyncGenerator<string> {
  yield* chunks;
}

async function read(chunks: Iterable<string>, limit?: number): Promise<Input[]> {
  const inputs: Input[] = [];
  for await (const input of lineInputs(chunksOf(chunks), limit)) inputs.push(input);
  return inputs;
}

const cases: { name: string; text: string; inputs: Input[] }[] = [
  { name: 'nothing', text: '', inputs: [] },
  { name: 'one line without an end', text: 'a', inputs: [{ kind: 'line', number: 1, line: 'a' }] },
  {
    name: 'blank lines are left out but counted',
    text: 'a\n\n \nb\n',
    inputs: [
      { kind: 'line', number: 1, line: 'a' },
      { kind: 'line', number: 4, line: 'b' },
    ],
  },
  {
    name: 'a carriage return stays, as JSON allows',
    text: 'a\r\n',
    inputs: [{ kind: 'line', number: 1, line: 'a\r' }],
  },
  {
    name: 'a line past the limit comes without its text, and the next one whole',
    text: `${'x'.repeat(11)}\nab\n`,
    inputs: [
      { kind: 'overlong', number: 1 },
      { kind: 'line', number: 2, line: 'ab' },
    ],
  },
];

for (const { name, text, inputs } of cases) {
  test(name, async () => expect(await read([text], 10)).toEqual(inputs));
}

test('the same lines however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', '"', '\n', '\r', 'é', ' ') }),
      fc.nat(7),
      async (text, size) => {
        const chunks = text.match(new RegExp(`[^]{1,${size + 1}}`, 'gu')) ?? [];
        expect(await read(chunks, 20)).toEqual(await read([text], 20));
      },
    ),
  );
});

const ids: { name: string; input: Input; id: string | null }[] = [
  { name: 'a file has its path', input: { kind: 'file', path: 'a.txt' }, id: 'a.txt' },
  { name: 'a line has its own', input: { kind: 'line', number: 1, line: '{"id":"x"}' }, id: 'x' },
  { name: 'a number is no id', input: { kind: 'line', number: 1, line: '{"id":1}' }, id: null },
  { name: 'null has none', input: { kind: 'line', number: 1, line: 'null' }, id: null },
  { name: 'what is no JSON has none', input: { kind: 'line', number: 1, line: '{' }, id: null },
  { name: 'an overlong line has none', input: { kind: 'overlong', number: 1 }, id: null },
];

for (const { name, input, id } of ids) test(`id: ${name}`, () => expect(idOf(input)).toBe(id));
