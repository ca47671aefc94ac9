import type { LiveBlock } from '../blocks.ts';

/** Text of at least this many characters outside links is a paragraph's. */
const PARAGRAPH = 80;
/**
 * So near to a paragraph, or to what the proposer kept, a short block can be the article's: a heading, an item, a line
 * of speech.
 */
const NEAR = 2;

/**
 * The numbers of the blocks that are worth judging, in order. Most of a page's blocks are links in lists far from any
 * paragraph; leaving them out spares most of the time that judging takes.
 */
export function candidates(blocks: readonly LiveBlock[]): number[] {
  const chosen: number[] = [];
  let next = 0;
  blocks.forEach((block, i) => {
    if (block.proposed === 0 && block.text.length - block.linked < PARAGRAPH) return;
    for (next = Math.max(next, i - NEAR); next <= Math.min(i + NEAR, blocks.length - 1); next++) {
      const { text, linked, proposed } = blocks[next] as LiveBlock;
      if (proposed > 0 || linked <= 0.9 * text.length) chosen.push(next);
    }
  });
  return chosen;
}
