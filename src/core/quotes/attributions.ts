import { FeatureBuffer } from '../learning/hash.ts';
import { probabilities } from '../learning/linear.ts';
import { cueFeatures } from './cueFeatures.ts';
import { MARK } from './forms.ts';
import type { PartsModel } from './model.ts';
import { type Parts, readParts } from './parts.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './reading.ts';
import { isSaying } from './subjects.ts';

/** Who said what by which words, as the models find it. */
export interface Attribution extends Parts {
  /** The node that the cue was recognised by. */
  readonly head: number;
}

/** Cues less probable than this are not looked at. */
const LEAST_CUE = 0.2;
const LEAST_SCORE = 0.25;
const SURE_SOURCE = 0.5;
/** The work around a cue is large: hostile text gets no more cues than this, or one for so many nodes. */
const FEW_CUES = 6;
const NODES_A_CUE = 10;

/** The article's attributions, those that contradict a more probable one left out, in reading order. */
export function findAttributions(reading: Reading, text: string, model: PartsModel): Attribution[] {
  const found: Attribution[] = [];
  for (const passage of reading.passages) {
    for (const { head, probability } of cuesIn(reading, passage, model)) {
      const parts = readParts(reading, text, model, head);
      if (parts) found.push({ ...parts, head, probability: probability * parts.probability });
    }
  }
  return withSharedSources(reading, withoutConflicts(found));
}

/** The nodes of a passage that may head a cue, the most probable first, no more than a sane sentence holds. */
function cuesIn(reading: Reading, passage: Passage, model: PartsModel): { head: number; probability: number }[] {
  if (passage.quoted) return [];
  const features = new FeatureBuffer();
  const cues: { head: number; probability: number }[] = [];
  for (let head = passage.first; head < passage.last; head++) {
    if (!canBeCue(reading, head)) continue;
    cueFeatures(reading, passage, head, features);
    const probability = probabilities(model.cues, features)[0] as number;
    if (probability >= LEAST_CUE) cues.push({ head, probability });
  }
  const most = Math.max(FEW_CUES, Math.ceil((passage.last - passage.first) / NODES_A_CUE));
  return cues.sort((a, b) => b.probability - a.probability || a.head - b.head).slice(0, most);
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

/** A participle of saying after another attribution ("X said ..., adding that ...") has its source, unless it has a sure one. */
function withSharedSources(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution, index) => {
    const earlier = attributions[index - 1];
    const { head, sourceProbability } = attribution;
    const follows =
      earlier?.source &&
      reading.passageOf[earlier.head] === reading.passageOf[head] &&
      isSaying(reading, earlier.head) &&
      isSaying(reading, head) &&
      (reading.words[head] as string).endsWith('ing');
    if (!follows || sourceProbability > SURE_SOURCE) return attribution;
    return { ...attribution, source: earlier.source, sourceProbability: earlier.sourceProbability };
  });
}
