import type { Article, Block } from '../model/article.ts';
import type { LiveBlock } from './blocks.ts';
import { readerOf } from './dom.ts';
import { withHeadline } from './headline.ts';
import { judge } from './judge.ts';
import { languageOf } from './language.ts';
import { readMetadata } from './metadata.ts';
import { isArticlePage } from './pageJudge.ts';
import { propose } from './propose.ts';
import { ofOneArticle } from './separate.ts';
import { createTextMap, SEPARATOR, type TextMap } from './textmap.ts';
import { type IsHidden, walk } from './walk.ts';

/** An article found on a page. */
export interface FoundArticle {
  /** Its headline, where asked for, and its body as text, blocks joined by an empty line, and what the page says about it. */
  readonly article: Article;
  /** Whether the page as a whole is an article, and not a front page, list, shop, forum or the like. */
  readonly isArticle: boolean;
  /** The exact map between offsets in `article.text` and live text nodes. */
  readonly map: TextMap;
  /** The deepest live element that holds all blocks. */
  readonly root: Element;
}

export interface FindOptions {
  /** Says which elements the page's style sheets hide; markup that hides is seen without it. */
  readonly isHidden?: IsHidden;
  /** Whether the headline is part of the text where it is live; else the text is the body alone. */
  readonly withHeadline?: boolean;
}

/**
 * Finds the article on a page: reads the live tree once, writes nothing to it, and loads nothing.
 * `url` is the page's address where known. Null where no article text is found, or the page is too large to read.
 * The text is delivered whatever its language; `article.lang` says which it is.
 */
export function findArticle(document: Document, url: string | null, options: FindOptions = {}): FoundArticle | null {
  const dom = readerOf(document);
  const page = walk(dom, options.isHidden ?? null);
  if (!page) return null;
  propose(page);
  const metadata = readMetadata(dom);
  const body = ofOneArticle(page.blocks, judge(page.blocks, metadata), metadata.title);
  const kept = options.withHeadline && body.length > 0 ? withHeadline(page.blocks, body, metadata.title) : body;
  const root = commonRoot(kept);
  if (!root) return null;
  const text = kept.map((block) => block.text).join(SEPARATOR);
  const { title, byline, published } = metadata;
  return {
    article: { text, blocks: placed(kept), title, byline, published, lang: languageOf(text, metadata.lang) },
    isArticle: isArticlePage({ url, metadata, blocks: page.blocks, kept: body }),
    map: createTextMap(dom, kept),
    root,
  };
}

function placed(kept: readonly LiveBlock[]): Block[] {
  let start = 0;
  return kept.map(({ text, kind }) => {
    const block = { start, end: start + text.length, kind };
    start = block.end + SEPARATOR.length;
    return block;
  });
}

function commonRoot(kept: readonly LiveBlock[]): Element | null {
  let common = kept[0]?.context ?? null;
  for (const block of kept) {
    let other = block.context;
    while (common && other !== common) {
      if (common.depth > other.depth) common = common.parent;
      else if (other.parent) other = other.parent;
      else break;
    }
  }
  return common?.element ?? null;
}
