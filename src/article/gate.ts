import { isNoArticleAddress } from './address.ts';
import { type DomReader, readerOf } from './dom.ts';
import { SKIPPED } from './markup.ts';

/** A text node of this many characters is part of a sentence. */
const MIN_PIECE = 30;
const MIN_TEXT = 400;
const MAX_TEXTS = 8_000;

/**
 * Whether it is worth looking for an article on a page at all. Takes a few milliseconds: it asks for no layout
 * and reads a bounded number of text nodes. It lets through what may be one; `findArticle` decides.
 */
export function mayBeArticle(document: Document, url: string): boolean {
  if (!/^(?:https?|file):/i.test(url) || isNoArticleAddress(url)) return false;
  const dom = readerOf(document);
  if (!dom.body) return false;
  let mass = 0;
  let left = MAX_TEXTS;
  const texts = dom.texts(dom.body);
  for (let text = texts.nextNode(); text && left > 0; text = texts.nextNode(), left--) {
    const { length } = dom.data(text as Text).trim();
    if (length >= MIN_PIECE && isPlain(dom, text)) mass += length;
    if (mass >= MIN_TEXT) return true;
  }
  return false;
}

/** Whether a text stands outside links and what is never read. */
function isPlain(dom: DomReader, text: Node): boolean {
  let at = dom.parent(text);
  for (let steps = 0; at && steps < 3 && dom.type(at) === 1; steps++, at = dom.parent(at)) {
    const name = dom.name(at as Element);
    if (name === 'a' || SKIPPED.has(name)) return false;
  }
  return true;
}
