import { PARTS_OF_SPEECH, type Sentence, type SyntaxLayer, type TokenLayer } from '../document.ts';
import type { Encoder } from './encoder.ts';
import { MOST_TOKENS } from './gatedUnits.ts';
import type { Network, TokenCodes } from './recurrent.ts';
import { CLASSES } from './recurrentLayout.ts';
import { copyVector, rowOfWord, UNKNOWN_WORDS, type WordVectors } from './wordVectors.ts';

/**
 * What is known of words: by themselves, and where they stand. The encoder was taught to repeat what a far larger one,
 * trained on much more text, says of each token (Hinton et al. 2015).
 */
export interface WordKnowledge {
  readonly vectors: WordVectors;
  readonly encoder: Encoder;
}

/** A document's words and their parts of speech. */
export interface TaggedWords {
  readonly tokens: TokenLayer['tokens'];
  readonly pos: SyntaxLayer['syntax']['pos'];
}

/** What the encoder says of a sentence's tokens. */
export interface Contexts {
  readonly first: number;
  /** `width` numbers for each token from `first` on. */
  readonly values: Float32Array;
  readonly width: number;
}

/** A sentence as a network is told of it. */
export interface KnownReading extends TokenCodes {
  /** Which tokens of the document these are; -1 for one whose context is not told. */
  readonly tokens: Int32Array;
  /** Where each word's vector begins in the table. */
  readonly words: Int32Array;
}

/** What stands in the table in place of names. */
export const MASKS = { target: 'the target', actor: 'another actor' } as const;

/** What stands in the table for tokens that are no words: what is not in it, the masks, numbers. */
export const SPECIALS = [UNKNOWN_WORDS[0], MASKS.target, MASKS.actor, UNKNOWN_WORDS[1]];

const TAG_NUMBERS = new Map<string, number>(PARTS_OF_SPEECH.map((name, index) => [name, index + 1]));

/** The number of a token's part of speech, from 1 on; 0 of one that is unknown. */
export function tagOf({ pos }: TaggedWords, token: number): number {
  return TAG_NUMBERS.get(pos[token] as string) ?? 0;
}

/** Where the vector of a token's word begins in the table. */
export function rowOfToken({ tokens }: TaggedWords, token: number, vectors: WordVectors): number {
  return rowOfWord(vectors, tokens[token]?.text ?? '');
}

/** Where the stretches of a sentence begin that the encoder reads one by one. */
export function stretchesOf({ first, last }: Sentence): { first: number; last: number }[] {
  const stretches = [];
  for (let from = first; from < last; from += MOST_TOKENS)
    stretches.push({ first: from, last: Math.min(last, from + MOST_TOKENS) });
  return stretches;
}

/** Reads a sentence without a target. */
export function readContexts({ vectors, encoder }: WordKnowledge, words: TaggedWords, sentence: Sentence): Contexts {
  const { memory, recurrent, contexts } = encoder;
  const width = encoder.layout.context;
  const values = new Float32Array((sentence.last - sentence.first) * width);
  for (const { first, last } of stretchesOf(sentence)) {
    const tags = new Uint8Array(last - first);
    for (let token = first; token < last; token++) {
      tags[token - first] = tagOf(words, token);
      const at = recurrent.inputs + (token - first) * recurrent.layout.width;
      copyVector(vectors, rowOfToken(words, token, vectors), memory, at);
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
  { words, tokens }: Pick<KnownReading, 'words' | 'tokens'>,
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

/** The mean score that the networks give each class. */
export function meanScores(
  networks: readonly Network[],
  known: WordKnowledge,
  contexts: Contexts,
  reading: KnownReading,
): number[] {
  const sums = new Array<number>(CLASSES).fill(0);
  for (const network of networks) {
    writeInputs(known, contexts, reading, network.memory, network.inputs);
    network.read(reading);
    network.judge();
    for (let label = 0; label < CLASSES; label++)
      sums[label] = (sums[label] as number) + (network.memory[network.scores + label] as number) / networks.length;
  }
  return sums;
}
