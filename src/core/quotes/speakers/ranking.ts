import { type Trees, treeScore } from '../../learning/trees.ts';
import type { Attribution } from '../attributions/attributions.ts';
import type { Surroundings } from '../attributions/surroundings.ts';
import type { Proposal } from '../candidates/proposals.ts';
import type { Reading } from '../reading/reading.ts';
import { type Candidate, candidateFinder } from './speakerCandidates.ts';
import { speakerFeatures } from './speakerFeatures.ts';

/** Who probably said a quotation. */
export interface Speaking {
  /** The likeliest of the candidates with this source. */
  readonly candidate: Candidate;
  /** The heads of the cues of all of them. */
  readonly heads: ReadonlySet<number>;
  /** 0 to 1: how probable they are together. */
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
    const bySource = new Map<number, { candidate: Candidate; heads: Set<number>; power: number; total: number }>();
    candidates.forEach((candidate, index) => {
      const power = powers[index] as number;
      const { start } = candidate.source;
      const known = bySource.get(start) ?? { candidate, heads: new Set(), power, total: 0 };
      bySource.set(start, known);
      known.total += power;
      if (candidate.proposal) known.heads.add(candidate.proposal.head);
      if (power > known.power) Object.assign(known, { candidate, power });
    });
    return [...bySource.values()]
      .map(({ candidate, heads, total }) => ({ candidate, heads, probability: total / sum }))
      .sort((a, b) => b.probability - a.probability);
  };
}
