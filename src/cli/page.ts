import { findArticle } from '../article/find.ts';
import type { Article } from '../model/article.ts';
import { decodePage } from './decode.ts';
import { InputError } from './request.ts';

/** What a page holds, for the command line. */
export interface PageArticle {
  readonly article: Article;
  readonly isArticle: boolean;
}

const NO_ARTICLE: PageArticle = {
  article: { text: '', blocks: [], title: null, byline: null, published: null, lang: null },
  isArticle: false,
};

/**
 * Finds the article of a page in jsdom's DOM, which parses as browsers do. No script runs, nothing is loaded, and no style
 * sheet is read: jsdom throws at some that browsers pass over. `html` as bytes is decoded by its own declared encoding.
 * An unusable `url` counts as none. Throws an `InputError` where the page cannot be parsed.
 */
export async function articleOfPage(html: string | Uint8Array, url: string | null): Promise<PageArticle> {
  // Loaded only for pages: it costs half a second.
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('');
  try {
    const document = parse(new window.DOMParser(), typeof html === 'string' ? html : decodePage(html));
    const found = findArticle(document, url !== null && URL.canParse(url) ? url : null);
    return found ? { article: found.article, isArticle: found.isArticle } : NO_ARTICLE;
  } finally {
    window.close();
  }
}

function parse(parser: DOMParser, html: string): Document {
  try {
    return parser.parseFromString(html, 'text/html');
  } catch (error) {
    throw new InputError(`the page cannot be parsed: ${(error as Error).message}`);
  }
}
