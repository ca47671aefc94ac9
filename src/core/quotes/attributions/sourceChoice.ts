import type { Span } from '../../../model/span.ts';
import { type Trees, treeScore } from '../../learning/trees.ts';
import type { Proposal } from '../candidates/proposals.ts';
import { sourceCandidates } from '../candidates/sources.ts';
import type { Reading } from '../reading/reading.ts';
import type { Run } from '../reading/runs.ts';
import { sourceFeatures } from './sourceFeatures.ts';
import type { Surroundings } from './surroundings.ts';

/** A source and how sure it is. */
export interface SourceChoice {
  readonly source: Span | null;
  /** The node that the source begins at; -1 where there is none. */
  readonly sourceNode: number;
  /** 0 to 1. */
  readonly sourceProbability: number;
}

/** A source less likely than this, measured against nobody being named, is left out. */
const LEAST_ODDS = 0.7;

/** Chooses a cue's source among the candidates that lie outside its content; none where that is likelier than any. */
export function chooseSource(
  reading: Reading,
  proposal: Proposal,
  content: readonly Run[],
  around: Surroundings,
  model: Trees,
): SourceChoice {
  const candidates = sourceCandidates(reading, proposal);
  const scores = sourceFeatures(reading, proposal, candidates, around).map((row) => treeScore(model, row));
  const outside = candidates
    .map(({ span, node }, index) => ({ span, node, power: Math.exp(scores[index] as number) }))
    .filter(({ node }) => !content.some(([first, last]) => node >= first && node < last))
    .sort((a, b) => b.power - a.power);
  const best = outside[0];
  if (!best || best.power < LEAST_ODDS) return { source: null, sourceNode: -1, sourceProbability: 0 };
  const sum = outside.reduce((total, { power }) => total + power, 1);
  return { source: best.span, sourceNode: best.node, sourceProbability: best.power / sum };
}
