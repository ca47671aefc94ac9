import type { StanceBasis } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** One sentence's evidence that somebody is for or against somebody or something. */
export interface Finding {
  /** An actor's id. */
  readonly holder: string;
  /** An actor's id, or null where it is about a topic alone. */
  readonly target: string | null;
  /** The words that name the issue; null where the target says all. */
  readonly topic: Span | null;
  readonly sign: 1 | -1;
  /** 0 to 1. */
  readonly weight: number;
  /** Whether a party is only named near the word that says so: the tree does not tie it there. */
  readonly isLoose: boolean;
  readonly basis: StanceBasis;
  /** The index of the evidence in `sentences`. */
  readonly sentence: number;
  /** The token of the word that says so. */
  readonly cue: number;
}
