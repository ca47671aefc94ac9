import type { Sentence } from '../document.ts';
import type { Encoder } from '../learning/encoder.ts';
import { MOST_TOKENS } from '../learning/gatedUnits.ts';
import { copyVector, type WordVectors } from '../learning/wordVectors.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import { type Reading, rowOfToken, tagOf } from './reading.ts';

/**
 * What is known of words: by themselves, and where they stand. The encoder was taught to repeat what a far larger one,
 * trained on much more text, says of each token (Hinton et al. 2015).
 */
export interface WordKnowledge {
  readonly vectors: WordVectors;
  readonly encoder: Encoder;
}

/** What the encoder says of a sentence's tokens. */
export interface Contexts {
  readonly first: number;
  /** `width` numbers for each token from `first` on. */
  readonly values: Float32Array;
  readonly width: number;
}

/** Where the stretches of a sentence begin that the encoder reads one by one. */
export function stretchesOf({ first, last }: Sentence): { first: number; last: number }[] {
  const stretches = [];
  for (let from = first; from < last; from += MOST_TOKENS)
    stretches.push({ first: from, last: Math.min(last, from + MOST_TOKENS) });
  return stretches;
}

/** Reads a sentence without a target. */
export function readContexts({ vectors, encoder }: WordKnowledge, tree: SyntaxTree, sentence: Sentence): Contexts {
  const { memory, recurrent, contexts } = encoder;
  const width = encoder.layout.context;
  const values = new Float32Array((sentence.last - sentence.first) * width);
  for (const { first, last } of stretchesOf(sentence)) {
    const tags = new Uint8Array(last - first);
    for (let token = first; token < last; token++) {
      tags[token - first] = tagOf(tree, token);
      const at = recurrent.inputs + (token - first) * recurrent.layout.width;
      copyVector(vectors, rowOfToken(tree, token, vectors), memory, at);
    }
    encoder.read(tags.length, [tags]);
    values.set(memory.subarray(contexts, contexts + tags.length * width), (first - sentence.first) * width);
  }
  return { first: sentence.first, values, width };
}

/** How many numbers a network is told of each token. */
export function inputWidth({ vectors, encoder }: WordKnowledge): number {
  return vectors.labels.length + encoder.layout.context;
}

/** Writes what a network is told of a reading's tokens to `out` from `at` on: each word's vector, then its context. */
export function writeInputs(
  known: WordKnowledge,
  { first, values, width }: Contexts,
  { words, tokens }: Reading,
  out: Float32Array,
  at: number,
): void {
  let place = at;
  for (const [token, row] of words.entries()) {
    copyVector(known.vectors, row, out, place);
    place += known.vectors.labels.length;
    const context = ((tokens[token] as number) - first) * width;
    for (let index = 0; index < width; index++) out[place + index] = values[context + index] ?? 0;
    place += width;
  }
}
