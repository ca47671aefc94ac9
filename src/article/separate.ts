import type { Context, LiveBlock } from './blocks.ts';

/** An `<article>` with less of the body than this is a teaser. */
const MIN_TEXT = 400;

function articleAbove(context: Context): Context | null {
  for (let at: Context | null = context; at; at = at.parent) if (at.tag === 'article') return at;
  return null;
}

/**
 * Keeps articles apart that one page shows one below the other, as infinite scroll does: each an `<article>` with an `<h1>`
 * of its own. Of `kept`, the body's blocks, those of the other articles are left out; ours is the one whose headline
 * `title` (what the window is called just now) holds, else the first. Where there are not two such articles all are kept.
 */
export function ofOneArticle(
  blocks: readonly LiveBlock[],
  kept: readonly LiveBlock[],
  title: string,
): readonly LiveBlock[] {
  const headlines = new Map<Context, string>();
  for (const { context, text } of blocks) {
    const article = hasHeadline(context) ? articleAbove(context) : null;
    if (article && !headlines.has(article)) headlines.set(article, text);
  }
  const mass = new Map<Context, number>();
  const owners = kept.map(({ context, text }) => {
    const article = articleAbove(context);
    if (!article || !headlines.has(article)) return null;
    mass.set(article, (mass.get(article) ?? 0) + text.length);
    return article;
  });
  const articles = [...mass.keys()].filter((article) => (mass.get(article) ?? 0) >= MIN_TEXT);
  if (articles.length < 2) return kept;
  const ours = articles.find((article) => title.includes(headlines.get(article) ?? '')) ?? articles[0];
  return kept.filter((_, i) => owners[i] === null || owners[i] === ours);
}

function hasHeadline(context: Context): boolean {
  for (let at: Context | null = context; at && at.tag !== 'article'; at = at.parent) if (at.tag === 'h1') return true;
  return false;
}
