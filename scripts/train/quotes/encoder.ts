import { decodeKnowledge } from '../../../src/core/quotes/candidates/partsModel.ts';
import { possibleCues } from '../../../src/core/quotes/candidates/proposals.ts';
import {
  ANSWER,
  ANSWER_SIZE,
  CONTEXT,
  type Encoding,
  encodePassage,
  encoderInputs,
  HEADS_CUE,
  LAST_OF_CONTENT,
  MARKS,
  OF_CUE,
  QUESTION,
  scoreOf,
  type WordKnowledge,
} from '../../../src/core/quotes/reading/encoding.ts';
import { type EncodedWords, type EncoderItem, encodeWords, trainEncoder } from '../network/encoder.ts';
import type { KnownVectors } from '../network/vectors.ts';
import type { Encoded, Example, NodeAttribution } from './gold.ts';

const ENCODER = {
  width: 32,
  hidden: 48,
  context: CONTEXT,
  marks: MARKS,
  epochs: 10,
  batch: 32,
  rate: 0.003,
  steepest: 5,
  seed: 1,
  dropWords: 0.1,
  dropInputs: 0.25,
};

/** How much each thing counts that is taught: being a cue, the other single words, and what belongs to a cue. */
const CUE = 1;
const WORD = 0.125;
const PART = 0.3;

/** How many things are told of single words. */
export const HEADS = LAST_OF_CONTENT + 1;

/** A passage, or a piece of one, with what is true of it. */
export interface Taught extends EncoderItem {
  /** By node, `HEADS` numbers each: 1 or 0, or -1 where nothing is taught. */
  readonly truth: Int8Array;
  /** Each cue's place, and by node whether it is nothing of it, its source or its content. */
  readonly cues: readonly { readonly place: number; readonly parts: Uint8Array }[];
}

/** Trains the encoder on annotated articles, and with it the projection of the words' vectors. */
export async function trainCueEncoder(examples: readonly Example[], raw: KnownVectors): Promise<EncodedWords> {
  const items = examples.flatMap((example) => itemsOf(example, raw));
  return encodeWords(raw, await trainEncoder(items, raw, ENCODER, blame));
}

/** Adds to articles what an encoder says of their passages: the one made for the part of the articles that each is in. */
export function withEncodings(examples: readonly Example[], encoders: readonly EncodedWords[]): Encoded[] {
  const known = encoders.map((sections) => decodeKnowledge(new Map(Object.entries(sections))));
  return examples.map((example, index) => {
    const { reading } = example;
    const encode = (_: unknown, passage: number): Encoding =>
      encodePassage(reading, passage, known[index % known.length] as WordKnowledge);
    return { ...example, encodings: reading.passages.map(encode) };
  });
}

function itemsOf({ reading, attributions }: Example, raw: KnownVectors): Taught[] {
  return reading.passages.flatMap((passage, index): Taught[] => {
    if (passage.quoted) return [];
    const cues = new Set(possibleCues(reading, passage));
    const own = attributions.filter(({ cue }) => reading.passageOf[cue] === index);
    return encoderInputs(reading, index, raw.rows).map(({ first, words, marks }) => {
      const truth = new Int8Array(words.length * HEADS);
      for (let place = 0; place < words.length; place++)
        truth.set(truthOf(own, first + place, cues.has(first + place)), place * HEADS);
      const inside = own.filter(({ cue }) => cue >= first && cue < first + words.length);
      return {
        words,
        marks,
        truth,
        cues: inside.map(({ cue, source, content }) => ({
          place: cue - first,
          parts: Uint8Array.from(words, (_, place) =>
            source.has(first + place) ? 1 : content.has(first + place) && first + place !== cue ? 2 : 0,
          ),
        })),
      };
    });
  });
}

/** In the order of the encoder's log-odds: cue, source, content, the first of one, the last of one. */
function truthOf(attributions: readonly NodeAttribution[], node: number, canBeCue: boolean): number[] {
  const some = (holds: (attribution: NodeAttribution) => boolean): number => (attributions.some(holds) ? 1 : 0);
  return [
    canBeCue ? some(({ cue }) => cue === node) : -1,
    some(({ source }) => source.has(node)),
    some(({ content }) => content.has(node)),
    some(({ content }) => content.has(node) && !content.has(node - 1)),
    some(({ content }) => content.has(node) && !content.has(node + 1)),
  ];
}

/** The gradient of the cross entropy: fills the slopes of all that is said of the nodes. */
export function blame({ words, truth, cues }: Taught, memory: Float32Array, said: number, slopes: number): void {
  memory.fill(0, slopes, slopes + words.length * CONTEXT);
  for (let place = 0; place < words.length; place++)
    for (let head = 0; head < HEADS; head++) {
      const wanted = truth[place * HEADS + head] as number;
      if (wanted < 0) continue;
      const at = place * CONTEXT + head;
      const chance = 1 / (1 + Math.exp(-(memory[said + at] as number)));
      memory[slopes + at] = (head === HEADS_CUE ? CUE : WORD) * (chance - wanted);
    }
  const values = memory.subarray(said, said + words.length * CONTEXT);
  const ofValues = memory.subarray(slopes, slopes + words.length * CONTEXT);
  for (const { place, parts } of cues)
    for (const [node, part] of parts.entries()) blamePair(values, ofValues, place * CONTEXT, node * CONTEXT, part);
}

/** That of the cue at `cue` and the node at `node`, which is nothing of it (0), its source (1) or its content (2). */
function blamePair(values: Float32Array, slopes: Float32Array, cue: number, node: number, part: number): void {
  const powers = [0, 1].map((each) => Math.exp(scoreOf(values, cue, node, each)));
  const sum = powers.reduce((total, power) => total + power, 1);
  for (const [each, power] of powers.entries()) {
    const slope = PART * (power / sum - (part === each + 1 ? 1 : 0));
    const add = (at: number, value: number): void => {
      slopes[at] = (slopes[at] as number) + slope * value;
    };
    add(node + OF_CUE + each, 1);
    for (let at = 0; at < ANSWER_SIZE; at++) {
      const question = cue + QUESTION + each * ANSWER_SIZE + at;
      add(question, values[node + ANSWER + at] as number);
      add(node + ANSWER + at, values[question] as number);
    }
  }
}
