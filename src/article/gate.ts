import type { LiveBlock } from './blocks.ts';
import { readerOf } from './dom.ts';
import type { Metadata } from './metadata.ts';

const NO_ARTICLE_PATH =
  /^\/?(?:index\.\w+)?$|\/(?:search|login|signin|cart|checkout|account|tag|tags|category|categories|topics?|authors?|archive)(?:\/[^/]*)?\/?$/i;
const MIN_PARAGRAPH = 80;
const MIN_TEXT = 400;
const MAX_PARAGRAPHS = 300;

/** Whether the address alone says that a page is none: a site's front, a search, a list. */
function isListAddress(url: string | null): boolean {
  const path = url?.match(/^[a-z]+:\/\/[^/?#]+([^?#]*)/i)?.[1];
  return path !== undefined && NO_ARTICLE_PATH.test(path);
}

/**
 * Whether it is worth looking for an article on a page at all. Takes a few milliseconds: it asks for no layout
 * and reads a bounded number of paragraphs. It lets through what may be one; `findArticle` decides.
 */
export function mayBeArticle(document: Document, url: string): boolean {
  if (!/^(?:https?|file):/i.test(url) || isListAddress(url)) return false;
  const dom = readerOf(document);
  if (!dom.body) return false;
  let mass = 0;
  for (const tag of ['p', 'br', 'div']) {
    for (const element of dom.byTag(tag).slice(0, MAX_PARAGRAPHS)) {
      const parts = tag === 'br' ? [dom.next(element)] : [dom.first(element)];
      for (const node of parts) if (node && dom.type(node) === 3) mass += longText(dom.data(node as Text));
      if (mass >= MIN_TEXT) return true;
    }
  }
  return false;
}

function longText(data: string): number {
  const length = data.trim().length;
  return length >= MIN_PARAGRAPH / 2 ? length : 0;
}

/** Whether a page whose body was found is an article as a whole. */
export function isArticlePage(
  metadata: Metadata,
  url: string | null,
  blocks: readonly LiveBlock[],
  kept: readonly LiveBlock[],
): boolean {
  if (isListAddress(url)) return false;
  const mass = kept.reduce(
    (sum, block) => sum + (block.text.length >= MIN_PARAGRAPH ? block.text.length - block.linked : 0),
    0,
  );
  const declared = metadata.ogType === 'article' || metadata.articles.length > 0;
  const all = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return mass >= (declared ? MIN_TEXT : 3 * MIN_TEXT) && mass > (declared ? 0.05 : 0.25) * all;
}
