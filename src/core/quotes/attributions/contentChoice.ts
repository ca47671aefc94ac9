import { type Trees, treeScore } from '../../learning/trees.ts';
import { type ContentCandidate, contentCandidates, wordsIn } from '../candidates/contents.ts';
import type { Proposal } from '../candidates/proposals.ts';
import type { Reading } from '../reading/reading.ts';
import type { Run } from '../reading/runs.ts';
import { contentFeatures } from './contentFeatures.ts';
import type { Surroundings } from './surroundings.ts';

/** A content and how probable it is that the cue is one and has about this content. */
export interface ContentChoice {
  readonly content: readonly Run[];
  readonly probability: number;
}

/** Contents that share this much of their words, of those of both, count as the same. */
const SAME = 0.5;
/** How much of a choice's worth lies in being about right; the rest in being exact. */
const ABOUT_RIGHT = 0.3;
const NEGLIGIBLE = 0.002;

/**
 * Chooses a cue's content among the candidates by least risk (Goel and Byrne 2000): the one that most probably shares at
 * least half of its words with the true one, rather than the single likeliest. Null where there is no candidate.
 */
export function chooseContent(
  reading: Reading,
  proposal: Proposal,
  around: Surroundings,
  model: Trees,
): ContentChoice | null {
  const candidates = contentCandidates(reading, proposal);
  const powers = contentFeatures(reading, proposal, candidates, around).map((row) => Math.exp(treeScore(model, row)));
  const sum = powers.reduce((total, power) => total + power, 1);
  const chances = powers.map((power) => power / sum);
  let best: ContentChoice | null = null;
  let highest = -1;
  for (const { content } of candidates) {
    let worth = 0;
    candidates.forEach((other, index) => {
      const chance = chances[index] as number;
      if (chance < NEGLIGIBLE) return;
      const shared = sharedPart(reading, content, other.content);
      worth += chance * ((shared >= SAME ? ABOUT_RIGHT : 0) + (1 - ABOUT_RIGHT) * shared);
    });
    if (worth <= highest) continue;
    highest = worth;
    best = { content, probability: worth };
  }
  return best;
}

/** The words that two contents share, of all that either holds (Jaccard). */
function sharedPart(reading: Reading, a: ContentCandidate['content'], b: ContentCandidate['content']): number {
  let shared = 0;
  let all = 0;
  for (const [first, last] of a)
    for (let node = first; node < last; node++) {
      const words = wordsIn(reading, node);
      all += words;
      if (b.some(([from, to]) => node >= from && node < to)) shared += words;
    }
  for (const [first, last] of b)
    for (let node = first; node < last; node++)
      if (!a.some(([from, to]) => node >= from && node < to)) all += wordsIn(reading, node);
  return all > 0 ? shared / all : 0;
}
