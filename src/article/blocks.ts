import type { BlockKind } from '../model/article.ts';

/** One element on the way from the body to a block; the chain of parents is shared by the blocks below. */
export interface Context {
  readonly parent: Context | null;
  readonly element: Element;
  readonly tag: string;
  /** Class, id, role, itemprop and data-testid in lower case: what the page calls it. */
  readonly label: string;
  readonly depth: number;
  /** Its number in document order; the clone carries it. */
  readonly index: number;
}

/** A stretch of a block's text that is also a stretch of one text node, character by character. */
export interface Run {
  /** Offset of the stretch in the block's text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset of the stretch in the node's data. */
  readonly nodeStart: number;
  /** Number of the element that holds the node. */
  readonly owner: number;
}

/** A block of the live page: what stands between two block boundaries, its white space collapsed. */
export interface LiveBlock {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly kind: BlockKind;
  readonly context: Context;
  /** Characters of the text inside links, and inside bold or italic type. */
  readonly linked: number;
  readonly emphasised: number;
  readonly links: number;
  /** Characters in text nodes that the proposer kept; filled in by it. */
  proposed: number;
}
