import { SOURCE_WIDTH, sourceFeatures } from '../../../src/core/quotes/attributions/sourceFeatures.ts';
import { sourceCandidates } from '../../../src/core/quotes/candidates/sources.ts';
import { trainTrees } from '../learning/boosting.ts';
import type { Proposed } from './contents.ts';
import { meets, namingNodes } from './naming.ts';

const TREES = { trees: 150, rate: 0.08, leaves: 12, least: 10, penalty: 5, share: 0.5 };

/** Trains the trees that choose among the sources that a cue may have; an attribution may have none. */
export function trainSources(articles: readonly Proposed[]): Uint8Array {
  const rows: Float64Array[] = [];
  const right: number[] = [];
  const groups = [0];
  for (const { example, proposals, around } of articles) {
    const { reading, attributions } = example;
    for (const proposal of proposals) {
      const gold = attributions.find(({ cueNodes }) => cueNodes.has(proposal.head));
      if (!gold) continue;
      const candidates = sourceCandidates(reading, proposal);
      const naming = gold.source.size > 0 ? namingNodes(reading, gold.source) : [];
      rows.push(...sourceFeatures(reading, proposal, candidates, around));
      right.push(...candidates.map(({ span }) => (meets(reading, naming, span) ? 1 : 0)));
      groups.push(rows.length);
    }
  }
  return trainTrees({ width: SOURCE_WIDTH, rows, right, groups }, TREES);
}
