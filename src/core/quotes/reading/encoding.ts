import type { Encoder } from '../../learning/encoder.ts';
import { MOST_TOKENS } from '../../learning/gatedUnits.ts';
import { hashText } from '../../learning/hash.ts';
import { rowOf } from '../../learning/linear.ts';
import { copyVector, rowOfWord, UNKNOWN_WORDS, type WordVectors } from '../../learning/wordVectors.ts';
import { posCode, relationCode } from './codes.ts';
import type { Reading } from './reading.ts';
import { quotedBeside } from './windows.ts';

/** What is known of words, and the network that reads them where they stand. */
export interface WordKnowledge {
  readonly vectors: WordVectors;
  readonly encoder: Encoder;
}

/** A quoted stretch that is read as one word. */
const QUOTATION = 'a quotation';
/** What the table of vectors must hold besides words. */
export const SPECIALS = [...UNKNOWN_WORDS, QUOTATION];
const QUOTATION_HASH = hashText(QUOTATION);

/** How many marks of each kind a node can bear: its part of speech, relation, kind of name, and what it looks like. */
export const MARKS = [16, 24, 6, 9];

/** What the encoder says of a node, as log-odds: whether it heads a cue, and whether it is any cue's source or content. */
export const HEADS_CUE = 0;
export const IN_SOURCE = 1;
export const IN_CONTENT = 2;
/** Whether a content begins with it, and whether one ends with it. */
export const FIRST_OF_CONTENT = 3;
export const LAST_OF_CONTENT = 4;
/** The first of these is what speaks for it being the source of one cue, the other for it being the content. */
export const OF_CUE = 5;
/** Then, as a cue asks and a node answers: two questions, one about the source, one about the content, and the answer. */
export const ANSWER = 8;
export const ANSWER_SIZE = 24;
export const QUESTION = ANSWER + ANSWER_SIZE;
export const CONTEXT = QUESTION + 2 * ANSWER_SIZE;

/** A higher score says no more. */
const HIGHEST = 30;
/** So many steps are one unit of log-odds. */
const STEPS = 1.25;

/** What the encoder says of the nodes of a passage and of the quotations beside it. */
export interface Encoding {
  readonly first: number;
  /** `CONTEXT` numbers a node. */
  readonly values: Float32Array;
}

/** Nodes as the encoder is told of them. */
export interface EncoderInput {
  readonly first: number;
  /** Where each word's vector begins in the table. */
  readonly words: Int32Array;
  readonly marks: readonly Uint8Array[];
}

/** The inputs for a passage and the quotations beside it, in pieces that the encoder can read. */
export function encoderInputs(reading: Reading, index: number, vectors: WordVectors): EncoderInput[] {
  const passage = reading.passages[index];
  if (!passage) return [];
  const { before, after } = quotedBeside(reading, index);
  const pieces: EncoderInput[] = [];
  const last = passage.last + (after >= 0 ? 1 : 0);
  for (let first = passage.first - (before >= 0 ? 1 : 0); first < last; first += MOST_TOKENS) {
    const nodes = Array.from({ length: Math.min(MOST_TOKENS, last - first) }, (_, offset) => first + offset);
    pieces.push({
      first,
      words: Int32Array.from(nodes, (node) => rowOfNode(reading, node, vectors)),
      marks: [
        Uint8Array.from(nodes, (node) => posCode(reading.pos[node])),
        Uint8Array.from(nodes, (node) => relationCode(reading.relation[node])),
        Uint8Array.from(nodes, (node) => reading.name[node] as number),
        Uint8Array.from(nodes, (node) => lookOf(reading, node)),
      ],
    });
  }
  return pieces;
}

function rowOfNode(reading: Reading, node: number, vectors: WordVectors): number {
  if (reading.nodes[node]?.stretch !== -1) return rowOf(vectors, QUOTATION_HASH);
  return rowOfWord(vectors, reading.words[node] as string);
}

/** In capitals or with one, and in marks, alone or as a whole quotation. */
function lookOf(reading: Reading, node: number): number {
  const word = reading.words[node] as string;
  const { stretch = -1, within = -1 } = reading.nodes[node] ?? {};
  const capitals = /^\p{Lu}/u.test(word) ? (/^\p{Lu}[\p{Lu}.]+$/u.test(word) ? 2 : 1) : 0;
  return 3 * capitals + (stretch >= 0 ? 2 : within >= 0 ? 1 : 0);
}

/** Reads a passage. */
export function encodePassage(reading: Reading, index: number, { vectors, encoder }: WordKnowledge): Encoding {
  const inputs = encoderInputs(reading, index, vectors);
  const { memory, recurrent, contexts } = encoder;
  const first = inputs[0]?.first ?? 0;
  const size = inputs.reduce((sum, { words }) => sum + words.length, 0);
  const values = new Float32Array(size * CONTEXT);
  for (const { first: from, words, marks } of inputs) {
    for (const [offset, row] of words.entries())
      copyVector(vectors, row, memory, recurrent.inputs + offset * recurrent.layout.width);
    encoder.read(words.length, marks);
    values.set(memory.subarray(contexts, contexts + words.length * CONTEXT), (from - first) * CONTEXT);
  }
  return { first, values };
}

/** Log-odds in steps, for features: 1 for the surest no, 15 for the surest yes. */
export function stepOf(odds: number): number {
  return 8 + Math.max(-7, Math.min(7, Math.round(odds * STEPS)));
}

/** One of the numbers said of a node; 0 outside the passage. */
export function saidOf({ first, values }: Encoding, node: number, what: number): number {
  return node < first ? 0 : (values[(node - first) * CONTEXT + what] ?? 0);
}

/** How probable it is, 0 to 1, that a node is the source of a cue of the passage, and that it is its content. */
export function chancesOf({ first, values }: Encoding, cue: number, node: number): [number, number] {
  if (node < first || (node - first) * CONTEXT >= values.length) return [0, 0];
  const powers = [0, 1].map((part) =>
    Math.exp(scoreOf(values, (cue - first) * CONTEXT, (node - first) * CONTEXT, part)),
  );
  const sum = powers.reduce((total, power) => total + power, 1);
  return [(powers[0] as number) / sum, (powers[1] as number) / sum];
}

/** What speaks for a node (its numbers from `node` on) being the source (part 0) or the content (1) of a cue. */
export function scoreOf(values: Float32Array, cue: number, node: number, part: number): number {
  const question = cue + QUESTION + part * ANSWER_SIZE;
  let score = values[node + OF_CUE + part] as number;
  for (let at = 0; at < ANSWER_SIZE; at++)
    score += (values[question + at] as number) * (values[node + ANSWER + at] as number);
  return Math.max(-HIGHEST, Math.min(HIGHEST, score));
}
