import { decodeEncoder } from '../../learning/encoder.ts';
import { hashText } from '../../learning/hash.ts';
import { decodeLinear, type LinearModel, rowOf } from '../../learning/linear.ts';
import { section } from '../../learning/sections.ts';
import { decodeTagger, type Tagger } from '../../learning/tagger.ts';
import { decodeWordVectors } from '../../learning/wordVectors.ts';
import { CONTEXT, MARKS, SPECIALS, type WordKnowledge } from '../reading/encoding.ts';

/** The weights that find cues and the parts around them. */
export interface PartsModel {
  /** What is known of words, by themselves and where they stand. */
  readonly known: WordKnowledge;
  /** Whether a node is the head of a cue. */
  readonly cues: LinearModel;
  /** Which nodes around a cue are its source, the rest of it, and its content. */
  readonly parts: Tagger;
}

/**
 * The labels of the nodes around a cue, in the order of the tagger's classes. The first node of a content and the first
 * one after it have labels of their own, so that the tagger learns where a content begins and ends.
 */
export const PARTS = ['outside', 'source', 'cue', 'content', 'begin', 'end'] as const;
export const OUTSIDE = 0;
export const SOURCE = 1;
export const CUE = 2;
export const CONTENT = 3;
export const BEGIN = 4;
export const END = 5;

/** Decodes the sections of cues and parts alone. Throws a `RangeError` where they are malformed. */
export function decodeParts(sections: ReadonlyMap<string, Uint8Array>): PartsModel {
  const parts = decodeTagger(section(sections, 'parts'), section(sections, 'steps'));
  if (parts.emissions.labels.join() !== PARTS.join()) throw new RangeError('The quote model has other labels.');
  return { known: decodeKnowledge(sections), cues: decodeLinear(section(sections, 'cues')), parts };
}

/** Decodes what is known of words. Throws a `RangeError` where it is malformed. */
export function decodeKnowledge(sections: ReadonlyMap<string, Uint8Array>): WordKnowledge {
  const vectors = decodeWordVectors(section(sections, 'vectors'));
  const encoder = decodeEncoder(section(sections, 'encoder'), MARKS);
  const { width, context } = encoder.layout;
  const lacks = SPECIALS.some((special) => rowOf(vectors, hashText(special)) < 0);
  if (lacks || width !== vectors.labels.length || context !== CONTEXT)
    throw new RangeError('The encoder of the quote model is for other words.');
  return { vectors, encoder };
}
