import { SOURCE_WIDTH, sourceFeatures } from '../../../src/core/quotes/attributions/sourceFeatures.ts';
import { sourceCandidates } from '../../../src/core/quotes/candidates/sources.ts';
import { trainTrees } from '../learning/boosting.ts';
import { CandidateGroups } from '../learning/candidateGroups.ts';
import { attributionOf, type Proposed } from './gold.ts';
import { meets, namingNodes } from './naming.ts';

const TREES = { trees: 150, rate: 0.08, leaves: 12, least: 10, penalty: 5, share: 0.5 };

/** Trains the trees that choose among the sources that a cue may have; an attribution may have none. */
export function trainSources(articles: readonly Proposed[]): Uint8Array {
  const groups = new CandidateGroups(SOURCE_WIDTH);
  for (const { example, proposals, around } of articles)
    for (const proposal of proposals) {
      const { reading } = example;
      const gold = attributionOf(example, proposal);
      if (!gold) continue;
      const candidates = sourceCandidates(reading, proposal);
      const naming = gold.source.size > 0 ? namingNodes(reading, gold.source) : [];
      groups.add(
        sourceFeatures(reading, proposal, candidates, around),
        candidates.map(({ span }) => meets(reading, naming, span)),
      );
    }
  return trainTrees(groups, TREES);
}
