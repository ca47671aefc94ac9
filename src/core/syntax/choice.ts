import { type FeatureBuffer, mix } from '../learning/hash.ts';
import { addScores, type LinearModel } from '../learning/linear.ts';

/** Adds the feature that the values make under the template with this number. */
export function add(features: FeatureBuffer, template: number, a: number, b = 0, c = 0): void {
  features.add(mix(mix(mix(template, a), b), c));
}

/** The label with the highest score, the first of those that are equal; `scores` receives the scores of all. */
export function choose(model: LinearModel, features: FeatureBuffer, scores: Float64Array): number {
  scores.fill(0);
  addScores(model, features.hashes, 0, features.length, scores);
  let winner = 0;
  for (let label = 1; label < scores.length; label++)
    if ((scores[label] as number) > (scores[winner] as number)) winner = label;
  return winner;
}
