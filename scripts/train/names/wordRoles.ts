import { readFileSync } from 'node:fs';
import { seeded, shuffled } from '../learning/random.ts';
import type { AnnotatedText } from './annotated.ts';

/**
 * What a word does in the training texts: in persons' names before the last word and as the last, in other names, or
 * written small.
 */
export const WORD_ROLES = ['givenName', 'surname', 'place', 'organization', 'other', 'common'] as const;

export type WordRole = (typeof WORD_ROLES)[number];

/** Words by frequency with their vectors. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: readonly Float32Array[];
}

/** The size of the vectors, which the file holds longer: after them stand their length and an index. */
const DIMENSIONS = 100;

/** Brings the vectors' numbers to about the size that the learning rate suits. */
const SCALE = 3;

/** The vectors' mean is taken over so many of the most frequent words. */
const FREQUENT = 50_000;

/**
 * Reads a file `{words, vectors: {word: numbers}}`. The vectors are centred and of one length; a last number tells how
 * rare the word is.
 */
export function readEmbeddings(file: string): Embeddings {
  const read: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(file, 'utf8'));
  const words = read.words.filter((word) => /^\p{L}[^\d]+$/u.test(word));
  const raw = words.map((word) => Float32Array.from(read.vectors[word]?.slice(0, DIMENSIONS) ?? []));
  const mean = new Float32Array(DIMENSIONS);
  for (const vector of raw.slice(0, FREQUENT))
    for (let at = 0; at < DIMENSIONS; at++) mean[at] = (mean[at] as number) + (vector[at] as number) / FREQUENT;
  const vectors = raw.map((vector, rank) => {
    const centred = new Float32Array(DIMENSIONS + 2);
    let sum = 0;
    for (let at = 0; at < DIMENSIONS; at++) {
      const value = (vector[at] as number) - (mean[at] as number);
      centred[at] = value;
      sum += value * value;
    }
    const scale = SCALE / Math.max(1e-6, Math.sqrt(sum));
    for (let at = 0; at < DIMENSIONS; at++) centred[at] = (centred[at] as number) * scale;
    centred[DIMENSIONS] = Math.log1p(rank) / SCALE ** 2;
    centred[DIMENSIONS + 1] = 1;
    return centred;
  });
  return { words, vectors };
}

/**
 * Guesses what each word of the embeddings does from what the words near it do in the annotated texts (a softmax regression
 * on the vectors, by AdaGrad): the probability of each role, word by word.
 */
export function guessRoles(texts: readonly AnnotatedText[], { words, vectors }: Embeddings): readonly Float32Array[] {
  const seen = rolesIn(texts);
  const examples = words.flatMap((word, index) => {
    const counts = seen.get(word);
    const sum = counts?.reduce((total, count) => total + count, 0) ?? 0;
    return counts && sum > 0
      ? [{ vector: vectors[index] as Float32Array, shares: counts.map((count) => count / sum) }]
      : [];
  });
  const size = DIMENSIONS + 2;
  const weights = WORD_ROLES.map(() => new Float32Array(size));
  const squares = WORD_ROLES.map(() => new Float32Array(size).fill(0.01));
  const random = seeded(3);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const index of shuffled(examples.length, random)) {
      const { vector, shares } = examples[index] as (typeof examples)[number];
      const guessed = softmax(weights, vector);
      weights.forEach((row, role) => {
        const error = (guessed[role] as number) - (shares[role] as number);
        const sums = squares[role] as Float32Array;
        for (let at = 0; at < size; at++) {
          const gradient = error * (vector[at] as number);
          sums[at] = (sums[at] as number) + gradient * gradient;
          row[at] = (row[at] as number) - (RATE * gradient) / Math.sqrt(sums[at] as number);
        }
      });
    }
  return vectors.map((vector) => softmax(weights, vector));
}

const EPOCHS = 4;
const RATE = 0.1;

function softmax(weights: readonly Float32Array[], vector: Float32Array): Float32Array {
  const scores = weights.map((row) => {
    let sum = 0;
    for (let at = 0; at < row.length; at++) sum += (row[at] as number) * (vector[at] as number);
    return sum;
  });
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return Float32Array.from(powers, (power) => power / sum);
}

/** By lower-case word: how often the texts have it in each role. Texts that mark only some names say nothing of small words. */
function rolesIn(texts: readonly AnnotatedText[]): ReadonlyMap<string, number[]> {
  const seen = new Map<string, number[]>();
  const count = (word: string, role: WordRole) => {
    const counts = seen.get(word) ?? WORD_ROLES.map(() => 0);
    const at = WORD_ROLES.indexOf(role);
    counts[at] = (counts[at] as number) + 1;
    seen.set(word, counts);
  };
  for (const { text, names, complete } of texts) {
    let from = 0;
    for (const { start, end, kind } of [...names].sort((a, b) => a.start - b.start)) {
      if (complete) for (const [word] of text.slice(from, start).matchAll(SMALL_WORD)) count(word, 'common');
      const parts = Array.from(text.slice(start, end).matchAll(CAPITALISED), ([word]) =>
        word.toLowerCase().replace(/['’]s$/u, ''),
      );
      parts.forEach((word, index) => {
        if (kind === 'person') count(word, index < parts.length - 1 ? 'givenName' : 'surname');
        else count(word, kind === 'country' ? 'place' : kind);
      });
      from = Math.max(from, end);
    }
    if (complete) for (const [word] of text.slice(from).matchAll(SMALL_WORD)) count(word, 'common');
  }
  return seen;
}

const SMALL_WORD = /(?<![\p{L}'’])\p{Ll}\p{L}*/gu;
const CAPITALISED = /(?<![\p{L}'’])\p{Lu}[\p{L}'’]*/gu;
