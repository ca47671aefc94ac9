import { FeatureBuffer } from '../../../src/core/learning/hash.ts';
import type { Attribution } from '../../../src/core/quotes/attributions/attributions.ts';
import { candidateFinder } from '../../../src/core/quotes/speakers/speakerCandidates.ts';
import { SPEAKER_WIDTH, speakerFeatures } from '../../../src/core/quotes/speakers/speakerFeatures.ts';
import { speechFeatures } from '../../../src/core/quotes/speakers/speech.ts';
import { holders, insideOf, stretchNodes } from '../../../src/core/quotes/speakers/stretchNodes.ts';
import { trainTrees } from '../learning/boosting.ts';
import { CandidateGroups } from '../learning/candidateGroups.ts';
import { trainLogistic } from '../learning/logistic.ts';
import { HashedCorpus } from '../learning/rows.ts';
import type { NodeAttribution, Proposed, Sections } from './gold.ts';
import { meets, namingNodes } from './naming.ts';

const SPEECH = { epochs: 12, rate: 0.1, penalty: 0.05, minimum: 2, step: 0.02 };
const TREES = {
  trees: 200,
  rate: 0.08,
  leaves: 12,
  least: 10,
  penalty: 5,
  share: 0.5,
};

/** An article with the attributions found by models that were not trained on it. */
export interface Attributed extends Proposed {
  readonly found: readonly Attribution[];
}

/** Trains what judges quoted stretches: whether one that no attribution holds is speech, and who speaks. */
export function trainSpeakers(articles: readonly Attributed[]): Sections {
  const features = new FeatureBuffer();
  const speech = new HashedCorpus();
  const speaking: number[] = [];
  const groups = new CandidateGroups(SPEAKER_WIDTH);
  for (const { example, proposals, around, found } of articles) {
    const { reading, attributions } = example;
    const stretches = stretchNodes(reading);
    const held = holders(stretches, found);
    const passages = new Set(found.map(({ head }) => reading.passageOf[head]));
    const candidatesOf = candidateFinder(reading, proposals, found);
    stretches.forEach((stretch, index) => {
      const { first, last } = stretch;
      const gold = attributions.find((attribution) => holds(attribution, first, last));
      if (!held[index]) {
        const attributed = passages.has(reading.passageOf[first]);
        speechFeatures(reading, first, last, insideOf(reading, stretch), attributed, features);
        speech.add(features.hashes, features.length);
        speaking.push(gold ? 1 : 0);
      }
      if (!gold || gold.source.size === 0) return;
      const candidates = candidatesOf(first, last);
      const naming = namingNodes(reading, gold.source);
      groups.add(
        speakerFeatures(reading, first, last, candidates, around),
        candidates.map(({ source }) => meets(reading, naming, source)),
      );
    });
  }
  return {
    speech: trainLogistic(['speech'], speech.finish(), speaking, SPEECH),
    speakers: trainTrees(groups, TREES),
  };
}

function holds({ content }: NodeAttribution, first: number, last: number): boolean {
  let inside = 0;
  for (let node = first; node < last; node++) if (content.has(node)) inside += 1;
  return 2 * inside > last - first;
}
