import type { LiveBlock } from './blocks.ts';

/** The blocks that are the article's body, in order. */
export function judge(blocks: readonly LiveBlock[]): LiveBlock[] {
  return blocks.filter((block) => block.proposed * 2 > block.text.length && block.context.tag !== 'figcaption');
}
