import type { Page } from './driver.ts';

/** A place on a page, in CSS pixels of its viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls to the `nth` occurrence of some words within one text node of the page and yields their middle; null where
 * there is none.
 */
export function findWords(page: Page, words: string, nth = 0): Promise<Point | null> {
  return page.evaluate(
    (wanted, skip) => {
      let left = skip;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node as Text).data.indexOf(wanted);
        if (start < 0 || !node.parentElement?.checkVisibility()) continue;
        left -= 1;
        if (left >= 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [box] = range.getClientRects();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }
      return null;
    },
    words,
    nth,
  );
}

/** Scrolls to the first highlighted words that take up room and yields their middle; null where there are none. */
export function findHighlighted(page: Page): Promise<Point | null> {
  return page.evaluate(() => {
    for (const [, highlight] of CSS.highlights) {
      for (const range of highlight) {
        const element = range.startContainer.parentElement;
        if (!element || (range as Range).getBoundingClientRect().width === 0) continue;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [box] = (range as Range).getClientRects();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }
    }
    return null;
  });
}

/** The texts that are highlighted under a name, in the order of the page; empty where the name has none. */
export function highlightedTexts(page: Page, name: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get(wanted) ?? [])] as Range[];
    // Ranges in different shadow roots cannot be compared, and keep the order in which they were painted. A function with a
    // name of its own would not run in the page: the one that loads this file marks names in a way that the page lacks.
    return ranges
      .sort((a, b) =>
        a.startContainer.getRootNode() === b.startContainer.getRootNode()
          ? a.compareBoundaryPoints(Range.START_TO_START, b)
          : 0,
      )
      .map(String);
  }, name);
}
