import { CONTENT_WIDTH, contentFeatures } from '../../../src/core/quotes/attributions/contentFeatures.ts';
import type { Surroundings } from '../../../src/core/quotes/attributions/surroundings.ts';
import { type ContentCandidate, contentCandidates, wordsIn } from '../../../src/core/quotes/candidates/contents.ts';
import type { Proposal } from '../../../src/core/quotes/candidates/proposals.ts';
import type { Reading } from '../../../src/core/quotes/reading/reading.ts';
import { trainTrees } from '../learning/boosting.ts';
import type { Example, NodeAttribution } from './gold.ts';

const TREES = {
  trees: 200,
  rate: 0.08,
  leaves: 16,
  least: 20,
  penalty: 5,
  share: 0.5,
};
/** A candidate is right that shares this much of its words with the true content, and nearly as much as the best one. */
const SHARED = 0.5;
const NEARLY = 0.05;

/** An article with the cues proposed for it by models that were not trained on it. */
export interface Proposed {
  readonly example: Example;
  readonly proposals: readonly Proposal[];
  readonly around: Surroundings;
}

/** Trains the trees that choose among the contents that a cue may have. */
export function trainContents(articles: readonly Proposed[]): Uint8Array {
  const rows: Float64Array[] = [];
  const right: number[] = [];
  const groups = [0];
  for (const { example, proposals, around } of articles) {
    const { reading, attributions } = example;
    for (const proposal of proposals) {
      const gold = attributions.find(({ cueNodes }) => cueNodes.has(proposal.head));
      const candidates = contentCandidates(reading, proposal);
      if (candidates.length === 0) continue;
      const shared = candidates.map((candidate) => (gold ? sharedPart(reading, candidate, gold) : 0));
      const most = Math.max(...shared);
      rows.push(...contentFeatures(reading, proposal, candidates, around));
      right.push(...shared.map((part) => (part >= SHARED && part >= most - NEARLY ? 1 : 0)));
      groups.push(rows.length);
    }
  }
  return trainTrees({ width: CONTENT_WIDTH, rows, right, groups }, TREES);
}

/** The words that a candidate shares with the true content, of all that either holds (Jaccard). */
function sharedPart(reading: Reading, { content }: ContentCandidate, gold: NodeAttribution): number {
  let all = 0;
  let shared = 0;
  for (const node of gold.content) all += wordsIn(reading, node);
  for (const [first, last] of content)
    for (let node = first; node < last; node++) {
      if (gold.content.has(node)) shared += wordsIn(reading, node);
      else all += wordsIn(reading, node);
    }
  return all > 0 ? shared / all : 0;
}
