import { FeatureBuffer } from '../learning/hash.ts';
import { probabilities } from '../learning/linear.ts';
import { cueFeatures } from './cueFeatures.ts';
import { MARK } from './forms.ts';
import type { PartsModel } from './model.ts';
import { type Parts, readParts } from './parts.ts';
import type { Reading } from './reading.ts';

/** Who said what by which words, as the models find it. */
export interface Attribution extends Parts {
  /** The node that the cue was recognised by. */
  readonly head: number;
}

/** Cues less probable than this are not looked at. */
const LEAST_CUE = 0.2;
const LEAST_SCORE = 0.25;

/** The article's attributions, those that contradict a more probable one left out, in reading order. */
export function findAttributions(reading: Reading, text: string, model: PartsModel): Attribution[] {
  const found: Attribution[] = [];
  const features = new FeatureBuffer();
  for (const passage of reading.passages) {
    if (passage.quoted) continue;
    for (let node = passage.first; node < passage.last; node++) {
      if (!canBeCue(reading, node)) continue;
      cueFeatures(reading, passage, node, features);
      const probability = probabilities(model.cues, features)[0] as number;
      if (probability < LEAST_CUE) continue;
      const parts = readParts(reading, text, model, node);
      if (parts) found.push({ ...parts, head: node, probability: probability * parts.probability });
    }
  }
  return withoutConflicts(found);
}

/** Whether a node can be the head of a cue at all: a word outside long quotations, or a colon. */
export function canBeCue(reading: Reading, node: number): boolean {
  return reading.nodes[node]?.stretch === -1 && (reading.forms[node]?.shape !== MARK || reading.words[node] === ':');
}

/** Leaves out what lies within or overlaps something more probable: an attribution within another's content is part of it. */
function withoutConflicts(found: Attribution[]): Attribution[] {
  const taken = new Set<number>();
  const kept = found
    .sort((a, b) => b.probability - a.probability || a.head - b.head)
    .filter(({ probability, head, content }) => {
      if (probability < LEAST_SCORE || taken.has(head)) return false;
      let size = 0;
      let shared = 0;
      for (const [first, last] of content)
        for (let node = first; node < last; node++) {
          size += 1;
          if (taken.has(node)) shared += 1;
        }
      if (4 * shared > size) return false;
      for (const [first, last] of content) for (let node = first; node < last; node++) taken.add(node);
      return true;
    });
  return kept.sort((a, b) => a.head - b.head);
}
