import type { Candidate } from './candidates.ts';
import { similarity } from './terms.ts';

/** What a candidate is worth by itself, given what is chosen already; higher is better. */
export type Worth = (candidate: Candidate, chosen: readonly Candidate[]) => number;

/** Two sentences sharing this much of their terms say the same. */
const SAME = 0.45;

/**
 * Picks up to `count` candidates one after the other, each time the one worth most beside those chosen (maximal marginal
 * relevance, Carbonell and Goldstein 1998), and gives them in reading order. None that repeats a chosen one is taken, nor
 * one worth 0 or less.
 */
export function choose(candidates: readonly Candidate[], count: number, worth: Worth): Candidate[] {
  const chosen: Candidate[] = [];
  while (chosen.length < count) {
    let best: Candidate | undefined;
    let bestWorth = 0;
    for (const candidate of candidates) {
      if (chosen.includes(candidate)) continue;
      const repeats = chosen.reduce((most, other) => Math.max(most, similarity(candidate.terms, other.terms)), 0);
      if (repeats > SAME) continue;
      const value = worth(candidate, chosen) - repeats;
      if (value > bestWorth) {
        best = candidate;
        bestWorth = value;
      }
    }
    if (!best) break;
    chosen.push(best);
  }
  return chosen.sort((a, b) => a.order - b.order);
}

/** How much a candidate leans on a sentence that is not chosen; nothing where the one before it is. */
export function leaning(candidate: Candidate, chosen: readonly Candidate[]): number {
  const anchored = chosen.some((other) => other.order === candidate.order - 1);
  return anchored ? candidate.dependence * 0.3 : candidate.dependence;
}
