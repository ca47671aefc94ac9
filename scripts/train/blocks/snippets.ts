import { gist } from '../../../src/article/metadata.ts';

/** Shorter snippets are met by chance. */
const MIN_WITHIN = 6;
const MIN_WITHOUT = 3;
/** A snippet tells what its block is where it is long, or a good part of the block. */
const LONG = 20;
const SHARE = 0.25;

/**
 * Says which blocks of a page are the article's and which are not, given snippets that stand within its body and snippets
 * that do not; null of a block of which they say nothing, or both.
 */
export function labelSnippets(
  blocks: readonly string[],
  within: readonly string[],
  without: readonly string[],
): (boolean | null)[] {
  const texts = blocks.map((text) => ` ${gist(text)} `);
  const labels: (boolean | null)[] = blocks.map(() => null);
  for (const snippet of within.map(gist).filter(({ length }) => length >= MIN_WITHIN)) {
    const holders = holdersOf(texts, snippet);
    // Of several any may be a teaser or a caption.
    if (holders.length === 1) labels[holders[0] as number] = true;
  }
  for (const snippet of without.map(gist).filter(({ length }) => length >= MIN_WITHOUT)) {
    for (const holder of holdersOf(texts, snippet)) {
      if (snippet.length <= LONG && snippet.length <= SHARE * (texts[holder] as string).length) continue;
      labels[holder] = labels[holder] === true ? null : false;
    }
  }
  return labels;
}

function holdersOf(texts: readonly string[], snippet: string): number[] {
  return texts.flatMap((text, i) => (text.includes(` ${snippet} `) ? [i] : []));
}
