/** What is known of a page that changes, all times in milliseconds. */
export interface Changes {
  /** When something changed first that has not been read since. */
  readonly first: number;
  /** When something changed last. */
  readonly last: number;
  /** When the page was last read, and for how long the page was busy with that. */
  readonly readAt: number;
  readonly readTook: number;
  /** How many times in a row reading it anew found what was known already. */
  readonly idleReads: number;
}

/** A page that has been quiet this long has done what it was doing. */
export const QUIET_MS = 400;
/** A page that never rests is read all the same after this. */
export const PATIENCE_MS = 2_500;
/** Reading takes no more than this share of the time. */
const SHARE = 0.1;
const MIN_GAP_MS = 800;
const MAX_GAP_MS = 60_000;

/**
 * When a changing page is to be read anew. Changes that lead to nothing new (adverts, clocks) make it rarer and rarer, so
 * that a page that changes a thousand times a second costs next to nothing.
 */
export function rereadAt({ first, last, readAt, readTook, idleReads }: Changes): number {
  const settled = Math.min(last + QUIET_MS, first + PATIENCE_MS);
  const gap = Math.min(MAX_GAP_MS, Math.max(MIN_GAP_MS * 2 ** Math.min(idleReads, 10), readTook / SHARE));
  return Math.max(settled, readAt + gap);
}
