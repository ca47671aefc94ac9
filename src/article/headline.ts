import type { LiveBlock } from './blocks.ts';
import { gist } from './metadata.ts';

/** The body's blocks with the first live heading that says what the page gives as its title, in the page's order. */
export function withHeadline(
  blocks: readonly LiveBlock[],
  body: readonly LiveBlock[],
  title: string | null,
): readonly LiveBlock[] {
  const wanted = gist(title ?? '');
  const headline = blocks.find(({ kind, text }) => wanted !== '' && kind === 'heading' && gist(text) === wanted);
  const kept = new Set(body);
  return headline ? blocks.filter((block) => block === headline || kept.has(block)) : body;
}
