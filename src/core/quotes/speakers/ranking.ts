import { type Trees, treeScore } from '../../learning/trees.ts';
import type { Attribution } from '../attributions/attributions.ts';
import type { Surroundings } from '../attributions/surroundings.ts';
import type { Proposal } from '../candidates/proposals.ts';
import type { Reading } from '../reading/reading.ts';
import { type Candidate, candidateFinder } from './speakerCandidates.ts';
import { speakerFeatures } from './speakerFeatures.ts';

/** Who probably said a quotation. */
export interface Speaking {
  readonly candidate: Candidate;
  /** 0 to 1. */
  readonly probability: number;
}

/**
 * Makes a function that ranks who may have said the quotation that is the nodes `[first, last)`, the likeliest first.
 * Candidates with the same words for the source count together, under the likeliest of them.
 */
export function speakerRanker(
  reading: Reading,
  proposals: readonly Proposal[],
  attributions: readonly Attribution[],
  around: Surroundings,
  model: Trees,
): (first: number, last: number) => Speaking[] {
  const find = candidateFinder(reading, proposals, attributions);
  return (first, last) => {
    const candidates = find(first, last);
    const powers = speakerFeatures(reading, first, last, candidates, around).map((row) =>
      Math.exp(treeScore(model, row)),
    );
    const sum = powers.reduce((total, power) => total + power, 1);
    const bySource = new Map<number, { candidate: Candidate; power: number; total: number }>();
    candidates.forEach((candidate, index) => {
      const power = powers[index] as number;
      const known = bySource.get(candidate.source.start);
      if (!known)
        bySource.set(candidate.source.start, {
          candidate,
          power,
          total: power,
        });
      else {
        known.total += power;
        if (power > known.power) Object.assign(known, { candidate, power });
      }
    });
    return [...bySource.values()]
      .map(({ candidate, total }) => ({ candidate, probability: total / sum }))
      .sort((a, b) => b.probability - a.probability);
  };
}
