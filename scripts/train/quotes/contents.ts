import { CONTENT_WIDTH, contentFeatures } from '../../../src/core/quotes/attributions/contentFeatures.ts';
import { type ContentCandidate, contentCandidates, wordsIn } from '../../../src/core/quotes/candidates/contents.ts';
import type { Reading } from '../../../src/core/quotes/reading/reading.ts';
import { trainTrees } from '../learning/boosting.ts';
import { CandidateGroups } from '../learning/candidateGroups.ts';
import { attributionOf, type NodeAttribution, type Proposed } from './gold.ts';

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

/** Trains the trees that choose among the contents that a cue may have. */
export function trainContents(articles: readonly Proposed[]): Uint8Array {
  const groups = new CandidateGroups(CONTENT_WIDTH);
  for (const { example, proposals, around } of articles)
    for (const proposal of proposals) {
      const { reading } = example;
      const gold = attributionOf(example, proposal);
      const candidates = contentCandidates(reading, proposal);
      const shared = candidates.map((candidate) => (gold ? sharedPart(reading, candidate, gold) : 0));
      const most = Math.max(...shared);
      groups.add(
        contentFeatures(reading, proposal, candidates, around),
        shared.map((part) => part >= SHARED && part >= most - NEARLY),
      );
    }
  return trainTrees(groups, TREES);
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
