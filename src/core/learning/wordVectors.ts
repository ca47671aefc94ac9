import { hashText } from './hash.ts';
import { decodeLinear, type LinearModel, rowOf } from './linear.ts';

/** What a table knows of a word: how it is used, as a vector. Stored as a linear model whose labels are the dimensions. */
export type WordVectors = LinearModel;

/** Decodes a table that `encodeLinear` in scripts/train/learning wrote. Throws a `RangeError` where it is malformed. */
export function decodeWordVectors(bytes: Uint8Array): WordVectors {
  return decodeLinear(bytes);
}

/**
 * Where the vector of a lower-case word begins in `vectors.weights`; -1 where it is unknown. Of an abbreviation the form
 * without its full stop counts, of an unknown compound its last part ("pro-life").
 */
export function findVector(vectors: WordVectors, word: string): number {
  const bare = word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word;
  const found = rowOf(vectors, hashText(bare));
  const hyphen = found < 0 ? bare.lastIndexOf('-') : -1;
  return hyphen < 0 ? found : rowOf(vectors, hashText(bare.slice(hyphen + 1)));
}

/** What stands in a table for words that are not in it, and for those of them that are numbers. */
export const UNKNOWN_WORDS = ['an unknown word', 'a number'] as const;

const [UNKNOWN, NUMBER] = UNKNOWN_WORDS.map((special) => hashText(special)) as [number, number];

/** A word as tables and features know it: lower case, with typographic apostrophes, digits as 0. */
export function plainWord(text: string): string {
  const lower = text.toLowerCase().replace(/['`]/gu, '’');
  return /\p{N}/u.test(lower) ? lower.replace(/\p{N}+/gu, '0') : lower;
}

/** Where the vector begins of a word as it is written, or that of all unknown words. */
export function rowOfWord(vectors: WordVectors, text: string): number {
  const word = plainWord(text);
  const row = findVector(vectors, word);
  return row < 0 ? rowOf(vectors, word.includes('0') ? NUMBER : UNKNOWN) : row;
}

/** Writes the vector that begins at `row`, in real numbers, to `out` from `at` on. */
export function copyVector(vectors: WordVectors, row: number, out: Float32Array, at: number): void {
  const { labels, step, weights } = vectors;
  for (let dimension = 0; dimension < labels.length; dimension++)
    out[at + dimension] = (weights[row + dimension] as number) * step;
}
