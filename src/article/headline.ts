import type { LiveBlock } from './blocks.ts';
import { gist } from './metadata.ts';

/** The number of the first of the blocks that is a heading and says what the page gives as its title; -1 where none does. */
export function headlineAt(blocks: readonly LiveBlock[], title: string | null): number {
  const wanted = gist(title ?? '');
  return wanted === '' ? -1 : blocks.findIndex(({ kind, text }) => kind === 'heading' && gist(text) === wanted);
}

/** The body's blocks with the live headline, where there is one, in the page's order. */
export function withHeadline(
  blocks: readonly LiveBlock[],
  body: readonly LiveBlock[],
  title: string | null,
): readonly LiveBlock[] {
  const headline = blocks[headlineAt(blocks, title)];
  const kept = new Set(body);
  return headline ? blocks.filter((block) => block === headline || kept.has(block)) : body;
}
