import type { Article, Block } from '../model/article.ts';
import type { LiveBlock } from './blocks.ts';
import { type DomReader, readerOf } from './dom.ts';
import { withHeadline } from './headline.ts';
import { joinInterrupted } from './interrupted.ts';
import { judge } from './judge.ts';
import { languageOf } from './language.ts';
import { type Metadata, readMetadata, windowTitle } from './metadata.ts';
import { isArticlePage } from './pageJudge.ts';
import { propose } from './propose.ts';
import { ofOneArticle } from './separate.ts';
import { createTextMap, SEPARATOR, type TextMap } from './textmap.ts';
import { keptAgain } from './unchanged.ts';
import { type IsHidden, type Page, walk } from './walk.ts';

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

/** Finds the article on a page as it is just now; `url` is the page's address where known. Null where there is none. */
export type Finder = (url: string | null) => FoundArticle | null;

/**
 * Makes the finder of a page that changes. Each time it reads the live tree once, writes nothing to it, and loads nothing. The
 * page is judged anew only where text has changed that this may depend on; else the article's parts are those found before,
 * with their words as they are now. Null where no article text is found, or the page is too large to read. The text is
 * delivered whatever its language; `article.lang` says which it is.
 */
export function createFinder(document: Document, options: FindOptions = {}): Finder {
  const dom = readerOf(document);
  let last: { readonly address: string; readonly blocks: readonly LiveBlock[]; readonly judged: Judged } | null = null;
  return (url) => {
    const page = walk(dom, options.isHidden ?? null);
    if (!page) return null;
    const address = `${url} ${windowTitle(dom)}`;
    const again = last?.address === address ? keptAgain(last.blocks, new Set(last.judged.kept), page.blocks) : null;
    const judged =
      last && again ? { ...last.judged, kept: again } : judgePage(dom, page, url, options.withHeadline ?? false);
    last = { address, blocks: page.blocks, judged };
    const root = commonRoot(judged.kept);
    if (!root) return null;
    const paragraphs = joinInterrupted(dom, judged.kept);
    const { title, byline, published, lang } = judged.metadata;
    const text = paragraphs.map((block) => block.text).join(SEPARATOR);
    return {
      article: { text, blocks: placed(paragraphs), title, byline, published, lang: languageOf(text, lang) },
      isArticle: judged.isArticle,
      map: createTextMap(dom, paragraphs),
      root,
    };
  };
}

/** Finds the article on a page that is read once, as a finder does. */
export function findArticle(document: Document, url: string | null, options: FindOptions = {}): FoundArticle | null {
  return createFinder(document, options)(url);
}

/** What is known of a page once it has been judged. */
interface Judged {
  readonly metadata: Metadata;
  readonly isArticle: boolean;
  /** The page's blocks that are the article's. */
  readonly kept: readonly LiveBlock[];
}

function judgePage(dom: DomReader, page: Page, url: string | null, headline: boolean): Judged {
  const metadata = readMetadata(dom);
  propose(page, metadata);
  const body = ofOneArticle(page.blocks, judge(page.blocks, metadata), metadata.title);
  return {
    metadata,
    isArticle: isArticlePage({ url, metadata, blocks: page.blocks, counts: page.counts, kept: body }),
    kept: headline && body.length > 0 ? withHeadline(page.blocks, body, metadata.title) : body,
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
