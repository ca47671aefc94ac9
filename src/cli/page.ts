import { findArticle } from '../article/find.ts';
import type { Article } from '../model/article.ts';
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
 * Finds the article of a page in jsdom's DOM, which parses as browsers do. No script runs and nothing is loaded. `html`
 * as bytes is decoded by its own declared encoding. An unusable `url` counts as none. Throws an `InputError` where the
 * page cannot be parsed.
 */
export async function articleOfPage(html: string | Uint8Array, url: string | null): Promise<PageArticle> {
  // Loaded only for pages: it costs half a second.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const address = url !== null && URL.canParse(url) ? url : undefined;
  let dom: InstanceType<typeof JSDOM>;
  try {
    const options = { virtualConsole: new VirtualConsole(), ...(address === undefined ? {} : { url: address }) };
    dom = new JSDOM(typeof html === 'string' ? html : Buffer.from(html), options);
  } catch (error) {
    throw new InputError(`the page cannot be parsed: ${(error as Error).message}`);
  }
  try {
    const found = findArticle(dom.window.document, address ?? null);
    return found ? { article: found.article, isArticle: found.isArticle } : NO_ARTICLE;
  } finally {
    dom.window.close();
  }
}
