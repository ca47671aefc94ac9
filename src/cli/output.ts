import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The reader of a pipe has gone: nothing more can be said, and nothing is wrong. */
export class ClosedPipe extends Error {}

/**
 * Makes a writer of lines that waits while the stream is full. The returned function rejects with `ClosedPipe` once the
 * reader has gone, and with the stream's own error where that is another one.
 */
export function lineWriter(stream: Writable): (line: string) => Promise<void> {
  let failed: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failed = error.code === 'EPIPE' ? new ClosedPipe() : error;
  });
  return async (line) => {
    if (failed) throw failed;
    if (!stream.write(`${line}\n`)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => {});
    if (failed) throw failed;
  };
}
