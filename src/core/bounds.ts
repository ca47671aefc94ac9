import type { Article } from '../model/article.ts';

/** More than any news article holds; what lies beyond is not read, so that no page can keep the analysis busy for long. */
export const MOST_CHARACTERS = 300_000;

/** The article with the blocks that the analysis reads, and in plain words what it leaves unread. Its text stays whole. */
export function bounded(article: Article): { readonly article: Article; readonly limits: readonly string[] } {
  if (article.text.length <= MOST_CHARACTERS) return { article, limits: [] };
  const blocks = article.blocks
    .filter(({ start }) => start < MOST_CHARACTERS)
    .map((block) => (block.end <= MOST_CHARACTERS ? block : { ...block, end: MOST_CHARACTERS }));
  const read = MOST_CHARACTERS.toLocaleString('en-US');
  return { article: { ...article, blocks }, limits: [`Only the first ${read} characters were read.`] };
}
