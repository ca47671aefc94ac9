import { availableParallelism } from 'node:os';
import { Readable, type Writable } from 'node:stream';
import type { Answer } from './answer.ts';
import { fileInputs, type Input, lineInputs, nameOf } from './input.ts';
import type { Options } from './options.ts';
import { ClosedPipe, lineWriter } from './output.ts';
import { createPool } from './pool.ts';
import { createProgress } from './progress.ts';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: NodeJS.WriteStream;
}

/** An article takes well under a second; this ends what would never end. */
const TIMEOUT_MS = 120_000;

/**
 * Annotates all inputs over all cores and prints the answers in the inputs' order, as each becomes ready. No more inputs
 * are read than a few for each core. Yields the exit code: 1 where an input could not be used, 0 otherwise, also where
 * the reader of the output went away.
 */
export async function run({ mode, files }: Options, { stdin, stdout, stderr }: Streams): Promise<number> {
  const size = availableParallelism();
  const pool = createPool({ mode, size, timeoutMs: TIMEOUT_MS });
  const progress = createProgress(stderr, files.length > 0 ? files.length : null);
  const write = lineWriter(stdout);
  const inputs = Readable.from(files.length > 0 ? fileInputs(files) : lineInputs(stdin.setEncoding('utf8')));
  const answers = inputs.map(async (input: Input) => ({ input, answer: await pool.run(input) }), {
    concurrency: size * 2,
  });
  let exitCode = 0;
  try {
    for await (const { input, answer } of answers as AsyncIterable<{ input: Input; answer: Answer }>) {
      await write(answer.line);
      if (answer.error !== null) {
        exitCode = 1;
        progress.say(`${nameOf(input)}: ${answer.error}`);
      }
      progress.step();
    }
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  } finally {
    progress.end();
    await pool.close();
  }
  return exitCode;
}
