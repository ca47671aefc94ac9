import { decodeLinear, type LinearModel } from '../../learning/linear.ts';
import { section } from '../../learning/sections.ts';
import { decodeTagger, type Tagger } from '../../learning/tagger.ts';

/** The weights that find cues and the parts around them. */
export interface PartsModel {
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
  return { cues: decodeLinear(section(sections, 'cues')), parts };
}
