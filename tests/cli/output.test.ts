import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { ClosedPipe, lineWriter } from '../../src/cli/output.ts';

/** A stream that is full after each write until the write is taken up, and then fails with `error` where there is one. */
function slowStream(taken: string[], error: Error | null): Writable {
  return new Writable({
    highWaterMark: 1,
    write: (chunk, _encoding, done) => {
      taken.push(String(chunk));
      setImmediate(() => done(error));
    },
  });
}

test('waits until the stream takes more', async () => {
  const taken: string[] = [];
  const write = lineWriter(slowStream(taken, null));
  for (const line of ['a', 'b', 'c']) await write(line);
  expect(taken).toEqual(['a\n', 'b\n', 'c\n']);
});

const failures = [
  {
    name: 'a reader that has gone is a closed pipe',
    error: Object.assign(new Error('gone'), { code: 'EPIPE' }),
    is: ClosedPipe,
  },
  { name: 'a full disk is its own error', error: Object.assign(new Error('full'), { code: 'ENOSPC' }), is: /full/u },
];

for (const { name, error, is } of failures) {
  test(name, async () => {
    const write = lineWriter(slowStream([], error));
    await expect(write('a').then(() => write('b'))).rejects.toThrow(is);
  });
}
