import type { Sentence } from '../document.ts';
import { FeatureBuffer } from '../learning/hash.ts';
import { decodeLinear, type LinearModel, probabilities } from '../learning/linear.ts';
import { decodeSections, section } from '../learning/sections.ts';
import type { SyntaxTree, TokenRange } from '../syntax/tree.ts';
import { addPortrayalFeatures, readSentence } from './features.ts';
import type { ValenceLexicon } from './valence.ts';

/** How a sentence may portray a target. */
export const POLARITIES = ['negative', 'neutral', 'positive'] as const;

export type Polarity = (typeof POLARITIES)[number];

/** The weights of the portrayal model. */
export interface PortrayalModel {
  readonly valence: ValenceLexicon;
  readonly polarity: LinearModel;
}

/** How one sentence portrays one target: the likeliest polarity, its probability, and positive less negative, -1 to 1. */
export interface Verdict {
  readonly polarity: Polarity;
  readonly probability: number;
  readonly score: number;
}

/** Decodes `assets/models/portrayal.bin`. Throws a `RangeError` where it is malformed. */
export function decodePortrayalModel(bytes: Uint8Array): PortrayalModel {
  const sections = decodeSections(bytes);
  const polarity = decodeLinear(section(sections, 'polarity'));
  if (polarity.labels.join() !== POLARITIES.join()) throw new RangeError('The portrayal weights are for other labels.');
  return { valence: decodeLinear(section(sections, 'valence')), polarity };
}

/**
 * How a sentence portrays each of some targets, given as token ranges within it; the others are known to the one asked
 * about. A multinomial logistic regression, as a reader can check it: no word outside the sentence counts.
 */
export function portray(
  model: PortrayalModel,
  tree: SyntaxTree,
  sentence: Sentence,
  targets: readonly TokenRange[],
): Verdict[] {
  const read = readSentence(tree, sentence, model.valence);
  const buffer = new FeatureBuffer();
  return targets.map((target) => {
    buffer.clear();
    addPortrayalFeatures(
      read,
      target,
      targets.filter((other) => other !== target),
      buffer,
    );
    const [negative = 0, neutral = 0, positive = 0] = probabilities(model.polarity, buffer);
    const probability = Math.max(negative, neutral, positive);
    const polarity = probability === neutral ? 'neutral' : probability === negative ? 'negative' : 'positive';
    return { polarity, probability, score: positive - negative };
  });
}
