import type { LiveBlock } from '../blocks.ts';
import type { Metadata } from '../metadata.ts';

/** A page as a whole, once its body was sought. */
export interface PageReading {
  readonly url: string | null;
  readonly metadata: Metadata;
  readonly blocks: readonly LiveBlock[];
  /** How many elements of a name it has. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those of the blocks that were found to be the body. */
  readonly kept: readonly LiveBlock[];
}
