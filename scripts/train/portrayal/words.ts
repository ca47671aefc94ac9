import { MOST_TOKENS } from '../../../src/core/learning/gatedUnits.ts';
import { rowOfToken, stretchesOf, tagOf } from '../../../src/core/learning/wordKnowledge.ts';
import { TABLES } from '../../../src/core/portrayal/reading.ts';
import { type EncodedWords, type EncoderItem, encodeWords, trainEncoder } from '../network/encoder.ts';
import type { KnownVectors } from '../network/vectors.ts';
import type { TaughtLine } from './contexts.ts';
import type { Parsed } from './parse.ts';

const ENCODER = {
  width: 32,
  hidden: 32,
  context: 32,
  marks: [TABLES.tags],
  epochs: 5,
  batch: 24,
  rate: 0.003,
  steepest: 5,
  seed: 1,
  dropWords: 0,
  dropInputs: 0,
};

/** The share of the lines that may be left out since the tokeniser has changed since they were made. */
const MOST_LEFT_OUT = 0.02;

/** Tokens of a sentence, and what is to be said of them: `context` numbers a token. */
interface Taught extends EncoderItem {
  readonly contexts: Float32Array;
}

/**
 * Trains the encoder, and with it the words' vectors. Lines made for other tokens than the tokeniser finds are left out;
 * throws an `Error` where those are more than a few.
 */
export async function teachWords(
  lines: readonly TaughtLine[],
  raw: KnownVectors,
  parse: (text: string) => Parsed,
): Promise<EncodedWords> {
  let leftOut = 0;
  const items = lines.flatMap(({ text, contexts }): Taught[] => {
    const { tree, sentences } = parse(text);
    const width = contexts.length / tree.tokens.length;
    if (width !== ENCODER.context) {
      leftOut++;
      return [];
    }
    return sentences.flatMap(stretchesOf).map(({ first, last }) => {
      const tokens = Array.from({ length: last - first }, (_, index) => first + index);
      return {
        words: Int32Array.from(tokens, (token) => rowOfToken(tree, token, raw.rows)),
        marks: [Uint8Array.from(tokens, (token) => tagOf(tree, token))],
        contexts: contexts.subarray(first * width, last * width),
      };
    });
  });
  if (leftOut > MOST_LEFT_OUT * lines.length) throw new Error('The contexts were made for other tokens.');
  return encodeWords(raw, await trainEncoder(items, raw, ENCODER, blame));
}

/** The gradient of the squared error: each token counts as much as a share of a sentence of its length. */
function blame({ contexts }: Taught, memory: Float32Array, said: number, slopes: number): void {
  for (const [at, context] of contexts.entries())
    memory[slopes + at] = ((memory[said + at] as number) - context) / MOST_TOKENS;
}
