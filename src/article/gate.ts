import { isNoArticleAddress } from './address.ts';
import { type DomReader, NODE, readerOf } from './dom.ts';
import { SKIPPED } from './markup.ts';

/** A text node of this many characters is part of a sentence. */
const MIN_PIECE = 30;
const MIN_TEXT = 400;
const MAX_NODES = 30_000;

/**
 * Whether it is worth looking for an article on a page at all. Takes a few milliseconds: it asks for no layout
 * and reads a bounded number of nodes. It lets through what may be one; `findArticle` decides.
 */
export function mayBeArticle(document: Document, url: string): boolean {
  if (!/^(?:https?|file):/i.test(url) || isNoArticleAddress(url)) return false;
  const dom = readerOf(document);
  if (!dom.body) return false;
  let mass = 0;
  let left = MAX_NODES;
  // Open shadow roots come after what stands around them.
  const trees: Node[] = [dom.body];
  for (let tree = trees.shift(); tree; tree = trees.shift()) {
    const walker = dom.walker(tree);
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left--) {
      if (dom.type(node) === NODE.element) {
        const shadow = dom.shadow(node as Element);
        if (shadow) trees.push(shadow);
        continue;
      }
      const { length } = dom.data(node as Text).trim();
      if (length >= MIN_PIECE && isPlain(dom, node)) mass += length;
      if (mass >= MIN_TEXT) return true;
    }
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
