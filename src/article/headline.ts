import type { LiveBlock } from './blocks.ts';
import { gist } from './metadata.ts';

/** The live heading above the body that says what the page gives as its title; null where none does. */
export function headlineOf(
  blocks: readonly LiveBlock[],
  body: readonly LiveBlock[],
  title: string | null,
): LiveBlock | null {
  const wanted = gist(title ?? '');
  const [opening] = body;
  if (wanted === '' || !opening) return null;
  const above = blocks.slice(0, blocks.indexOf(opening));
  return above.findLast(({ kind, text }) => kind === 'heading' && gist(text) === wanted) ?? null;
}
