import { existsSync } from 'node:fs';
import { readJsonLines } from '../jsonLines.ts';

/** A sentence, and what a large encoder says of each of its tokens. */
export interface TaughtLine {
  readonly text: string;
  /** As many numbers for each token, one token after the other, in the order in which the tokeniser finds them. */
  readonly contexts: Float32Array;
}

/** One unit of a stored number. */
const STEP = 1 / 24;

/**
 * Reads a file with lines `{text, contexts}`, where `contexts` are int8 numbers in base64 of the unit 1/24, so many a token:
 * how it is made stands in docs/models/portrayal.md.
 */
export function readTaughtLines(file: string): TaughtLine[] {
  if (!existsSync(file)) throw new Error(`${file} is missing: see docs/models/portrayal.md.`);
  return readJsonLines<{ text: string; contexts: string }>(file).map(({ text, contexts }) => ({
    text,
    contexts: Float32Array.from(new Int8Array(Buffer.from(contexts, 'base64')), (unit) => unit * STEP),
  }));
}
