import { FeatureBuffer } from '../../../src/core/learning/hash.ts';
import { decodeLinear } from '../../../src/core/learning/linear.ts';
import { capitalStyle, fillTaggerFeatures, tagSentence } from '../../../src/core/syntax/tagger.ts';
import { FINE_TAGS } from '../../../src/core/syntax/tagset.ts';
import { AveragedPerceptron } from '../learning/perceptron.ts';
import { seeded, shuffled } from '../learning/random.ts';
import type { Example } from './align.ts';

const EPOCHS = 5;
const STEP = 2;
/** Features whose weights are all smaller are left out of the file. */
const LEAST = 1.75;
/** A feature gets weights from so many updates on; each error makes two. */
const MINIMUM = 12;
const FOLDS = 4;

/** Trains the tagger on the examples' gold tags, its own tags as context; returns its encoded weights. */
export function trainTagger(examples: readonly Example[]): Uint8Array {
  const perceptron = new AveragedPerceptron(FINE_TAGS, MINIMUM);
  const features = new FeatureBuffer();
  const scores = new Float64Array(FINE_TAGS.length);
  const random = seeded(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let right = 0;
    let all = 0;
    for (const index of shuffled(examples.length, random)) {
      const { words, tags: gold } = examples[index] as Example;
      const tags = new Uint8Array(words.length);
      const style = capitalStyle(words);
      for (let i = 0; i < words.length; i++) {
        fillTaggerFeatures(features, words, tags, i, style);
        scores.fill(0);
        perceptron.score(features.hashes, features.length, scores);
        const guess = scores.indexOf(Math.max(...scores));
        const truth = gold[i] as number;
        if (guess !== truth) {
          perceptron.update(features.hashes, features.length, truth, 1);
          perceptron.update(features.hashes, features.length, guess, -1);
        } else right++;
        all++;
        perceptron.tick();
        tags[i] = guess;
      }
    }
    console.log(`tagger, pass ${epoch + 1}: ${((100 * right) / all).toFixed(2)}% right while learning`);
  }
  return perceptron.encode(STEP, LEAST);
}

/** Tags for each example by a tagger that has not learnt from it: the errors that the parser will have to live with. */
export function jackknifedTags(examples: readonly Example[]): Uint8Array[] {
  const tags: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = decodeLinear(trainTagger(examples.filter((_, index) => index % FOLDS !== fold)));
    for (let index = fold; index < examples.length; index += FOLDS)
      tags[index] = tagSentence((examples[index] as Example).words, model);
  }
  return tags;
}
