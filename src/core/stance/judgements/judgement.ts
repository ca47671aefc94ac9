import type { Stake } from '../targets/stakes.ts';

/** A word that judges something, and who says so. */
export interface Judgement {
  readonly sign: 1 | -1;
  readonly weight: number;
  readonly stakes: readonly Stake[];
  readonly holders: readonly string[];
  readonly cue: number;
}
