import type { Context, LiveBlock } from './blocks.ts';
import { gist } from './metadata.ts';

/** Less of the body than this under a headline is a teaser. */
const MIN_TEXT = 400;

/**
 * Keeps articles apart that one page shows one below the other, as infinite scroll does: each a part of the page with a
 * headline of its own. Of `kept`, the body's blocks, those of the other articles are left out; ours is the one whose headline
 * is `title`, what the page is called just now. Parts that are `<article>` elements are told apart without it, and the first
 * is ours; of other parts one must be called so, or else they may be the chapters of one article and all are kept.
 */
export function ofOneArticle(
  blocks: readonly LiveBlock[],
  kept: readonly LiveBlock[],
  title: string | null,
): readonly LiveBlock[] {
  const headlines = headlinesOf(blocks, gist(title ?? ''));
  if (headlines.size < 2) return kept;
  const parts = partsOf(headlines);
  const mass = new Map<Context, number>();
  const owners = kept.map(({ context, text }) => {
    const part = above(context, (at) => parts.has(at));
    if (part) mass.set(part, (mass.get(part) ?? 0) + text.length);
    return part;
  });
  const articles = [...mass.keys()].filter((part) => (mass.get(part) ?? 0) >= MIN_TEXT);
  const called = articles.find((part) => gist(parts.get(part) ?? '') === gist(title ?? ''));
  const ours = called ?? (articles.every(({ tag }) => tag === 'article') ? articles[0] : undefined);
  if (articles.length < 2 || !ours) return kept;
  return kept.filter((_, i) => owners[i] === null || owners[i] === ours);
}

/** The elements that are headlines, with their words: each `<h1>`, and each heading that is made like the one called `title`. */
function headlinesOf(blocks: readonly LiveBlock[], title: string): Map<Context, string> {
  const headings = blocks.flatMap(({ context, text }) => {
    const heading = above(context, ({ tag }) => /^h[1-6]$/.test(tag));
    return heading ? [{ heading, text }] : [];
  });
  const first = headings.find(({ text }) => gist(text) === title)?.heading;
  const isHeadline = ({ tag, label }: Context) => tag === 'h1' || (first?.label === label && label !== '');
  return new Map(headings.filter(({ heading }) => isHeadline(heading)).map(({ heading, text }) => [heading, text]));
}

/** The part of the page that each headline is over: its `<article>`, or else the largest element that holds no other headline. */
function partsOf(headlines: ReadonlyMap<Context, string>): Map<Context, string> {
  const held = new Map<Context, number>();
  for (const headline of headlines.keys()) {
    for (let at: Context | null = headline; at; at = at.parent) held.set(at, (held.get(at) ?? 0) + 1);
  }
  const parts = new Map<Context, string>();
  for (const [headline, text] of headlines) {
    let part = above(headline, ({ tag }) => tag === 'article');
    for (let at: Context | null = part ? null : headline; at && held.get(at) === 1; at = at.parent) part = at;
    if (part && !parts.has(part)) parts.set(part, text);
  }
  return parts;
}

function above(context: Context, wanted: (at: Context) => boolean): Context | null {
  for (let at: Context | null = context; at; at = at.parent) if (wanted(at)) return at;
  return null;
}
